"""Code that is wider than its ground: it is not broken but slid sideways, each block by itself."""

from PySide6.QtCore import QPointF, QRectF

from reader.ui.page.layout import PageLayout
from reader.ui.page.typesetting.compositor import LaidBlock

_THICKNESS = 4
_GRASP = 7
"""Pixels above and below a bar in which it is grasped."""


def bar_of(laid: LaidBlock) -> QRectF:
    """Where the bar that shows how far `laid` was slid lies, in its unit's coordinates."""
    width, padding = laid.frame.width, laid.frame.padding
    share = width / (width + laid.overflow)
    y = laid.y + laid.height + padding / 2 - _THICKNESS / 2
    return QRectF(laid.frame.x + laid.shift * share, y, width * share, _THICKNESS)


def slid_to(layout: PageLayout, number: int, shift: float) -> bool:
    """Slide block `number` so that `shift` pixels of it are out of view: whether it moved."""
    laid, _ = layout.laid_block(number)
    shift = round(min(max(shift, 0), laid.overflow))
    if shift == laid.shift:
        return False
    layout.put_block(laid._replace(shift=shift))
    return True


def reveal(layout: PageLayout, number: int, within: int) -> bool:
    """Slide block `number` as far as its position `within` needs to be seen: whether it moved."""
    laid, _ = layout.laid_block(number)
    line = layout.lines_of(number).lineForTextPosition(within)
    if not laid.overflow or not line.isValid():
        return False
    x, em = line.cursorToX(within)[0], laid.frame.padding
    if x < laid.shift:
        return slid_to(layout, number, x - em)
    if x > laid.shift + laid.frame.width:
        return slid_to(layout, number, x + em - laid.frame.width)
    return False


class Sliding:
    """Sliding by wheel and by bar; points are on the page."""

    def __init__(self, layout: PageLayout) -> None:
        self._layout = layout
        self._grasped: tuple[int, float] | None = None
        """The block whose bar is held, and its shift less what the hand has moved it by."""

    def slide(self, point: QPointF, by: float) -> bool:
        """Slide the code at `point`; False where none is that is too wide."""
        found = self._code_at(point)
        if found is not None:
            slid_to(self._layout, found.number, found.shift + by)
        return found is not None

    def grasp(self, point: QPointF) -> bool:
        """Hold the bar at `point`; False where none is."""
        found = self._code_at(point)
        if found is None:
            return False
        _, top = self._layout.laid_block(found.number)
        bar = bar_of(found).translated(0, top - found.y).adjusted(0, -_GRASP, 0, _GRASP)
        if bar.contains(point):
            self._grasped = found.number, found.shift - point.x() * self._scale(found)
        return self._grasped is not None

    def drag(self, point: QPointF) -> bool:
        """Slide the code whose bar is held; False where none is."""
        if self._grasped is None:
            return False
        number, shift = self._grasped
        laid, _ = self._layout.laid_block(number)
        slid_to(self._layout, number, shift + point.x() * self._scale(laid))
        return True

    def let_go(self) -> bool:
        """Hold no bar any more; False where none was held."""
        was_held = self._grasped is not None
        self._grasped = None
        return was_held

    @staticmethod
    def _scale(laid: LaidBlock) -> float:
        """How far code slides for a pixel that its bar is moved."""
        return (laid.frame.width + laid.overflow) / laid.frame.width

    def _code_at(self, point: QPointF) -> LaidBlock | None:
        if self._layout.is_empty:
            return None
        unit, top = self._layout.unit_at(point.y())
        laid = unit.blocks[0]
        ground = laid.ground.translated(0, top)
        return laid if laid.overflow and ground.contains(point) else None
