"""A small convolutional network: how well each label fits a word where it stands.

Each word is the sum of learned rows, one for each of its features, and so the same wherever
it stands; dilated convolutions then look at its neighbours (Strubell et al. 2017, «Fast and
Accurate Entity Recognition with Iterated Dilated Convolutions»), no further than the sentence.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.decoding import Floats

_AT_ONCE = 1000
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
        order = sorted(range(len(sentences)), key=lambda at: len(sentences[at]))
        found: dict[int, Floats] = {}
        for batch in _batches(order, [len(sentences[at]) for at in order]):
            found.update(zip(batch, self._scores([sentences[at] for at in batch]), strict=True))
        return [found[at] for at in range(len(sentences))]

    def _scores(self, sentences: Sequence[Floats]) -> Iterator[Floats]:
        """The scores of some sentences, the longest last: all their first words, then all their
        second ones, so that a word's neighbours are always as many rows away."""
        count, width = len(sentences), len(sentences[-1])
        entered = np.zeros((width, count, self.rows.shape[1]), np.float32)
        inside = np.zeros((width, count), np.float32)
        for at, sentence in enumerate(sentences):
            entered[: len(sentence), at] = sentence
            inside[: len(sentence), at] = 1
        words = np.tanh(entered.reshape(width * count, -1) + self.base)
        mask = inside.reshape(-1, 1)
        state = _positive(words @ self.entry.weights[0] + self.entry.bias) * mask
        for layer in self.layers:
            far = layer.dilation * count
            seen = state @ layer.weights[1] + layer.bias
            if far < len(state):
                seen[far:] += state[:-far] @ layer.weights[0]
                seen[:-far] += state[far:] @ layer.weights[2]
            state += _positive(seen)
            state *= mask
        scores = (state @ self.exit.weights[0] + self.exit.bias).reshape(width, count, -1)
        for at, sentence in enumerate(sentences):
            yield scores[: len(sentence), at]


def _positive(values: Floats) -> Floats:
    return np.maximum(values, 0, out=values)


def _batches(order: Sequence[int], lengths: Sequence[int]) -> Iterator[Sequence[int]]:
    """Sentences in the order of their lengths, as many as fit into one array together."""
    start = 0
    for end in range(1, len(order) + 1):
        if end == len(order) or (end + 1 - start) * lengths[end] > _AT_ONCE:
            yield order[start:end]
            start = end
