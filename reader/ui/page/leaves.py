"""Cutting an article into leaves, from any line on, forwards and backwards.

No leaf is known before someone wants it: those of a long article are found around the place
where the reader is, and laying out what is on them is all that it takes.
"""

from collections.abc import Iterator
from typing import NamedTuple

from reader.ui.page.layout import PageLayout
from reader.ui.page.slices import Slice, slices_of


class Cut(NamedTuple):
    """A place between lines: `within` pixels below the top of the unit of block `first`."""

    first: int
    within: int


class Leaf(NamedTuple):
    """What stands on one leaf, from `start` to `end`."""

    start: Cut
    end: Cut


class Leaves:
    """The leaves of a laid-out article, each at most `height` pixels high."""

    def __init__(self, layout: PageLayout, height: int) -> None:
        self._layout = layout
        self.height = height

    def y(self, cut: Cut) -> int:
        """The height of the page at which `cut` lies."""
        return self._layout.heights.top(cut.first) + cut.within

    @property
    def beginning(self) -> Cut:
        """Where the first leaf begins."""
        return Cut(0, self._layout.unit_of(0).gap)

    @property
    def end(self) -> Cut:
        """Where the last leaf ends."""
        unit = self._layout.unit_of(len(self._layout.compositor.blocks) - 1)
        return Cut(unit.first, unit.height)

    def leaf_from(self, start: Cut) -> Leaf:
        """The leaf that begins at `start`, as full as lines that belong together allow."""
        self._layout.unit_of(start.first)
        top = self.y(start)
        good = fitting = None
        for line in self._lines_from(start):
            end = Cut(line.first, line.bottom)
            if self.y(end) - top > self.height:
                break
            fitting = end
            good = end if line.parts else good
        else:
            good = fitting
        return Leaf(start, good or fitting or Cut(start.first, start.within + self.height))

    def leaf_before(self, end: Cut, height: int | None = None) -> Leaf:
        """The leaf, `height` or as high as all, that ends at `end`; begin it before the first."""
        height = self.height if height is None else height
        self._layout.unit_of(end.first)
        good = fitting = None
        for line in self._lines_before(end):
            if fitting is not None and line.parts:
                good = fitting
            start = Cut(line.first, line.top)
            if self.y(end) - self.y(start) > height:
                break
            fitting = start
        else:
            good = fitting
        return Leaf(good or fitting or Cut(end.first, end.within - height), end)

    def start_after(self, leaf: Leaf) -> Cut | None:
        """Where the leaf after `leaf` begins, None where nothing is left."""
        line = next(self._lines_from(leaf.end), None)
        if line is None:
            return None
        cut = Cut(line.first, line.top)
        return max(cut, leaf.end) if line.first == leaf.end.first else cut

    def _lines_from(self, cut: Cut) -> Iterator[Slice]:
        """The slices that end below `cut`, first to last."""
        blocks = self._layout.compositor.blocks
        number = cut.first
        while number < len(blocks):
            unit = self._layout.unit_of(number)
            for line in slices_of(unit, blocks):
                if number != cut.first or line.bottom > cut.within:
                    yield line
            number = unit.blocks[-1].number + 1

    def _lines_before(self, cut: Cut) -> Iterator[Slice]:
        """The slices that begin above `cut`, last to first."""
        blocks = self._layout.compositor.blocks
        number = cut.first
        while number >= 0:
            unit = self._layout.unit_of(number)
            for line in reversed(slices_of(unit, blocks)):
                if unit.first != cut.first or line.top < cut.within:
                    yield line
            number = unit.first - 1
