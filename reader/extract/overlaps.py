"""Which mention stands where two would share letters: a reader sees one mark at a place.

Between names the one with more confidence stands, and of equals the longer. Between a date
and a name the date stands, unless the name holds the whole date and more: «ملعب 5 جويلية»
is a place and no day.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TypeVar

from reader.model.mention import DateMention, DurationMention, NameMention
from reader.model.span import Span

_Mention = TypeVar("_Mention", DateMention, DurationMention, NameMention)


def without_overlaps(
    dates: Iterable[DateMention], names: Iterable[NameMention]
) -> tuple[tuple[DateMention, ...], tuple[NameMention, ...]]:
    """Dates and names of which no two share a letter, in the order of the text."""
    apart = _apart(names)
    kept_dates: list[DateMention] = []
    for date in sorted(dates, key=lambda date: date.span):
        if kept_dates and kept_dates[-1].span.overlaps(date.span):
            continue
        if not any(_holds(name.span, date.span) for name in _near(apart, date.span)):
            kept_dates.append(date)
    return tuple(kept_dates), outside([date.span for date in kept_dates], apart)


def outside(spans: Sequence[Span], mentions: Iterable[_Mention]) -> tuple[_Mention, ...]:
    """The mentions that share no letter with `spans`, which are in order and apart."""
    return tuple(mention for mention in mentions if not _touches(spans, mention.span))


def _touches(spans: Sequence[Span], span: Span) -> bool:
    at = bisect_right(spans, span.start, key=lambda one: one.end)
    return at < len(spans) and spans[at].overlaps(span)


def _apart(names: Iterable[NameMention]) -> list[NameMention]:
    best = sorted(names, key=lambda name: (-name.confidence, -name.span.length, name.span))
    taken: set[int] = set()
    apart = []
    for name in best:
        letters = range(name.span.start, name.span.end)
        if name.span.length and taken.isdisjoint(letters):
            taken.update(letters)
            apart.append(name)
    return sorted(apart, key=lambda name: name.span)


def _near(names: list[NameMention], span: Span) -> list[NameMention]:
    first = bisect_right(names, span.start, key=lambda name: name.span.end)
    last = bisect_left(names, span.end, key=lambda name: name.span.start)
    return names[first:last]


def _holds(name: Span, date: Span) -> bool:
    return name.covers(date) and name.length > date.length
