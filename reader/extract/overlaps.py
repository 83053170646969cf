"""Which mention stands where two would share letters: a reader sees one mark at a place.

Between names the one with more confidence stands, and of equals the longer. Between a date
and a name the date stands, unless the name holds the whole date and more: «ملعب 5 جويلية»
is a place and no day.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from reader.model.mention import DateMention, NameMention
from reader.model.span import Span


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
    kept_names = _outside(apart, [date.span for date in kept_dates])
    return tuple(kept_dates), tuple(kept_names)


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


def _outside(names: list[NameMention], spans: list[Span]) -> list[NameMention]:
    kept, at = [], 0
    for name in names:
        while at < len(spans) and spans[at].end <= name.span.start:
            at += 1
        if at == len(spans) or not spans[at].overlaps(name.span):
            kept.append(name)
    return kept


def _near(names: list[NameMention], span: Span) -> list[NameMention]:
    first = bisect_right(names, span.start, key=lambda name: name.span.end)
    last = bisect_left(names, span.end, key=lambda name: name.span.start)
    return names[first:last]


def _holds(name: Span, date: Span) -> bool:
    return name.covers(date) and name.length > date.length
