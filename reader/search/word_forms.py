"""The forms of a word: its plural, its dual, its feminine, and what is written onto each.

A form has letters in common with its word, by which it is looked for, and answers an expression
as a whole. Each script has its own file that says which: `arabic_forms`, `hebrew_forms`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.search.affixes import is_arabic, is_hebrew
from reader.search.arabic_forms import arabic_forms
from reader.search.hebrew_forms import hebrew_forms
from reader.search.spans import Stretch
from reader.search.stretches import places_of, word_around

_REACH = 8
"""Letters that may be written onto the front of a word, and some to spare."""

_SPACE = re.compile(r"[ \n]+")


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of a folded word: each has one of `cores` in it, and answers `pattern` whole."""

    cores: tuple[str, ...]
    pattern: re.Pattern[str]

    def at(self, start: int, text: str) -> int | None:
        """Where the form ends that stands in `text` from `start` on as a whole word."""
        for core in self.cores:
            at = text.find(core, start, start + len(core) + _REACH)
            if at >= 0:
                around = word_around(text, at, at + len(core))
                if around[0] == start and self.pattern.fullmatch(text, *around):
                    return around[1]
        return None


class PhraseOfForms:
    """Folded `words`, each in whatever form, following each other in a folded text."""

    def __init__(self, words: list[str], text: str) -> None:
        self._forms = [forms_of(word) for word in words]
        self._text = text

    def places(self, start: int, end: int) -> list[Stretch]:
        """Those that begin with letters from `start` up to `end`, in order."""
        found = (self._followed(place) for place in self._first(start, end))
        return [place for place in found if place]

    def _first(self, start: int, end: int) -> list[Stretch]:
        """Where forms of the first word stand, each as a whole word."""
        forms, found = self._forms[0], set[Stretch]()
        for core in forms.cores:
            for place in places_of(core, self._text, start, end, overlapping=True):
                around = word_around(self._text, *place)
                if around not in found and forms.pattern.fullmatch(self._text, *around):
                    found.add(around)
        return sorted(found)

    def _followed(self, place: Stretch) -> Stretch | None:
        """`place` with forms of the other words, only white space between them."""
        start, end = place
        for forms in self._forms[1:]:
            gap = _SPACE.match(self._text, end)
            following = forms.at(gap.end(), self._text) if gap else None
            if following is None:
                return None
            end = following
        return start, end


@lru_cache(maxsize=64)
def forms_of(word: str) -> Forms:
    """The forms of a folded word; of one with other signs than letters, it alone."""
    if not word.isalpha():
        return Forms((word,), re.compile(re.escape(word)))
    if is_hebrew(word):
        parts = hebrew_forms(word)
    elif is_arabic(word):
        parts = arabic_forms(word)
    else:
        parts = [(word, re.escape(word))]
    cores = tuple(dict.fromkeys(core for core, _ in parts))
    return Forms(cores, re.compile("|".join(form for _, form in parts)))
