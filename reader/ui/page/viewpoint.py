"""Where the reader looks, held still while the page around it finds its true height.

The scroll bar counts pixels of a page that is mostly guessed. So what is held is a block
and where its top stands in the window: lay out what comes into view, see where the block
is after that, and move the scroll bar, not the text.
"""

from PySide6.QtWidgets import QScrollBar, QWidget

from reader.ui.page.layout import PageLayout


class Viewpoint:
    """The part of a page that is in view."""

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
    def height(self) -> int:
        """The height of the view."""
        return self._viewport.height()

    @property
    def bottom(self) -> int:
        """The height of the page at which the view ends."""
        return self.top + self.height

    def moved(self, by: int) -> None:
        """Take note that the reader scrolled: what was in view is `by` pixels further down."""
        heights = self._layout.heights
        if heights is None:
            return
        self._y += by
        if abs(by) > self.height:
            self._first, top = heights.find(self.top)
            self._y = top - self.top
        self.settle()

    def bring(self, number: int, within: int, y: int) -> None:
        """Bring block `number` into view, so that `within` pixels below its top stand at `y`."""
        if self._layout.heights is not None:
            self._first, self._y = number, y - within
            self.settle()

    def settle(self) -> None:
        """Lay out what is in view, without moving it."""
        heights = self._layout.heights
        if heights is None:
            self._set_bar(0)
            return
        top = self._lay_out()
        self._set_bar(top)
        self._first, first_top = heights.find(self.top)
        self._y = first_top - self.top
        self._layout.tell_places(self.top, self.bottom)

    def _lay_out(self) -> int:
        """Lay out what is in view or reaches into it; the top of the view comes back."""
        heights = self._layout.heights
        compositor = self._layout.compositor
        assert heights is not None
        assert compositor is not None
        overhang = compositor.column.overhang
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
