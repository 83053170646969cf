"""The Gregorian calendar, proleptic both ways, and the Julian one before it.

Years are astronomical: 0 is 1 BC, -1 is 2 BC.
"""

from datetime import date

CYCLE_YEARS, CYCLE_DAYS = 400, 146_097
FIRST_DAY = date(1582, 10, 15).toordinal()
"""The day on which the calendar came into use; days before it were dated by the Julian one."""

_JULIAN_EPOCH = -1  # 1 January of the year 1 in the Julian calendar
_DAYS_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year: int) -> bool:
    """Whether February of `year` has 29 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def months(year: int) -> tuple[int, ...]:  # noqa: ARG001 - every calendar is asked alike
    """The months of a year in their order."""
    return tuple(range(1, 13))


def month_length(year: int, month: int) -> int:
    """The number of days in a month."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def to_day(year: int, month: int, day: int) -> int:
    """The day number of a date; ValueError where the calendar has no such day."""
    cycle, year_of_cycle = divmod(year - 1, CYCLE_YEARS)
    return date(year_of_cycle + 1, month, day).toordinal() + cycle * CYCLE_DAYS


def from_day(day: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    cycle, day_of_cycle = divmod(day - 1, CYCLE_DAYS)
    found = date.fromordinal(day_of_cycle + 1)
    return found.year + cycle * CYCLE_YEARS, found.month, found.day


def julian_to_day(year: int, month: int, day: int) -> int:
    """The day number of a date of the Julian calendar; ValueError where it has no such day."""
    leap = year % 4 == 0
    length = 29 if month == 2 and leap else month_length(1, month)
    if not (1 <= month <= 12 and 1 <= day <= length):
        raise ValueError(f"no day of the Julian calendar: {year}-{month}-{day}")
    before = (year - 1) * 365 + (year - 1) // 4
    return before + _DAYS_BEFORE_MONTH[month - 1] + (leap and month > 2) + day - 1 + _JULIAN_EPOCH


def julian_from_day(day: int) -> tuple[int, int, int]:
    """Year, month and day that the Julian calendar gives a day number."""
    year = (4 * (day - _JULIAN_EPOCH) + 1464) // 1461
    past = day - julian_to_day(year, 1, 1)
    month = 12
    while julian_to_day(year, month, 1) > day:
        month -= 1
    return year, month, past - (julian_to_day(year, month, 1) - julian_to_day(year, 1, 1)) + 1
