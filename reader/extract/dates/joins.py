"""Dates that stand together: ranges, lists, and what one of them says for the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from re import compile as pattern

from reader.extract.dates.bare_years import EARLIEST_BARE_YEAR, bare_year, is_lifetime, is_plain
from reader.extract.dates.lexicon import COLD
from reader.extract.dates.ranges import has_no_year, make_range, shared, turns_year
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.languages.date_words import Role
from reader.model.when import Calendar

EARLIEST_YEAR_IN_A_LIST = 32

_RANGE = pattern(r"[(]?(?:&?T[iFcQ]?p?-?|-|x-?)")
_LIST = pattern(r",|,?[&U][cQ]?p?|/")
_ONE_AND_TEN = 11
_ONE_LIFE = 100
"""How many years apart the years of a list may be."""
_POSTPOSITIONS = (Role.OF, Role.IN, Role.TO, Role.ON)
_ERAS_APART = range(500, 625)
"""How many years the number of a Gregorian year is ahead of the Hijri one: 865/1461."""
_EVERY, _YEARLY = pattern("%(?:[aAkKg][iQ]?)?$"), pattern("F?%[aAkKjg]")


@dataclass(frozen=True, slots=True)
class Found:
    """A date, or with `last` a range from one date to another."""

    date: Reading
    last: Reading | None = None


def found_in(readings: Sequence[Reading], roles: str) -> list[Found]:
    """The dates that the readings make, in their order; numbers that make none are left out."""
    found: list[Found] = []
    for chain, is_range in _chains(readings, roles):
        dates = _dates_of(chain, is_range, roles)
        if not _comes_again(dates, roles):
            found += dates
    return [date for date in found if not _is_no_date(date, roles)]


def _comes_again(dates: Sequence[Found], roles: str) -> bool:
    """Whether dates in a row come again and again: أيام السبت والأحد, كل عام في رمضان."""
    if not dates:
        return False
    first, last = dates[0].date, (dates[-1].last or dates[-1].date).last
    before = roles[max(0, first.first - 3) : first.first]
    are_weekdays = first.weekday is not None and first.day is None
    is_plural = are_weekdays and before.endswith(Role.DAYS)
    return is_plural or bool(_EVERY.search(before)) or bool(_YEARLY.match(roles, last))


def _is_no_date(found: Found, roles: str) -> bool:
    """Whether the words name a thing: the Friday market."""
    first, last = found.date.first, (found.last or found.date).last
    before = roles[max(0, first - 1) : first]
    date = found.date
    is_named = date.unit is Unit.MONTH and date.month is not None
    if is_named and before in ("", ".", Role.AND) and found.last is None:
        # A month alone, in a list of other things, is rather something else: مايو, mayonnaise.
        # At the head of a sentence it is rather a name: رمضان, بهمن.
        said = (date.year, date.year_step, date.step, date.month_step, date.how_many, date.which)
        is_alone = all(part is None for part in said) and date.last - first == 1
        if roles[last : last + 1] in _POSTPOSITIONS:
            return False
        return is_alone and (before != Role.AND or roles[max(0, first - 2) : first - 1] == COLD)
    return before == Role.NAMED and date.unit is Unit.DAY


def _chains(readings: Sequence[Reading], roles: str) -> list[tuple[list[Reading], list[bool]]]:
    """Readings with nothing between them but words that join, and which pairs make ranges."""
    chains: list[tuple[list[Reading], list[bool]]] = []
    for reading in readings:
        if chains:
            before, is_range = chains[-1]
            joint = _joint(before[-1], reading, roles)
            if joint is not None:
                before.append(reading)
                is_range.append(joint)
                continue
        chains.append(([reading], []))
    return chains


def _joint(first: Reading, last: Reading, roles: str) -> bool | None:
    """Whether two neighbours make a range; None where they do not belong together."""
    gap = roles[first.last : last.first]
    if len(gap) > 4:
        return None
    if not gap:
        return True if _is_life(first, last, roles) else None
    if _RANGE.fullmatch(gap):
        is_law = gap[0] == Role.FOR and last.rule == "year"  # number 1325 of the year 2000
        return None if is_law else True
    if gap == "(" and first.unit is Unit.CENTURY and last.unit is Unit.NUMBER:
        return False  # the same century in another era
    if not _LIST.fullmatch(gap):
        return None
    if gap == "/":
        if first.year is None or first.month is not None or last.month is not None:
            return False
        return last.unit is Unit.NUMBER or last.year == first.year + 1
    return gap.startswith("&") and roles[max(0, first.first - 1) : first.first] == "B"


def _is_life(first: Reading, last: Reading, roles: str) -> bool:
    """Whether brackets hold two years and nothing but a dash that letters are drawn with."""
    brackets = roles[max(0, first.first - 1) : first.first] + roles[last.last : last.last + 1]
    if brackets != "()" or first.year is None or last.year is None:
        return False
    return is_plain(first) and is_plain(last) and first.year < last.year


def _dates_of(readings: list[Reading], is_range: list[bool], roles: str) -> list[Found]:
    for i in range(1, len(readings)):
        readings[i] = _after(readings[i - 1], readings[i], is_range[i - 1], roles)
    if len(readings) == 2 and is_lifetime(readings[0], readings[1], roles):
        birth, death = (reading._replace(unit=Unit.YEAR, rule="lifetime") for reading in readings)
        return [Found(birth, death)]
    is_sure = len(readings) > 1 and _ends_years(readings, roles)
    readings[-1] = bare_year(readings[-1], roles, is_sure)
    for i in reversed(range(len(readings) - 1)):
        readings[i] = _before(readings[i], readings[i + 1], is_range[i], roles)
    for i in range(1, len(readings)):
        if not is_range[i - 1]:
            readings[i] = _year_too(readings[i - 1], readings[i], roles)
    found: list[Found] = []
    i = 0
    while i < len(readings):
        date = readings[i]
        if date.unit is Unit.NUMBER:
            pass
        elif i < len(is_range) and is_range[i] and make_range(date, readings[i + 1]):
            found.append(Found(*shared(date, readings[i + 1])))
            i += 1
        else:
            found.append(Found(date))
        i += 1
    return found


def _year_too(year: Reading, number: Reading, roles: str) -> Reading:
    """A number in a list behind a bare year that may only be a later one: in 1978 and 1986."""
    if year.rule != "bare year" or number.unit is not Unit.NUMBER or not is_plain(number):
        return number
    is_counted = roles[number.last : number.last + 1] == Role.COUNTED
    apart = (number.year or 0) - (year.year or 0)
    if is_counted or not 0 < apart <= _ONE_LIFE:
        return number
    return number._replace(unit=Unit.YEAR, rule="bare year")


def _ends_years(readings: Sequence[Reading], roles: str) -> bool:
    """Whether the last of some numbers ends a range that can only be one of years."""
    first, last = readings[-2:]
    if first.unit is Unit.NUMBER and not is_plain(first):
        return False
    is_between = roles[max(0, first.first - 1) : first.first] == Role.BETWEEN
    return is_between or roles[first.last : last.first] == "-"


def _after(date: Reading, number: Reading, is_range: bool, roles: str) -> Reading:
    """A number read by the date before it: عامي 2002 و2003, 2025-26."""
    if number.unit is Unit.NUMBER and number.month is not None:
        is_month = date.month is not None and date.unit in (Unit.MONTH, Unit.DAY)
        return number._replace(unit=Unit.MONTH) if is_month else number
    value = number.year if number.year is not None else number.day
    is_shortened = is_range and number.rule == "year of an era" and is_plain(date)
    if value is None or not (number.unit is Unit.NUMBER or (is_shortened and value < 100)):
        return number
    if number.day is not None and _is_century_too(date, number, roles):
        century = date._replace(first=number.first, last=number.last, which=number.day)
        if number.calendar is None:
            return century
        return century._replace(calendar=number.calendar, before_era=number.before_era)
    if date.unit is Unit.DECADE and value in range(20, 100, 10) and date.which is not None:
        return date._replace(first=number.first, last=number.last, which=value // 10)
    if date.year is None:
        return number
    if date.unit is not Unit.YEAR and not (date.unit is Unit.NUMBER and value < 100):
        return number
    if date.calendar is Calendar.ISLAMIC and value - date.year in _ERAS_APART:
        return number._replace(unit=Unit.YEAR, calendar=Calendar.GREGORIAN)
    if is_range and value < 100 <= date.year:
        value += date.year // 100 * 100
    if (date.rule == "years" and value >= EARLIEST_YEAR_IN_A_LIST) or (
        is_range and value > date.year
    ):
        return date._replace(first=number.first, last=number.last, year=value)
    return number


def _is_century_too(date: Reading, number: Reading, roles: str) -> bool:
    """Whether a number behind a century is one: in its era, or the next in ordinals."""
    if date.rule == "centuries":
        return True
    if date.unit is not Unit.CENTURY or date.how_many is not None or date.which is None:
        return False
    is_ordinal = roles[number.first] == Role.ORDINAL
    is_part = Role.PART in roles[date.last : number.first]
    return number.calendar is not None or (is_ordinal and (is_part or number.day == date.which + 1))


def _before(number: Reading, date: Reading, is_range: bool, roles: str) -> Reading:
    """A number read by the date after it: 13 إلى 15 سبتمبر, 1939-1945."""
    if number.unit is not Unit.NUMBER:
        return _with_year(_with_era(_with_step(number, date), date), date)
    if number.month is not None:
        is_month = date.month is not None and date.unit in (Unit.MONTH, Unit.DAY)
        return _with_year(number._replace(unit=Unit.MONTH), date) if is_month else number
    if number.day is not None and date.rule == "decade behind its number":
        tens = number.day // 10
        return date._replace(first=number.first, last=number.last, which=tens)
    if number.day is not None and date.unit is Unit.DAY and date.day is not None:
        is_swapped = is_range and roles[number.last : date.first] == "-"
        is_less = number.day < date.day or date.day < 0 or is_swapped
        if is_less and not _is_aside(number, date, roles):
            first = number.first - (roles[max(0, number.first - 1)] == Role.DAYS)
            return date._replace(first=first, last=number.last, day=number.day, weekday=None)
        return number
    if is_range and date.unit is Unit.NUMBER:
        return number
    if number.year is None or date.unit is not Unit.YEAR or date.year is None:
        return bare_year(number, roles)
    may_be = number.year >= EARLIEST_BARE_YEAR or date.calendar is not None
    is_swapped = roles[number.last : date.first] == "-" and is_plain(number) and is_plain(date)
    if is_range and may_be and ((number.year > date.year) == date.before_era or is_swapped):
        return date._replace(
            rule="years in a range", first=number.first, last=number.last, year=number.year
        )
    return bare_year(number, roles)


def _is_aside(number: Reading, date: Reading, roles: str) -> bool:
    """Whether a comma parts a number from a whole date: الجولة 3، 12 مايو."""
    before = roles[max(0, number.first - 1) : number.first]
    is_whole = date.last - date.first > 1
    return roles[number.last : date.first] == "," and is_whole and before not in (Role.DAYS, ",")


def _with_year(date: Reading, following: Reading) -> Reading:
    """A day or a month with the year that stands behind the next: مارس وأبريل 2020."""
    if date.month is None or following.month is None or not has_no_year(date):
        return date
    if following.year is None or date.calendar is not following.calendar:
        return date
    return date._replace(year=following.year - turns_year(date, following))


def _with_era(date: Reading, following: Reading) -> Reading:
    """A century in a list with the era, and the ten, that stand at its end."""
    are_centuries = date.unit is following.unit is Unit.CENTURY
    if not are_centuries or date.which is None or following.which is None:
        return date
    if date.calendar is None:
        date = date._replace(calendar=following.calendar, before_era=following.before_era)
    if date.rule != "centuries":
        return date
    is_teen = following.which - (date.which or 0) == _ONE_AND_TEN  # السابع والثامن عشر
    return date._replace(which=following.which - 1) if is_teen else date


def _with_step(date: Reading, following: Reading) -> Reading:
    """A date in a list with the step that stands at its end: الاثنين والثلاثاء المقبلين."""
    is_bare = date.weekday is not None and date.day is None and date.step is None
    if is_bare and following.weekday is not None and following.day is None:
        return date._replace(step=following.step, week_step=following.week_step)
    return date
