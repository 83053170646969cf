"""What is known of single words: how often they occur and which words they are like."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.languages.name_words import NameWords
from reader.text.words import bare, clitic_length

LONGEST = 48
"""Letters of a word that are looked at; a longer one is no word of any language."""

_WITH_ARTICLE = 0.05


class Stem(NamedTuple):
    """A folded word: the clitic on its front, mostly none, and the rest of it."""

    form: str
    clitic: str
    rest: str


class Vocabulary:
    """The words of a language, most frequent first, each with its count and clusters."""

    def __init__(
        self, words: Sequence[str], counts: Sequence[float], clusters: Sequence[Sequence[int]]
    ) -> None:
        self._index = {word: at for at, word in enumerate(words)}
        self._counts = counts
        self._clusters = clusters

    def count(self, form: str) -> float:
        """How often a word without clitics occurs in the text that the vocabulary is from."""
        at = self._index.get(form)
        return 0.0 if at is None else self._counts[at]

    def clusters(self, form: str) -> Sequence[int]:
        """The word's cluster at each size, coarse first; nothing for an unknown word."""
        at = self._index.get(form)
        return () if at is None else self._clusters[at]

    def stem(self, form: str, language: NameWords) -> Stem:
        """The word taken apart; a word with the article counts as possible, known or not."""
        article = language.article

        def count(rest: str) -> float:
            known = self.count(rest)
            if not known and article and rest.startswith(article) and len(rest) > 5:
                return _WITH_ARTICLE
            return known

        length = clitic_length(form, language.clitics, count, article)
        return Stem(form, form[:length], bare(form, length, article) if length else form)
