"""Days and weeks."""

from reader.calendars import date_in, edtf, gregorian, islamic, system_of
from reader.extract.dates.context import (
    OFFSETS,
    Context,
    Resolved,
    calendar_of,
    days_of,
    points_back,
    said_year,
    unresolved,
)
from reader.extract.dates.months import nearest_year, stepped_month, year_of_month
from reader.extract.dates.reading import Reading
from reader.extract.dates.tense import Tense
from reader.languages.date_words import Step
from reader.model.when import Calendar, CalendarDate, Period

_LONGEST_LUNAR_MONTH = 30
_ADAR = _DECEMBER = 12


def day(reading: Reading, context: Context) -> Resolved | None:
    """The day of a date, of a weekday or of a word such as «yesterday»."""
    if reading.day is not None:
        return _day_of_month(reading, context)
    if reading.relative_day is not None or reading.how_many is not None:
        return _relative_day(reading, context)
    return _weekday(reading, context)


def week(reading: Reading, context: Context) -> Resolved | None:
    """A week from Sunday on, or else from Monday or Saturday."""
    step = (reading.week_step or 0) if reading.how_many is None else -reading.how_many
    if context.today is None or points_back(step):
        return unresolved()
    sunday = context.today - context.today % 7 + 7 * step
    values = [edtf.days_value(Period(sunday + off, sunday + off + 6)) for off in (0, 1, -1)]
    return Resolved(CalendarDate(Calendar.GREGORIAN), values[0], tuple(values[1:]))


def _on(day_number: int) -> Resolved:
    return Resolved(date_in(Calendar.GREGORIAN, day_number), edtf.day_value(day_number))


def _relative_day(reading: Reading, context: Context) -> Resolved | None:
    if reading.relative_day == 0 and reading.weekday is None:
        if reading.step is not None:
            return _day_beside(reading.step, context)
        if context.today is None:
            return None  # nowadays
    if context.today is None:
        # «Tomorrow» in a tale, or غدا, he became; «yesterday» is rather said by reporters.
        is_told = (reading.relative_day or 0) > 0 and reading.weekday is None
        return None if is_told or reading.how_many is not None else unresolved()
    off = (reading.relative_day or 0) - (reading.how_many or 0)
    if context.both_ways and off > 0 and not _is_tomorrow(off, reading, context):
        off = -off
    return _on(context.today + off)


def _is_tomorrow(off: int, reading: Reading, context: Context) -> bool:
    """Whether کل looks ahead: by its weekday, or else by the verb."""
    if reading.weekday is None or context.today is None:
        return context.tense is Tense.AHEAD
    return (context.today + off - 1) % 7 == reading.weekday


def _day_beside(step: int, context: Context) -> Resolved | None:
    """The day after or before the one that was said; «the same day» says nothing new."""
    if step not in (Step.FOLLOWING, Step.PRECEDING):
        return None
    if context.said is None or context.said.day is None:
        return unresolved()
    said = days_of(context.said).earliest
    return None if said is None else _on(said + OFFSETS[step])


def _weekday(reading: Reading, context: Context) -> Resolved | None:
    weekday, reference, step = reading.weekday, context.today, reading.step
    if weekday is None:
        return None
    if step is None and context.apposed is not None and (context.apposed - 1) % 7 == weekday:
        return _on(context.apposed)
    if reference is None:
        return _weekday_in_a_tale(weekday, reading, context)
    if reading.week_step is not None and not points_back(reading.week_step):
        first = (context.words.week_begins + 1) % 7  # day numbers divide by 7 on Sundays
        begin = reference - (reference - first) % 7 + 7 * reading.week_step
        return _on(begin + (weekday + 1 - first) % 7)
    back, ahead = (reference - 1 - weekday) % 7, (weekday + 1 - reference) % 7
    if step is None or step == 0 or points_back(step):
        is_ahead = context.tense is Tense.AHEAD
        return _on(reference + ahead if is_ahead else reference - back)
    if step < 0:
        return _on(reference - (back or 7) + 7 * (step + 1))
    return _on(reference + (ahead or 7) + 7 * (step - 1))


def _weekday_in_a_tale(weekday: int, reading: Reading, context: Context) -> Resolved:
    """A weekday where only the tale tells when: the first one from the day said last."""
    if reading.step is not None or context.said is None or context.said.day is None:
        return unresolved()
    said = days_of(context.said).earliest
    return unresolved() if said is None else _on(said + (weekday + 1 - said) % 7)


def _day_of_month(reading: Reading, context: Context) -> Resolved | None:
    calendar = calendar_of(reading, context)
    if reading.rule == "first or last day of a year":
        return _day_of_year(reading, calendar, context)
    month = CalendarDate(calendar, None, reading.month)
    if reading.month is None:
        month = _relative_month(reading, calendar, context) or month
    else:
        year = _year(reading, calendar, context)
        month = CalendarDate(calendar, year, _month(reading, calendar, year))
    if month.year is None or month.month is None:
        if reading.is_feast:
            return None
        return Resolved(CalendarDate(calendar, None, month.month, reading.day), "")
    at = _day_number(month, reading)
    if at is None:
        return None
    length = system_of(month.calendar).month_length(month.year, month.month)
    said = length if reading.day == -1 else reading.day
    written = CalendarDate(month.calendar, month.year, month.month, said)
    return Resolved(written, edtf.day_value(at), _by_the_other_reckoning(written, at))


def _day_of_year(reading: Reading, calendar: Calendar, context: Context) -> Resolved | None:
    """The first or the last day of the year that is said, or of this one."""
    if reading.day not in (1, -1):
        return None
    year = said_year(reading, calendar, context)
    if year is None:
        of_year = (1, 1) if reading.day == 1 else (_DECEMBER, 31)
        year = nearest_year(reading._replace(month=of_year[0], day=of_year[1]), calendar, context)
    if year is None:
        return unresolved(calendar)
    days = days_of(CalendarDate(calendar, year))
    at = days.earliest if reading.day == 1 else days.latest
    return None if at is None else Resolved(date_in(calendar, at), edtf.day_value(at))


def _relative_month(reading: Reading, calendar: Calendar, context: Context) -> CalendarDate | None:
    """The month of a day; «the 20th of the month» is of the one that was said, or of this one.

    In some languages it is of this one wherever the day of the article is known.
    """
    if reading.month_step is not None:
        return stepped_month(reading.month_step, calendar, context)
    if context.words.month_is_this and context.today is not None:
        return stepped_month(0, calendar, context)
    said = stepped_month(Step.SAME, calendar, context)
    return said or stepped_month(0, calendar, context)


def _month(reading: Reading, calendar: Calendar, year: int | None) -> int | None:
    """The month of a day; Purim is kept in the second Adar where there are two."""
    is_purim = reading.is_feast and calendar is Calendar.HEBREW and reading.month == _ADAR
    has_two = is_purim and year is not None and _ADAR + 1 in system_of(calendar).months(year)
    return _ADAR + 1 if has_two else reading.month


def _year(reading: Reading, calendar: Calendar, context: Context) -> int | None:
    year = said_year(reading, calendar, context)
    if reading.is_feast and context.reference is None and year is None:
        return None
    if year is None:
        return nearest_year(reading, calendar, context)
    return year_of_month(year, calendar, reading)


def _day_number(month: CalendarDate, reading: Reading) -> int | None:
    """The day number; a Hijri day, reckoned, gives way to its weekday within the slack."""
    system, year, in_year = system_of(month.calendar), month.year or 1, month.month or 1
    try:
        length = system.month_length(year, in_year)
        said = length if reading.day == -1 else reading.day or 1
        at = system.to_day(year, in_year, min(said, length)) + max(0, said - length)
    except (ValueError, OverflowError):
        return None
    if month.calendar is not Calendar.ISLAMIC:
        return at if said <= length else None
    if said > _LONGEST_LUNAR_MONTH:
        return None
    if reading.weekday is not None:
        off = (reading.weekday - (at - 1) + 3) % 7 - 3
        at += off if abs(off) <= islamic.slack(year) else 0
    return at


def _by_the_other_reckoning(written: CalendarDate, at: int) -> tuple[str, ...]:
    """An old day by the Julian calendar; one that was written so, by the Gregorian."""
    if at >= gregorian.FIRST_DAY:
        return ()
    if written.calendar is not Calendar.GREGORIAN:
        year, month, day_of_month = gregorian.julian_from_day(at)
        return (f"{edtf.month_value(year, month)}-{day_of_month:02d}",)
    julian = gregorian.julian_to_day(written.year or 0, written.month or 1, written.day or 1)
    return (edtf.day_value(julian),)
