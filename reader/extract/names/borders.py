"""Where names begin and end: what a reader knows of a language sets the tagger's borders right.

How often a word stood inside the names that it borders, and how often beside them, was
counted in the marked articles; the lists of `NameWords` hold those that were mostly inside.
"""

from collections.abc import Sequence

from reader.extract.names.labelled import BODY, NO_NAME, PERSON, PLACE, mark, names_of
from reader.extract.names.vocabulary import Stem
from reader.languages.name_words import NameWords
from reader.text.fold import fold

_CLOSING = frozenset({")", "»", '"'})
_OPENING = frozenset({"«", '"'})
_GOVERNED = 2
_SHORT = 3
"""Letters of the names of most Latin letters."""


class Borders:
    """The borders of names in one language."""

    def __init__(self, language: NameWords) -> None:
        self._before = _folded(language.belonging)
        self._ministries = _folded(language.ministries)
        self._article = language.article or " "
        self._additions = _folded(language.additions)
        self._honorifics = _folded(language.honorifics)

    def mended(self, labels: Sequence[int], stems: Sequence[Stem]) -> list[int]:
        """The labels of a sentence with heads in the names of places, titles out of those of
        persons, and the abbreviation in brackets behind a body marked too."""
        mended = list(labels)
        for start, end in names_of(labels):
            kind = mended[start]
            governor = self._governor(mended, stems, start)
            if governor < start:
                mark(mended, governor, end, BODY)
                continue
            if kind == BODY:
                _mark_abbreviation(mended, stems, end)
                continue
            if kind == PERSON:
                while start + 1 < end and stems[start].rest in self._honorifics:
                    mended[start] = NO_NAME
                    start += 1
                mended[start] = kind
            self._widen(mended, stems, start, end)
        return mended

    def _governor(self, labels: Sequence[int], stems: Sequence[Stem], start: int) -> int:
        """Where the ministry stands whose name ends with the one that begins at `start`: right
        before it, or one noun further («وزارة خارجية كازاخستان»)."""
        at = start
        while at and start - at < _GOVERNED and not stems[at].clitic and not labels[at - 1]:
            at -= 1
            if stems[at].rest in self._ministries:
                return at
            if stems[at].form.startswith(self._article) or not stems[at].form.isalpha():
                break
        return start

    def _widen(self, labels: list[int], stems: Sequence[Stem], start: int, end: int) -> None:
        """Take the head of a place into its name; a person's name behind one is a place's."""
        is_led = start > 0 and not stems[start].clitic and labels[start - 1] == NO_NAME
        if is_led and stems[start - 1].rest in self._before:
            start -= 1
            mark(labels, start, end, PLACE)
        is_followed = end < len(labels) and labels[end] == NO_NAME
        if labels[start] == PLACE and is_followed and stems[end].form in self._additions:
            labels[end] = PLACE + 1


def _mark_abbreviation(labels: list[int], stems: Sequence[Stem], end: int) -> None:
    """Mark «واس» in «وكالة الأنباء السعودية (واس)»: one word, or letters spelled out."""
    at = end
    while at < len(stems) and stems[at].form in _CLOSING and stems[at].form != ")":
        at += 1
    if at == len(stems) or stems[at].form != "(":
        return
    at += 1
    while at < len(stems) and stems[at].form in _OPENING:
        at += 1
    close = at
    while close < len(stems) and stems[close].form not in _CLOSING:
        close += 1
    inside = stems[at:close]
    is_short = len(inside) == 1 or all(len(stem.form) <= _SHORT for stem in inside)
    is_free = inside and set(labels[at:close]) == {NO_NAME}
    if close < len(stems) and is_free and is_short and all(s.form.isalpha() for s in inside):
        mark(labels, at, close, BODY)


def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, words))
