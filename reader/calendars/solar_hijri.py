"""The Solar Hijri calendar of Iran and Afghanistan, from the library persiantools."""

LAST_YEAR = 9377


def months(year: int) -> tuple[int, ...]:  # noqa: ARG001 - every calendar is asked alike
    """The months of a year in their order."""
    return tuple(range(1, 13))


def month_length(year: int, month: int) -> int:
    """The number of days in a month."""
    if month == 12:
        return to_day(year + 1, 1, 1) - to_day(year, 12, 1)
    return 31 if month <= 6 else 30


def to_day(year: int, month: int, day: int) -> int:
    """The day number of a date; ValueError where the calendar has no such day."""
    from persiantools.jdatetime import JalaliDate

    date = JalaliDate(year, month, day)  # type: ignore[no-untyped-call]
    return int(date.to_gregorian().toordinal())


def from_day(day: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; ValueError before 1 Farvardin 1."""
    from datetime import date

    from persiantools.jdatetime import JalaliDate

    if day < 1:
        raise ValueError(f"before the Solar Hijri calendar: {day}")
    found = JalaliDate(date.fromordinal(day))  # type: ignore[no-untyped-call]
    return found.year, found.month, found.day
