"""Reading leaf by leaf, one or two beside each other, turned the way the article runs.

The leaves around the reader form a chain; the article's others are not known. Going on
lengthens the chain, going far away begins another one at the line that is wanted. So the
number of a leaf is a guess from the height of what lies before it, unless the chain reaches
back to the beginning.
"""

from bisect import bisect_right
from dataclasses import dataclass
from math import ceil
from operator import attrgetter

from PySide6.QtCore import QSize

from reader.model.article import BlockKind
from reader.ui.page.layout import PageLayout, PlacedLine
from reader.ui.page.leaves import Cut, Leaf, Leaves
from reader.ui.page.panes import LeafNumbers, Pane
from reader.ui.page.typesetting.column import margin_of
from reader.ui.page.typesetting.typography import Role, Typography

_FEWEST_LETTERS = 50
"""Letters in a line below which a leaf is too narrow to stand beside another."""
_HEAD, _FOOT = 1.7, 2.6
"""The empty ground above and below the text, in ems."""
_HIGHEST_MARGIN = 0.14
"""How much of the height either of them takes at most."""
_COUNTED = 8
"""Leaves from the beginning whose numbers are no guesses wherever a view begins."""
_SHORT = 60
"""Leaves of an article that are counted while nothing else is to be done."""
_NEAR = 3
"""Views by which a chain is lengthened to reach a line rather than begun anew."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """How leaves lie in a view: how many beside each other, and the size of the text on one.

    `width` is that of a leaf with its margins, `left` where the leftmost one begins; `foot` is
    where numbers stand.
    """

    count: int
    width: int
    height: int
    left: int
    top: int
    foot: int


def sheets_in(view: QSize, typography: Typography) -> Sheets:
    """How leaves lie in a view of some size."""
    half = view.width() // 2
    needed = _FEWEST_LETTERS * typography.setting(Role.TEXT).character
    margin = margin_of(half, typography)
    is_wide = half - 2 * margin >= min(typography.measure, needed)
    count = 2 if is_wide else 1
    width = min(half, typography.measure + 2 * margin) if is_wide else view.width()
    highest = round(_HIGHEST_MARGIN * view.height())
    top = min(round(_HEAD * typography.em), highest)
    foot = min(round(_FOOT * typography.em), highest)
    height = max(typography.setting(Role.TEXT).pitch, view.height() - top - foot)
    left = (view.width() - count * width) // 2
    return Sheets(count, width, height, left, top, view.height() - foot // 2)


class Paged:
    """The leaves in view, and the chain of those around them."""

    def __init__(
        self, layout: PageLayout, sheets: Sheets, line: PlacedLine, *, is_rtl: bool
    ) -> None:
        self._layout = layout
        self._sheets = sheets
        self._is_rtl = is_rtl
        self._leaves = Leaves(layout, sheets.height)
        self._chain: list[Leaf] = []
        self._first = 1
        """The number of the first leaf of the chain."""
        self._at = 0
        self.begin_with(line, None)

    # What is in view

    @property
    def panes(self) -> tuple[Pane, ...]:
        """The leaves in view, in reading order."""
        return tuple(self._pane(n) for n in range(self._sheets.count) if self._leaf(self._at + n))

    def _pane(self, beside: int) -> Pane:
        sheets, number = self._sheets, self._at + beside
        leaf = self._chain[number]
        column = sheets.count - 1 - beside if self._is_rtl else beside
        top, bottom = self._leaves.y(leaf.start), self._leaves.y(leaf.end)
        x = sheets.left + column * sheets.width
        return Pane(
            top, bottom, x, sheets.top - top, sheets.width, self._first + number, sheets.foot
        )

    @property
    def numbers(self) -> LeafNumbers:
        """Which leaves are in view; how many there are is a guess until the last one is known."""
        first, shown = self._first + self._at, len(self.panes)
        last, count = self._chain[-1], self._first + len(self._chain) - 1
        is_last = self._leaves.start_after(last) is None
        if not is_last:
            rest = self._layout.heights.total - self._leaves.y(last.end)
            count += max(1, ceil(rest / self._usual_height))
        is_first = self._chain[0].start == self._leaves.beginning
        return LeafNumbers(first, first + shown - 1, count, is_first and is_last)

    def count_on(self) -> bool:
        """Count one leaf more of a short article; False where there is none left to count."""
        is_short = self._layout.heights.total < _SHORT * self._sheets.height
        is_numbered = self._chain[0].start == self._leaves.beginning
        return is_short and is_numbered and self._leaf(len(self._chain)) is not None

    @property
    def _usual_height(self) -> float:
        """How high the text on a leaf is, on average."""
        pitch = self._layout.compositor.typography.setting(Role.TEXT).pitch
        return max(pitch, self._sheets.height - 0.6 * pitch)

    @property
    def progress(self) -> float:
        """How much of the article lies behind the reader: 0 at its beginning, 1 at its end."""
        panes = self.panes
        if self._leaf(self._at + len(panes)) is None:
            return 1.0
        if self._chain[self._at].start == self._leaves.beginning:
            return 0.0
        return min(1.0, panes[0].top / max(1, self._layout.heights.total))

    def settle(self) -> None:
        """Lay out what is in view, and tell Qt where it stands."""
        self._layout.tell_places(self.panes)

    # Turning

    def turn(self, *, forward: bool) -> None:
        """Go on or back by the leaves in view."""
        count = self._sheets.count
        if forward:
            if self._leaf(self._at + count) is not None:
                self._at += count
        elif self._at >= count:
            self._at -= count
        elif not self._go_before(self._chain[0].start):
            self._begin(self._leaves.beginning)

    def _leaf(self, number: int) -> Leaf | None:
        """Leaf `number` of the chain, which grows as far as that; None beyond the end."""
        while number >= len(self._chain):
            start = self._leaves.start_after(self._chain[-1])
            if start is None:
                return None
            self._chain.append(self._leaves.leaf_from(start))
        return self._chain[number]

    def _go_before(self, end: Cut) -> bool:
        """Go to the leaves that fill a view and end at `end`; False where there are too few."""
        before: list[Leaf] = []
        while len(before) < self._sheets.count:
            leaf = self._leaves.leaf_before(before[0].start if before else end)
            if leaf.start <= self._leaves.beginning:
                return False
            before.insert(0, leaf)
        number = self._guessed_number(before[0].start)
        if self._chain[0].start == end:
            self._chain[:0] = before
            number = max(2, min(number, self._first - len(before)))
        else:
            self._chain = before
        self._first, self._at = number, 0
        return True

    def _begin(self, start: Cut) -> None:
        """Begin a chain at `start`, and show what is there."""
        self._chain = [self._leaves.leaf_from(start)]
        self._at = 0
        self._first = self._guessed_number(start)

    def _guessed_number(self, start: Cut) -> int:
        if start <= self._leaves.beginning:
            return 1
        return max(2, 1 + round(self._leaves.y(start) / self._usual_height))

    # Going somewhere

    def begin_with(self, line: PlacedLine, y: int | None) -> None:
        """Have `line` be the first one in view."""
        cut, beginning = self._cut(line), self._leaves.beginning
        number = self._guessed_number(cut)
        if self._leaves.y(cut) < _COUNTED * self._sheets.height:
            self._begin(beginning)
            self._turns_to(cut)
            if self._chain[self._at].start == cut or cut < beginning:
                return
            number = self._first + bisect_right(self._chain, cut, key=attrgetter("start"))
        self._begin(cut)
        self._first = number

    def show(self, line: PlacedLine) -> bool:
        """Bring `line` into view unless it is there, turning where it is only a few leaves off."""
        cut = self._cut(line)
        before = self._chain[self._at]
        if not self._turns_to(cut):
            self._begin(self._start_around(line, cut))
            self._turns_to(cut)
        return self._chain[self._at] != before

    def _turns_to(self, cut: Cut) -> bool:
        """Turn to the leaf with `cut` on it if it is in the chain, or near its end."""
        if cut < self._chain[0].start or self._is_far(cut):
            return False
        number = bisect_right(self._chain, cut, key=attrgetter("end"))
        while (leaf := self._leaf(number)) is not None and leaf.end <= cut:
            number += 1
        number = min(number, len(self._chain) - 1)
        self._at = number - number % self._sheets.count
        return True

    def _is_far(self, cut: Cut) -> bool:
        """Whether `cut` lies far beyond the chain: then its leaves are not worth finding."""
        end = self._leaves.y(self._chain[-1].end)
        reach = _NEAR * self._sheets.count * self._sheets.height
        return cut >= self._chain[-1].end and self._leaves.y(cut) > end + reach

    def _start_around(self, line: PlacedLine, cut: Cut) -> Cut:
        """Where a view begins that shows `line` with some of what is before it."""
        beginning = self._leaves.beginning
        if self._leaves.y(cut) <= self._sheets.count * self._sheets.height:
            return beginning
        if self._is_heading(line):
            return cut
        return max(beginning, self._leaves.leaf_before(cut, self._sheets.height // 3).start)

    def _is_heading(self, line: PlacedLine) -> bool:
        kind = self._layout.compositor.blocks[line.number].kind
        return kind is BlockKind.HEADING and line.start == 0

    def go_to_beginning(self) -> None:
        """Go to the beginning of the article."""
        self._begin(self._leaves.beginning)

    def go_to_end(self) -> None:
        """Go to the end of the article."""
        end = self._leaves.end
        last = Cut(end.first, end.within - 1)
        if not self._turns_to(last) and not self._go_before(end):
            self.go_to_beginning()
            self._turns_to(last)

    def go_to_share(self, share: float) -> None:
        """Go to the leaf where about `share` of the article lies behind the reader."""
        if share <= 0:
            self.go_to_beginning()
        elif share >= 1:
            self.go_to_end()
        else:
            self.show(self._layout.line_at(share * self._layout.heights.total))

    def _cut(self, line: PlacedLine) -> Cut:
        """Where a leaf would begin that begins with `line`."""
        unit = self._layout.unit_of(line.number)
        within = line.top - self._layout.heights.top(unit.first)
        is_first = within <= unit.blocks[0].y
        return Cut(unit.first, unit.gap if is_first else within)
