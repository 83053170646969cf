"""Sentences as the networks learn from them: words, each with its features and its vector."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from reader.extract.names.decoding import LABELS
from reader.extract.names.features import Describer
from reader.extract.names.tagger import PLACE, describe

LEAST = 3  # a feature met less often teaches nothing
OPEN = -100  # the label of a word that nobody can hold against us
SOURCE = "source="
"""Stands before the name of the corpus that a word is marked by the rules of."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence: words, what phrases and rules say of places, a label or the chances of all
    labels for each word, and, for the teacher, each word's vector in its context."""

    language: str
    words: tuple[str, ...]
    places: tuple[tuple[int, str], ...]
    target: NDArray
    context: NDArray[np.float16] | None = None


@dataclass(frozen=True, slots=True)
class Without:
    """Shares of words that stand in learning without the features that are the word itself,
    and without their vectors, that the rest may suffice."""

    word: float = 0.0
    vector: float = 0.0


def row_of(
    language: str,
    describer: Describer,
    words: Sequence[str],
    target: NDArray,
    source: str = "",
) -> Row:
    """A sentence made ready for the network; every word of another `source` tells that."""
    stems = [describe(describer, word)[0] for word in words]
    places = [(at, PLACE + name) for at, name in describer.places(stems)]
    if source:
        places += [(at, SOURCE + source) for at in range(len(stems))]
    return Row(language, tuple(words), tuple(places), target)


def is_foreign(row: Row) -> bool:
    """Whether a sentence is marked by rules other than ours."""
    return any(name.startswith(SOURCE) for _, name in row.places)


def by_our_rules(row: Row) -> Row:
    """The sentence as one that nobody marked."""
    return replace(row, places=tuple(p for p in row.places if not p[1].startswith(SOURCE)))


class Words:
    """What is known of words: their features as numbers, and their vectors."""

    def __init__(
        self,
        describers: Mapping[str, Describer],
        vectors: Mapping[tuple[str, str], NDArray[np.float32]],
        rows: Iterable[Row],
    ) -> None:
        self.describers = describers
        self.at = {key: n for n, key in enumerate(vectors, 1)}
        known = np.stack(list(vectors.values()))
        self.vectors = torch.tensor(np.vstack([np.zeros((1, known.shape[1])), known])).float()
        self.known: dict[tuple[str, str], tuple[list[int], list[int], int]] = {}
        times = Counter(
            name
            for row in rows
            for names in (
                *(self.names(row.language, word)[1] for word in row.words),
                [name for _, name in row.places],
            )
            for name in names
        )
        names = [language_feature(language) for language in describers]
        names += sorted(name for name, count in times.items() if count >= LEAST)
        self.index = {name: n for n, name in enumerate(names)}

    def names(self, language: str, word: str) -> tuple[str, tuple[str, ...]]:
        """A word without its clitics, and its features."""
        stem, properties = describe(self.describers[language], word)
        return stem.rest, properties.own

    def word(self, language: str, word: str) -> tuple[list[int], list[int], int]:
        """The numbers of the features that are the word itself, of the others, of its vector."""
        found = self.known.get((language, word))
        if found is None:
            rest, names = self.names(language, word)
            own = [self.index[name] for name in names if is_own(name) and name in self.index]
            others = [
                self.index[name]
                for name in (language_feature(language), *names)
                if not is_own(name) and name in self.index
            ]
            found = self.known[language, word] = own, others, self.at.get((language, rest), 0)
        return found


def language_feature(language: str) -> str:
    """The feature that all words of a language have."""
    return f"language={language}"


def is_own(name: str) -> bool:
    """Whether a feature is the word itself, not its like."""
    return name[:2] in ("w=", "f=")


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows side by side: each word once with its features, and where the words stand."""

    features: torch.Tensor
    borders: torch.Tensor
    vectors: torch.Tensor
    words: torch.Tensor
    inside: torch.Tensor
    lengths: torch.Tensor
    places: tuple[torch.Tensor, torch.Tensor]
    target: torch.Tensor
    context: torch.Tensor


def batch_of(words: Words, rows: Sequence[Row], without: Without) -> Batch:
    """Rows as one batch."""
    width = max(len(row.words) for row in rows)
    numbers: dict[tuple[str, str], int] = {}
    at = np.zeros((len(rows), width), np.int64)
    soft = rows[0].target.ndim > 1
    target = np.zeros((len(rows), width, len(LABELS)), np.float32) if soft else at + OPEN
    seen = 0 if rows[0].context is None else rows[0].context.shape[1]
    context = np.zeros((len(rows), width, seen), np.float32)
    places: list[tuple[int, int]] = []
    for n, row in enumerate(rows):
        length = len(row.words)
        at[n, :length] = [numbers.setdefault((row.language, w), len(numbers)) for w in row.words]
        target[n, :length] = row.target
        if row.context is not None:
            context[n, :length] = row.context
        places += [
            (n * width + place, words.index[name])
            for place, name in row.places
            if name in words.index
        ]
    features: list[int] = []
    borders, vectors = [], []
    for key in numbers:
        own, others, vector = words.word(*key)
        borders.append(len(features))
        features += others
        if random.random() >= without.word:
            features += own
        vectors.append(0 if random.random() < without.vector else vector)
    lengths = torch.tensor([len(row.words) for row in rows])
    return Batch(
        torch.tensor(features),
        torch.tensor(borders),
        torch.tensor(vectors),
        torch.tensor(at),
        (torch.arange(width) < lengths[:, None])[:, :, None].float(),
        lengths,
        tuple(torch.tensor([pair[n] for pair in places], dtype=torch.long) for n in (0, 1)),
        torch.tensor(target),
        torch.tensor(context),
    )
