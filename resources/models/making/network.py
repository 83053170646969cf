"""The network that is shipped (`reader.extract.names.network`), its teacher, and how they learn.

A word is the sum of what its features say and of a projection of the vector that a
multilingual encoder gives it, so words that were never marked lie where their like lie, in all
languages. One network learns all languages; each is shipped with its own rows.

The teacher also sees what the encoder makes of a word in its context, which takes too long for
a reader; it reads plain text, and the network that is shipped learns that too (Hinton et al.
2015, «Distilling the Knowledge in a Neural Network»).
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from reader.extract.names.decoding import LABELS
from reader.extract.names.network import Layer, Network
from reader.extract.names.tagger import PLACE

from . import pretrained
from .rows import OPEN, Batch, Row, Without, Words, batch_of, is_own, language_feature

ROW, TEACHERS_ROW, WIDTH, CONTEXT = 64, 128, 128, 256
DILATIONS = (1, 2, 4, 1)
BATCH = 64
WARM = 200
"""Steps by which the first ones grow to their full size."""

torch.set_num_threads(1)  # sums in one order, so that the same corpora give the same weights


class Model(nn.Module):
    """A network while it learns: what is common to both."""

    def __init__(self, words: Words, size: int) -> None:
        super().__init__()
        self.rows = nn.Embedding(len(words.index), size, sparse=True)
        nn.init.normal_(self.rows.weight, 0, 0.1)
        self.projection = nn.Linear(words.vectors.shape[1], size, bias=False)
        self.drop = nn.Dropout()

    def entered(self, batch: Batch, vectors: torch.Tensor) -> torch.Tensor:
        """The words of a batch as sums of rows, between -1 and 1."""
        known = functional.embedding_bag(
            batch.features, self.rows.weight, batch.borders, mode="sum", sparse=True
        )
        known = known + self.projection(vectors[batch.vectors])
        entered = known[batch.words]
        places, names = batch.places
        flat = entered.reshape(-1, entered.shape[2]).index_add(0, places, self.rows(names))
        return torch.tanh(flat.view(entered.shape))


class Convolutions(Model):
    """The network that is shipped."""

    def __init__(self, words: Words) -> None:
        super().__init__(words, ROW)
        self.entry = nn.Linear(ROW, WIDTH)
        self.layers = nn.ModuleList(
            nn.Conv1d(WIDTH, WIDTH, 3, padding=far, dilation=far) for far in DILATIONS
        )
        self.exit = nn.Linear(WIDTH, len(LABELS))

    def forward(self, batch: Batch, vectors: torch.Tensor) -> torch.Tensor:
        """The scores of the labels for every word of a batch."""
        state = self.drop(self.entered(batch, vectors))
        state = torch.relu(self.entry(state)) * batch.inside
        for layer in self.layers:
            seen = layer(self.drop(state).transpose(1, 2)).transpose(1, 2)
            state = (state + torch.relu(seen)) * batch.inside
        return self.exit(self.drop(state))


class Teacher(Model):
    """The network that sees contexts: a recurrent one (long short-term memory), both ways."""

    def __init__(self, words: Words) -> None:
        super().__init__(words, TEACHERS_ROW)
        self.context = nn.Linear(pretrained.SIZE, CONTEXT)
        self.memory = nn.LSTM(TEACHERS_ROW + CONTEXT, WIDTH, bidirectional=True, batch_first=True)
        self.exit = nn.Linear(2 * WIDTH, len(LABELS))

    def forward(self, batch: Batch, vectors: torch.Tensor) -> torch.Tensor:
        """The scores of the labels for every word of a batch."""
        seen = (self.entered(batch, vectors), torch.tanh(self.context(batch.context)))
        packed = nn.utils.rnn.pack_padded_sequence(
            self.drop(torch.cat(seen, 2)), batch.lengths, batch_first=True, enforce_sorted=False
        )
        state, _ = nn.utils.rnn.pad_packed_sequence(
            self.memory(packed)[0], batch_first=True, total_length=batch.words.shape[1]
        )
        return self.exit(self.drop(state))


@torch.no_grad()
def chances(model: Model, words: Words, rows: Sequence[Row]) -> Iterator[Row]:
    """The rows with the chances of all labels that a network gives each word, in any order."""
    for batch in _batches(rows):
        scores = model(batch_of(words, batch, Without()), words.vectors)
        for row, found in zip(batch, functional.softmax(scores, 2).numpy(), strict=True):
            target = found[: len(row.words)].astype(np.float16)
            yield replace(row, target=target, context=None)


Kind = TypeVar("Kind", Convolutions, Teacher)


def loss_of(scores: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """How far scores are from labels, or from chances of labels."""
    scores = scores.reshape(-1, len(LABELS))
    if target.is_floating_point():
        chances = target.reshape(scores.shape)
        return -(chances * functional.log_softmax(scores, 1)).sum() / chances.sum()
    return functional.cross_entropy(scores, target.reshape(-1), ignore_index=OPEN)


@dataclass(frozen=True, slots=True)
class Lesson:
    """How rows are learned: how often, in what steps, and what is left out meanwhile."""

    rounds: int
    rate: float
    dropped: float
    without: Without
    seed: int = 0


def begun(kind: type[Kind], words: Words, seed: int = 0) -> Kind:
    """A network that knows nothing."""
    torch.manual_seed(seed)
    return kind(words)


def fitted(model: Kind, words: Words, rows: Sequence[Row], lesson: Lesson) -> Kind:
    """The network, with what rows teach it."""
    dense = [weights for name, weights in model.named_parameters() if name != "rows.weight"]
    optimizers = (
        torch.optim.AdamW(dense, lr=lesson.rate),
        torch.optim.SparseAdam([model.rows.weight], lr=lesson.rate),
    )
    random.seed(lesson.seed)
    torch.manual_seed(lesson.seed)
    model.drop.p = lesson.dropped
    model.train()
    total = lesson.rounds * (len(rows) // BATCH + 2)
    warm, step = min(WARM, total // 8), 0
    for turn in range(lesson.rounds):
        tally, batches = 0.0, _batches(rows)
        for chosen in batches:
            rate = lesson.rate * min(1, (step + 1) / warm) * max(0.03, 1 - step / total)
            for optimizer in optimizers:
                optimizer.zero_grad()
                for group in optimizer.param_groups:
                    group["lr"] = rate
            batch = batch_of(words, chosen, lesson.without)
            loss = loss_of(model(batch, words.vectors), batch.target)
            loss.backward()
            nn.utils.clip_grad_norm_(dense, 5.0)
            for optimizer in optimizers:
                optimizer.step()
            step += 1
            tally += float(loss.detach())
        print(f"  round {turn + 1} of {lesson.rounds}: loss {tally / len(batches):.4f}", flush=True)
    return model.eval()


def _batches(rows: Sequence[Row]) -> list[list[Row]]:
    """All rows in batches of like length and like target, in any order."""
    order = list(rows)
    random.shuffle(order)
    order.sort(key=lambda row: (row.target.ndim, len(row.words) // 8))
    found = []
    for first in range(0, len(order), BATCH):
        part = order[first : first + BATCH]
        hard = [row for row in part if row.target.ndim == 1]
        found += [rows for rows in (hard, [row for row in part if row.target.ndim > 1]) if rows]
    random.shuffle(found)
    return found


@torch.no_grad()
def network_of(model: Convolutions, words: Words, language: str, rows: Iterable[Row]) -> Network:
    """What was learned of a language, as it is shipped: half of what the tagger weighs.

    Its rows are those of its words: the ones in `rows` and the ones with vectors, to whose
    rows the projection is added.
    """
    table = model.rows.weight.numpy()
    names: dict[str, NDArray[np.float32]] = {}
    for row in rows:
        if row.language == language:
            for word in row.words:
                for name in words.names(language, word)[1]:
                    if name in words.index:
                        names[name] = table[words.index[name]]
    names |= {name: table[at] for name, at in words.index.items() if name.startswith(PLACE)}
    describer = words.describers[language]
    projected = model.projection(words.vectors).numpy()
    for (code, rest), at in words.at.items():
        if code == language:
            name = f"w={rest}"
            names[name] = projected[at] + (table[words.index[name]] if name in words.index else 0)
            for name in describer.properties(describer.stem(rest)).own:
                if name in words.index and not is_own(name):
                    names[name] = table[words.index[name]]
    ordered = sorted(names)
    steps = np.array([np.abs(names[name]).max() / 127 + 1e-9 for name in ordered], np.float32)
    packed = np.stack([names[name] for name in ordered]) / steps[:, None]
    return Network(
        {name: at for at, name in enumerate(ordered)},
        np.round(packed).astype(np.int8),
        steps,
        table[words.index[language_feature(language)]],
        _layer(model.entry.weight.T[None], model.entry.bias, 0),
        [
            _layer(layer.weight.permute(2, 1, 0), layer.bias, far)
            for layer, far in zip(model.layers, DILATIONS, strict=True)
        ],
        _layer(model.exit.weight.T[None] / 2, model.exit.bias / 2, 0),
    )


def _layer(weights: torch.Tensor, bias: torch.Tensor, dilation: int) -> Layer:
    return Layer(np.ascontiguousarray(weights.numpy()), bias.numpy().copy(), dilation)
