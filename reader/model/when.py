"""Days on one axis, and dates as they are written.

A day number counts days of the proleptic Gregorian calendar: 1 is 1 January of the year
1, as in `datetime.date.toordinal`, and it goes on below 1 for the years before.
"""

from dataclasses import dataclass
from enum import Enum


class Calendar(Enum):
    """The calendars that articles are dated in."""

    GREGORIAN = "gregorian"
    ISLAMIC = "islamic"
    SOLAR_HIJRI = "solar-hijri"
    HEBREW = "hebrew"


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date as written: numbers of its own calendar, None for what is not said."""

    calendar: Calendar
    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """Day numbers from `earliest` to `latest`, both included; None is open or unknown."""

    earliest: int | None
    latest: int | None
