"""Which days a date names, given what the article said before and when it was published."""

from dataclasses import dataclass, replace

from reader.calendars import date_in, gregorian, islamic, period_of, system_of
from reader.extract.dates import edtf
from reader.extract.dates.joins import Found
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.languages.date_words import Step
from reader.model.when import Calendar, CalendarDate, Period


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date with its value in EDTF, "" where nothing resolves it."""

    written: CalendarDate
    value: str
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What dates are read against.

    `reference` is the day number of publication, `said` the last date that the article
    itself settled, `hijri_year` its last Hijri year, `part` its last quarter or half,
    `partner` the day beside which the same day stands in another calendar. `since` and
    `ahead` tell which way the sentence looks.
    """

    language: str = ""
    reference: int | None = None
    said: CalendarDate | None = None
    hijri_year: int | None = None
    part: int | None = None
    partner: int | None = None
    since: bool = False
    ahead: bool = False


_ONE_ERA = 150
"""How far from a Hijri year a year without an era may lie to be taken for Hijri too."""

_LAST_SPELLED_HIJRI = 1350
"""Old books spell years in words and mean the Hijri era; later ones are Gregorian."""

_THIS_YEAR = {
    Calendar.GREGORIAN: 2000,
    Calendar.ISLAMIC: 1420,
    Calendar.SOLAR_HIJRI: 1400,
    Calendar.HEBREW: 5760,
}
"""What «the last century» and «the sixties» are read against where no date is known."""

_SUMMER = 6
_MODERN, _LAST_GREGORIAN = 1600, 3000
"""Between these a year beside a feast of another calendar is Gregorian."""

_HALF_A_YEAR = 6.0
"""How many months ahead a month without a year may lie; farther off, it is the last one."""


def resolved(found: Found, context: Context) -> Resolved | None:
    """The days of a date; None where it is no date after all."""
    if found.last is None:
        return _resolved(found.date, context)
    date = _resolved(replace(found.date, spans_years=False), context)
    last = _resolved(found.last, context)
    if date is None or last is None:
        return None
    if found.date.spans_years and date.written.calendar is not Calendar.GREGORIAN:
        return _season_of_sport(date, last)
    return _range(date, last)


def _season_of_sport(first: Resolved, last: Resolved) -> Resolved:
    """A season over two years of another calendar: the pair of years in which they begin."""
    years = [edtf.period(date.value).earliest or 1 for date in (first, last)]
    pair = [edtf.year_value(gregorian.from_day(day)[0]) for day in years]
    return Resolved(first.written, edtf.interval(*pair), (edtf.interval(first.value, last.value),))


def _range(first: Resolved, last: Resolved) -> Resolved | None:
    if not first.value or not last.value:
        return Resolved(first.written, "")
    begin, end = edtf.period(first.value), edtf.period(last.value)
    if begin.earliest is None or end.latest is None or begin.earliest > end.latest:
        return None
    value = edtf.interval(first.value.partition("/")[0], last.value.rpartition("/")[2])
    others = [
        edtf.interval(a.partition("/")[0], b.rpartition("/")[2])
        for a, b in zip(first.alternatives, last.alternatives, strict=False)
    ]
    return Resolved(first.written, value, tuple(others))


def _resolved(reading: Reading, context: Context) -> Resolved | None:
    match reading.unit:
        case Unit.DAY:
            return _day(reading, context)
        case Unit.MONTH:
            return _month(reading, context)
        case Unit.YEAR:
            return _year(reading, context)
        case Unit.WEEK:
            return _week(reading, context)
        case Unit.DECADE:
            return _decade(reading, context)
        case Unit.CENTURY | Unit.MILLENNIUM:
            return _century(reading, context)
        case Unit.SEASON | Unit.QUARTER:
            return _part_of_year(reading, context)
        case _:
            return None


# Years.


def _calendar(reading: Reading, context: Context) -> Calendar:
    if reading.calendar is not None:
        return reading.calendar
    if context.language == "fa":
        if reading.year is None or 1100 <= reading.year < 1500:
            return Calendar.SOLAR_HIJRI
        return Calendar.GREGORIAN
    year, hijri = reading.year, context.hijri_year
    if year is not None and hijri is not None and abs(year - hijri) <= _ONE_ERA:
        return Calendar.ISLAMIC
    if reading.is_spelled and year is not None and year < _LAST_SPELLED_HIJRI:
        return Calendar.ISLAMIC
    return Calendar.GREGORIAN


def _reference_in(calendar: Calendar, context: Context) -> CalendarDate | None:
    if context.reference is None:
        return None
    try:
        return date_in(calendar, context.reference)
    except ValueError:
        return None


def _said_year(reading: Reading, calendar: Calendar, context: Context) -> int | None:
    """The year that the words name, if they name one."""
    if reading.year is not None:
        return 1 - reading.year if reading.before_era else reading.year
    step = reading.year_step
    if reading.count is not None:
        step = -reading.count
    elif step is None and reading.unit is Unit.YEAR:
        step = 0
    if step is None:
        return None
    if step >= Step.SAME:
        said = context.said
        if said is None or said.year is None:
            return None
        off = {Step.SAME: 0, Step.FOLLOWING: 1, Step.PRECEDING: -1}[step]
        if said.calendar is not calendar:
            return _year_in(calendar, said, off)
        return said.year + off
    reference = _reference_in(calendar, context)
    return None if reference is None or reference.year is None else reference.year + step


def _year_in(calendar: Calendar, date: CalendarDate, off: int) -> int | None:
    """The year of a date in another calendar, and `off` years on."""
    day = _period(date).earliest
    try:
        return None if day is None else system_of(calendar).from_day(day)[0] + off
    except ValueError:
        return None


def _period(date: CalendarDate) -> Period:
    try:
        return period_of(date)
    except (ValueError, OverflowError):
        return Period(None, None)


def _year(reading: Reading, context: Context) -> Resolved | None:
    calendar = _calendar(reading, context)
    year = _said_year(reading, calendar, context)
    if year is None:
        return Resolved(CalendarDate(calendar), "")
    written = CalendarDate(calendar, year)
    if calendar is Calendar.GREGORIAN:
        if reading.spans_years:
            return Resolved(
                written, edtf.interval(edtf.year_value(year), edtf.year_value(year + 1))
            )
        return Resolved(written, edtf.year_value(year))
    return _days(written)


def _days(written: CalendarDate) -> Resolved | None:
    """A year or a month of another calendar: the interval of its days, or its pair of years."""
    days = _period(written)
    if days.earliest is None or days.latest is None:
        return None
    first, last = (gregorian.from_day(day)[0] for day in (days.earliest, days.latest))
    pair = edtf.interval(edtf.year_value(first), edtf.year_value(last))
    return Resolved(written, edtf.days_value(days), (pair,) if written.month is None else ())


# Months.


def _month(reading: Reading, context: Context) -> Resolved | None:
    calendar = _calendar(reading, context)
    if reading.month is None:
        return _relative_month(reading, calendar, context)
    year = _said_year(reading, calendar, context)
    if year is None:
        year = _nearest_year(reading, calendar, context)
    written = CalendarDate(calendar, year, reading.month)
    if year is None:
        return Resolved(written, "")
    if reading.which is not None:
        return _half_of_month(written, reading.which)
    if calendar is Calendar.GREGORIAN:
        return Resolved(written, edtf.month_value(year, reading.month))
    return _days(written)


def _half_of_month(written: CalendarDate, nth: int) -> Resolved | None:
    days = _period(written)
    if days.earliest is None or days.latest is None:
        return None
    if nth == 1:
        half = Period(days.earliest, days.earliest + 14)
    else:
        half = Period(days.earliest + 15, days.latest)
    return Resolved(written, edtf.days_value(half))


def _relative_month(reading: Reading, calendar: Calendar, context: Context) -> Resolved | None:
    step = reading.month_step or 0 if reading.count is None else -reading.count
    found = _stepped_month(step, calendar, context)
    if found is None:
        return Resolved(CalendarDate(calendar), "")
    if calendar is Calendar.GREGORIAN:
        return Resolved(found, edtf.month_value(found.year or 0, found.month or 1))
    return _days(found)


def _stepped_month(step: int | None, calendar: Calendar, context: Context) -> CalendarDate | None:
    """The month that lies `step` months from the reference or from what was said."""
    if step is None:
        return None
    base = _reference_in(calendar, context)
    if step >= Step.SAME:
        base = context.said
        step = {Step.SAME: 0, Step.FOLLOWING: 1, Step.PRECEDING: -1}[step]
    if base is None or base.year is None or base.month is None:
        return None
    years, month = divmod(base.month - 1 + step, 12)
    return CalendarDate(base.calendar, base.year + years, month + 1)


def _nearest_year(reading: Reading, calendar: Calendar, context: Context) -> int | None:
    """The year of a month or a day whose year nobody says."""
    beside = context.partner
    if beside is None and context.reference is None and context.said is not None:
        beside = _period(context.said).earliest
        if context.said.calendar is calendar:
            return context.said.year
    if beside is not None:
        return _year_near(beside, calendar, reading)
    reference = _reference_in(calendar, context)
    if reference is None or reference.year is None:
        return None
    year, step = reference.year, reading.step
    here = (reference.month or 1, reference.day or 1)
    there = (reading.month or 1, reading.day or here[1])
    if step == -1:
        return year if there < here else year - 1
    if step == 1:
        return year if there > here else year + 1
    if step == 0:
        return year
    if reading.weekday is not None and reading.day is not None:
        for candidate in (year, year - 1, year + 1):
            day = _day_number(calendar, candidate, reading)
            if day is not None and (day - 1) % 7 == reading.weekday:
                return candidate
    months_ahead = (there[0] - here[0]) + (there[1] - here[1]) / 30
    if context.since:
        return year if months_ahead <= 0 else year - 1
    if months_ahead > _HALF_A_YEAR:
        return year - 1
    return year + 1 if months_ahead < _HALF_A_YEAR - 12 else year


def _year_near(day: int, calendar: Calendar, reading: Reading) -> int | None:
    """The year in which a month or a day of the year lies nearest to a day."""
    try:
        middle = system_of(calendar).from_day(day)[0]
    except ValueError:
        return None
    near = {
        abs(at - day): year
        for year in (middle, middle - 1, middle + 1)
        if (at := _day_number(calendar, year, reading)) is not None
    }
    return near[min(near)] if near else None


def _day_number(calendar: Calendar, year: int, reading: Reading) -> int | None:
    day = _period(CalendarDate(calendar, year, reading.month, reading.day))
    return day.earliest


# Days.


def _day(reading: Reading, context: Context) -> Resolved | None:
    if reading.count is not None and context.reference is not None:
        return _on(context.reference - reading.count)
    if reading.day is None:
        if reading.relative_day == 0 and reading.step is not None and reading.weekday is None:
            return _day_beside(reading, context)
        if reading.relative_day is not None:
            if context.reference is None:
                # Where nobody knows the day, «today» means nowadays.
                is_today = reading.relative_day == 0 and reading.weekday is None
                return None if is_today else Resolved(CalendarDate(Calendar.GREGORIAN), "")
            return _on(context.reference + reading.relative_day)
        return _weekday(reading, context)
    calendar = _calendar(reading, context)
    year, month = None, reading.month
    if month is None:
        found = _stepped_month(reading.month_step, calendar, context)
        if found is None:
            return Resolved(CalendarDate(calendar, day=reading.day), "")
        calendar, year, month = found.calendar, found.year, found.month
    else:
        year = _said_year(reading, calendar, context)
        if reading.is_feast:
            year = _feast_year(reading, calendar, year)
        if year is None:
            year = _nearest_year(reading, calendar, context)
    if reading.is_feast and (year is None or reading.year is context.reference is None):
        return None
    if year is None or month is None:
        return Resolved(CalendarDate(calendar, None, month, reading.day), "")
    return _dated(calendar, year, month, reading)


def _feast_year(reading: Reading, calendar: Calendar, year: int | None) -> int | None:
    """The year of a feast in its own calendar, where that of another one is said with it."""
    if year is None or calendar is Calendar.GREGORIAN or reading.year is None or year < _MODERN:
        return year
    if calendar is Calendar.HEBREW and year > _LAST_GREGORIAN:
        return year
    middle = gregorian.to_day(year, 7, 1)
    return _year_near(middle, calendar, reading)


def _dated(calendar: Calendar, year: int, month: int, reading: Reading) -> Resolved | None:
    system = system_of(calendar)
    try:
        length = system.month_length(year, month)
        day = length if reading.day == -1 else reading.day or 1
        if day > length:
            if calendar is not Calendar.ISLAMIC or day > 30:
                return None
            at = system.to_day(year, month, length) + 1
        else:
            at = system.to_day(year, month, day)
    except (ValueError, OverflowError):
        return None
    written = CalendarDate(calendar, year, month, day)
    if calendar is Calendar.ISLAMIC and reading.weekday is not None:
        # The weekday tells on which day the month was seen to begin.
        off = (reading.weekday - (at - 1) + 3) % 7 - 3
        if abs(off) <= islamic.slack(year):
            at += off
    others: tuple[str, ...] = ()
    if at < gregorian.FIRST_DAY and calendar is not Calendar.GREGORIAN:
        j_year, j_month, j_day = gregorian.julian_from_day(at)
        others = (f"{edtf.month_value(j_year, j_month)}-{j_day:02d}",)
    return Resolved(written, edtf.day_value(at), others)


def _day_beside(reading: Reading, context: Context) -> Resolved | None:
    """The day after or before the one that was said; «the same day» says nothing new."""
    if reading.step not in (Step.FOLLOWING, Step.PRECEDING):
        return None
    said = context.said
    if said is None or said.day is None:
        return Resolved(CalendarDate(Calendar.GREGORIAN), "")
    day = _period(said).earliest
    if day is None:
        return None
    return _on(day + (1 if reading.step == Step.FOLLOWING else -1))


def _on(day: int) -> Resolved:
    return Resolved(date_in(Calendar.GREGORIAN, day), edtf.day_value(day))


def _weekday(reading: Reading, context: Context) -> Resolved | None:
    weekday, reference = reading.weekday, context.reference
    if weekday is None:
        return None
    if reference is None:
        return Resolved(CalendarDate(Calendar.GREGORIAN), "")
    if reading.week_step is not None and abs(reading.week_step) < 10:
        sunday = reference - reference % 7 + 7 * reading.week_step
        return _on(sunday + (weekday + 1) % 7)
    back = (reference - 1 - weekday) % 7
    step = reading.step
    if step is None or abs(step) > 10:
        return _on(reference + (-back) % 7 if context.ahead else reference - back)
    if step < 0:
        return _on(reference - (back or 7) + 7 * (step + 1))
    if step > 0:
        return _on(reference + ((-back) % 7 or 7) + 7 * (step - 1))
    return _on(reference - back)


# Weeks, decades, centuries, parts of years.


def _week(reading: Reading, context: Context) -> Resolved | None:
    step = reading.week_step if reading.count is None else -reading.count
    if context.reference is None or step is None or step >= Step.SAME:
        return Resolved(CalendarDate(Calendar.GREGORIAN), "")
    sunday = context.reference - context.reference % 7 + 7 * step
    values = [edtf.days_value(Period(sunday + off, sunday + off + 6)) for off in (0, 1, -1)]
    return Resolved(CalendarDate(Calendar.GREGORIAN), values[0], tuple(values[1:]))


def _decade(reading: Reading, context: Context) -> Resolved | None:
    calendar = reading.calendar or Calendar.GREGORIAN
    if context.language == "fa" and reading.calendar is None and (reading.year or 13) < 15:
        calendar = Calendar.SOLAR_HIJRI
    written = CalendarDate(calendar)
    reference = _reference_in(calendar, context)
    this_year = reference.year if reference and reference.year else _THIS_YEAR[calendar]
    if reading.which is None:
        step = reading.step or 0
        if reference is None or abs(step) > 10:
            return Resolved(written, "")
        first = (this_year // 10 + step) * 10
    elif reading.year is None:
        # The sixties are the last ones that have begun.
        first = this_year // 100 * 100 + reading.which * 10
        first -= 100 if first > this_year else 0
    else:
        century = reading.year if reading.year >= 0 else this_year // 100 - 1
        first = century * 100 + reading.which * 10
    if calendar is Calendar.GREGORIAN:
        return Resolved(written, f"{first // 10:03d}X")
    return _years_of(written, first, first + 9)


def _years_of(written: CalendarDate, first: int, last: int) -> Resolved | None:
    """Years of another calendar: the interval of their days, or of the years that begin it."""
    begin = _period(CalendarDate(written.calendar, first))
    end = _period(CalendarDate(written.calendar, last))
    if begin.earliest is None or end.latest is None:
        return None
    years = (gregorian.from_day(day)[0] for day in (begin.earliest, end.latest))
    pair = edtf.interval(*map(edtf.year_value, years))
    return Resolved(written, edtf.days_value(Period(begin.earliest, end.latest)), (pair,))


def _century(reading: Reading, context: Context) -> Resolved | None:
    size = 1000 if reading.unit is Unit.MILLENNIUM else 100
    calendar = reading.calendar or Calendar.GREGORIAN
    nth = reading.which
    if nth is None:
        reference = _reference_in(calendar, context)
        step = reading.step
        if step is None or abs(step) > 10:
            return Resolved(CalendarDate(calendar), "")
        this_year = reference.year if reference and reference.year else _THIS_YEAR[calendar]
        nth = this_year // size + 1 + step
    if not 1 <= nth <= 30:
        return None
    written = CalendarDate(calendar)
    first, last = (nth - 1) * size + 1, nth * size
    if reading.count is not None and reading.step is not None:
        last = first - 1 + size * reading.step // reading.count
        first += size * (reading.step - 1) // reading.count
        if not reading.before_era and calendar is Calendar.GREGORIAN:
            return Resolved(written, edtf.interval(*map(edtf.year_value, (first, last))))
    if calendar is not Calendar.GREGORIAN:
        begin, end = _period(CalendarDate(calendar, first)), _period(CalendarDate(calendar, last))
        if begin.earliest is None or end.latest is None:
            return None
        years = (gregorian.from_day(day)[0] for day in (begin.earliest, end.latest))
        return Resolved(written, edtf.interval(*map(edtf.year_value, years)))
    if reading.before_era:
        value = edtf.interval(edtf.year_value(1 - last), edtf.year_value(1 - first))
        return Resolved(written, value)
    if size == 1000:
        return Resolved(written, edtf.interval(edtf.year_value(first), edtf.year_value(last)))
    return Resolved(written, f"{nth - 1:02d}XX")


def _part_of_year(reading: Reading, context: Context) -> Resolved | None:
    which = reading.which
    if reading.step == Step.SAME:
        which = context.part
    if which is None:
        return None
    calendar = _calendar(reading, context)
    year = _said_year(reading, calendar, context)
    reference = _reference_in(calendar, context)
    is_bare = year is None and reading.unit is Unit.QUARTER and reading.step is None
    if is_bare and (reference is None or which >= edtf.FIRST_HALF):
        return None  # «the second half» is one of a match as often as of a year
    if year is None and reference is not None and reference.year is not None:
        year = _year_of_part(which, reading.step or 0, reference)
    written = CalendarDate(calendar, year)
    if year is None:
        return Resolved(written, "")
    if calendar is Calendar.GREGORIAN:
        return Resolved(written, edtf.month_value(year, which))
    days = _days_of_part(calendar, year, which)
    if days is None:
        return None
    if reading.unit is Unit.SEASON:
        # A season begins in the Gregorian year in which its calendar's year began or later.
        begin = gregorian.from_day(days.earliest or 1)[0]
        return Resolved(written, edtf.month_value(begin, which), (edtf.days_value(days),))
    return Resolved(written, edtf.days_value(days))


def _year_of_part(which: int, step: int, reference: CalendarDate) -> int:
    """The year of the last, this or the next season, as seen from the reference."""
    year, month = reference.year or 1, reference.month or 1
    first, last = edtf.MONTHS_OF_PART.get(which, (1, 12))
    if reference.calendar is not Calendar.GREGORIAN or abs(step) != 1:
        return year
    if step < 0:
        return year if last < month else year - 1
    return year if first > month else year + 1


def _days_of_part(calendar: Calendar, year: int, which: int) -> Period | None:
    """The days of a season, a quarter or a half of a year that begins in spring."""
    if which < 30:
        size, nth = 3, which - edtf.SPRING
    elif which < 40:
        size, nth = 3, which - edtf.FIRST_QUARTER
    else:
        size, nth = 6, which - edtf.FIRST_HALF
    first = _period(CalendarDate(calendar, year, nth * size + 1))
    last = _period(CalendarDate(calendar, year, nth * size + size))
    return Period(first.earliest, last.latest) if first.earliest else None
