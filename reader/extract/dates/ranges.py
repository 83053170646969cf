"""The two ends of a range, each with what is said at the other."""

from reader.extract.dates.bare_years import EARLIEST_BARE_YEAR, is_plain
from reader.extract.dates.months import place_in_year
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.languages.date_words import Step
from reader.model.when import Calendar


def make_range(first: Reading, last: Reading) -> bool:
    """Whether two dates may be the ends of one range."""
    units = (Unit.DAY, Unit.MONTH, Unit.YEAR)
    if None not in (first.calendar, last.calendar) and first.calendar is not last.calendar:
        return False  # the same day in another calendar
    return first.unit == last.unit or (first.unit in units and last.unit in units)


def shared(first: Reading, last: Reading) -> tuple[Reading, Reading]:
    """The two ends of a range, each with the year that stands at the other."""
    is_day_and_day = first.month == last.month and first.year == last.year
    if is_day_and_day and first.rule == last.rule and (first.day or 0) > (last.day or 0) > 0:
        # Editors that lay out by letters turn a range around: 17-16.
        first, last = first._replace(day=last.day), last._replace(day=first.day)
    if first.month is not None and last.month is not None:
        turn = turns_year(first, last)
        if has_no_year(first) and not has_no_year(last):
            year = None if last.year is None else last.year - turn
            first = first._replace(year=year, year_step=last.year_step, step=last.step)
        elif has_no_year(last) and first.year is not None:
            last = last._replace(year=first.year + turn)
    if last.year_step == Step.SAME and first.year is not None:
        last = last._replace(year=first.year, year_step=None)
    if first.unit is Unit.YEAR and last.unit is Unit.YEAR:
        return _shared_years(first, last)
    if first.unit is Unit.YEAR and first.calendar is None and last.month is not None:
        first = first._replace(calendar=last.calendar)
    return first, last


def _shared_years(first: Reading, last: Reading) -> tuple[Reading, Reading]:
    if first.calendar is None and last.calendar is not None:
        first = first._replace(calendar=last.calendar, before_era=last.before_era)
    if first.year is None or last.year is None:
        return first, last
    if first.before_era and last.before_era and first.year < last.year:
        return first._replace(year=last.year), last._replace(year=first.year)
    if first.year < 100 <= last.year < EARLIEST_BARE_YEAR:
        return first._replace(rule="years in a range"), last  # سنة 80 – 100
    if not is_plain(last) or last.before_era:
        return first, last
    if first.year == (last.year + 1) % 100:
        # «23-2022»: the year that ends stands first, shortened.
        return first._replace(year=last.year), last._replace(year=last.year + 1)
    if is_plain(first) and first.year > last.year:
        # Editors that lay out by letters turn a range around: 1968-1966.
        return first._replace(year=last.year), last._replace(year=first.year)
    return first, last


def turns_year(first: Reading, last: Reading) -> bool:
    """Whether another year begins between the months of two dates that follow each other."""
    calendar = last.calendar or first.calendar or Calendar.GREGORIAN
    year = last.year or first.year or 1
    here, there = (place_in_year(calendar, year, date.month or 1) for date in (first, last))
    return here > there


def has_no_year(reading: Reading) -> bool:
    """Whether nothing tells the year of a day or a month."""
    return reading.year is None and reading.year_step is None and reading.step is None
