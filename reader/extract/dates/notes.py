"""What a date says beside its value: about, early, since; and whether it agrees with itself."""

from reader.calendars import islamic
from reader.extract.dates.context import Resolved
from reader.extract.dates.partners import day_of, differ
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.extract.dates.tokens import Token
from reader.languages.date_words import Role
from reader.model.mention import DateNote
from reader.model.when import Calendar

_PARTS = {1: DateNote.EARLY, 2: DateNote.MIDDLE, 3: DateNote.LATE}


def notes_of(
    reading: Reading, date: Resolved, before: Token | None, partner: Resolved | None
) -> DateNote:
    """The notes on a date; `before` is the word before it, `partner` the same day beside it."""
    notes = DateNote.NONE
    if before is not None:
        if before.role == Role.ABOUT:
            notes |= DateNote.ABOUT
        elif before.role == Role.SINCE:
            notes |= DateNote.SINCE
        elif before.role == Role.PART:
            notes |= _PARTS[before.value]
        elif before.role == Role.ORDINAL and before.value == -1:
            notes |= DateNote.LATE
    is_part_of_century = reading.unit is Unit.CENTURY and reading.how_many is not None
    steps = (
        None if is_part_of_century else reading.step,
        reading.year_step,
        reading.month_step,
        reading.week_step,
    )
    if reading.relative_day is not None or any(step is not None for step in steps):
        notes |= DateNote.RELATIVE
    elif reading.year is None and (reading.month is not None or reading.weekday is not None):
        notes |= DateNote.INFERRED
    written = date.written
    if written.calendar is Calendar.ISLAMIC and written.year and islamic.slack(written.year):
        notes |= DateNote.RECKONED
    if _disagrees(reading, date) or (partner is not None and differ(date, partner)):
        notes |= DateNote.DISAGREEING
    return notes


def _disagrees(reading: Reading, date: Resolved) -> bool:
    """Whether the weekday that is said is another than that of the day."""
    day = day_of(date)
    return day is not None and reading.weekday is not None and (day - 1) % 7 != reading.weekday
