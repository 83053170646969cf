"""What a date is read against: the article's own day, and what the article said before."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reader.calendars import date_in, period_of, system_of
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.extract.dates.tense import Tense
from reader.languages import BY_CODE
from reader.languages.date_words import DateWords, Step
from reader.model.when import Calendar, CalendarDate, Period

OFFSETS = {Step.SAME: 0, Step.FOLLOWING: 1, Step.PRECEDING: -1}
"""How far from what was said a word points that points back."""

_SOLAR_YEARS = range(1250, 1415)
"""Years without an era that are of the Solar Hijri calendar, in languages that use it."""

_SHORT_YEARS = range(32, 100)
_LATEST_IN_TWO = 40
"""In 12/5/21 the years before this one are of this century."""
_MODERN_TIMES = 1900 * 365
_SHORT_YEAR_RULES = ("year", "season behind its year")
_MIDDLE_AGES = 400 * 365
"""Where an article tells of days before this one, a year of two digits is whole."""
_CENTURY_LEFT_OUT = {Calendar.GREGORIAN: 1900, Calendar.SOLAR_HIJRI: 1300}
"""What is added to a year of two digits."""

_LATEST_HIJRI = 1450
_ONE_ERA = 150
"""How far from a Hijri year a year without an era may lie to be taken for Hijri too."""

_LATEST_SPELLED_HIJRI = 1350
"""Old books spell years in words and mean the Hijri era; later ones are Gregorian."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date with its value in EDTF, "" where nothing resolves it."""

    written: CalendarDate
    value: str
    alternatives: tuple[str, ...] = ()


class Context(NamedTuple):
    """What dates are read against.

    `reference` is the day number of publication, the first one where only the month or the
    year of it is known, which `is_day` tells; `said` the last date that the article
    itself settled; `narrative` the last one of another time than the publication's, until
    `is_present` says that the article has told of its own time, but where it is history, to
    the end of its paragraph. `told_day` is the first day of the last date, `hijri_year` the
    last Hijri year, `part` its last quarter or half, `said_today` a day without a year that is
    called today, `partner` the day beside which the same
    day stands in another calendar, `apposed` the day that a comma parts from a weekday.
    `tense` tells which way the sentence looks, `both_ways` that a relative day is as far back
    as it is ahead, `is_top` that the sentence stands near the title, `is_of_accounts` that it
    speaks of money.
    """

    language: str = ""
    reference: int | None = None
    is_day: bool = True
    said: CalendarDate | None = None
    narrative: CalendarDate | None = None
    is_present: bool = False
    told_day: int | None = None
    hijri_year: int | None = None
    part: int | None = None
    said_today: Reading | None = None
    partner: int | None = None
    apposed: int | None = None
    tense: Tense = Tense.UNKNOWN
    both_ways: bool = False
    is_top: bool = False
    is_of_accounts: bool = False

    @property
    def words(self) -> DateWords:
        """The words for time of the language, and what its calendars are used to."""
        return BY_CODE[self.language].dates

    @property
    def today(self) -> int | None:
        """The day of publication, where more than its month is known."""
        return self.reference if self.is_day else None


def unresolved(calendar: Calendar = Calendar.GREGORIAN) -> Resolved:
    """A date of which nobody knows when it was."""
    return Resolved(CalendarDate(calendar), "")


def points_back(step: int | None) -> bool:
    """Whether a relative word points to what was said: the same, the next, the one before."""
    return step in OFFSETS


@lru_cache(maxsize=1024)
def days_of(date: CalendarDate) -> Period:
    """The days of a date; without ends where its calendar has no such date."""
    try:
        return period_of(date)
    except (ValueError, OverflowError):
        return Period(None, None)


def calendar_of(reading: Reading, context: Context) -> Calendar:
    """The calendar that a date is written in, where its words do not name one."""
    year, hijri = reading.year, context.hijri_year
    if reading.calendar is not None:
        return reading.calendar
    if context.words.solar_years:
        return _calendar_beside_solar(reading, context)
    if year is None:
        return Calendar.GREGORIAN
    is_near = hijri is not None and abs(year - hijri) <= _ONE_ERA and year < _LATEST_HIJRI
    is_old = _is_of_old_books(reading, context) and year < _LATEST_SPELLED_HIJRI
    return Calendar.ISLAMIC if is_near or is_old else Calendar.GREGORIAN


def _calendar_beside_solar(reading: Reading, context: Context) -> Calendar:
    """That of a year without an era where those of today are Solar Hijri: older ones are Hijri.

    Beside a Gregorian year that is called so, they are Gregorian.
    """
    year, said = reading.year, context.said
    if year is None or year in _SOLAR_YEARS or _is_short(reading, context):
        return Calendar.SOLAR_HIJRI
    if year > _SOLAR_YEARS[-1]:
        return Calendar.GREGORIAN
    is_said = said is not None and said.calendar is Calendar.GREGORIAN and said.year is not None
    is_near = is_said and said is not None and abs(year - (said.year or 0)) <= _ONE_ERA
    return Calendar.GREGORIAN if is_near else Calendar.ISLAMIC


def reference_in(calendar: Calendar, context: Context) -> CalendarDate | None:
    """The day of publication in a calendar; None where nobody knows it."""
    if context.reference is None:
        return None
    try:
        return date_in(calendar, context.reference)
    except ValueError:
        return None


def year_in(calendar: Calendar, day: int | None) -> int | None:
    """The year in which a day lies by a calendar; None before its first day."""
    try:
        return None if day is None else system_of(calendar).from_day(day)[0]
    except ValueError:
        return None


def _is_short(reading: Reading, context: Context) -> bool:
    """Whether a year is said by its last two digits: سال ۵۷, حرب عام 67."""
    if reading.year is None:
        return False
    if reading.rule.endswith("in two digits"):
        return reading.year in _SHORT_YEARS
    if reading.month is not None and reading.year in _SHORT_YEARS:
        return reading.calendar is Calendar.GREGORIAN and not reading.before_era
    is_bare = reading.calendar is None and reading.rule in _SHORT_YEAR_RULES
    is_old = _is_of_old_books(reading, context)
    is_of_old = context.told_day is not None and context.told_day < _MIDDLE_AGES
    return is_bare and not is_old and not is_of_old and reading.year in _SHORT_YEARS


def _is_of_old_books(reading: Reading, context: Context) -> bool:
    """Whether a year is spelled as old books spell those of the Hijri era.

    In two digits it is one of ours in an article of a known day, or that told of modern times,
    and has named no Hijri year.
    """
    if not reading.is_spelled or not context.words.hijri_in_words:
        return False
    is_of_ours = context.reference is not None or (context.told_day or 0) > _MODERN_TIMES
    is_short = is_of_ours and context.hijri_year is None
    return not (is_short and reading.year in _SHORT_YEARS)


def said_year(reading: Reading, calendar: Calendar, context: Context) -> int | None:
    """The year that the words name, by its number or relative to another; None for neither."""
    if reading.year is not None:
        if reading.before_era:
            return 1 - reading.year
        if reading.rule == "numeric date in two digits":
            return reading.year + (2000 if reading.year < _LATEST_IN_TWO else 1900)
        return reading.year + _CENTURY_LEFT_OUT.get(calendar, 0) * _is_short(reading, context)
    step = reading.year_step if reading.how_many is None else -reading.how_many
    if step is None and reading.unit is Unit.YEAR:
        step = 0
    if step is None:
        return None
    if points_back(step) and (context.said is not None or step != Step.PRECEDING):
        year = None if context.said is None else year_in(calendar, days_of(context.said).earliest)
    else:
        year = year_in(calendar, context.reference)
    return None if year is None else year + OFFSETS.get(step, step)
