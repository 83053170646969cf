"""Places and bodies that are named for a day: «شارع 26 يوليو», «جامعة 8 ماي 1945».

The dates leave them alone, for they are none; so the names must have them.
"""

from collections.abc import Sequence

from reader.extract.names.labelled import BODY, PLACE, mark
from reader.extract.names.vocabulary import Stem
from reader.languages.date_words import Role
from reader.languages.language import Language
from reader.text.fold import fold

_OF = fold("من")
_IN = "ב"
_GERSHAYIM = '"'
_LAST_DAY = 31
_YEAR = 4
"""Digits of a year."""


class DayNames:
    """Names made of a head, a day of a month and perhaps a year, in one language."""

    def __init__(self, language: Language) -> None:
        words, dates = language.names, language.dates.words
        months = (*dates.get(Role.MONTH, ()), *dates.get(Role.DOUBTFUL_MONTH, ()))
        self._months = {tuple(fold(month).split(" ")) for month in months}
        self._days = {fold(day) for day in dates.get(Role.ORDINAL, ())}
        self._letters_count = language.dates.letters_count
        # In Urdu a body's head is its last word, and the day behind it is a date.
        bodies, outside = (words.bodies, words.descriptors) if words.article else ((), ())
        self._kinds = {fold(head): BODY for head in bodies}
        self._kinds |= {fold(head): PLACE for head in (*words.belonging, *outside)}
        self._outside = frozenset(map(fold, outside)) - frozenset(map(fold, words.belonging))

    def mended(self, labels: Sequence[int], stems: Sequence[Stem]) -> list[int]:
        """The labels of a sentence with such names marked from end to end."""
        mended = list(labels)
        for head, stem in enumerate(stems):
            kind = self._kinds.get(stem.rest)
            end = self._after_day(stems, head + 1) if kind else 0
            if kind and end:
                start = head + 1 if stem.rest in self._outside else head
                while end < len(mended) and mended[end] == mended[start] + 1 > 1:
                    end += 1
                mark(mended, start, end, kind)
        return mended

    def _after_day(self, stems: Sequence[Stem], at: int) -> int:
        """Where the day of a month ends that begins at a word, with its year; 0 where none does."""
        if at + 1 >= len(stems) or not self._is_day(stems[at].form):
            return 0
        at += 2 if stems[at + 1].form == _OF else 1
        after = next((end for end in (at + 2, at + 1) if self._is_month(stems[at:end])), 0)
        if not after:
            return 0
        at = min(after, len(stems))
        has_year = at < len(stems) and len(stems[at].form) == _YEAR and stems[at].form.isdecimal()
        return at + has_year

    def _is_month(self, stems: Sequence[Stem]) -> bool:
        forms = tuple(stem.form for stem in stems)
        bare = (forms[0].removeprefix(_IN), *forms[1:]) if forms else forms
        return forms in self._months or bare in self._months

    def _is_day(self, form: str) -> bool:
        if form.isdecimal():
            return len(form) < _YEAR and 1 <= int(form) <= _LAST_DAY
        return form in self._days or (self._letters_count and _GERSHAYIM in form)
