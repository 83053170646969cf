"""EDTF (ISO 8601-2) as far as Warraq writes it, always proleptic Gregorian.

Day `2022-08-11`, month `2022-08`, year `2022`, decade `199X`, century `18XX`, season
`2018-23`, quarter `2023-36`, half `2023-41`, interval `a/b`, open interval `2011/..`; a year
that nobody says is `XXXX`. Years before 1 are astronomical: `-0332` is 333 BC.
"""

from functools import lru_cache
from re import compile as pattern

from reader.calendars import gregorian
from reader.model.when import Period

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
FIRST_QUARTER, FIRST_HALF = 33, 40

_VALUE = pattern(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\d{1}XXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?[~?%]?"
)
MONTHS_OF_PART = {
    SPRING: (3, 5),
    SUMMER: (6, 8),
    AUTUMN: (9, 11),
    WINTER: (12, 14),
    **{33 + n: (3 * n + 1, 3 * n + 3) for n in range(4)},
    40: (1, 6),
    41: (7, 12),
}
"""The months of seasons, quarters and halves; a winter ends in February of the next year."""


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


def is_value(text: str) -> bool:
    """Whether `text` is a value that `period` can read."""
    return period(text) != Period(None, None)


@lru_cache(maxsize=1024)
def period(value: str) -> Period:
    """The days of a value; an end that is open, unknown or unreadable is None."""
    first, _, last = value.partition("/")
    if not last:
        return _period(first)
    return Period(_period(first).earliest, _period(last).latest)


def _period(value: str) -> Period:
    parts = _VALUE.fullmatch(value)
    if not parts:
        return Period(None, None)
    year, month, day = parts["year"], parts["month"], parts["day"]
    try:
        if "X" in year:
            nearest, farthest = int(year.replace("X", "0")), int(year.replace("X", "9"))
            return _months(min(nearest, farthest), 1, max(nearest, farthest), 12)
        if day is not None:
            at = gregorian.to_day(int(year), int(month), int(day))
            return Period(at, at)
        if month is None:
            return _months(int(year), 1, int(year), 12)
        from_month, to_month = MONTHS_OF_PART.get(int(month), (int(month), int(month)))
        return _months(
            int(year), from_month, int(year) + (to_month > 12), to_month - 12 * (to_month > 12)
        )
    except ValueError:
        return Period(None, None)


def _months(first_year: int, first_month: int, last_year: int, last_month: int) -> Period:
    return Period(
        gregorian.to_day(first_year, first_month, 1),
        gregorian.to_day(last_year, last_month, gregorian.month_length(last_year, last_month)),
    )
