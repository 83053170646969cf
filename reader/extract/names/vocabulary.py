"""What is known of single words: how often they occur and which words they are like."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.languages.name_words import NameWords
from reader.text.words import bare, clitic_length

LONGEST = 48
"""Letters of a word that are looked at; a longer one is no word of any language."""

_WITH_ARTICLE = 0.05
_LISTED, _MORE = 5, 3
"""Occurrences that a word on a list has at least, and how much more often it counts: names
are more frequent in news than in an encyclopedia."""
_SHORT = 4


class Stem(NamedTuple):
    """A folded word: the clitic on its front, mostly none, and the rest of it."""

    form: str
    clitic: str
    rest: str


class Vocabulary:
    """The words of a language, most frequent first, with what plain text tells of each.

    `leanings` are how much a word's company is that of persons' names, of places and of
    nationalities, from 0 to 4 each.
    """

    def __init__(
        self,
        words: Sequence[str],
        counts: Sequence[float],
        clusters: Sequence[Sequence[int]],
        leanings: Sequence[Sequence[int]],
    ) -> None:
        self._index = {word: at for at, word in enumerate(words)}
        self._counts = counts
        self._clusters = clusters
        self._leanings = leanings

    def count(self, form: str) -> float:
        """How often a word without clitics occurs in the text that the vocabulary is from."""
        at = self._index.get(form)
        return 0.0 if at is None else self._counts[at]

    def clusters(self, form: str) -> Sequence[int]:
        """The word's cluster at each size, coarse first; nothing for an unknown word."""
        at = self._index.get(form)
        return () if at is None else self._clusters[at]

    def leanings(self, form: str) -> Sequence[int]:
        """The word's leanings to persons, places, nationalities; nothing for an unknown word."""
        at = self._index.get(form)
        return () if at is None else self._leanings[at]

    def stem(self, form: str, language: NameWords, is_known: Callable[[str], bool]) -> Stem:
        """The word taken apart.

        A word that a list knows is looked for before the vocabulary is asked. A word with the
        article counts as possible, and so does the rest of a word that begins with «and».
        """
        article = language.article

        def count(rest: str) -> float:
            often = self.count(rest)
            if is_known(rest):
                return _MORE * max(often, _LISTED)
            if not often and article and rest.startswith(article) and len(rest) > 5:
                return _WITH_ARTICLE
            return often

        length = clitic_length(form, language.clitics, count, article)
        if length and is_known(form) and not is_known(bare(form, length, article)):
            length = 0
        elif not length and len(form) > _SHORT and form[0] == language.conjunction:
            length = 0 if count(form) else 1
        return Stem(form, form[:length], bare(form, length, article) if length else form)
