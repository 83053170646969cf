"""A small convolutional network: how well each label fits a word where it stands.

Each word is the sum of learned rows, one for each of its features, and so the same wherever
it stands; dilated convolutions then look at its neighbours (Strubell et al. 2017, «Fast and
Accurate Entity Recognition with Iterated Dilated Convolutions»). All sentences lie in one
long array, with gaps between them that no convolution reaches across.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.decoding import Floats

_AT_ONCE = 4000
"""Words in one array; more only fill the processor's caches."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights from each of the places looked at, `dilation` words apart, to one place."""

    weights: Floats
    bias: Floats
    dilation: int


@dataclass(frozen=True, slots=True)
class Network:
    """The rows of the features, as bytes that count `steps` each, and the layers above.

    `base` is what all words of the language have in common.
    """

    names: Mapping[str, int]
    rows: NDArray[np.int8]
    steps: Floats
    base: Floats
    entry: Layer
    layers: Sequence[Layer]
    exit: Layer

    def vector(self, features: Iterable[str]) -> Floats:
        """The sum of the rows of the features that are known."""
        known = [at for name in features if (at := self.names.get(name)) is not None]
        return self.steps[known] @ self.rows[known].astype(np.float32)

    def scores(self, sentences: Sequence[Floats]) -> list[Floats]:
        """For each sentence, given as the vectors of its words, a row of label scores a word."""
        return [found for part in _parts(sentences) for found in self._scores(part)]

    def _scores(self, sentences: Sequence[Floats]) -> Iterator[Floats]:
        gap = max(layer.dilation for layer in self.layers)
        starts, end = [], gap
        for sentence in sentences:
            starts.append(end)
            end += len(sentence) + gap
        entered = np.zeros((end, self.rows.shape[1]), np.float32)
        inside = np.zeros((end, 1), np.float32)
        for start, sentence in zip(starts, sentences, strict=True):
            entered[start : start + len(sentence)] = sentence
            inside[start : start + len(sentence)] = 1
        state = (
            _positive(np.tanh(entered + self.base) @ self.entry.weights[0] + self.entry.bias)
            * inside
        )
        for layer in self.layers:
            far = layer.dilation
            seen = state[far:-far] @ layer.weights[1] + layer.bias
            seen += state[: -2 * far] @ layer.weights[0]
            seen += state[2 * far :] @ layer.weights[2]
            state[far:-far] += _positive(seen)
            state *= inside
        scores = state @ self.exit.weights[0] + self.exit.bias
        for start, sentence in zip(starts, sentences, strict=True):
            yield scores[start : start + len(sentence)]


def _positive(values: Floats) -> Floats:
    return np.maximum(values, 0, out=values)


def _parts(sentences: Sequence[Floats]) -> Iterator[Sequence[Floats]]:
    start = words = 0
    for at, sentence in enumerate(sentences):
        words += len(sentence)
        if words >= _AT_ONCE:
            yield sentences[start : at + 1]
            start, words = at + 1, 0
    if start < len(sentences):
        yield sentences[start:]
