"""What is marked on the page, in layers, each found by bisection however many there are."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.model.span import Span

if TYPE_CHECKING:
    from reader.model.mention import NameKind


class Layer(IntEnum):
    """The layers of marks in the order of painting: later ones lie on earlier ones."""

    NAMES = 0
    DATES = 1
    CHOSEN = 2
    BOOKMARKS = 3
    MATCHES = 4
    CURRENT = 5


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of the text; `kind` is None for all but names: the layer tells."""

    span: Span
    kind: "NameKind | None" = None


class Marks:
    """The marks of one layer, in the order of their starts."""

    __slots__ = ("_marks", "_reaches", "_starts")

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self._marks = marks
        self._starts = [mark.span.start for mark in marks]
        self._reaches = list(accumulate((mark.span.end for mark in marks), max))

    def __len__(self) -> int:
        return len(self._marks)

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that share a code point with `start` to `end`."""
        first = bisect_right(self._reaches, start)
        last = bisect_left(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.span.end > start]
