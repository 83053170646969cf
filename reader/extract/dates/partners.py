"""A day that is named twice, in two calendars: whether it is one day, and which."""

from reader.calendars import edtf, gregorian
from reader.extract.dates.context import Resolved
from reader.extract.dates.reading import Reading
from reader.languages.date_words import Role
from reader.model.when import Calendar

_NEAR = 4
"""How many words may part a day from the same day in another calendar."""

_SIDE_BY_SIDE = (",", "/", "(")
_ONE_DAY_WITHIN = 40
"""Days beyond which two dates side by side are no day with a slip in it."""

_SAME_DAY_WITHIN = 2
"""Days by which a month seen by eye and a reckoned one may differ."""


def is_named_again(first: Reading, last: Reading, roles: str) -> bool:
    """Whether a day is named again in another calendar: by a word, or side by side."""
    between = roles[first.last : last.first]
    if Role.SAME_DAY in between[:_NEAR]:
        return True
    if between not in _SIDE_BY_SIDE or None in (first.day, last.day):
        return False
    if first.is_feast or last.is_feast:
        return False
    calendars = {first.calendar, last.calendar}
    # Numbers alone are of the usual calendar: 25 December 1876, 12-10-1999.
    is_usual = None in calendars and calendars & {Calendar.GREGORIAN, Calendar.SOLAR_HIJRI}
    return len(calendars) == 2 and not is_usual


def is_another(first: Reading, last: Reading, days: tuple[Resolved, Resolved], roles: str) -> bool:
    """Whether two days side by side are so far apart that they are another one each."""
    apart = _days_apart(*days)
    is_list = roles[first.last : last.first] in _SIDE_BY_SIDE
    return is_list and apart is not None and apart > _ONE_DAY_WITHIN


def differ(date: Resolved, partner: Resolved) -> bool:
    """Whether two dates that should be one day are not, even by the moon."""
    apart = _days_apart(date, partner)
    return apart is not None and apart > _SAME_DAY_WITHIN


def as_seen(date: Resolved, partner: Resolved) -> Resolved:
    """A Hijri day as its partner tells it, where the moon was seen a day or two off the table."""
    is_hijri = date.written.calendar is Calendar.ISLAMIC
    apart = _days_apart(date, partner)
    if not is_hijri or partner.written.calendar is Calendar.ISLAMIC or not apart:
        return date
    if apart > _SAME_DAY_WITHIN:
        return date
    return Resolved(date.written, partner.value, (date.value, *date.alternatives))


def day_of(date: Resolved) -> int | None:
    """The day that a date meant to those who wrote it: by the Julian calendar before 1582."""
    period = edtf.period(date.value)
    if period.earliest is None or period.earliest != period.latest:
        return None
    written = date.written
    if period.earliest < gregorian.FIRST_DAY and written.calendar is Calendar.GREGORIAN:
        try:
            return gregorian.julian_to_day(written.year or 0, written.month or 0, written.day or 0)
        except ValueError:
            return None
    return period.earliest


def _days_apart(date: Resolved, partner: Resolved) -> int | None:
    here, there = day_of(date), day_of(partner)
    return None if here is None or there is None else abs(here - there)
