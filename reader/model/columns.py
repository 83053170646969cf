"""What was found in a long article, in columns: a twentieth of what it takes as objects.

A book of ten megabytes mentions a hundred thousand names and dates, of which a reader sees some
dozens at a time. So they cross from process to process in columns, and each is made when it is
asked for.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, Generic, TypeVar, overload

from reader.model.column import Column, narrow
from reader.model.mention import DateMention, DurationMention, Entity, Mentions, NameMention
from reader.model.span import Span

_Row = TypeVar("_Row")
_Mention = TypeVar("_Mention", DateMention, NameMention, DurationMention)


@dataclass(frozen=True, slots=True)
class Table(Generic[_Row]):
    """Columns side by side; `make` makes a row of its span and what stands in `columns`."""

    starts: "array[int]"
    lengths: "array[int]"
    columns: tuple[Column[Any], ...]
    make: Callable[..., _Row]

    def row(self, number: int) -> _Row:
        """Row `number`, made anew."""
        start = self.starts[number]
        span = Span(start, start + self.lengths[number])
        return self.make(span, *[column[number] for column in self.columns])


class Rows(Sequence[_Row]):
    """Those rows of a table that have some `numbers`; it equals any sequence of the same rows."""

    __slots__ = ("_numbers", "_table")

    def __init__(self, table: Table[_Row], numbers: Sequence[int]) -> None:
        self._table = table
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> _Row: ...
    @overload
    def __getitem__(self, index: slice) -> "Rows[_Row]": ...
    def __getitem__(self, index: int | slice) -> "_Row | Rows[_Row]":
        if isinstance(index, slice):
            return Rows(self._table, self._numbers[index])
        return self._table.row(self._numbers[index])

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    def __repr__(self) -> str:
        return f"Rows({list(self)})"

    __hash__ = None  # type: ignore[assignment]  # as that of a list

    @property
    def spans(self) -> "Rows[Span]":
        """Where they stand."""
        return Rows(Table(self._table.starts, self._table.lengths, (), _itself), self._numbers)


def spans_of(mentions: Sequence[DateMention] | Sequence[NameMention]) -> Sequence[Span]:
    """Where `mentions` stand; none of them is made for that."""
    return mentions.spans if isinstance(mentions, Rows) else tuple(m.span for m in mentions)


def in_columns(mentions: Mentions) -> tuple[Sequence[Any], ...]:
    """The parts of `mentions`, of which each mention stands in columns."""
    numbers = {name: number for number, name in enumerate(mentions.names)}
    names, members = list(mentions.names), []
    for entity in mentions.entities:
        for mention in entity.mentions:
            if numbers.setdefault(mention, len(names)) == len(names):
                names.append(mention)
        members.append(array("I", [numbers[mention] for mention in entity.mentions]))
    table = _table(names, NameMention)
    return (
        _rows(mentions.dates, DateMention),
        Rows(table, range(len(mentions.names))),
        tuple(
            Entity(entity.name, entity.kind, Rows(table, own))
            for entity, own in zip(mentions.entities, members, strict=True)
        ),
        _rows(mentions.durations, DurationMention),
    )


def _rows(mentions: Sequence[_Mention], make: type[_Mention]) -> Rows[_Mention]:
    return Rows(_table(mentions, make), range(len(mentions)))


def _table(mentions: Sequence[_Mention], make: type[_Mention]) -> Table[_Mention]:
    """A table of `mentions`: a column for each of their fields, after their spans."""
    others = [attrgetter(field.name) for field in fields(make) if field.name != "span"]
    return Table(
        array("I", [mention.span.start for mention in mentions]),
        narrow([mention.span.length for mention in mentions]),
        tuple(Column(map(value, mentions)) for value in others),
        make,
    )


def _itself(span: Span) -> Span:
    return span
