"""How the items of a list are counted, in the numerals of the source."""

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.article import ListMarker

if TYPE_CHECKING:
    from lxml import etree

BULLET = "•"
_ZEROS = {"arabic-indic": "٠", "persian": "۰", "urdu": "۰"}
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)")
_FARTHEST = 1_000_000


@dataclass(slots=True)
class Counting:
    """The count of one list: the number of the item to come, and how it is written."""

    ordered: bool
    number: int
    step: int
    style: str
    zero: str

    def next_marker(self, item: "etree._Element") -> ListMarker:
        """What stands before `item`; the count goes on."""
        if not self.ordered:
            return ListMarker(BULLET, ordered=False)
        value = _whole(item.get("value"))
        if value is not None:
            self.number = value
        marker = ListMarker(f"{numeral(self.number, self.style, self.zero)}.", ordered=True)
        self.number += self.step
        return marker


def counting(element: "etree._Element") -> Counting:
    """The count that the list `element` begins, by its start, type, style and direction."""
    ordered = element.tag == "ol" or str(element.tag).endswith("}ol")
    start = element.get("start") or ""
    first = _whole(start)
    backwards = element.get("reversed") is not None
    if first is None:
        first = sum(1 for child in element if child.tag == "li") if backwards else 1
    style = _STYLE.search(element.get("style") or "")
    named = style[1] if style else ""
    zero = _ZEROS.get(named) or _zero_of(start)
    kind = element.get("type") or {"lower-alpha": "a", "upper-alpha": "A"}.get(named, "")
    kind = kind or {"lower-roman": "i", "upper-roman": "I"}.get(named, named)
    return Counting(ordered, first, -1 if backwards else 1, kind, zero)


_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_PERSIAN = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_ALPHABETS = {
    **dict.fromkeys(("arabicAlpha", "أ, ب, ت, ..."), _ALPHA),
    **dict.fromkeys(("arabicAbjad", "arabic-abjad", "أ, ب, ج, ..."), _ABJAD),
    **dict.fromkeys(("persian-alphabetic", "الف, ب, پ, ..."), _PERSIAN),
    **dict.fromkeys(("hebrew2", "א, ב, ג, ..."), _HEBREW),
}
"""The letters that count items, by what Word, CSS and OpenDocument call them."""
_HEBREW_NUMERALS = frozenset({"hebrew", "hebrew1", "א, י, ק, ..."})
_VALUES = dict(zip(_HEBREW, (*range(1, 11), *range(20, 101, 10), 200, 300, 400), strict=True))


_STATED = re.compile(r"\blst-kix_\w+-(\d)\b")
"""The class of lists in documents of Google, which do not stand in one another."""


def stated_level(element: "etree._Element") -> int:
    """How deep in lists the list `element` stands where its class says it; else 0."""
    found = _STATED.search(element.get("class") or "")
    return int(found[1]) + 1 if found else 0


def numeral(number: int, style: str, zero: str = "0") -> str:
    """`number` as a list counts it; `zero` is the nought of its digits.

    `style` is one of HTML's (1 a A i I) or names an alphabet.
    """
    alphabet = _ALPHABETS.get(style)
    if alphabet and 0 < number <= len(alphabet):
        return alphabet[number - 1]
    if style in _HEBREW_NUMERALS and 0 < number < 1000:
        return _hebrew(number)
    if number > 0 and style in ("a", "A"):
        letters = ""
        while number:
            number, place = divmod(number - 1, 26)
            letters = chr(ord(style) + place) + letters
        return letters
    if 0 < number < 4000 and style in ("i", "I"):
        roman = ""
        for value, letters in _ROMAN:
            count, number = divmod(number, value)
            roman += letters * count
        return roman if style == "i" else roman.upper()
    return "".join(chr(ord(zero) + int(c)) if c.isdecimal() else c for c in str(number))


def _hebrew(number: int) -> str:
    """`number` in letters, the highest first; 15 and 16 without writing a name of God."""
    letters = ""
    for letter, value in reversed(_VALUES.items()):
        while number >= value:
            if number in (15, 16):
                return letters + "ט" + _HEBREW[number - 10]
            letters += letter
            number -= value
    return letters


def _zero_of(digits: str) -> str:
    """The nought of the script that `digits` are written in."""
    first = digits.strip()[:1]
    return chr(ord(first) - unicodedata.decimal(first)) if first.isdecimal() else "0"


def _whole(text: str | None) -> int | None:
    if text is None or not re.fullmatch(r"\s*-?\d{1,9}\s*", text):
        return None
    return max(-_FARTHEST, min(int(text), _FARTHEST))
