"""The counting of lists in Word documents."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.formats.docx_styles import W, value
from reader.formats.lists import BULLET, numeral
from reader.model.article import ListMarker

if TYPE_CHECKING:
    from lxml import etree

_STYLES = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_ZEROS = {"hindiNumbers": "٠"}
_DEEPEST = 9


@dataclass(frozen=True, slots=True)
class _Level:
    """How the items of one depth are counted: "%1.%2" stands for numbers of the depths."""

    style: str = "decimal"
    text: str = "%1."
    start: int = 1


class Numbering:
    """The counts of all lists of a document.

    Lists that are made after the same pattern share its count, until one of them begins anew.
    """

    def __init__(self, part: "etree._Element | None") -> None:
        self._patterns: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, list[int]] = {}
        if part is None:
            return
        for pattern in part.iter(f"{W}abstractNum"):
            levels = {_int(e, "ilvl"): _level(e) for e in pattern.iterchildren(f"{W}lvl")}
            self._patterns[pattern.get(f"{W}abstractNumId") or ""] = levels
        for number in part.iter(f"{W}num"):
            pattern_id = _value(number, "abstractNumId")
            levels = dict(self._patterns.get(pattern_id, {}))
            starts: dict[int, int] = {}
            for override in number.iterchildren(f"{W}lvlOverride"):
                depth, level = _int(override, "ilvl"), override.find(f"{W}lvl")
                if level is not None:
                    levels[depth] = _level(level)
                start = _value(override, "startOverride")
                if start.isdecimal():
                    starts[depth] = int(start)
            self._lists[number.get(f"{W}numId") or ""] = _List(pattern_id, levels, starts)

    def next_marker(self, list_id: str, level: int) -> ListMarker | None:
        """What stands before the next item of a list; None where the paragraph is in none."""
        list_ = self._lists.get(list_id)
        if list_ is None or list_id == "0" or not 0 <= level < _DEEPEST:
            return None
        manner = list_.levels.get(level, _Level())
        counts = self._counts.setdefault(list_.pattern_id, [])
        self._count(list_, level, counts)
        if manner.style in ("bullet", "none"):
            return ListMarker(BULLET, ordered=False)

        def number(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            style = list_.levels.get(at, _Level()).style
            count = counts[at] if at < len(counts) else 1
            return numeral(max(count, 1), _STYLES.get(style, style), _ZEROS.get(style, "0"))

        return ListMarker(re.sub(r"%([1-9])", number, manner.text).strip(), ordered=True)

    def _count(self, list_: "_List", level: int, counts: list[int]) -> None:
        """Count an item of `list_`, which begins anew where it says so and was not met."""
        while len(counts) <= level:
            counts.append(list_.levels.get(len(counts), _Level()).start - 1)
        del counts[level + 1 :]
        if level in list_.starts:
            counts[level] = list_.starts.pop(level) - 1
        counts[level] += 1


@dataclass(slots=True)
class _List:
    """A list: the pattern that it is made after, and where it begins to count anew."""

    pattern_id: str
    levels: dict[int, _Level]
    starts: dict[int, int]


def _value(element: "etree._Element", name: str) -> str:
    return value(element.find(f"{W}{name}"))


def _int(element: "etree._Element", name: str) -> int:
    text = value(element, name)
    return int(text) if text.isdecimal() else 0


def _level(element: "etree._Element") -> _Level:
    start = _value(element, "start")
    return _Level(
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText") or "%1.",
        int(start) if start.isdecimal() else 1,
    )
