"""The Hebrew calendar, from the library pyluach.

Months are numbered as the Bible does: Nisan is 1, Tishri, with which the year begins, 7,
and Adar II of a leap year 13.
"""

_JULIAN_DAY = 1_721_424.5  # of the day before day number 1


def months(year: int) -> tuple[int, ...]:
    """The months of a year in their order."""
    return (*range(7, 14 if is_leap(year) else 13), *range(1, 7))


def is_leap(year: int) -> bool:
    """Whether the year has an Adar II."""
    return (7 * year + 1) % 19 < 7


def month_length(year: int, month: int) -> int:
    """The number of days in a month."""
    order = months(year)
    at = order.index(month)
    after = to_day(year, order[at + 1], 1) if at + 1 < len(order) else to_day(year + 1, 7, 1)
    return after - to_day(year, month, 1)


def to_day(year: int, month: int, day: int) -> int:
    """The day number of a date; ValueError where the calendar has no such day."""
    from pyluach.dates import HebrewDate

    return int(HebrewDate(year, month, day).jd - _JULIAN_DAY)


def from_day(day: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; ValueError before 1 Tishri 1."""
    from pyluach.dates import JulianDay

    found = JulianDay(day + _JULIAN_DAY).to_heb()
    return found.year, found.month, found.day
