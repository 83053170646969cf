"""From the words of a date to what they say: months, eras, decades, parts.

Each function fills its part of a `Reading`; None means that the words make no date.
"""

from reader.calendars.edtf import FIRST_HALF, FIRST_QUARTER
from reader.extract.dates.lexicon import LETTERS_OLD_YEAR, LETTERS_YEAR
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.extract.dates.said import SPELLED, Said
from reader.languages.date_words import Era, Role
from reader.model.when import Calendar

_CALENDAR_OF_MONTH = tuple(Calendar)
_CALENDAR_OF_ERA = {
    Era.COMMON: Calendar.GREGORIAN,
    Era.COMMON_OR_METRE: Calendar.GREGORIAN,
    Era.BEFORE: Calendar.GREGORIAN,
    Era.ISLAMIC: Calendar.ISLAMIC,
    Era.SOLAR: Calendar.SOLAR_HIJRI,
    Era.HEBREW: Calendar.HEBREW,
    Era.IMPERIAL: Calendar.SOLAR_HIJRI,
}
_IMPERIAL_YEARS = 1180
"""By how many years those from the coronation of Cyrus are ahead of the Solar Hijri ones."""

_UNITS_AGO = {"years": Unit.YEAR, "months": Unit.MONTH, "weeks": Unit.WEEK, "days": Unit.DAY}
_LARGEST_AGO = 100
_SCHOOL_YEAR, _SEASON_OF_SPORT = 1, 2
_SATURDAY = 5
_CHAPTER = 10
_HALF, _FULL_MOON = 2, 15
_NIGHTS_OF_A_MONTH = 30
_SMALLEST_IN_TWO = 10
_COUNTS = ("year in words", "years")
_FIRST_WEEK, _LAST_WEEK = 21, 24
_TWO_THOUSAND, _SMALLEST_YEAR_IN_WORDS = 2000, 1000


def with_weekday(reading: Reading, said: Said) -> Reading | None:
    """The weekday by its name, its letter or a word that is also the week.

    In the plural it comes again and again: أيام السبت.
    """
    if reading.day is None and said.role("day_word") == Role.DAYS and not said.number("day_word"):
        return None
    if reading.rule == "weekday behind in one" and reading.weekday == 0:
        return None  # שני is also two
    if "saturday" in said:
        return reading._replace(weekday=_SATURDAY)
    if "ordinal_day" in said:
        return reading._replace(day=(said.words["ordinal_day"][0].value + 1) % 7 + 1)
    if "weekday_letter" in said:
        return reading._replace(weekday=(said.words["weekday_letter"][0].value + 5) % 7)
    return reading


def with_month(reading: Reading, said: Said) -> Reading | None:
    """The month and its calendar, and the day of a feast."""
    if said.is_two_months():
        return None
    if (feast := said.number("feast")) is not None:
        month, day = divmod(feast, 100)
        kind, month = divmod(month, 100)
        calendar = _CALENDAR_OF_MONTH[kind]
        return reading._replace(calendar=calendar, month=month, day=day, is_feast=True)
    if "month" in said:
        kind, month = divmod(said.words["month"][0].value, 100)
        return reading._replace(month=month, calendar=_CALENDAR_OF_MONTH[kind])
    number, day_before = said.number("month_number"), reading.day
    if number is not None and day_before is not None and number > 12 >= day_before:
        return reading._replace(month=day_before, day=number)  # as Americans write
    return reading if number is None else reading._replace(month=number)


def with_middle(reading: Reading, said: Said) -> Reading | None:
    """The middle of a month of the moon, a day that is named so."""
    if "half" not in said:
        return reading
    is_middle = said.number("half") == _HALF and reading.calendar is Calendar.ISLAMIC
    return reading._replace(day=_FULL_MOON) if is_middle else None


def with_era(reading: Reading, said: Said) -> Reading | None:
    """The calendar of the year, by its era or the letters it is written in."""
    if reading.rule == "numeric date in two digits" and (reading.year or 0) < _SMALLEST_IN_TWO:
        return None
    era = said.number("era")
    if era is not None and not reading.is_feast:
        before = era == Era.BEFORE
        reading = reading._replace(calendar=_CALENDAR_OF_ERA[era], before_era=before)
    if era == Era.IMPERIAL and reading.year is not None:
        reading = reading._replace(year=reading.year - _IMPERIAL_YEARS)
    is_school_year = said.number("kind") == _SCHOOL_YEAR
    if is_school_year or said.number("year_word") == _SEASON_OF_SPORT:
        reading = reading._replace(spans_years=True)
    if said.role("year") in (LETTERS_YEAR, LETTERS_OLD_YEAR):
        if reading.calendar not in (None, Calendar.HEBREW):
            return None
        return reading._replace(calendar=Calendar.HEBREW)
    if said.role("year") not in SPELLED:
        return reading
    is_count = reading.rule in _COUNTS and (reading.year or 0) < _SMALLEST_YEAR_IN_WORDS
    return None if is_count else reading._replace(is_spelled=True)


def with_unit(reading: Reading, said: Said) -> Reading | None:
    """What only some units have: which decade, which part, how long ago."""
    if said.number("nights_gone") == -1 and reading.day is not None:
        reading = reading._replace(day=_NIGHTS_OF_A_MONTH - reading.day)
    if reading.rule == "day of the current month" and reading.month_step != 0:
        return None
    if reading.rule == "day of a relative month" and reading.day == -1:
        return None  # at the end of this month
    if "the_last" in said:
        return reading._replace(step=-1) if said.number("the_last") == -1 else None
    match reading.unit:
        case Unit.AGO:
            return _ago(reading, said)
        case Unit.DECADE:
            return _decade(reading, said)
        case Unit.MONTH:
            return _part_of_month(reading, said)
        case Unit.CENTURY | Unit.MILLENNIUM:
            return _century(reading, said)
        case Unit.SEASON:
            return reading._replace(which=said.number("season"))
        case Unit.QUARTER:
            return _part_of_year(reading, said)
        case _:
            return reading


def _ago(reading: Reading, said: Said) -> Reading | None:
    """«Three years ago»; without a number, only one (قبل عام) or two of them (قبل عامين)."""
    name = next(name for name in _UNITS_AGO if name in said)
    word = said.words[name][0]
    count = said.number("count") if "count" in said else word.value
    if word.role == Role.YEAR and word.value == _SEASON_OF_SPORT:
        return None
    if count is None or not 0 < count <= _LARGEST_AGO:
        return None
    return reading._replace(unit=_UNITS_AGO[name], how_many=count)


def _decade(reading: Reading, said: Said) -> Reading | None:
    year, century, nth = (said.number(name) for name in ("year", "century_nth", "nth"))
    if year is not None:
        if year % 10:
            return reading._replace(unit=Unit.YEAR)  # the first of «the decade 2011–2020»
        return reading._replace(which=year // 10 % 10, year=year // 100)
    if (of_century := said.number("decade_nth")) is not None:
        which = 9 if of_century == -1 else of_century - 1
        if (millennium := said.number("millennium_nth")) is not None:
            century = (millennium - 1) * 10 + 1
    elif (tens := said.number("tens")) is not None:
        which, century = tens // 10, century or nth
    elif nth is None:
        return reading
    elif nth == _TWO_THOUSAND:
        return reading._replace(which=0, year=20)
    else:
        which = nth // 10 if nth % 10 == 0 else -1
    if not 0 <= which <= 9:
        return None
    if century is None and reading.step == -1:
        return reading._replace(which=which, year=-1)
    return reading._replace(which=which, year=None if century is None else century - 1)


def _part_of_month(reading: Reading, said: Said) -> Reading | None:
    """A half of a month, a third (العشر الأواخر) or a week."""
    if (week := said.number("week_nth")) is not None:
        which = _FIRST_WEEK - 1 + week
        return reading._replace(which=which) if _FIRST_WEEK <= which <= _LAST_WEEK else None
    if (ten_days := said.number("ten_days")) is not None:
        return reading._replace(which=ten_days)
    if (parts := said.number("fraction")) is not None:
        half = said.number("nth")
        return reading._replace(which=half) if abs(parts) == 2 and half in (1, 2) else None
    return reading


def _century(reading: Reading, said: Said) -> Reading | None:
    """A century, or a half, a third or a quarter of it: `count` parts, and which is meant."""
    nth, parts, century = (said.number(name) for name in ("nth", "fraction", "century_nth"))
    if parts is None:
        return reading._replace(which=nth)
    part = abs(parts) if nth == -1 else nth
    if part is None or century is None or not 1 <= part <= abs(parts):
        return None
    return reading._replace(which=century, how_many=abs(parts), step=part)


def _part_of_year(reading: Reading, said: Said) -> Reading | None:
    if "first_months" in said or "how_many" in said:
        months = said.number("how_many") or said.number("first_months")
        is_some = months is not None and 1 < months < 12
        return reading._replace(how_many=months) if is_some else None
    parts, nth = abs(said.number("fraction") or 0), said.number("nth")
    if parts > _CHAPTER:
        # الفصل is also a chapter: it needs its year.
        if reading.year is None and reading.year_step is None and "of_the_year" not in said:
            return None
        parts -= _CHAPTER
    nth = parts if nth == -1 else nth
    if parts not in (2, 4) or (nth is not None and not 1 <= nth <= parts):
        return None
    first = FIRST_QUARTER if parts == 4 else FIRST_HALF
    if nth is None:
        return reading._replace(parts=parts)
    this_year = 0 if "of_the_year" in said else reading.year_step
    return reading._replace(which=first + nth - 1, year_step=this_year)
