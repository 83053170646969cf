"""The two looks at an article, in one."""

from collections.abc import Mapping, Sequence

import numpy as np

from reader.extract.names.decoding import Floats, Tagged, decoded
from reader.extract.names.document import columns, emissions
from reader.extract.names.tagger import Tagger


class Reader:
    """Reads the rows of words of one article in one language."""

    def __init__(self, tagger: Tagger, tables: Mapping[str, Floats], transitions: Floats) -> None:
        self.tagger = tagger
        self._tables = tables
        self._transitions = transitions

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Tagged]:
        """Labels of all words, each sentence read in the light of all."""
        first = self.tagger.tagged(sentences)
        stems = [[self.tagger.stem(surface) for surface in sentence] for sentence in sentences]
        found = columns(stems, first, self.tagger.describer.vocabulary)
        total = emissions(found, self._tables)
        borders = np.cumsum([len(sentence) for sentence in sentences])[:-1]
        return decoded(np.split(total, borders), self._transitions)

    def clitic(self, surface: str) -> int:
        """How many letters of a folded word are its clitic."""
        return len(self.tagger.stem(surface).clitic)
