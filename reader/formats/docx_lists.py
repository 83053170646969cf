"""The counting of lists in Word documents."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.formats.docx_styles import W
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
    """The counts of all lists of a document."""

    def __init__(self, part: "etree._Element | None") -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        if part is None:
            return
        for list_ in part.iter(f"{W}abstractNum"):
            levels = {_int(e, "ilvl"): _level(e) for e in list_.iterchildren(f"{W}lvl")}
            self._levels[list_.get(f"{W}abstractNumId") or ""] = levels
        for number in part.iter(f"{W}num"):
            list_id = number.get(f"{W}numId") or ""
            self._abstract[list_id] = _value(number, "abstractNumId")
            if number.find(f"{W}lvlOverride") is not None:  # it begins to count anew
                self._levels[list_id] = self._levels.get(self._abstract[list_id], {})
                self._abstract[list_id] = list_id

    def next_marker(self, list_id: str, level: int) -> ListMarker | None:
        """What stands before the next item of a list; None where the paragraph is in none."""
        counted = self._abstract.get(list_id)
        if not list_id or list_id == "0" or counted is None or not 0 <= level < _DEEPEST:
            return None
        levels = self._levels.get(counted, {})
        manner = levels.get(level, _Level())
        if manner.style in ("bullet", "none"):
            return ListMarker(BULLET, ordered=False)
        counts = self._counts.setdefault(counted, [])
        while len(counts) <= level:
            counts.append(levels.get(len(counts), _Level()).start - 1)
        del counts[level + 1 :]
        counts[level] += 1

        def number(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            style = levels.get(at, _Level()).style
            count = counts[at] if at < len(counts) else 1
            return numeral(max(count, 1), _STYLES.get(style, style), _ZEROS.get(style, "0"))

        return ListMarker(re.sub(r"%([1-9])", number, manner.text).strip(), ordered=True)


def _value(element: "etree._Element", name: str) -> str:
    child = element.find(f"{W}{name}")
    return (child.get(f"{W}val") or "") if child is not None else ""


def _int(element: "etree._Element", name: str) -> int:
    text = element.get(f"{W}{name}") or ""
    return int(text) if text.isdecimal() else 0


def _level(element: "etree._Element") -> _Level:
    start = _value(element, "start")
    return _Level(
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText") or "%1.",
        int(start) if start.isdecimal() else 1,
    )
