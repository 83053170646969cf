"""Parts of the page that are in view, and where in the view each of them is."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF


class LeafNumbers(NamedTuple):
    """The numbers of the first and the last leaf in view, and of all; `is_sure` or a guess."""

    first: int
    last: int
    count: int
    is_sure: bool


class Pane(NamedTuple):
    """The heights `top` to `bottom` of the page, shown moved by `x` and `y`.

    `width` is that of the page. A leaf has a `number`, said at height `foot` of the view; where
    there are no leaves it is 0.
    """

    top: int
    bottom: int
    x: int
    y: int
    width: int
    number: int = 0
    foot: int = 0

    @property
    def area(self) -> QRectF:
        """The part of the page that is shown, where it lies on the page."""
        return QRectF(0, self.top, self.width, self.bottom - self.top)

    def on_page(self, point: QPointF) -> QPointF:
        """Where on the page `point` of the view is, or the nearest that is shown."""
        y = min(max(point.y() - self.y, self.top), self.bottom - 1)
        return QPointF(point.x() - self.x, y)

    def shows(self, point: QPointF) -> bool:
        """Whether `point` of the view is in this pane."""
        return self.area.translated(self.x, self.y).contains(point)


def nearest_pane(panes: Sequence[Pane], x: float) -> Pane:
    """The pane that is at `x` of the view, or the one nearest to it."""
    return min(panes, key=lambda pane: max(pane.x - x, x - pane.x - pane.width))
