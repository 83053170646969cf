"""What is marked on the page, in layers, each found by bisection however many there are."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import IntEnum
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.model.span import Span

if TYPE_CHECKING:
    from reader.model.highlight import HighlightStyle
    from reader.model.mention import NameKind


class Layer(IntEnum):
    """The layers of marks in the order of painting: later ones lie on earlier ones.

    Bookmarks and notes are signs in the margins, beside the lines in which they begin.
    """

    NAMES = 0
    DATES = 1
    HIGHLIGHTS = 2
    CHOSEN = 3
    BOOKMARKS = 4
    NOTES = 5
    MATCHES = 6
    CURRENT = 7


MENTIONS = frozenset({Layer.NAMES, Layer.DATES})
"""What was found in the article."""

SIGNS = (Layer.BOOKMARKS, Layer.NOTES)


class Mark(NamedTuple):
    """A marked stretch of the text; `kind` says more where the layer does not say it all."""

    span: Span
    kind: "NameKind | HighlightStyle | None" = None


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
