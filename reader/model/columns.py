"""How what was found crosses from process to process: in columns, to be made into objects there.

Pickled object by object, the hundred thousand mentions of a book would leave as much memory
torn to pieces behind them as they need themselves.
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from reader.model.mention import (
    DateMention,
    DateNote,
    DurationMention,
    Entity,
    Mentions,
    NameKind,
    NameMention,
)
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period

Columns = tuple[Sequence[Any], ...]

_NAME = ("span.start", "span.end", "kind.value", "confidence", "rule")
_DATE = (
    *("span.start", "span.end", "written.calendar.value", "written.year", "written.month"),
    *("written.day", "value", "period.earliest", "period.latest", "rule", "alternatives"),
    "notes.value",
)
_DURATION = ("span.start", "span.end", "value", "rule")


def columns_of(mentions: Mentions) -> tuple[Columns, Columns, int, tuple[Any, ...], Columns]:
    """What `mentions_in` makes `mentions` of again."""
    numbers = {name: number for number, name in enumerate(mentions.names)}
    names = list(mentions.names)
    entities = []
    for entity in mentions.entities:
        for mention in entity.mentions:
            if numbers.setdefault(mention, len(names)) == len(names):
                names.append(mention)
        members = tuple(numbers[mention] for mention in entity.mentions)
        entities.append((entity.name, entity.kind.value, members))
    dates = _columns(mentions.dates, _DATE)
    durations = _columns(mentions.durations, _DURATION)
    return dates, _columns(names, _NAME), len(mentions.names), tuple(entities), durations


def mentions_in(
    dates: Columns,
    names: Columns,
    count: int,
    entities: Iterable[tuple[str, str, Sequence[int]]],
    durations: Columns,
) -> Mentions:
    """The mentions of which these are the columns; the first `count` names are theirs."""
    made = tuple(_names(names))
    return Mentions(
        tuple(_dates(dates)),
        made[:count],
        tuple(
            Entity(name, NameKind(kind), tuple(made[number] for number in members))
            for name, kind, members in entities
        ),
        tuple(_durations(durations)),
    )


def _columns(rows: Sequence[Any], names: Iterable[str]) -> Columns:
    return tuple(tuple(map(attrgetter(name), rows)) for name in names)


def _names(columns: Columns) -> Iterator[NameMention]:
    kinds = {kind.value: kind for kind in NameKind}
    for start, end, kind, confidence, rule in zip(*columns, strict=True):
        yield NameMention(Span(start, end), kinds[kind], confidence, rule)


def _dates(columns: Columns) -> Iterator[DateMention]:
    calendars = {calendar.value: calendar for calendar in Calendar}
    rows = zip(*columns, strict=True)
    for start, end, calendar, year, month, day, value, first, last, rule, others, notes in rows:
        written = CalendarDate(calendars[calendar], year, month, day)
        period = Period(first, last)
        yield DateMention(Span(start, end), written, value, period, rule, others, DateNote(notes))


def _durations(columns: Columns) -> Iterator[DurationMention]:
    for start, end, value, rule in zip(*columns, strict=True):
        yield DurationMention(Span(start, end), value, rule)
