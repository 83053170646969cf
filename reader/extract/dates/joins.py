"""Dates that stand together: ranges, lists, and what one of them says for the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from re import compile as pattern

from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.extract.dates.tokens import Token

EARLIEST_BARE_YEAR, LATEST_BARE_YEAR = 1000, 2100
"""Between these a number with four digits may be a year though no word says so."""

_RANGE = pattern(r"[(]?(?:&?T[iFc]?-?|-|x-?)")
_LIST = pattern(r",|,?&c?|/")
_BEFORE_YEAR = pattern(r"(?:[izFBTxvp(\[]|[iFzv]p)$")
_ENDS_CLAUSE = pattern(r"[,.;:)\]&iFTBzvp=X/-]|$")


@dataclass(frozen=True, slots=True)
class Found:
    """A date, or with `last` a range from one date to another."""

    date: Reading
    last: Reading | None = None


def found_in(readings: Sequence[Reading], tokens: Sequence[Token], roles: str) -> list[Found]:
    """The dates that the readings make, in their order; numbers that make none are left out."""
    found: list[Found] = []
    for chain in _chains(readings, roles):
        found += _dates_of(_Chain(*chain), roles)
    return found


@dataclass(slots=True)
class _Chain:
    """Readings with nothing between them but words that join; `is_range[i]` parts i and i+1."""

    readings: list[Reading]
    is_range: list[bool]


def _chains(readings: Sequence[Reading], roles: str) -> list[tuple[list[Reading], list[bool]]]:
    chains: list[tuple[list[Reading], list[bool]]] = []
    for reading in readings:
        if chains:
            before, is_range = chains[-1]
            last = before[-1]
            gap = roles[last.last : reading.first]
            if _RANGE.fullmatch(gap):
                before.append(reading)
                is_range.append(True)
                continue
            if _LIST.fullmatch(gap):
                before.append(reading)
                is_range.append(gap.startswith("&") and roles[: last.first].endswith("B"))
                continue
        chains.append(([reading], []))
    return chains


def _dates_of(chain: _Chain, roles: str) -> list[Found]:
    readings = chain.readings
    for i in range(1, len(readings)):
        readings[i] = _after(readings[i - 1], readings[i], chain.is_range[i - 1], roles)
    for i in reversed(range(len(readings) - 1)):
        readings[i] = _before(readings[i], readings[i + 1], chain.is_range[i], roles)
    readings = [_bare_year(reading, roles) for reading in readings]
    found: list[Found] = []
    i = 0
    while i < len(readings):
        date = readings[i]
        if date.unit is not Unit.NUMBER:
            if i < len(chain.is_range) and chain.is_range[i] and _joins(date, readings[i + 1]):
                first, last = _shared(date, readings[i + 1])
                found.append(Found(first, last))
                i += 1
            else:
                found.append(Found(date))
        i += 1
    return found


def _after(date: Reading, number: Reading, is_range: bool, roles: str) -> Reading:
    """A number read by the date before it: عامي 2002 و2003."""
    if number.unit is not Unit.NUMBER:
        return number
    value = number.year if number.year is not None else number.day
    if date.unit is Unit.YEAR and date.year is not None and value is not None:
        year = value
        if value < 100 <= date.year and is_range:
            year = date.year // 100 * 100 + value  # 2025-26
        if date.rule == "years" or (is_range and year > date.year):
            return replace(date, rule=date.rule, first=number.first, last=number.last, year=year)
    return number


def _before(number: Reading, date: Reading, is_range: bool, roles: str) -> Reading:
    """A number read by the date after it: 13 إلى 15 سبتمبر; and a date without its year."""
    if number.unit is Unit.NUMBER:
        if number.day is not None and date.unit is Unit.DAY and date.day is not None:
            if number.day < date.day or number.day > 0 > date.day:
                return replace(
                    date, first=number.first, last=number.last, day=number.day, weekday=None
                )
        elif (
            number.year is not None
            and date.year is not None
            and date.unit
            in (
                Unit.YEAR,
                Unit.NUMBER,
            )
        ):
            if is_range and number.year < date.year and _is_plain_year(number):
                return replace(
                    number, unit=Unit.YEAR, rule="year in a range", calendar=date.calendar
                )
    return number


def _is_plain_year(reading: Reading) -> bool:
    return reading.year is not None and EARLIEST_BARE_YEAR <= reading.year <= LATEST_BARE_YEAR


def _bare_year(reading: Reading, roles: str) -> Reading:
    """A number that nothing but its surroundings makes a year."""
    if reading.unit is not Unit.NUMBER or not _is_plain_year(reading):
        return reading
    before, after = roles[: reading.first], roles[reading.last :]
    if before[-1:] in "Nb?#" and before or after[:1] == "b":
        return reading
    if _BEFORE_YEAR.search(before[-2:]) or _ENDS_CLAUSE.match(after):
        return replace(reading, unit=Unit.YEAR, rule="bare year")
    return reading


def _joins(first: Reading, last: Reading) -> bool:
    units = (Unit.DAY, Unit.MONTH, Unit.YEAR)
    return first.unit == last.unit or (first.unit in units and last.unit in units)


def _shared(first: Reading, last: Reading) -> tuple[Reading, Reading]:
    """The two ends of a range, each with the year that stands at the other."""
    dated = (Unit.DAY, Unit.MONTH)
    if first.unit in dated and last.unit in dated and first.month and last.month:
        if _has_no_year(first) and not _has_no_year(last):
            year = last.year
            if year is not None and first.month > last.month:
                year -= 1
            first = replace(first, year=year, year_step=last.year_step, step=last.step)
        elif _has_no_year(last) and first.year is not None:
            year = first.year + (first.month > last.month)
            last = replace(last, year=year)
    if first.unit is Unit.YEAR and last.unit is Unit.YEAR:
        if first.calendar is None and last.calendar is not None:
            first = replace(first, calendar=last.calendar, before_era=last.before_era)
    return first, last


def _has_no_year(reading: Reading) -> bool:
    return reading.year is None and reading.year_step is None and reading.step is None
