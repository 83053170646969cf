"""What an article has told after each of its dates: of its own time, or of another."""

from reader.calendars import edtf
from reader.extract.dates.context import Context, Resolved, points_back
from reader.extract.dates.joins import Found
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.model.when import Calendar, CalendarDate

_A_YEAR = 400
_HISTORY = 20 * 365
"""How many days ago what a paragraph of news tells is history."""


def context_after(
    context: Context, found: Found, date: Resolved, told_today: int | None
) -> Context:
    """What the dates that follow are read against; `told_today` is what the date tells of it."""
    day = edtf.period(date.value).earliest
    told = context.told_day if day is None else day
    if _is_today(found):
        context = context._replace(said_today=found.date)
    if date.written.year is None:
        return context._replace(told_day=told)
    hijri = date.written.year if date.written.calendar is Calendar.ISLAMIC else context.hijri_year
    part = found.date.which if found.date.unit is Unit.QUARTER else context.part
    reference = told_today if context.reference is None else context.reference
    is_dateline = context.is_top and found.date.year is not None and day == reference
    is_present = context.is_present or (
        not is_dateline and _is_of_the_present(found.date, date, reference)
    )
    narrative = context.narrative if found.date.year is None else date.written
    is_history = None not in (reference, told) and (told or 0) < (reference or 0) - _HISTORY
    return context._replace(
        said=date.written,
        narrative=narrative if is_history or _is_told(narrative, is_present) else None,
        is_present=is_present,
        told_day=told,
        hijri_year=hijri,
        part=part,
        reference=reference,
    )


def _is_today(found: Found) -> bool:
    """Whether a day without a year is called today, with its weekday: اليوم الجمعة 3 مايو."""
    date = found.date
    said = (date.weekday, date.day, date.month)
    if date.year is not None:
        return False
    return date.relative_day == 0 and None not in said and found.last is None


def _is_told(narrative: CalendarDate | None, is_present: bool) -> bool:
    """Whether an article tells of a date: of more than a year, and not of its own time."""
    return narrative is not None and narrative.month is not None and not is_present


def _is_of_the_present(date: Reading, found: Resolved, reference: int | None) -> bool:
    """Whether a date is read against the day of publication, or lies in the year before it."""
    if reference is None or date.relative_day is not None or date.how_many is not None:
        return True
    if date.year is not None:
        latest = edtf.period(found.value).latest
        return latest is not None and latest >= reference - _A_YEAR
    steps = (date.step, date.year_step, date.month_step, date.week_step)
    said = [step for step in steps if step is not None]
    return any(not points_back(step) for step in said) or (date.weekday is not None and not said)
