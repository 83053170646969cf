"""Reading by scrolling: what the reader looks at is held still.

The scroll bar counts pixels of a page that is mostly guessed. So what is held is a block
and where its top stands in the window: lay out what comes into view, see where the block
is after that, and move the scroll bar, not the text.
"""

from PySide6.QtWidgets import QScrollBar, QWidget

from reader.ui.page.layout import PageLayout, PlacedLine
from reader.ui.page.panes import Pane


class Scrolled:
    """The part of the page that is in view."""

    def __init__(self, layout: PageLayout, bar: QScrollBar, viewport: QWidget) -> None:
        self._layout = layout
        self._bar = bar
        self._viewport = viewport
        self._first, self._y = 0, 0
        self.is_settling = False
        """Whether the scroll bar moves to where the page already is."""

    @property
    def top(self) -> int:
        """The height of the page at which the view begins."""
        return self._bar.value()

    @property
    def panes(self) -> tuple[Pane, ...]:
        """What is in view."""
        width = self._viewport.width()
        return (Pane(self.top, self.bottom, 0, -self.top, width),)

    @property
    def progress(self) -> float:
        """How much of the article lies behind the reader: 0 at its beginning, 1 at its end."""
        length = self._bar.maximum()
        return self._bar.value() / length if length else 1.0

    @property
    def numbers(self) -> None:
        """None: what is scrolled has no leaves."""
        return None

    def count_on(self) -> bool:
        """False: there is nothing to count."""
        return False

    @property
    def height(self) -> int:
        """The height of the view."""
        return self._viewport.height()

    @property
    def bottom(self) -> int:
        """The height of the page at which the view ends."""
        return self.top + self.height

    def moved(self, by: int) -> None:
        """Take note that the reader scrolled: what was in view is `by` pixels further down."""
        if self._layout.is_empty:
            return
        self._y += by
        if abs(by) > self.height:
            self._first, top = self._layout.heights.find(self.top)
            self._y = top - self.top
        self.settle()

    def begin_with(self, line: PlacedLine, y: int | None) -> None:
        """Bring `line` to the top of the view, or as far below it as `y` says."""
        heights, compositor = self._layout.heights, self._layout.compositor
        if (line.number, line.start, y) == (0, 0, None):
            self._bring(0, 0, 0)
            return
        air = round(0.4 * compositor.column.em) if line.start == 0 else 0
        first = self._layout.unit_of(line.number).first
        self._bring(first, line.top - heights.top(first), air if y is None else y)

    def _bring(self, number: int, within: int, y: int) -> None:
        """Bring block `number` into view, so that `within` pixels below its top stand at `y`."""
        self._first, self._y = number, y - within
        self.settle()

    def show(self, line: PlacedLine) -> bool:
        """Bring `line` a third from the top, unless it is well in view."""
        room = line.bottom - line.top
        if self.top + room // 2 <= line.top <= self.bottom - 2 * room:
            return False
        self.begin_with(line, self.height // 3)
        return True

    def turn(self, *, forward: bool) -> None:
        """Go on or back by a screen, so that no line is passed over and none is cut on top."""
        if forward:
            line = self._layout.line_at(max(0, self.bottom - 1))
            cut = line.top if line.bottom > self.bottom else line.bottom
            top = cut if cut > self.top + self.height // 2 else self.bottom
        else:
            line = self._layout.line_at(max(0, self.top - 1))
            top = line.bottom - self.height
        self._bar.setValue(top)

    def go_to_beginning(self) -> None:
        """Go to the beginning of the article."""
        self._bar.setValue(0)

    def go_to_end(self) -> None:
        """Go to the end of the article."""
        self._layout.unit_of(len(self._layout.compositor.blocks) - 1)
        self.settle()
        self._bar.setValue(self._bar.maximum())
        while self._bar.value() < self._bar.maximum():
            self._bar.setValue(self._bar.maximum())  # what came into view is higher than guessed

    def go_to_share(self, share: float) -> None:
        """Go to where `share` of the article lies behind the reader."""
        self._bar.setValue(round(share * self._bar.maximum()))

    def settle(self) -> None:
        """Lay out what is in view, without moving it."""
        if self._layout.is_empty:
            self._set_bar(0)
            return
        top = self._lay_out()
        self._set_bar(top)
        self._first, first_top = self._layout.heights.find(self.top)
        self._y = first_top - self.top
        self._layout.tell_places((Pane(self.top, self.bottom, 0, 0, self._viewport.width()),))

    def _lay_out(self) -> int:
        """Lay out what is in view or reaches into it; the top of the view comes back."""
        heights = self._layout.heights
        overhang = self._layout.compositor.column.overhang
        self._layout.unit_of(self._first)
        while True:
            top = heights.top(self._first) - self._y
            for _ in self._layout.units_between(top - overhang, top + self.height + overhang):
                pass
            if heights.top(self._first) - self._y == top:
                return top

    def _set_bar(self, value: int) -> None:
        """Move the scroll bar without moving the page."""
        self.is_settling = True
        self._bar.setRange(0, max(0, self._layout.height - self.height))
        self._bar.setPageStep(self.height)
        self._bar.setValue(value)
        self.is_settling = False
