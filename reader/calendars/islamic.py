"""The Hijri calendar: Umm al-Qura where it is tabulated, the arithmetical calendar elsewhere.

Umm al-Qura, from the library hijridate, covers 1343 to 1500 AH. Outside it stands the
tabular calendar with the leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty
and the Friday epoch (Reingold and Dershowitz, Calendrical Calculations, chapter 7); months
were begun by sight of the moon, so a day may be off by one or two: `slack` says so.
"""

from functools import lru_cache

FIRST_YEAR, LAST_YEAR = 1343, 1500
_EPOCH = 227_015  # 16 July 622 of the Julian calendar


def months(year: int) -> tuple[int, ...]:  # noqa: ARG001 - every calendar is asked alike
    """The months of a year in their order."""
    return tuple(range(1, 13))


def month_length(year: int, month: int) -> int:
    """The number of days in a month."""
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    return _first_day(*following) - _first_day(year, month)


def to_day(year: int, month: int, day: int) -> int:
    """The day number of a date; ValueError where the calendar has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        raise ValueError(f"no day of the Hijri calendar: {year}-{month}-{day}")
    return _first_day(year, month) + day - 1


def from_day(day: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; ValueError before 1 Muharram 1."""
    if day < _EPOCH:
        raise ValueError(f"before the Hijri calendar: {day}")
    year = (30 * (day - _EPOCH) + 10_646) // 10_631
    year += day >= _first_day(year + 1, 1)
    year -= day < _first_day(year, 1)
    month = min(12, (day - _first_day(year, 1)) // 29 + 1)
    while _first_day(year, month) > day:
        month -= 1
    return year, month, day - _first_day(year, month) + 1


def slack(year: int) -> int:
    """How many days a date of `year` may be off, either way."""
    return 0 if FIRST_YEAR <= year <= LAST_YEAR else 2


@lru_cache(maxsize=4096)
def _first_day(year: int, month: int) -> int:
    if year < 1:
        raise ValueError(f"before the Hijri calendar: {year}")
    if FIRST_YEAR <= year <= LAST_YEAR:
        from hijridate import Hijri

        return int(Hijri(year, month, 1).to_gregorian().toordinal())
    return _EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2
