"""Months, and the year of a day or a month of which nobody says the year."""

from reader.calendars import edtf, gregorian, system_of
from reader.extract.dates.context import (
    OFFSETS,
    Context,
    Resolved,
    calendar_of,
    days_of,
    points_back,
    reference_in,
    said_year,
    unresolved,
    year_in,
)
from reader.extract.dates.reading import Reading
from reader.extract.dates.tense import Tense
from reader.model.when import Calendar, CalendarDate, Period

_GREGORIAN = Calendar.GREGORIAN
_MODERN, _LATEST_GREGORIAN = 1600, 3000
"""Between these a year beside a feast or a Hijri month is Gregorian."""

_SOON = 0.7
"""How many months ahead a day may lie though the sentence tells of the past: it was announced."""

MONTHS_AHEAD = {Tense.PAST: 0.0, Tense.UNKNOWN: 4.0, Tense.AHEAD: 9.5}
"""How many months ahead a month without a year may lie; farther off, it is the last one."""

_NEWS = 90
"""How many days from the publication a day lies that news tell of, even beside history."""

_PARTS: dict[int, tuple[int, int | None]] = {
    **{1: (0, 14), 2: (15, None)},
    **{11: (0, 9), 12: (10, 19), 13: (20, None)},
    **{20 + week: (7 * week - 7, 7 * week - 1) for week in range(1, 5)},
}
"""The days, counted from 0, of the halves of a month, its thirds and its weeks."""


def month(reading: Reading, context: Context) -> Resolved | None:
    """A month by its name or relative to another, or half of it."""
    calendar = calendar_of(reading, context)
    if reading.month is None:
        return _relative_month(reading, calendar, context)
    year = said_year(reading, calendar, context)
    if year is None:
        year = nearest_year(reading, calendar, context)
    else:
        year = year_of_month(year, calendar, reading)
    written = CalendarDate(calendar, year, reading.month)
    if year is None:
        return Resolved(written, "")
    if reading.which is not None:
        return _part(written, reading.which)
    return _whole(written)


def _whole(written: CalendarDate) -> Resolved | None:
    days = days_of(written)
    if days.earliest is None or written.year is None or written.month is None:
        return None
    if written.calendar is Calendar.GREGORIAN:
        return Resolved(written, edtf.month_value(written.year, written.month))
    return Resolved(written, edtf.days_value(days))


def _part(written: CalendarDate, which: int) -> Resolved | None:
    """A half, a third or a week of a month."""
    days = days_of(written)
    if days.earliest is None:
        return None
    first, last = _PARTS[which]
    end = days.latest if last is None else days.earliest + last
    return Resolved(written, edtf.days_value(Period(days.earliest + first, end)))


def _relative_month(reading: Reading, calendar: Calendar, context: Context) -> Resolved | None:
    step = reading.month_step or 0 if reading.how_many is None else -reading.how_many
    found = stepped_month(step, calendar, context)
    if found is None:
        return None if reading.month_step is None else unresolved(calendar)
    return _whole(found)


def stepped_month(step: int | None, calendar: Calendar, context: Context) -> CalendarDate | None:
    """The month that lies `step` months from the reference or from what was said."""
    if step is None:
        return None
    base = context.said if points_back(step) else reference_in(calendar, context)
    if base is None or base.year is None or base.month is None:
        return None
    months = system_of(base.calendar).months(base.year)
    years, at = divmod(months.index(base.month) + OFFSETS.get(step, step), len(months))
    return CalendarDate(base.calendar, base.year + years, months[at])


def nearest_year(reading: Reading, calendar: Calendar, context: Context) -> int | None:
    """The year of a month or a day whose year nobody says.

    It is that of the same day in another calendar beside it, else the one that lies nearest
    to the day of publication, else the one that was said last.
    """
    if context.partner is not None:
        return year_near(context.partner, calendar, reading)
    narrative = _year_of_narrative(reading, calendar, context)
    reference = reference_in(calendar, context)
    if reference is not None:
        year = _year_from(reference, reading, context)
        if year is not None and _day_number(calendar, year, reading) is None:
            year = year_near(context.reference or 0, calendar, reading)  # no such day that year
        if narrative is None or (year and _is_news(year, calendar, reading, context)):
            return year
    if narrative is not None:
        return narrative
    if context.said is None:
        return None
    if context.said.calendar is calendar:
        return context.said.year
    said = days_of(context.said).earliest
    return None if said is None else year_near(said, calendar, reading)


def _is_news(year: int, calendar: Calendar, reading: Reading, context: Context) -> bool:
    """Whether a day or a month lies so near to the day of publication that news tell of it."""
    at = _day_number(calendar, year, reading)
    reference = context.today
    if at is None or reference is None or (context.tense is Tense.PAST and at > reference):
        return False
    return abs(at - reference) <= _NEWS


def _year_of_narrative(reading: Reading, calendar: Calendar, context: Context) -> int | None:
    """The year of another time that the article tells of; None where it tells of its own."""
    narrative = context.narrative
    if narrative is None or reading.step is not None or context.tense is Tense.AHEAD:
        return None
    if narrative.calendar is calendar:
        return narrative.year
    said = days_of(narrative).earliest
    return None if said is None else year_near(said, calendar, reading)


def _year_from(reference: CalendarDate, reading: Reading, context: Context) -> int | None:
    year = reference.year or 1
    here = (place_in_year(reference.calendar, year, reference.month or 1), reference.day or 1)
    there = (place_in_year(reference.calendar, year, reading.month or 1), reading.day or here[1])
    if reading.step == -1:
        return year if there < here else year - 1
    if reading.step == 1:
        return year if there > here else year + 1
    if reading.step == 0:
        return year
    if reading.weekday is not None and reading.day is not None:
        for candidate in (year, year - 1, year + 1):
            at = _day_number(reference.calendar, candidate, reading)
            if at is not None and (at - 1) % 7 == reading.weekday:
                return candidate
    months_ahead = there[0] - here[0] + (there[1] - here[1]) / 30
    latest = max(MONTHS_AHEAD[context.tense], 0 if reading.day is None else _SOON)
    if months_ahead > latest:
        return year - 1
    return year + 1 if months_ahead < latest - 12 else year


def place_in_year(calendar: Calendar, year: int, month: int) -> int:
    """Which month of its year a month is: the Hebrew year begins with the seventh."""
    months = system_of(calendar).months(year)
    return months.index(month) if month in months else month


def year_near(day: int, calendar: Calendar, reading: Reading) -> int | None:
    """The year in which a month or a day of the year lies nearest to a day."""
    middle = year_in(calendar, day)
    if middle is None:
        return None
    near = {
        abs(at - day): year
        for year in (middle, middle - 1, middle + 1)
        if (at := _day_number(calendar, year, reading)) is not None
    }
    return near[min(near)] if near else None


def year_of_month(year: int, calendar: Calendar, reading: Reading) -> int | None:
    """The year of its own calendar for a month or a feast beside a year that may be Gregorian."""
    is_other = calendar is Calendar.ISLAMIC or (reading.is_feast and calendar is not _GREGORIAN)
    if not is_other or not _MODERN <= year < _LATEST_GREGORIAN:
        return year
    return year_near(gregorian.to_day(year, 7, 1), calendar, reading)


def _day_number(calendar: Calendar, year: int, reading: Reading) -> int | None:
    return days_of(CalendarDate(calendar, year, reading.month, reading.day)).earliest
