"""Which days a date or a range of dates names."""

from collections.abc import Callable

from reader.calendars import edtf, gregorian
from reader.extract.dates.context import Context, Resolved
from reader.extract.dates.days import day, week
from reader.extract.dates.joins import Found
from reader.extract.dates.months import month, place_in_year
from reader.extract.dates.ranges import has_no_year
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.extract.dates.years import century, decade, part_of_year, year
from reader.model.when import Calendar

_BY_UNIT: dict[Unit, Callable[[Reading, Context], Resolved | None]] = {
    Unit.DAY: day,
    Unit.WEEK: week,
    Unit.MONTH: month,
    Unit.SEASON: part_of_year,
    Unit.QUARTER: part_of_year,
    Unit.YEAR: year,
    Unit.DECADE: decade,
    Unit.CENTURY: century,
    Unit.MILLENNIUM: century,
}


def resolved(found: Found, context: Context) -> Resolved | None:
    """The days of a date; None where it is no date after all.

    What lies behind the year 9999 has no value.
    """
    date = _resolved(found, context)
    if date is None:
        return None
    days = edtf.period(date.value)
    return Resolved(date.written, "") if None in (days.earliest, days.latest) else date


def _resolved(found: Found, context: Context) -> Resolved | None:
    first = _BY_UNIT[found.date.unit](found.date, context)
    if found.last is None or first is None:
        return first
    end = found.last._replace(spans_years=False) if found.last.spans_years else found.last
    last = _last(found.date, first, end, context)
    if last is None:
        return None
    if found.date.spans_years and first.written.calendar is not Calendar.GREGORIAN:
        return _season_of_sport(first, last)
    return _range(first, last)


def _last(
    first_reading: Reading, first: Resolved, reading: Reading, context: Context
) -> Resolved | None:
    """The end of a range; what has no year is the first one from the beginning."""
    begin = edtf.period(first.value).latest
    calendar, year, in_year = first.written.calendar, first.written.year, first.written.month
    if reading.calendar is calendar and year and in_year and reading.month and has_no_year(reading):
        here, there = (place_in_year(calendar, year, one) for one in (in_year, reading.month))
        reading = reading._replace(year=year + (here > there))
    if begin is None or reading.weekday is None or reading.day is not None:
        return _BY_UNIT[reading.unit](reading, context)
    if first_reading.weekday is None:
        return _BY_UNIT[reading.unit](reading, context)
    end = begin + (reading.weekday - first_reading.weekday) % 7
    return Resolved(first.written, edtf.day_value(end))


def _season_of_sport(first: Resolved, last: Resolved) -> Resolved:
    """A season over two years of another calendar: the pair of years in which they begin."""
    days = [edtf.period(date.value).earliest or 1 for date in (first, last)]
    pair = [edtf.year_value(gregorian.from_day(at)[0]) for at in days]
    return Resolved(first.written, edtf.interval(*pair), (_between(first.value, last.value),))


def _range(first: Resolved, last: Resolved) -> Resolved | None:
    if not first.value or not last.value:
        return Resolved(first.written, "")
    begin, end = edtf.period(first.value), edtf.period(last.value)
    if begin.earliest is None or end.latest is None or begin.earliest > end.latest:
        return None
    others = map(_between, first.alternatives, last.alternatives)
    return Resolved(first.written, _between(first.value, last.value), tuple(others))


def _between(first: str, last: str) -> str:
    """The interval from the beginning of one value to the end of another."""
    return edtf.interval(first.partition("/")[0], last.rpartition("/")[2])
