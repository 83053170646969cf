"""Letters as the searcher sees them, and the way back to the letters of the page.

A reader asks for a word as the fingers type it: without vowel marks, with a bare alef,
with whichever kaf the keyboard has. Folding brings query, page and index to one form.
Each character folds by itself, whatever stands around it, so that
`fold(a + b) == fold(a) + fold(b)`; and folding what is folded changes nothing.

The table is Unicode's: compatibility decomposition (NFKC) and case folding, with the
combining marks of the Arabic, Hebrew, Syriac, Greek, Cyrillic and Latin scripts left out;
and on top of it the letters that writers of Arabic, Persian, Urdu and Hebrew use for one
another.
"""

import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import add
from re import compile as pattern
from re import escape
from typing import overload

from reader.model.span import Span

_SAME = {
    "ا": "أإآٱٲٳٵ",
    "و": "ؤۇۆۈٶٷ",
    "ي": "ىیئېۍێٸ",
    "ه": "ةہھۀۂۃەۿ",
    "ك": "کڪػؼ",
    "'": "‘’‛′׳ʼ`",
    '"': "“”„‟″״",
    "-": "‐‑‒–—―−־",
}
"""Each letter, and those that a reader takes for it. گ, چ, پ, ژ, ے and ٹ stay themselves."""

_LETTERS = {ord(other): letter for letter, others in _SAME.items() for other in others}

_DROPPED_MARKS = (
    (0x0300, 0x036F),  # combining diacritical marks
    (0x0483, 0x0489),  # Cyrillic
    (0x0591, 0x05BD),  # Hebrew accents and points, but for the maqaf
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),  # Arabic signs of honour and small letters
    (0x064B, 0x065F),  # tashkeel
    (0x0670, 0x0670),  # dagger alef
    (0x06D6, 0x06DC),  # marks of the Quran
    (0x06DF, 0x06E8),
    (0x06EA, 0x06ED),
    (0x0711, 0x0711),  # Syriac
    (0x0730, 0x074A),
    (0x0897, 0x089F),  # Arabic extended
    (0x08CA, 0x08E1),
    (0x08E3, 0x08FF),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0xFB1E, 0xFB1E),  # Hebrew varika
    (0xFE20, 0xFE2F),  # combining half marks
)
_PART = 1 << 16  # characters that are folded without a break
_AT_ONCE = 1 << 12  # places that are looked up without a break
_TATWEEL, _HIGH_HAMZA = 0x0640, 0x0674
_SPACES = frozenset(map(ord, "\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"))


def _is_dropped(code: int) -> bool:
    if any(first <= code <= last for first, last in _DROPPED_MARKS):
        return True
    return code in (_TATWEEL, _HIGH_HAMZA) or unicodedata.category(chr(code)) == "Cf"


class _Table(dict[int, str]):
    """Folded characters by code point, each worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(code)
        return folded


def _fold_character(code: int) -> str:
    if code in _LETTERS:
        return _LETTERS[code]
    if code in _SPACES:
        return " "
    if _is_dropped(code):
        return ""
    character = chr(code)
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    unfolded = unicodedata.normalize("NFKD", character)
    if unfolded == character:  # letters are parted from their marks before case is looked at
        unfolded = character.casefold()
    if unfolded == character:
        return character
    if len(unfolded) > 1 and unfolded[0] == " " and _is_dropped(ord(unfolded[1])):
        # A mark shown by itself, such as U+FE76: the space only carries it.
        unfolded = unfolded[1:]
    folded = "".join(_fold_character(ord(c)) for c in unfolded)
    # Hangul and other syllables that NFKD takes apart are one letter to their reader.
    return unicodedata.normalize("NFC", folded) if "가" <= character <= "힣" else folded


_TABLE = _Table()


def fold(text: str) -> str:
    """`text` with every character in the form that search compares."""
    return text.translate(_TABLE)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded: `text`, the `original`, and where each character came from.

    The folded character at `i` stands for the original code points `starts[i]` up to, not
    including, `ends[i]`; the vowel marks that follow a letter belong to it. Both sequences
    are worked out on demand from the few places where folding changes the length. `several`
    are the stretches of `text` that stand for one character each, as the letters of ﷲ.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    original: str
    several: tuple[tuple[int, int], ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The original letters of the folded characters `start` up to `end`, at least one."""
        return Span(self.starts[start], self.ends[end - 1])

    def origins(self, stretches: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
        """Where the original letters of `stretches` start, and where they end.

        The same as `span` for each, for those who ask for thousands; they are worked through
        in parts, so that other threads come to their turn.
        """
        ends: list[int] = []
        for at in range(0, len(stretches), _AT_ONCE):
            ends += _at_each(self.ends, [end - 1 for _, end in stretches[at : at + _AT_ONCE]])
        return self.origin_starts([start for start, _ in stretches]), ends

    def origin_starts(self, indices: list[int]) -> list[int]:
        """Where the original letters of the folded characters at `indices` start."""
        starts: list[int] = []
        for at in range(0, len(indices), _AT_ONCE):
            starts += _at_each(self.starts, indices[at : at + _AT_ONCE])
        return starts


class _Numbers(Sequence[int]):
    """A sequence of integers that are worked out when they are asked for."""

    __slots__ = ("_length",)

    def __init__(self, length: int) -> None:
        self._length = length

    def at_each(self, indices: list[int]) -> list[int]:
        """The integers at `indices`, none of them below 0."""
        raise NotImplementedError

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return self.at_each(list(range(*index.indices(self._length))))
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        return self.at_each([index])[0]


class _Starts(_Numbers):
    """Integers that rise by one from each to the next, but for steps: `gain` from `at` on."""

    __slots__ = ("_at", "_gain")

    def __init__(self, length: int, at: "array[int]", gain: "array[int]") -> None:
        super().__init__(length)
        self._at = at
        self._gain = gain

    def at_each(self, indices: list[int]) -> list[int]:
        steps = map(bisect_right, repeat(self._at), indices)
        return list(map(add, indices, map(self._gain.__getitem__, steps)))


class _Ends(_Numbers):
    """Where the letters that start at `starts` end, each with the marks that follow it."""

    __slots__ = ("_marks", "_original", "_starts")

    def __init__(self, starts: _Starts, original: str, marks: frozenset[str]) -> None:
        super().__init__(len(starts))
        self._starts = starts
        self._original = original
        self._marks = marks

    def at_each(self, indices: list[int]) -> list[int]:
        original, marks, length = self._original, self._marks, len(self._original)
        ends = []
        for start in self._starts.at_each(indices):
            end = start + 1
            while end < length and original[end] in marks:
                end += 1
            ends.append(end)
        return ends


def _at_each(numbers: Sequence[int], indices: list[int]) -> list[int]:
    """The numbers at `indices`, none of them below 0."""
    if isinstance(numbers, _Numbers):
        return numbers.at_each(indices)
    return [numbers[i] for i in indices]


def folded(text: str) -> Folded:
    """`text` folded, with the way back to it.

    It is worked through in parts, so that other threads come to their turn.
    """
    parts = [text[at : at + _PART] for at in range(0, len(text), _PART)]
    form = "".join(map(fold, parts))
    uneven = {c for part in parts for c in set(part) if len(_TABLE[ord(c)]) != 1}
    if not uneven:
        return Folded(form, range(len(text)), range(1, len(text) + 1), text)
    starts, several = _starts(text, len(form), uneven)
    marks = frozenset(c for c in uneven if not _TABLE[ord(c)] and unicodedata.category(c) != "Cf")
    return Folded(form, starts, _Ends(starts, text, marks), text, several)


def _starts(
    text: str, length: int, uneven: set[str]
) -> tuple[_Starts, tuple[tuple[int, int], ...]]:
    """Where the characters start that `text` folds to, `length` of them.

    Beside them the stretches of those that come from one character.
    """
    dropped = "".join(c for c in uneven if not _TABLE[ord(c)])
    at, gain = array("I"), array("i", [0])  # how much further on, before and after each step
    several: list[tuple[int, int]] = []
    gained = 0
    runs = f"[{escape(dropped)}]+|" if dropped else ""
    run = pattern(f"{runs}[{escape(''.join(uneven))}]")
    parts = range(0, len(text), _PART)
    for start, end in (m.span() for at in parts for m in run.finditer(text, at, at + _PART)):
        form_length = len(_TABLE[ord(text[start])])
        if form_length:  # one character that folds to several, which all start where it does
            several.append((start - gained, start - gained + form_length))
            at.extend(range(start - gained + 1, start - gained + form_length))
            gain.extend(range(gained - 1, gained - form_length, -1))
            gained -= form_length - 1
            at.append(start - gained + 1)
        else:
            gained += end - start
            at.append(end - gained)
        gain.append(gained)
    return _Starts(length, at, gain), tuple(several)
