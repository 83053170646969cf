"""The day of publication that an article tells itself, where nobody else says it.

A dateline tells it (القاهرة، 3 مايو 2024), or what the article calls today or yesterday. It
is never guessed from the file.
"""

from collections.abc import Iterable
from datetime import date as gregorian_date
from re import compile as pattern

from reader.calendars import edtf
from reader.extract.dates.context import Resolved, days_of, year_in
from reader.extract.dates.joins import Found
from reader.extract.dates.reading import Reading
from reader.languages.date_words import Role
from reader.model.mention import DateMention
from reader.model.when import Calendar, CalendarDate

_RECENT = gregorian_date(1950, 1, 1).toordinal()
"""Older days that stand alone head a chronicle rather than an article."""

_LONGEST_PLACE, _LONGEST_LINE = 40, 90
"""How many letters stand before the day, and in a line that names it in two calendars."""

_ALONE = pattern(r"(?:~(?:[(]~[)])?[,(:-]|~?i?:)?")
_HEAD = pattern(r"~(?:[(]~[)])?(?:[,-]|i)")
_TWICE = pattern(r"(?:~?:?)")
"""What stands before a day that ends its line, before one that «:» or «-» parts from the
first sentence, and before one that stands there in two calendars."""


def told_reference(found: Found, date: Resolved, roles: str, text: str, at: int) -> int | None:
    """The day of publication, where a date at `at` in the line `text` tells it.

    `text` is "" for a line that does not stand near the title.
    """
    reading = found.date
    if found.last is not None or reading.day is None or reading.year is None:
        return None
    day = edtf.period(date.value).earliest
    if day is None:
        return None
    if reading.relative_day is not None:
        return day - reading.relative_day
    is_dateline = day >= _RECENT and bool(text) and at <= _LONGEST_PLACE
    return day if is_dateline and _heads(reading, roles, text) else None


def _heads(reading: Reading, roles: str, text: str) -> bool:
    before, behind = roles[: reading.first], roles[reading.last :]
    if not behind:
        return _ALONE.fullmatch(before) is not None
    if behind[0] == Role.SAME_DAY:
        return _TWICE.fullmatch(before) is not None and len(text) <= _LONGEST_LINE
    return behind[0] in ":-" and _HEAD.fullmatch(before) is not None


def implied_reference(today: Reading, mentions: Iterable[DateMention]) -> int | None:
    """The day that «today, Friday 3 May» is in a year that an article names, or the year after.

    None where no such year, or more than one of them, has that day on that weekday.
    """
    calendar = today.calendar or Calendar.GREGORIAN
    named = {
        year_in(calendar, mention.period.earliest)
        for mention in mentions
        if mention.written.year is not None
    }
    years = {year + off for year in named if year is not None for off in (0, 1)}
    days = [
        days_of(CalendarDate(calendar, year, today.month, today.day)).earliest for year in years
    ]
    fitting = [day for day in days if day is not None and (day - 1) % 7 == today.weekday]
    return fitting[0] if len(fitting) == 1 else None
