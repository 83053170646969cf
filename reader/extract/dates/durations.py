"""How long something lasts: three days, two years and a half. A duration is never a date."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from re import Pattern
from re import compile as pattern

from reader.calendars.durations import TimeUnit, duration_value
from reader.extract.dates.grammar import letters
from reader.extract.dates.numerals import number
from reader.extract.dates.rules.durations import DURATIONS
from reader.extract.dates.surroundings import tells_an_age
from reader.extract.dates.tokens import Token
from reader.languages.date_words import Length, Role
from reader.model.mention import DurationMention
from reader.model.span import Span
from reader.text.fold import Folded

_UNITS = {
    Length.MINUTE: (TimeUnit.MINUTE, 1),
    Length.HOUR: (TimeUnit.HOUR, 1),
    Length.DAY: (TimeUnit.DAY, 1),
    Length.WEEK: (TimeUnit.WEEK, 1),
    Length.MONTH: (TimeUnit.MONTH, 1),
    Length.YEAR: (TimeUnit.YEAR, 1),
    Length.DECADE: (TimeUnit.YEAR, 10),
    Length.CENTURY: (TimeUnit.YEAR, 100),
    Length.MILLENNIUM: (TimeUnit.YEAR, 1000),
}
_LENGTHS = {
    **{Role.DAY: Length.DAY, Role.DAYS: Length.DAY},
    **{Role.WEEK: Length.WEEK, Role.WEEKS: Length.WEEK},
    **{Role.MONTH_WORD: Length.MONTH, Role.MONTHS: Length.MONTH},
    **{Role.YEAR: Length.YEAR, Role.YEARS: Length.YEAR, Role.DECADE_WORD: Length.DECADE},
    **{Role.CENTURY: Length.CENTURY, Role.MILLENNIUM: Length.MILLENNIUM},
}
_UNIT_ROLES = frozenset((*_LENGTHS, Role.LASTING))
_PLURALS = (Role.DAYS, Role.WEEKS, Role.MONTHS, Role.YEARS)
"""Words that tell by their own number whether they are two, or many."""

_JOINTS = (Role.AND, Role.OR, Role.TO, "-")
_BEFORE_DECADES = frozenset("0izN?TxQ")
"""What stands before two decades rather than before two contracts: since, for, within, about."""

_SEASON_OF_SPORT = 2
_ARTICLE, _CONSTRUCT, _PERSIAN_PLURAL = "ال", "ي", "هاي"
"""The years; years of something, also: yearly; years in the plural, which no number counts."""
_ORDER = tuple(TimeUnit)


@dataclass(frozen=True, slots=True)
class _Lasting:
    """So many of a unit of time in the tokens `first` up to `last`, and `more` of shorter ones.

    `counts` are two where it is at least the one and at most the other, none where nobody says.
    """

    first: int
    last: int
    rule: str
    unit: TimeUnit
    counts: tuple[Fraction, ...]
    more: tuple["_Lasting", ...] = ()


def durations_in(
    form: Folded, tokens: Sequence[Token], roles: str, language: str, dates: Sequence[Span]
) -> Iterator[DurationMention]:
    """The durations of a paragraph of which these are the words, none within one of `dates`."""
    taken = iter(dates)
    date = next(taken, None)
    for lasting in _joined(_found(tokens, roles, language, form.text), roles):
        span = form.span(tokens[lasting.first].start, tokens[lasting.last - 1].end)
        while date is not None and date.end <= span.start:
            date = next(taken, None)
        if date is None or not date.overlaps(span):
            yield DurationMention(span, _value(lasting), lasting.rule)


@cache
def _any_rule(language: str) -> Pattern[str]:
    forms = (
        f"(?P<r{n}>{letters(rule.form)})"
        for n, rule in enumerate(DURATIONS)
        if rule.is_for(language)
    )
    return pattern("|".join(forms))


@cache
def _form(number: int) -> Pattern[str]:
    return pattern(letters(DURATIONS[number].form))


def _found(tokens: Sequence[Token], roles: str, language: str, text: str) -> Iterator[_Lasting]:
    any_rule, at = _any_rule(language), 0
    while match := any_rule.search(roles, at):
        first = int(str(match.lastgroup)[1:])
        lasting = _first(first, match.start(), tokens, roles, language, text)
        at = lasting.last if lasting else match.start() + 1
        if lasting and not _is_age(lasting, tokens, text, language):
            yield lasting


def _first(
    first: int, at: int, tokens: Sequence[Token], roles: str, language: str, text: str
) -> _Lasting | None:
    """What the first rule from `first` on reads whose words make a duration after all."""
    for n in range(first, len(DURATIONS)):
        if DURATIONS[n].is_for(language) and (match := _form(n).match(roles, at)):
            lasting = _lasting(DURATIONS[n].name, at, match.end(), tokens, text)
            if lasting:
                return lasting
    return None


def _lasting(
    rule: str, first: int, last: int, tokens: Sequence[Token], text: str
) -> _Lasting | None:
    words = tokens[first:last]
    if _is_relative(tokens[last : last + 1]):
        return None
    at = next(n for n, word in enumerate(words) if word.role in _UNIT_ROLES)
    unit, counts = _unit_of(words[at]), _counts(words[:at], words[at])
    if unit is None or counts is None:
        return None
    said = text[words[at].start : words[at].end]
    if not _fits(rule, counts, words[-1], said):
        return None
    if unit is Length.DECADE and rule == "two of them" and not _is_of_time(tokens[:first]):
        return None
    if rule == "so many and a half":
        counts = tuple(count + Fraction(1, 2) for count in counts)
    base, size = _UNITS[unit]
    return _Lasting(first, last, rule, base, tuple(count * size for count in counts))


def _is_relative(after: Sequence[Token]) -> bool:
    """Whether the word behind tells which ones are meant: the last three years."""
    return bool(after) and after[0].role == Role.RELATIVE and after[0].value != 0


def _unit_of(word: Token) -> Length | None:
    """The unit of time that a word names; None for one that names another thing, too."""
    if word.role == Role.LASTING:
        return Length(word.value // 10)
    if word.role == Role.YEAR and word.value == _SEASON_OF_SPORT:
        return None
    if word.role == Role.DECADE_WORD and word.value == 1:
        return Length.YEAR
    return _LENGTHS[Role(word.role)]


def _counts(before: Sequence[Token], unit: Token) -> tuple[Fraction, ...] | None:
    """How many the words before a unit say: one number or two, none for «some»; None for no sense.

    Where no word stands before it, the unit tells by its own number.
    """
    if not before:
        own = _own_count(unit)
        return None if own is None else (Fraction(own),)
    if before[0].role == Role.SOME:
        return ()
    if before[0].role == Role.HALF:
        return (Fraction(before[0].value, 2),)
    if before[0].role == Role.FRACTION:
        return (Fraction(1, before[0].value),) if before[0].value > 0 else None
    said = _number(before)
    if said == 1 and _own_count(unit) is None:
        return None  # أحد أشهر: one of the most famous, not one months
    if said is not None:
        return (Fraction(said),)
    for n in range(1, len(before) - 1):
        low, high = _number(before[:n]), _number(before[n + 1 :])
        if before[n].role in _JOINTS and low is not None and high is not None and low < high:
            return Fraction(low), Fraction(high)
    return None


def _number(words: Sequence[Token]) -> int | None:
    """A number above nothing that words say."""
    said = number(words) if words[0].role not in _JOINTS else None
    return said if said and said > 0 else None


def _own_count(unit: Token) -> int | None:
    """One for a word in the singular, two for one in the dual; None for a plural."""
    if unit.role == Role.LASTING:
        return unit.value % 10 or None
    return (unit.value or None) if unit.role in _PLURALS else 1


def _fits(rule: str, counts: tuple[Fraction, ...], last: Token, said: str) -> bool:
    """Whether a rule means what it read: `said` is the unit, `last` the last word."""
    is_definite = said.startswith(_ARTICLE)
    match rule:
        case "so many up to so many":
            return len(counts) == 2
        case "two of them":
            return list(counts) == [2] and not is_definite and not said.endswith(_CONSTRUCT)
        case "one of them":
            is_one = last.value == 1 or last.role != Role.CARDINAL
            return list(counts) == [1] and is_one and not is_definite
        case "one and more of a shorter unit":
            return list(counts) == [1]
        case _:
            return not said.endswith(_PERSIAN_PLURAL)


def _is_of_time(before: Sequence[Token]) -> bool:
    """Whether two decades are meant, not two contracts: behind for, since, within, about."""
    return bool(before) and before[-1].role in _BEFORE_DECADES


def _is_age(lasting: _Lasting, tokens: Sequence[Token], text: str, language: str) -> bool:
    start, end = tokens[lasting.first].start, tokens[lasting.last - 1].end
    return lasting.unit is TimeUnit.YEAR and tells_an_age(text, start, end, language)


def _joined(found: Iterable[_Lasting], roles: str) -> Iterator[_Lasting]:
    """Durations, two that add up to one joined: two years and three months."""
    before: _Lasting | None = None
    for lasting in found:
        if before is not None and _adds_up(before, lasting, roles):
            before = replace(before, last=lasting.last, more=(*before.more, lasting))
            continue
        if before is not None and _is_whole(before):
            yield before
        before = lasting
    if before is not None and _is_whole(before):
        yield before


def _is_whole(lasting: _Lasting) -> bool:
    """Whether a duration has the part that it cannot be without."""
    return bool(lasting.more) or lasting.rule != "one and more of a shorter unit"


def _adds_up(first: _Lasting, last: _Lasting, roles: str) -> bool:
    shortest = first.more[-1].unit if first.more else first.unit
    are_plain = len(first.counts) == len(last.counts) == 1
    is_next = roles[first.last : last.first] == Role.AND
    return are_plain and is_next and _ORDER.index(last.unit) > _ORDER.index(shortest)


def _value(lasting: _Lasting) -> str:
    amounts = {part.unit: part.counts[0] for part in lasting.more}
    values = [duration_value({lasting.unit: count, **amounts}) for count in lasting.counts]
    return "/".join(values) if all(values) else ""
