"""Which words begin, continue or are no name: a linear-chain conditional random field.

What speaks for each label was learned beforehand (resources/models), in two halves that err
differently: weights of features, only added up here, and a network that sees further. What a
word weighs at each distance and means by itself is worked out once per word; a text is then
a few sums and products of arrays.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.decoding import LABELS, Floats
from reader.extract.names.features import DISTANCES, Describer, Properties
from reader.extract.names.network import Network
from reader.extract.names.sentences import is_foreign
from reader.extract.names.vocabulary import LONGEST, Stem

BORDER = "\n"
"""Stands before and after a sentence, as a word that is no word."""

PLACE = "@"
"""Stands before the network's name of a property that a place has, whatever its word."""

_CACHED_WORDS = 50_000
_AT_ONCE = 10_000
"""Words that are read together; more would only want more memory."""

_STRANGERS = ("☙", "ж")
"""Weigh as much as every other sign and word in letters of which no model knows a word."""


class Described(NamedTuple):
    """A word by itself: what it weighs at each distance, and its vector for the network."""

    stem: Stem
    gist: str
    weights: Floats
    vector: Floats


class Glance(NamedTuple):
    """A sentence: its words taken apart, and a row of label scores a word."""

    stems: Sequence[Stem]
    scores: Floats


class Tagger:
    """The tagger of one language."""

    def __init__(
        self, describer: Describer, rows: Mapping[str, int], weights: Floats, network: Network
    ) -> None:
        self._describer = describer
        self._rows = rows
        self._weights = weights
        self._network = network
        self._cache: dict[str, Described] = {}

    def glances(self, sentences: Sequence[Sequence[str]]) -> list[Glance]:
        """Each sentence as it looks before the labels of neighbours count.

        A sentence that comes again is looked at once; the arrays of equal ones are one.
        """
        rows = list(map(tuple, sentences))
        found: dict[tuple[str, ...], Glance] = {}
        for part in _parts(list(dict.fromkeys(rows))):
            found.update(zip(part, self._glances(part), strict=True))
        return [found[row] for row in rows]

    def _glances(self, sentences: Sequence[Sequence[str]]) -> Iterator[Glance]:
        if len(self._cache) > _CACHED_WORDS:
            self._cache.clear()
        row: list[str] = [BORDER, BORDER]
        spans = []
        for sentence in sentences:
            spans.append(slice(len(row), len(row) + len(sentence)))
            row += sentence
            row += (BORDER, BORDER)
        known: dict[str, int] = {}
        ids = np.array([known.setdefault(word, len(known)) for word in row], np.int32)
        described = [self._described(word) for word in known]
        total = self._weighed(ids, described)
        vectors = np.stack([one.vector for one in described])[ids]
        stems = [[described[at].stem for at in ids[span]] for span in spans]
        for span, words in zip(spans, stems, strict=True):
            self._add_places(total[span], vectors[span], words)
        scores = self._network.scores([vectors[span] for span in spans])
        for span, words, score in zip(spans, stems, scores, strict=True):
            yield Glance(words, total[span] + score)

    def _described(self, surface: str) -> Described:
        entry = self._cache.get(surface)
        if entry is None:
            if surface not in _STRANGERS and is_foreign(surface):
                form = surface[:LONGEST].lower()
                stranger = self._described(_STRANGERS[form[0].isalpha()])
                return stranger._replace(stem=Stem(form, "", form))
            stem, properties = describe(self._describer, surface)
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

    def _weighed(self, ids: NDArray[np.int32], described: Sequence[Described]) -> Floats:
        """What the weights of words and of pairs of words say of each word in a row."""
        weights = np.stack([one.weights for one in described])
        total = np.zeros((len(ids), len(LABELS)), np.float32)
        for k, distance in enumerate(DISTANCES):
            here = slice(max(0, -distance), len(ids) - max(0, distance))
            there = slice(max(0, distance), len(ids) + min(0, distance))
            total[here] += weights[ids[there], k]
        self._add_pairs(total, ids, described)
        return total

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
        for at, name in self._describer.places(stems):
            vectors[at] += self._network.vector((PLACE + name,))
            for distance in (-1, 0, 1):
                index = self._rows.get(f"{distance}{name}")
                if index is not None and 0 <= at - distance < len(stems):
                    total[at - distance] += self._weights[index]


def _parts(sentences: Sequence[tuple[str, ...]]) -> Iterator[Sequence[tuple[str, ...]]]:
    """The sentences in parts of so many words as are read together."""
    start = words = 0
    for end, sentence in enumerate(sentences, 1):
        words += len(sentence)
        if words >= _AT_ONCE or end == len(sentences):
            yield sentences[start:end]
            start, words = end, 0


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
