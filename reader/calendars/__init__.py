"""Calendars as pure functions over day numbers, one file each, on well-kept libraries.

A day number is `reader.model.when`'s. The libraries are imported when a date first needs
them. To add a calendar, write its file beside the others, name it in `reader.model.when`
and in `CALENDARS`.
"""

from functools import lru_cache

from reader.calendars import gregorian, hebrew, islamic, solar_hijri
from reader.calendars.system import CalendarSystem
from reader.model.when import Calendar, CalendarDate, Period

_remembered = lru_cache(maxsize=1024)
"""An article names the same few days and years again and again."""

CALENDARS: tuple[CalendarSystem, ...] = tuple(
    CalendarSystem(
        calendar,
        _remembered(room.to_day),
        _remembered(room.from_day),
        room.months,
        _remembered(room.month_length),
    )
    for calendar, room in (
        (Calendar.GREGORIAN, gregorian),
        (Calendar.ISLAMIC, islamic),
        (Calendar.SOLAR_HIJRI, solar_hijri),
        (Calendar.HEBREW, hebrew),
    )
)

_BY_NAME = {system.calendar: system for system in CALENDARS}


def system_of(calendar: Calendar) -> CalendarSystem:
    """The functions of a calendar."""
    return _BY_NAME[calendar]


def period_of(date: CalendarDate) -> Period:
    """The days of a date; ValueError where its calendar has no such day or no year is said."""
    system = _BY_NAME[date.calendar]
    if date.year is None:
        raise ValueError(f"a date without a year: {date}")
    if date.month is None:
        order = system.months(date.year)
        first, last = order[0], order[-1]
    else:
        first = last = date.month
    if date.day is not None:
        day = system.to_day(date.year, first, date.day)
        return Period(day, day)
    length = system.month_length(date.year, last)
    return Period(system.to_day(date.year, first, 1), system.to_day(date.year, last, length))


def date_in(calendar: Calendar, day: int) -> CalendarDate:
    """The date that a calendar gives to a day number; ValueError before its first day."""
    return CalendarDate(calendar, *_BY_NAME[calendar].from_day(day))


__all__ = ["CALENDARS", "CalendarSystem", "date_in", "period_of", "system_of"]
