"""The places of a search, kept as small as can be.

A word may stand in a long text many hundred thousand times, of which few are looked at.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

from reader.model.span import Span
from reader.text.fold import Folded

Stretch = tuple[int, int]
"""From where to where in a folded text."""

_AT_ONCE = 1 << 10
_BEYOND = 1 << 40


class Spans(Sequence[Span]):
    """The original letters of stretches of a folded text, in order; no two share a letter.

    It equals any sequence of the same spans.
    """

    __slots__ = ("_folded", "_lasts", "_starts")

    def __init__(
        self, folded: Folded, starts: "array[int] | None" = None, lasts: "array[int] | None" = None
    ) -> None:
        self._folded = folded
        self._starts = array("I") if starts is None else starts
        self._lasts = array("I") if lasts is None else lasts

    @property
    def starts(self) -> Sequence[int]:
        """Where the spans start."""
        return self._starts

    def add(self, found: list[Stretch]) -> None:
        """Adds those of `found`, in order, that share no letter with the one kept before them.

        Two may be apart, and still of one character that folds to several.
        """
        kept = []
        last, several = (self._lasts[-1] if self._lasts else -1), self._folded.several
        for stretch in found:
            start = stretch[0]
            if start > last and not (several and _are_of_one(several, last, start)):
                kept.append(stretch)
                last = stretch[1] - 1
        self._starts.extend(self._folded.origin_starts([start for start, _ in kept]))
        self._lasts.extend([end - 1 for _, end in kept])

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> "Spans": ...
    def __getitem__(self, index: int | slice) -> "Span | Spans":
        if isinstance(index, slice):
            return Spans(self._folded, self._starts[index], self._lasts[index])
        return Span(self._starts[index], self._folded.ends[self._lasts[index]])

    def __iter__(self) -> Iterator[Span]:
        for at in range(0, len(self), _AT_ONCE):
            ends = self._folded.origin_ends(self._lasts[at : at + _AT_ONCE])
            yield from map(Span, self._starts[at : at + _AT_ONCE], ends)

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


def _are_of_one(several: Sequence[Stretch], last: int, start: int) -> bool:
    """Whether the characters at `last` and `start` come from one: from one of `several`."""
    before = bisect_right(several, (last, _BEYOND)) - 1
    return before >= 0 and start < several[before][1]
