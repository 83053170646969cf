"""Numbers that nothing but their surroundings makes years."""

from re import compile as pattern

from reader.extract.dates.lexicon import COLD
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import Unit
from reader.languages.date_words import Role

EARLIEST_BARE_YEAR, LATEST_BARE_YEAR = 1000, 2100
"""Between these a number with four digits may be a year though no word says so."""

_OLD_YEARS = range(100, 1000)
_LIFE = range(10, 121)
"""How many years may lie between two numbers in brackets that are a birth and a death."""

_BEFORE_YEAR = pattern(r"[izBTxvpQ<(\[]$")
_ENDS_CLAUSE = pattern(r"[,.;:)\]\"&UiFBzvpPQ=/!-]|$")
_NO_YEAR_BEHIND = frozenset("Nb?#y3de")
_BEHIND_COUNTS = ("bT", "bF", "#T", "3T")
"""From 2880 riyals to 2050."""

_UNTIL = Role.TO + COLD
"""Behind «from 1954»: until his death."""


def is_plain(reading: Reading) -> bool:
    """Whether four digits may be a year of ours."""
    return reading.year is not None and EARLIEST_BARE_YEAR <= reading.year <= LATEST_BARE_YEAR


def bare_year(reading: Reading, roles: str, is_sure: bool = False) -> Reading:
    """A number that nothing but its surroundings makes a year."""
    year = reading.year
    if reading.unit is not Unit.NUMBER or year is None:
        return reading
    before = roles[max(0, reading.first - 2) : reading.first]
    if before[-1:] in _NO_YEAR_BEHIND or roles[reading.last : reading.last + 1] == "b":
        return reading
    if before in _BEHIND_COUNTS or before[-1:] + roles[reading.last : reading.last + 1] == '""':
        return reading
    is_framed = _BEFORE_YEAR.search(before) and _ENDS_CLAUSE.match(roles, reading.last)
    if year in _OLD_YEARS and (is_framed or before[-1:] == Role.IN_ONE):
        return reading._replace(unit=Unit.YEAR, rule="old bare year")
    if not is_plain(reading):
        return reading
    is_begin = before[-1:] == Role.FROM and roles[reading.last : reading.last + 2] == _UNTIL
    is_of_event = roles[reading.last : reading.last + 2] == Role.OF + Role.EVENT
    if (
        is_of_event
        or is_begin
        or is_sure
        or _BEFORE_YEAR.search(before)
        or _ENDS_CLAUSE.match(roles, reading.last)
    ):
        return reading._replace(unit=Unit.YEAR, rule="bare year")
    return reading


def is_lifetime(birth: Reading, death: Reading, roles: str) -> bool:
    """Whether two numbers in brackets are the years of a life: (970 - 1036)."""
    around = roles[max(0, birth.first - 1) : birth.first] + roles[death.last : death.last + 1]
    if around != "()" or roles[birth.last : death.first] != "-":
        return False
    if Unit.NUMBER not in (birth.unit, death.unit) or birth.unit is not death.unit:
        return False
    if birth.year is None or death.year is None:
        return False
    return death.year - birth.year in _LIFE
