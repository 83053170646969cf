"""Years, their parts, and the decades and centuries that they make."""

from reader.calendars import edtf, gregorian
from reader.extract.dates.context import (
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
from reader.extract.dates.months import MONTHS_AHEAD
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.extract.dates.tense import Tense
from reader.languages.date_words import Step
from reader.model.when import Calendar, CalendarDate, Period

_THIS_YEAR = {
    Calendar.GREGORIAN: 2000,
    Calendar.ISLAMIC: 1420,
    Calendar.SOLAR_HIJRI: 1400,
    Calendar.HEBREW: 5760,
}
"""What «the last century» and «the sixties» are read against where no date is known."""

_NEAR = 150
_LATEST_CENTURY = 25
_LATEST_SOLAR_CENTURY = 15
_SUMMER = 6


def year(reading: Reading, context: Context) -> Resolved | None:
    """A year by its number or relative to another."""
    calendar = calendar_of(reading, context)
    found = said_year(reading, calendar, context)
    if found is None:
        return None if reading.year_step is None else unresolved(calendar)
    written = CalendarDate(calendar, found)
    if calendar is not Calendar.GREGORIAN:
        years = _years(written, found, found)
        if years and reading.spans_years and calendar is Calendar.HEBREW:
            return Resolved(written, years.alternatives[0], (years.value,))
        return years
    if reading.rule == "old bare year" and not _is_near(found, context):
        return None
    if reading.spans_years and reading.year is None:
        # A school year or a season of sport begins in summer.
        reference = reference_in(calendar, context)
        first = found - (reference is not None and (reference.month or 1) <= _SUMMER)
        return Resolved(written, _pair(first, first + 1))
    return Resolved(written, edtf.year_value(found))


def _is_near(year: int, context: Context) -> bool:
    """Whether the article has spoken of about that time, so that three digits may be a year."""
    told = year_in(Calendar.GREGORIAN, context.told_day)
    return told is not None and abs(year - told) <= _NEAR


def decade(reading: Reading, context: Context) -> Resolved | None:
    """Ten years, by the tens of their numbers or relative to the reference."""
    calendar = reading.calendar or Calendar.GREGORIAN
    is_solar = reading.year is None or 0 <= reading.year < _LATEST_SOLAR_CENTURY
    if context.words.solar_years and reading.calendar is None and is_solar:
        calendar = Calendar.SOLAR_HIJRI
    written = CalendarDate(calendar)
    reference = year_in(calendar, context.reference)
    this_year = _THIS_YEAR[calendar] if reference is None else reference
    if reading.which is None:
        if reference is None and reading.step == 0:
            return None  # هذا العقد is rather a contract
        if reference is None or points_back(reading.step):
            return Resolved(written, "")
        first = (this_year // 10 + (reading.step or 0)) * 10
    elif reading.year is None:
        # The sixties are the last ones that are over.
        first = this_year // 100 * 100 + reading.which * 10
        first -= 100 if first + 10 > this_year and reading.step != 0 else 0
    else:
        century_before = reading.year if reading.year >= 0 else this_year // 100 - 1
        first = century_before * 100 + reading.which * 10
    if calendar is Calendar.GREGORIAN:
        return Resolved(written, f"{first // 10:03d}X")
    return _years(written, first, first + 9)


def century(reading: Reading, context: Context) -> Resolved | None:
    """A century or a millennium by its number, relative to the reference, or a part of it."""
    size = 1000 if reading.unit is Unit.MILLENNIUM else 100
    calendar = reading.calendar or Calendar.GREGORIAN
    written, nth = CalendarDate(calendar), reading.which
    if nth is None:
        if reading.step is None or points_back(reading.step):
            return Resolved(written, "")
        this_year = year_in(calendar, context.reference) or _THIS_YEAR[calendar]
        nth = this_year // size + 1 + reading.step
    if not 1 <= nth <= _LATEST_CENTURY:
        return None
    is_plain = calendar is Calendar.GREGORIAN and not reading.before_era
    if is_plain and size == 100 and reading.how_many is None:
        return Resolved(written, f"{nth - 1:02d}XX")
    is_whole = size == 100 and reading.how_many is None
    if calendar is Calendar.GREGORIAN and reading.before_era and is_whole and nth > 1:
        ends = _pair(1 - nth * size, -(nth - 1) * size)
        return Resolved(written, f"-{nth - 1:02d}XX", (ends,))
    first, last = _years_of_century(reading, nth, size)
    if reading.before_era:
        first, last = 1 - last, 1 - first
    if calendar is Calendar.GREGORIAN:
        return Resolved(written, _pair(first, last))
    found = _years(written, first, last)
    return found and Resolved(written, found.alternatives[0], (found.value,))


def _years_of_century(reading: Reading, nth: int, size: int) -> tuple[int, int]:
    """Its first and last year, or those of the part of it that is said, counted in its era."""
    before = (nth - 1) * size
    if reading.how_many is None or reading.step is None:
        return before + 1, before + size
    part, parts = reading.step, reading.how_many
    if reading.before_era:
        part = parts + 1 - part
    return before + size * (part - 1) // parts + 1, before + size * part // parts


def _years(written: CalendarDate, first: int, last: int) -> Resolved | None:
    """Years of another calendar: the interval of their days, or the pair of years around it."""
    begin = days_of(CalendarDate(written.calendar, first)).earliest
    end = days_of(CalendarDate(written.calendar, last)).latest
    if begin is None or end is None:
        return None
    pair = _pair(gregorian.from_day(begin)[0], gregorian.from_day(end)[0])
    return Resolved(written, edtf.days_value(Period(begin, end)), (pair,))


def _pair(first: int, last: int) -> str:
    return edtf.interval(edtf.year_value(first), edtf.year_value(last))


def part_of_year(reading: Reading, context: Context) -> Resolved | None:
    """A season, a quarter or a half of a year."""
    if reading.how_many is not None:
        return _first_months(reading.how_many, reading, context)
    which = context.part if reading.step == Step.SAME else reading.which
    if reading.parts is not None and which is None:
        return _stepped_part(reading.parts, reading.step or 0, context)
    if which is None:
        return None
    calendar = calendar_of(reading, context)
    of_year = said_year(reading, calendar, context)
    reference = reference_in(calendar, context)
    said = (of_year, reading.step, reading.year_step)
    is_alone = said == (None, None, None) and reading.unit is Unit.QUARTER
    is_of_a_match = which >= edtf.FIRST_HALF and not context.is_of_accounts
    if is_alone and (reference is None or is_of_a_match):
        return None  # «the second half» is one of a match as often as of a year
    if of_year is None and reference is None and (reading.step, reading.year_step) == (None, None):
        return None
    if of_year is None and reference is not None:
        step = reading.step
        if reading.rule == "season behind in" and _is_any(context):
            return None
        if step is None and reading.unit is Unit.SEASON:
            step = _nearest_step(which, reference, context)
        of_year = _year_of_part(which, step or 0, reference)
    written = CalendarDate(calendar, of_year)
    if of_year is None:
        return Resolved(written, "")
    if calendar is Calendar.GREGORIAN:
        return Resolved(written, edtf.month_value(of_year, which))
    return _part_of_another_year(reading, written, which)


def _is_any(context: Context) -> bool:
    """Whether a season may be that of any year: where nothing tells that one is past."""
    return context.words.seasons_recur and context.tense is not Tense.PAST


def _stepped_part(parts: int, step: int, context: Context) -> Resolved | None:
    """The last, this or the next quarter or half, as seen from the reference."""
    reference = reference_in(Calendar.GREGORIAN, context)
    if reference is None or points_back(step):
        return unresolved()
    this_part = ((reference.month or 1) - 1) * parts // 12
    years, part = divmod(this_part + step, parts)
    of_year = (reference.year or 1) + years
    first = edtf.FIRST_QUARTER if parts == 4 else edtf.FIRST_HALF
    written = CalendarDate(Calendar.GREGORIAN, of_year)
    return Resolved(written, edtf.month_value(of_year, first + part))


def _first_months(count: int, reading: Reading, context: Context) -> Resolved:
    """The first months of a year: of the one that is said, or of this one."""
    calendar = calendar_of(reading, context)
    of_year = said_year(reading._replace(how_many=None), calendar, context)
    if of_year is None:
        of_year = year_in(calendar, context.reference)
    if of_year is None:
        return unresolved(calendar)
    written = CalendarDate(calendar, of_year)
    if calendar is Calendar.GREGORIAN:
        ends = [edtf.month_value(of_year, month) for month in (1, count)]
        return Resolved(written, edtf.interval(*ends))
    first, last = (days_of(CalendarDate(calendar, of_year, month)) for month in (1, count))
    return Resolved(written, edtf.days_value(Period(first.earliest, last.latest)))


def _nearest_step(which: int, reference: CalendarDate, context: Context) -> int:
    """Whether a season of which nobody says the year is the last, this year's or the next."""
    first, _ = _months_of_part(which, reference.calendar)
    ahead = first - (reference.month or 1)
    latest = MONTHS_AHEAD[context.tense]
    if latest - 12 <= ahead <= latest:
        return 0
    return -1 if ahead > latest else 1


def _year_of_part(which: int, step: int, reference: CalendarDate) -> int:
    """The year of the last, this or the next season, as seen from the reference."""
    this_year, month = reference.year or 1, reference.month or 1
    first, last = _months_of_part(which, reference.calendar)
    if abs(step) != 1:
        return this_year
    if step < 0:
        return this_year if last < month else this_year - 1
    return this_year if first > month else this_year + 1


def _months_of_part(which: int, calendar: Calendar) -> tuple[int, int]:
    """The first and the last month of a season, a quarter or a half."""
    if calendar is Calendar.GREGORIAN:
        return edtf.MONTHS_OF_PART[which]
    if which >= edtf.FIRST_HALF:
        size, nth = 6, which - edtf.FIRST_HALF
    else:
        size, nth = 3, which - (edtf.FIRST_QUARTER if which >= edtf.FIRST_QUARTER else edtf.SPRING)
    return nth * size + 1, nth * size + size


def _part_of_another_year(reading: Reading, written: CalendarDate, which: int) -> Resolved | None:
    """A season, a quarter or a half of a year that begins in spring."""
    months = _months_of_part(which, written.calendar)
    first, last = (days_of(CalendarDate(written.calendar, written.year, m)) for m in months)
    if first.earliest is None or last.latest is None:
        return None
    days = edtf.days_value(Period(first.earliest, last.latest))
    if reading.unit is Unit.SEASON:
        begins = gregorian.from_day(first.earliest)[0]
        return Resolved(written, edtf.month_value(begins, which), (days,))
    return Resolved(written, days)
