"""The places of a search, worked out as they are looked at.

A word may stand in a long text many thousand times. To find it takes a few milliseconds; to
lead every place back to the original letters takes far longer, and few of them are looked at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import overload

from reader.model.span import Span
from reader.text.fold import Folded

Stretch = tuple[int, int]
"""From where to where in a folded text."""

_AT_ONCE = 1 << 10


class Spans(Sequence[Span]):
    """The original letters of stretches of a folded text, in order; no two share a letter.

    It equals any sequence of the same spans.
    """

    __slots__ = ("_folded", "_found", "_starts")

    def __init__(self, folded: Folded, found: list[Stretch]) -> None:
        self._folded = folded
        self._found = found
        self._starts: list[int] | None = None

    @property
    def starts(self) -> list[int]:
        """Where the spans start."""
        if self._starts is None:
            self._starts = self._folded.origin_starts([start for start, _ in self._found])
        return self._starts

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> "Spans": ...
    def __getitem__(self, index: int | slice) -> "Span | Spans":
        if isinstance(index, slice):
            part = Spans(self._folded, self._found[index])
            part._starts = self._starts[index] if self._starts else None
            return part
        return self._folded.span(*self._found[index])

    def __iter__(self) -> Iterator[Span]:
        for at in range(0, len(self._found), _AT_ONCE):
            yield from map(Span, *self._folded.origins(self._found[at : at + _AT_ONCE]))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(map(Span.__eq__, self, other))

    def __repr__(self) -> str:
        return f"Spans({list(self)})"

    __hash__ = None  # type: ignore[assignment]  # as that of a list


def starts_of(spans: Sequence[Span]) -> Sequence[int]:
    """Where `spans` start, in order; none is made for that."""
    return spans.starts if isinstance(spans, Spans) else [span.start for span in spans]


def apart(folded: Folded, found: list[Stretch]) -> Spans:
    """The original letters of `found`, without those that share a letter with the one before.

    `found` is in order, and no two of it overlap; they can still be of one character that
    folds to several.
    """
    dropped: set[int] = set()
    for start, end in folded.several if found else ():
        first = bisect_right(found, start, key=itemgetter(1))
        last = bisect_left(found, end, lo=first, key=itemgetter(0))
        touching = [number for number in range(first, last) if number not in dropped]
        dropped.update(touching[1:])
    if dropped:
        found = [stretch for number, stretch in enumerate(found) if number not in dropped]
    return Spans(folded, found)
