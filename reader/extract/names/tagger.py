"""Which words begin, continue or are no name: a linear-chain conditional random field.

What speaks for each label was learned beforehand (resources/models), in two halves that err
differently: weights of features, only added up here, and a network that sees further. What a
word weighs at each distance and means by itself is worked out once per word; a text is then
a few sums and products of arrays.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.decoding import LABELS, Floats
from reader.extract.names.features import DISTANCES, Describer, Properties
from reader.extract.names.network import Network
from reader.extract.names.vocabulary import Stem

BORDER = "\n"
"""Stands before and after a sentence, as a word that is no word."""

PLACE = "@"
"""Stands before the network's name of a property that a place has, whatever its word."""

_CACHED_WORDS = 50_000


class Described(NamedTuple):
    """A word by itself: what it weighs at each distance, and its vector for the network."""

    stem: Stem
    gist: str
    weights: Floats
    vector: Floats


class Tagger:
    """The tagger of one language."""

    def __init__(
        self, describer: Describer, rows: Mapping[str, int], weights: Floats, network: Network
    ) -> None:
        self.describer = describer
        self._rows = rows
        self._weights = weights
        self._network = network
        self._cache: dict[str, Described] = {}

    def stem(self, surface: str) -> Stem:
        """The word folded and taken apart."""
        return self._described(surface).stem

    def emissions(self, sentences: Sequence[Sequence[str]]) -> list[Floats]:
        """How well each label fits each word by itself, before its neighbours' labels count."""
        if len(self._cache) > _CACHED_WORDS:
            self._cache.clear()
        row: list[str] = [BORDER, BORDER]
        starts = []
        for sentence in sentences:
            starts.append(len(row))
            row += sentence
            row += (BORDER, BORDER)
        known: dict[str, int] = {}
        ids = np.array([known.setdefault(word, len(known)) for word in row], np.int32)
        described = [self._described(word) for word in known]
        weights = np.stack([one.weights for one in described])
        total = np.zeros((len(row), len(LABELS)), np.float32)
        for k, distance in enumerate(DISTANCES):
            here = slice(max(0, -distance), len(row) - max(0, distance))
            there = slice(max(0, distance), len(row) + min(0, distance))
            total[here] += weights[ids[there], k]
        self._add_pairs(total, ids, described)
        vectors = np.stack([one.vector for one in described])[ids]
        stems = [described[at].stem for at in ids]
        spans = [
            slice(start, start + len(sentence))
            for start, sentence in zip(starts, sentences, strict=True)
        ]
        for span in spans:
            self._add_places(total[span], vectors[span], stems[span])
        scores = self._network.scores([vectors[span] for span in spans])
        return [total[span] + score for span, score in zip(spans, scores, strict=True)]

    def _described(self, surface: str) -> Described:
        entry = self._cache.get(surface)
        if entry is None:
            stem, properties = describe(self.describer, surface)
            weights = np.zeros((len(DISTANCES), len(LABELS)), np.float32)
            for k, distance in enumerate(DISTANCES):
                rows = [
                    at
                    for name in seen(properties, distance)
                    if (at := self._rows.get(f"{distance}{name}")) is not None
                ]
                if rows:
                    weights[k] = self._weights[rows].sum(0)
            vector = self._network.vector(properties.own)
            entry = self._cache[surface] = Described(stem, properties.gist, weights, vector)
        return entry

    def _add_pairs(
        self, total: Floats, ids: NDArray[np.int32], described: Sequence[Described]
    ) -> None:
        rows, targets, get = [], [], self._rows.get
        for at, (left, right) in enumerate(pairwise(ids.tolist()), 1):
            for name in paired(*described[left][:2], *described[right][:2]):
                index = get(name)
                if index is not None:
                    rows.append(index)
                    targets.append(at)
        np.add.at(total, targets, self._weights[rows])

    def _add_places(self, total: Floats, vectors: Floats, stems: Sequence[Stem]) -> None:
        """Add what phrases and rules say of single places to a sentence."""
        for at, name in self.describer.places(stems):
            vectors[at] += self._network.vector((PLACE + name,))
            for distance in (-1, 0, 1):
                index = self._rows.get(f"{distance}{name}")
                if index is not None and 0 <= at - distance < len(stems):
                    total[at - distance] += self._weights[index]


def describe(describer: Describer, surface: str) -> tuple[Stem, Properties]:
    """A word of a row taken apart, and its properties; borders have one of their own."""
    if surface == BORDER:
        return Stem("|", "", "|"), Properties(("|",), ("|",), ("|",), "|")
    stem = describer.stem(surface)
    return stem, describer.properties(stem)


def seen(properties: Properties, distance: int) -> tuple[str, ...]:
    """The properties that a word shows to another `distance` words before it."""
    return (properties.own, properties.near, properties.far)[abs(distance)]


def paired(left: Stem, left_gist: str, right: Stem, right_gist: str) -> tuple[str, str]:
    """The features of two words that follow each other, seen from the second."""
    return f"2w={left.rest} {right.rest}", f"2g={left_gist} {right_gist}"
