"""A date as it stands on the page, before anyone asks which day it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from re import Match, Pattern
from re import compile as pattern

from reader.extract.dates.grammar import named, unnamed
from reader.extract.dates.lexicon import LETTERS_OLD_YEAR, LETTERS_YEAR
from reader.extract.dates.numerals import number
from reader.extract.dates.rules import RULES, Rule, Unit
from reader.extract.dates.tokens import Token
from reader.languages.date_words import Era, Role
from reader.model.when import Calendar

CALENDAR_OF_MONTH = {
    0: Calendar.GREGORIAN,
    1: Calendar.ISLAMIC,
    2: Calendar.SOLAR_HIJRI,
    3: Calendar.HEBREW,
}
_CALENDAR_OF_ERA = {
    Era.COMMON: Calendar.GREGORIAN,
    Era.BEFORE: Calendar.GREGORIAN,
    Era.ISLAMIC: Calendar.ISLAMIC,
    Era.SOLAR: Calendar.SOLAR_HIJRI,
    Era.HEBREW: Calendar.HEBREW,
}


_SPELLED = (Role.CARDINAL, Role.ORDINAL)
_UNITS_AGO = {"years": Unit.YEAR, "months": Unit.MONTH, "weeks": Unit.WEEK, "days": Unit.DAY}
_LARGEST_COUNT, _LARGEST_AGO = 10, 100
_SEASON_OF_SPORT = 2
_SATURDAY = 5
_FIRST_WEEK = 21
_TWO_THOUSAND = 2000
_SMALLEST_BARE_YEAR = 1000
_LATEST_YEAR = 2999


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of a date say, and no more; `first` up to `last` count tokens.

    `which` is the number of a season or quarter as in EDTF, of a decade, a century or a
    millennium; `count` is that of years, months, weeks or days ago, or of the parts of a
    century. The steps are `Step`'s numbers: `step` for the unit itself, the others for the
    year, the month or the week that it lies in.
    """

    rule: str
    unit: Unit
    first: int
    last: int
    calendar: Calendar | None = None
    before_era: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    which: int | None = None
    relative_day: int | None = None
    step: int | None = None
    year_step: int | None = None
    month_step: int | None = None
    week_step: int | None = None
    spans_years: bool = False
    is_spelled: bool = False
    is_feast: bool = False
    count: int | None = None


@cache
def _any_rule(language: str) -> Pattern[str]:
    return pattern(
        "|".join(
            f"(?P<r{n}>{unnamed(rule.form)})"
            for n, rule in enumerate(RULES)
            if language in rule.languages
        )
    )


@lru_cache(maxsize=len(RULES))
def _form(rule: Rule) -> Pattern[str]:
    return named(rule.form)


def readings_of(tokens: Sequence[Token], roles: str, language: str) -> list[Reading]:
    """All dates and numbers that the rules find; `roles` are the letters of the tokens."""
    found: list[Reading] = []
    any_rule = _any_rule(language)
    at = 0
    while match := any_rule.search(roles, at):
        rule = RULES[int(str(match.lastgroup)[1:])]
        reading = _reading(rule, match, tokens, roles)
        if reading:
            found.append(reading)
            at = match.end()
        else:
            at = match.start() + 1
    return found


def _reading(rule: Rule, match: Match[str], tokens: Sequence[Token], roles: str) -> Reading | None:
    if (
        rule.unit is Unit.NUMBER
        and rule.name != "name of a month"
        and match.end() - match.start() == 1
    ):
        token, is_year = tokens[match.start()], rule.name == "number of a year"
        return Reading(
            rule.name,
            rule.unit,
            match.start(),
            match.end(),
            year=token.value if is_year else None,
            day=None if is_year else token.value,
        )
    parts = _form(rule).match(roles, match.start())
    if not parts or parts.end() == parts.start():
        return None
    said = {
        name.partition("__")[0]: tokens[parts.start(name) : parts.end(name)]
        for name, letters in parts.groupdict().items()
        if letters is not None
    }
    numbers = {name: number(words) for name, words in said.items()}
    reading = Reading(
        rule.name,
        rule.unit,
        parts.start(),
        parts.end(),
        day=numbers.get("day"),
        year=numbers.get("year"),
        weekday=numbers.get("weekday"),
        relative_day=0 if "today" in said else numbers.get("relative_day"),
        step=numbers.get("step"),
        year_step=numbers.get("year_step"),
        month_step=numbers.get("month_step"),
        week_step=numbers.get("week_step"),
    )
    if any(numbers[name] is None for name in ("day", "year", "nth") if name in said):
        return None
    if _is_a_count(said, numbers) or _is_a_measure(rule, parts, numbers, roles):
        return None
    if rule.unit is Unit.AGO:
        return _ago(reading, said, numbers)
    if "saturday" in said:
        reading = replace(reading, weekday=_SATURDAY)
    if "weekday_letter" in said:
        reading = replace(reading, weekday=(said["weekday_letter"][0].value + 5) % 7)
    if (feast := numbers.get("feast")) is not None:
        return _feast(reading, feast)
    if "month" in said and not _is_one_month(said["month"]):
        return None
    reading = _with_month(reading, said, numbers)
    reading = _with_era(reading, numbers)
    if "year" in said and said["year"][0].role in (LETTERS_YEAR, LETTERS_OLD_YEAR):
        if reading.calendar not in (None, Calendar.HEBREW):
            return None
        reading = replace(reading, calendar=Calendar.HEBREW)
    elif "year" in said and said["year"][0].role in _SPELLED:
        reading = replace(reading, is_spelled=True)
    if reading.unit is Unit.DECADE:
        return _decade(reading, numbers)
    return _with_which(reading, numbers) if _is_possible(reading) else None


def _is_a_count(said: dict[str, Sequence[Token]], numbers: dict[str, int | None]) -> bool:
    """Whether the words after «year» only count: «one year», «the fifth year»."""
    year = numbers.get("year")
    if year is None or ("era" in said and said["era"][0].start > said["year"][0].start):
        return False
    first = said["year"][0].role
    return year < 0 or first == Role.ORDINAL or (first in _SPELLED and year <= _LARGEST_COUNT)


def _feast(reading: Reading, number: int) -> Reading:
    """A day of the year by its name; a year that is said with it may be of another calendar."""
    month, day = divmod(number, 100)
    kind, month = divmod(month, 100)
    return replace(reading, calendar=CALENDAR_OF_MONTH[kind], month=month, day=day, is_feast=True)


def _ago(
    reading: Reading, said: dict[str, Sequence[Token]], numbers: dict[str, int | None]
) -> Reading | None:
    """«Three years ago»; without a number, only one (قبل عام) or two of them (قبل عامين)."""
    for name, unit in _UNITS_AGO.items():
        if name in said:
            count = numbers["count"] if "count" in said else said[name][0].value
            if count is None or not 0 < count <= _LARGEST_AGO:
                return None
            return replace(reading, unit=unit, count=count)
    return None


def _is_a_measure(
    rule: Rule, parts: Match[str], numbers: dict[str, int | None], roles: str
) -> bool:
    """Whether the letter of the common era measures: م is also the metre."""
    year = numbers.get("year")
    if rule.name != "year of an era" or numbers.get("era") != Era.COMMON or year is None:
        return False
    before = roles[max(0, parts.start() - 1) : parts.start()]
    after = roles[parts.end() : parts.end() + 1]
    is_framed = before in ("(", "-", "/", "=", "T", "[") or after in (")", "-", "/")
    return before == Role.NUMBERED or (year < _SMALLEST_BARE_YEAR and not is_framed)


def _is_one_month(words: Sequence[Token]) -> bool:
    """Whether a month named twice is one: آذار/مارس."""
    months = {word.value for word in words if word.role in (Role.MONTH, Role.DOUBTFUL_MONTH)}
    return len(months) == 1


def _with_month(
    reading: Reading, said: dict[str, Sequence[Token]], numbers: dict[str, int | None]
) -> Reading:
    if "month" in said:
        kind, named_month = divmod(said["month"][0].value, 100)
        return replace(reading, month=named_month, calendar=CALENDAR_OF_MONTH[kind])
    month, day = numbers.get("month_number"), reading.day
    if month is None:
        return reading
    if day and month > 12 >= day:
        return replace(reading, month=day, day=month)  # month before day, as Americans write
    return replace(reading, month=month)


def _with_era(reading: Reading, numbers: dict[str, int | None]) -> Reading:
    era = numbers.get("era")
    kind = numbers.get("kind")
    if era is not None:
        reading = replace(reading, calendar=_CALENDAR_OF_ERA[era], before_era=era == Era.BEFORE)
    elif kind is not None and kind >= 10:
        reading = replace(reading, calendar=_CALENDAR_OF_ERA[kind - 10])
    if kind == 1 or numbers.get("year_word") == _SEASON_OF_SPORT:
        return replace(reading, spans_years=True)
    return reading


def _with_which(reading: Reading, numbers: dict[str, int | None]) -> Reading | None:
    nth = numbers.get("nth")
    season, fraction = numbers.get("season"), numbers.get("fraction")
    if season is not None:
        return replace(reading, which=season)
    if (week := numbers.get("week_nth")) is not None:
        return replace(reading, which=_FIRST_WEEK - 1 + week) if 1 <= week <= 4 else None
    if (ten_days := numbers.get("ten_days")) is not None:
        return replace(reading, which=ten_days)
    if fraction is not None and reading.unit is Unit.CENTURY:
        return _part_of_century(reading, abs(fraction), numbers)
    if fraction is not None and reading.unit is Unit.MONTH:
        return replace(reading, which=nth) if abs(fraction) == 2 and nth in (1, 2) else None
    if fraction is not None:
        return _with_fraction(reading, abs(fraction), nth)
    return reading if nth is None else replace(reading, which=nth)


def _decade(reading: Reading, numbers: dict[str, int | None]) -> Reading | None:
    """The decade: `which` counts it in its century, `year` is the century, less one."""
    year, century = numbers.get("year"), numbers.get("century_nth")
    if year is not None:
        if year % 10:
            return replace(reading, unit=Unit.YEAR)  # the first of «the decade 2011–2020»
        return replace(reading, which=year // 10 % 10, year=year // 100)
    if (nth := numbers.get("decade_nth")) is not None:
        which = 9 if nth == -1 else nth - 1
    elif (tens := numbers.get("tens")) is not None:
        which, century = tens // 10, century or numbers.get("nth")
    elif (nth := numbers.get("nth")) is not None:
        if nth == _TWO_THOUSAND:
            return replace(reading, which=0, year=20)
        if nth % 10:
            return None
        which = nth // 10
    else:
        return reading
    if not 0 <= which <= 9:
        return None
    if century is None and reading.step == -1:
        return replace(reading, which=which, year=-1)
    return replace(reading, which=which, year=None if century is None else century - 1)


def _with_fraction(reading: Reading, parts: int, nth: int | None) -> Reading | None:
    if nth == -1:
        nth = parts
    if parts not in (2, 4) or (nth is not None and not 1 <= nth <= parts):
        return None
    base = 33 if parts == 4 else 40
    return replace(reading, which=base if nth is None else base + nth - 1)


def _part_of_century(
    reading: Reading, parts: int, numbers: dict[str, int | None]
) -> Reading | None:
    """A half, a third or a quarter of a century: `count` parts, of which `step` is meant."""
    nth, century = numbers.get("nth"), numbers.get("century_nth")
    if nth == -1:
        nth = parts
    if nth is None or century is None or not 1 <= nth <= parts:
        return None
    return replace(reading, which=century, count=parts, step=nth)


def _is_possible(reading: Reading) -> bool:
    day, month, year = reading.day, reading.month, reading.year
    if year is not None and year > _LATEST_YEAR and not reading.before_era:
        return reading.calendar is Calendar.HEBREW
    if day is not None and day != -1 and not 1 <= day <= 31:
        return reading.unit is Unit.NUMBER
    return month is None or 1 <= month <= 13
