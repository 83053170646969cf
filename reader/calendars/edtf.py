"""EDTF (ISO 8601-2): dates of any precision as short texts, always proleptic Gregorian.

Day `2022-08-11`, month `2022-08`, year `2022`, decade `199X`, century `18XX`, season
`2018-23`, quarter `2023-36`, half `2023-41`, interval `a/b`, open interval `2011/..`. Years
before 1 are astronomical: `-0332` is 333 BC. Only what articles' dates come as is
understood: a moment of some precision, or two with a slash between, either of which may be
open.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from reader.calendars import gregorian
from reader.model.when import Period

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
FIRST_QUARTER, FIRST_HALF = 33, 40

MONTHS_OF_PART = {
    SPRING: (3, 5),
    SUMMER: (6, 8),
    AUTUMN: (9, 11),
    WINTER: (12, 14),
    **{FIRST_QUARTER + n: (3 * n + 1, 3 * n + 3) for n in range(4)},
    **{FIRST_HALF + n: (6 * n + 1, 6 * n + 6) for n in range(2)},
}
"""The months of seasons, quarters and halves; a winter ends in February of the next year."""


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
    **{number: (Precision.SEASON, (number - 21) % 4 + 1) for number in range(21, 33)},
    **{number: (Precision.QUARTER, number - 32) for number in range(33, 37)},
    **{number: (Precision.HALF, number - 39) for number in range(40, 42)},
}
"""EDTF's numbers after the year: what they count, and which one it is.

Seasons come three times: anywhere, on the northern half of the earth, on the southern.
"""
_FIRST_OF = {
    Precision.SEASON: SPRING,
    Precision.QUARTER: FIRST_QUARTER,
    Precision.HALF: FIRST_HALF,
}
_YEARS_OF = {Precision.CENTURY: 100, Precision.DECADE: 10}
_OPEN = ("", "..")


# Reading


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


@lru_cache(maxsize=1024)
def period(value: str) -> Period:
    """The days of a value; an end that is open, unknown or unreadable is None."""
    match parsed(value):
        case Interval(start, end):
            return Period(
                _days(start).earliest if start else None, _days(end).latest if end else None
            )
        case Moment() as moment:
            return _days(moment)
        case None:
            return Period(None, None)


def _days(moment: Moment) -> Period:
    """The days of a moment; both unknown where its month has no such day."""
    year, part = moment.year, moment.part
    match moment.precision:
        case Precision.CENTURY | Precision.DECADE:
            # The digits left open lead away from the year 0: -03XX goes back to -0399.
            others = _YEARS_OF[moment.precision] - 1
            first, last = (year - others, year) if year < 0 else (year, year + others)
            return _months(first, 1, last, 12)
        case Precision.YEAR:
            return _months(year, 1, year, 12)
        case Precision.MONTH:
            return _months(year, part, year, part)
        case Precision.DAY:
            if moment.day > gregorian.month_length(year, part):
                return Period(None, None)
            at = gregorian.to_day(year, part, moment.day)
            return Period(at, at)
        case precision:
            first, last = MONTHS_OF_PART[_FIRST_OF[precision] + part - 1]
            return _months(year, first, year + (last > 12), last - 12 * (last > 12))


def _months(first_year: int, first_month: int, last_year: int, last_month: int) -> Period:
    return Period(
        gregorian.to_day(first_year, first_month, 1),
        gregorian.to_day(last_year, last_month, gregorian.month_length(last_year, last_month)),
    )


# Writing


def year_value(year: int) -> str:
    """A year in four digits, with its sign before 1 BC."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def month_value(year: int, month: int) -> str:
    """A month, or, from 21 on, a season, a quarter or a half of a year."""
    return f"{year_value(year)}-{month:02d}"


def day_value(day: int) -> str:
    """A day by its number."""
    year, month, day_of_month = gregorian.from_day(day)
    return f"{month_value(year, month)}-{day_of_month:02d}"


def interval(first: str, last: str) -> str:
    """From one value to another; the value itself where they are one."""
    return first if first == last else f"{first}/{last}"


def days_value(period: Period) -> str:
    """A period as the interval of its days; "" where an end is unknown."""
    if period.earliest is None or period.latest is None:
        return ""
    return interval(day_value(period.earliest), day_value(period.latest))
