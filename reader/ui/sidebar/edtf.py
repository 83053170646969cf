"""Dates as EDTF (ISO 8601-2) writes them, taken apart so that they can be put into words.

Only what an article's dates come as is understood: a moment of some precision, or two of
them with a slash between, either of which may be open.
"""

import re
from dataclasses import dataclass
from enum import Enum


class Precision(Enum):
    """How much time a moment takes, from the widest to the narrowest."""

    CENTURY = 1
    DECADE = 2
    YEAR = 3
    HALF = 4
    QUARTER = 5
    SEASON = 6
    MONTH = 7
    DAY = 8


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of time that has a name of its own.

    `year` is astronomical (0 is 1 BC); of a decade or century it is the one with the fewest
    digits: 1990 for 199X, -300 for -03XX. `part` numbers the month, or, from 1, the season
    from spring on, the quarter or the half.
    """

    precision: Precision
    year: int
    part: int = 0
    day: int = 0
    is_about: bool = False


@dataclass(frozen=True, slots=True)
class Interval:
    """From one moment to another; None is an open end."""

    start: Moment | None
    end: Moment | None


_MOMENT = re.compile(
    r"(?P<sign>-?)(?:(?P<year>\d{4})|(?P<decade>\d{3})X|(?P<century>\d\d)XX)"
    r"(?:-(?P<part>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<about>[?~%]?)"
)
_PARTS = {
    **{number: (Precision.MONTH, number) for number in range(1, 13)},
    **{number: (Precision.SEASON, number - 20) for number in range(21, 25)},
    **{number: (Precision.SEASON, number - 24) for number in range(25, 29)},
    **{number: (Precision.SEASON, number - 28) for number in range(29, 33)},
    **{number: (Precision.QUARTER, number - 32) for number in range(33, 37)},
    **{number: (Precision.HALF, number - 39) for number in range(40, 42)},
}
"""EDTF's numbers after the year: what they count, and which one it is.

Seasons come three times: anywhere, on the northern half of the earth, on the southern.
"""

_OPEN = ("", "..")


def parsed(value: str) -> Moment | Interval | None:
    """What the EDTF `value` says; None where it is not understood."""
    start, slash, end = value.partition("/")
    if not slash:
        return _moment(start)
    if start in _OPEN and end in _OPEN:
        return None
    first, last = _moment(start), _moment(end)
    if (first is None and start not in _OPEN) or (last is None and end not in _OPEN):
        return None
    return Interval(first, last)


def _moment(text: str) -> Moment | None:
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    sign = -1 if match["sign"] else 1
    is_about = bool(match["about"])
    if match["year"] is None and match["part"] is not None:
        return None
    if match["century"]:
        return Moment(Precision.CENTURY, sign * int(match["century"]) * 100, is_about=is_about)
    if match["decade"]:
        return Moment(Precision.DECADE, sign * int(match["decade"]) * 10, is_about=is_about)
    return _within(sign * int(match["year"]), match["part"], match["day"], is_about)


def _within(year: int, part: str | None, day: str | None, is_about: bool) -> Moment | None:
    """A moment of a year; what is masked by XX is left out."""
    if part is None or part == "XX":
        return Moment(Precision.YEAR, year, is_about=is_about) if day in (None, "XX") else None
    precision, number = _PARTS.get(int(part), (None, 0))
    if precision is None:
        return None
    if day is None or day == "XX":
        return Moment(precision, year, number, is_about=is_about)
    if precision is not Precision.MONTH or not 1 <= int(day) <= 31:
        return None
    return Moment(Precision.DAY, year, number, int(day), is_about)
