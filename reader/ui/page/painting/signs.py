"""Signs in the margins: a ribbon before a line with a bookmark, a slip behind one with a note.

Each stands beside the line in which its words begin, so a line can have one of each.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout

from reader.ui.marks.swatches import ribbon
from reader.ui.page.marks import Layer
from reader.ui.page.typesetting.column import is_rtl
from reader.ui.page.typesetting.compositor import Compositor, LaidBlock

if TYPE_CHECKING:
    from reader.ui.page.layout import PageLayout

_LINES = (0.36, 0.6)
"""The lines of writing on a slip, as parts of its height."""


def sign_box(
    compositor: Compositor, layer: Layer, laid: LaidBlock, lines: QTextLayout, start: int
) -> QRectF:
    """Where the sign for offset `start` of a block stands, in its unit's coordinates.

    It is empty where the block has no lines.
    """
    column = compositor.column
    setting = compositor.typography.setting(laid.role)
    line = lines.lineForTextPosition(compositor.places.within(laid.number, start))
    if not line.isValid():
        return QRectF()
    middle = laid.y + line.y() + line.ascent() - 0.3 * setting.size
    width, height = round(0.6 * column.em), round(0.86 * column.em)
    is_start = layer is Layer.BOOKMARKS
    is_right = is_rtl(compositor.blocks[laid.number]) is is_start
    left = column.x + column.width + width if is_right else column.x - 2 * width
    return QRectF(left, round(middle - height / 2), width, height)


def note_at(layout: "PageLayout", point: QPointF) -> int | None:
    """The offset where the note begins whose sign is at `point` of the page, if one is there."""
    compositor, line = layout.compositor, layout.line_at(point.y())
    laid, top = layout.laid_block(line.number)
    lines, offset = layout.lines_of(line.number), compositor.places.offset
    start, end = offset(line.number, line.start), offset(line.number, line.end)
    for mark in layout.painter.marks[Layer.NOTES].within(start, end):
        box = sign_box(compositor, Layer.NOTES, laid, lines, mark.span.start)
        if start <= mark.span.start and box.translated(0, top - laid.y).contains(point):
            return mark.span.start
    return None


def paint_sign(
    painter: QPainter,
    compositor: Compositor,
    layer: Layer,
    laid: LaidBlock,
    lines: QTextLayout,
    start: int,
) -> None:
    """Paint the sign for offset `start` of a block."""
    box = sign_box(compositor, layer, laid, lines, start)
    theme = compositor.typography.look.theme
    if layer is Layer.BOOKMARKS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawPolygon(ribbon(box))
        return
    stroke = max(1.2, 0.07 * compositor.column.em)
    painter.setPen(QPen(theme.accent, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(theme.accent_wash)
    painter.drawRoundedRect(box, 2, 2)
    for part in _LINES:
        y = box.top() + part * box.height()
        painter.drawLine(QPointF(box.left() + 3.5, y), QPointF(box.right() - 3.5, y))
