"""Finding what the rules describe, in the roles of a paragraph's words."""

from collections.abc import Sequence
from functools import cache
from re import Match, Pattern
from re import compile as pattern

from reader.extract.dates.fields import with_era, with_middle, with_month, with_unit, with_weekday
from reader.extract.dates.grammar import named, unnamed
from reader.extract.dates.lexicon import COLD, OLD_YEAR_NUMBER, YEAR_NUMBER
from reader.extract.dates.numerals import number
from reader.extract.dates.reading import Reading
from reader.extract.dates.rules import RULES, Rule, Unit
from reader.extract.dates.said import Said
from reader.extract.dates.tokens import Token
from reader.languages.date_words import Role
from reader.model.when import Calendar

_FILLING = (with_weekday, with_month, with_middle, with_era, with_unit)
_LATEST_YEAR = 2999
_MAY_BEGIN = r"(?=[^~&OTFib#,.:;/()\[\]\"-]|-d)"
"""No rule begins with what only parts or joins dates, so most places need not be tried."""

_ROW = "(?:[dey3#][/.:-]{1,7}){9,}"
"""So many numbers are no date, and no two of them: 1/2/3/4/5/6/7/8/9/10."""
_TWO_DAYS = Role.ORDINAL + Role.AND + Role.ORDINAL


@cache
def _any_rule(language: str) -> Pattern[str]:
    forms = [
        f"(?P<r{n}>{unnamed(rule.form)})" for n, rule in enumerate(RULES) if rule.is_for(language)
    ]
    return pattern(_MAY_BEGIN + "(?:" + "|".join((f"(?P<row>{_ROW})", *forms)) + ")")


@cache
def _form(number: int) -> Pattern[str]:
    return named(RULES[number].form)


def readings_of(tokens: Sequence[Token], roles: str, language: str) -> list[Reading]:
    """All dates and numbers that the rules find; `roles` are the letters of the tokens."""
    found: list[Reading] = []
    any_rule = _any_rule(language)
    at = 0
    while match := any_rule.search(roles, at):
        if match.lastgroup == "row":
            at = match.end()
            continue
        first = int(str(match.lastgroup)[1:])
        reading = _first_reading(first, match.start(), tokens, roles, language)
        if reading:
            found.append(reading)
            at = reading.last
            continue
        if day := _first_of_two(match, tokens, roles):
            found.append(day)
        at = match.start() + 1
    return found


def _first_reading(
    first: int, at: int, tokens: Sequence[Token], roles: str, language: str
) -> Reading | None:
    """What the first rule from `first` on reads whose words make a date after all."""
    for n in range(first, len(RULES)):
        if RULES[n].is_for(language) and (parts := _form(n).match(roles, at)):
            reading = _reading(RULES[n], parts, tokens, roles)
            end = roles.rfind(Role.AND, at, parts.end())
            if reading is None and end > at and (parts := _form(n).match(roles, at, end)):
                reading = _reading(RULES[n], parts, tokens, roles)  # the second and third century
            if reading:
                return reading
    return None


def _reading(rule: Rule, parts: Match[str], tokens: Sequence[Token], roles: str) -> Reading | None:
    if rule.unit is Unit.NUMBER and parts.end() - parts.start() == 1:
        return _number(rule, parts.start(), tokens[parts.start()])
    said = Said.by(parts, tokens)
    before = roles[max(0, parts.start() - 1) : parts.start()]
    after = roles[parts.end() : parts.end() + 1]
    if said.makes_no_number() or said.is_a_count() or said.is_a_measure(before, after):
        return None
    number_of = said.numbers.get
    reading: Reading | None = Reading(
        rule.name,
        rule.unit,
        parts.start(),
        parts.end(),
        day=number_of("day"),
        year=number_of("year"),
        weekday=number_of("weekday"),
        relative_day=0 if "today" in said else number_of("relative_day"),
        step=number_of("step"),
        year_step=number_of("year_step"),
        month_step=number_of("month_step"),
        week_step=number_of("week_step"),
    )
    for filled in _FILLING:
        reading = reading and filled(reading, said)
    if reading and _counts_what_follows(reading, said, after):
        reading = _without_year(reading, said, tokens)
    return reading if reading and _is_possible(reading) else None


def _first_of_two(match: Match[str], tokens: Sequence[Token], roles: str) -> Reading | None:
    """The day in words that stands before another of its month: الأول والثاني من أغسطس."""
    at = match.start()
    if not roles.startswith(_TWO_DAYS, at) or number(tokens[at : at + 3]) is not None:
        return None
    return _number(RULES[-1], at, tokens[at])


def _counts_what_follows(reading: Reading, said: Said, after: str) -> bool:
    """Whether three digits behind a month or a season are no year: in January 300 matches."""
    if said.role("year") == YEAR_NUMBER and after == Role.COUNTED:
        return reading.month is not None and "era" not in said and "year_word" not in said
    if said.role("year") != OLD_YEAR_NUMBER or "era" in said or "year_word" in said:
        return False
    if reading.unit is Unit.SEASON or reading.calendar is Calendar.SOLAR_HIJRI:
        return True
    is_round = after == COLD and not said.words["year"][0].value % 10
    return is_round and reading.month is not None and reading.calendar is Calendar.GREGORIAN


def _without_year(reading: Reading, said: Said, tokens: Sequence[Token]) -> Reading | None:
    """What stands before the year, where that is no year after all."""
    if reading.unit is Unit.SEASON or said.role("month") == Role.DOUBTFUL_MONTH:
        return None
    last = tokens.index(said.words["year"][0], reading.first, reading.last)
    last -= tokens[last - 1].role in (Role.OF, Role.FROM, ",")
    return reading._replace(year=None, last=last)


def _number(rule: Rule, at: int, token: Token) -> Reading:
    """One word that is a date only by what stands around it."""
    if token.role in (YEAR_NUMBER, OLD_YEAR_NUMBER):
        return Reading(rule.name, rule.unit, at, at + 1, year=token.value)
    if token.role == Role.DOUBTFUL_MONTH:
        reading = Reading(rule.name, rule.unit, at, at + 1)
        said = Said({"month": [token]}, {"month": token.value})
        return with_month(reading, said) or reading
    return Reading(rule.name, rule.unit, at, at + 1, day=token.value)


def _is_possible(reading: Reading) -> bool:
    day, month, year = reading.day, reading.month, reading.year
    if year == 0:
        return False
    if year is not None and year > _LATEST_YEAR and not reading.before_era:
        return reading.calendar is Calendar.HEBREW
    if day is not None and day != -1 and not 1 <= day <= 31:
        return reading.unit is Unit.NUMBER
    return month is None or 1 <= month <= 13
