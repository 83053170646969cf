"""Spellings of one word that no folding of letters brings together.

On which letter a hamza sits, and how a Persian he carries the vowel that binds it to the next
word, is written in several ways, and depends on the letters around: مسؤول and مسئول are one
word, مأمن and مؤمن are two. So the other ways are looked for as well, and hold only where the
text has a hamza, or that vowel, in this very place.
"""

import unicodedata
from collections.abc import Iterator
from itertools import product
from operator import itemgetter
from re import Pattern
from re import compile as pattern
from typing import NamedTuple

from reader.search.joints import JOINT
from reader.search.query import Query
from reader.search.spans import Stretch
from reader.search.stretches import Finder
from reader.text.fold import Folded, fold

_HAMZA = "\u0654"  # over a letter with which Unicode does not compose it
_MOST = 3  # places in which some words are spelled in other ways at the same time

_AFTER = 3  # letters by which a rule looks further

_TELLING = pattern(f"[أؤئءۓۀ{_HAMZA}{JOINT} \ufb50-\ufdff\ufe70-\ufeff]")
"""What a text has in it, however it is encoded, where a rule holds."""


class _Rule(NamedTuple):
    """Where, in words without vowel marks, several spellings are usual, and which these are.

    Rules with the same first spelling are about the same, at the end of a word or before it.
    """

    place: Pattern[str]
    ways: tuple[str, ...]


_RULES = tuple(
    _Rule(pattern(place), ways)
    for place, ways in (
        # before the ending of a plural: بدأوا بدؤوا بدءوا
        (r"(?<=\w)[أؤئء](?=و[ان]\b)", ("ؤ", "ئ", "ء", "أ")),
        # before the long vowel: مسؤول مسئول, رؤوس رءوس
        (r"(?<=\w)[ؤئء](?=و)", ("ؤ", "ئ", "ء")),
        # after a ya: هيئة هيأة
        (r"(?<=[يی])[ئأء](?=[ةهہۃت])", ("ئ", "أ", "ء")),
        # after an alef: قراءة قرائة
        (r"(?<=ا)[ئء](?=[ةهہۃتا])", ("ئ", "ء")),
        # after a consonant: مسألة مسئلة
        (r"(?<=[^\Wاويیى])[أئ](?=ل[ةهہۃ]\b)", ("أ", "ئ")),
        # at the end: شيء شىء شئ, سيئ سيء
        (r"(?<=\w)(?:[يیى][ءئ]|(?<![يیى])ئ)\b", ("يء", "يئ", "ئ")),
        # Urdu: گئے گۓ
        (r"(?<=\w)(?:ئے|ۓ)\b", ("ئے", "ۓ")),
        # Persian: خانهٔ خانه‌ی
        (rf"(?<=\w)(?:ۀ|ه{_HAMZA}|ه[{JOINT} ][یي])(?!\w)", ("ۀ", f"ه{JOINT}ی")),
    )
)


def other_spellings(query: Query, words: str) -> tuple[str, ...]:
    """The other ways to spell some words of `query`, which may be looked for in its place."""
    if query.marks or query.letters or query.forms or query.expression:
        return ()
    others = {fold(other): other for other in _respelled(_bare(words))}
    others.pop(fold(words), None)
    return tuple(others.values())


def _respelled(bare: str) -> Iterator[str]:
    """All ways to spell words without vowel marks."""
    seats = _seats(bare)[:_MOST]
    ends = [0, *(seat.end for seat in seats)]
    starts = [*(seat.start for seat in seats), len(bare)]
    between = [bare[end:start] for end, start in zip(ends, starts, strict=True)]
    for ways in product(*(seat.rule.ways for seat in seats)):
        yield "".join(map("".join, zip(between, (*ways, ""), strict=True)))


class _Seat(NamedTuple):
    """Where a rule holds."""

    start: int
    end: int
    rule: _Rule

    @property
    def kind(self) -> str:
        """What the rule is about."""
        return self.rule.ways[0]


def _seats(bare: str) -> list[_Seat]:
    """The seats in words without vowel marks, in order; none overlap, earlier rules come first."""
    found = [_Seat(*at.span(), rule) for rule in _RULES for at in rule.place.finditer(bare)]
    seats: list[_Seat] = []
    for seat in sorted(found, key=itemgetter(0, 1)):
        if not seats or seat.start >= seats[-1].end:
            seats.append(seat)
    return seats


def _bare(text: str) -> str:
    """`text` with its letters as they are written, but without what is no letter of them."""
    composed = unicodedata.normalize("NFKC", text)
    return "".join(c for c in composed if fold(c) or c in (JOINT, _HAMZA))


class Respelled:
    """The places of words in another spelling than that of the query."""

    def __init__(self, words: str, find: Finder, folded: Folded) -> None:
        self._find = find
        self._folded = folded
        self._kinds = [seat.kind for seat in _seats(words)]

    def places(self, start: int, end: int) -> list[Stretch]:
        """Those that begin from `start` up to `end` in the folded text; some may overlap."""
        return [place for place in self._find(start, end) if self._is_spelled_so(place)]

    def _is_spelled_so(self, place: Stretch) -> bool:
        """Whether the text is written there as the spelling has it.

        The letters after the place are looked at as well: some rules hold at the end of a word.
        """
        folded, (first, end) = self._folded, place
        start, last = folded.starts[first], min(end + _AFTER, len(folded.text)) - 1
        text = folded.original[start : folded.ends[last]]
        if not _TELLING.search(text):
            return False
        length = len(_bare(folded.original[start : folded.ends[end - 1]]))
        return [seat.kind for seat in _seats(_bare(text)) if seat.end <= length] == self._kinds
