"""The looks at an article, in one: by rule, by what was learned, and once more as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from reader.extract.names.decoding import LABELS, Floats, Tagged, decoded
from reader.extract.names.document import columns, emissions
from reader.extract.names.features import Describer
from reader.extract.names.repetition import repeated
from reader.extract.names.tagger import Tagger

_RULE = 0.7
"""How sure a rule is; nobody measured it, so it is the same for all."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The weights of a language: of the first look its features' and steps', of the second its
    tables' and steps'."""

    rows: Mapping[str, int]
    weights: Floats
    transitions: Floats
    tables: Mapping[str, Floats]
    second_transitions: Floats


class Reader:
    """Reads the rows of words of one article in one language."""

    def __init__(self, describer: Describer, learned: Learned | None) -> None:
        self._describer = describer
        self._learned = learned
        self._tagger = (
            Tagger(describer, learned.rows, learned.weights, learned.transitions)
            if learned
            else None
        )

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Tagged]:
        """Labels of all words, each sentence read in the light of all."""
        if self._tagger is None or self._learned is None:
            return self._by_rule(sentences)
        first = self._tagger.tagged(sentences)
        stems = [[self._tagger.stem(surface) for surface in sentence] for sentence in sentences]
        total = emissions(columns(stems, first, self._describer.vocabulary), self._learned.tables)
        borders = np.cumsum([len(sentence) for sentence in sentences])[:-1]
        return decoded(np.split(total, borders), self._learned.second_transitions)

    def clitic(self, surface: str) -> int:
        """How many letters of a folded word are its clitic."""
        stem = self._tagger.stem if self._tagger else self._describer.stem
        return len(stem(surface).clitic)

    def _by_rule(self, sentences: Sequence[Sequence[str]]) -> list[Tagged]:
        stems = [[self._describer.stem(surface) for surface in row] for row in sentences]
        rules, phrases = self._describer.rules, self._describer.phrases
        labels = [rules.labels(row, phrases(row)) for row in stems]
        identity = np.eye(len(LABELS), dtype=np.float32) * _RULE
        return [
            Tagged(np.array(row, np.int8), identity[row])
            for row in repeated(stems, labels, self._describer.vocabulary)
        ]
