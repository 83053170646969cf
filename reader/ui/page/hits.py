"""What is at a point of the page: a block, a line, a letter, a place for a caret."""

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextLine

from reader.ui.page.painting.strips import caret_at, letter_at
from reader.ui.page.typesetting.compositor import LaidBlock, Unit

if TYPE_CHECKING:
    from reader.ui.page.layout import PageLayout


class Hit(NamedTuple):
    """A position in a block."""

    number: int
    within: int


def letter_hit(layout: "PageLayout", point: QPointF) -> Hit | None:
    """The letter at `point` of the page, None where none is."""
    laid, at = _block_hit(layout, point)
    lines = layout.lines_of(laid.number)
    line = line_near(laid, lines, at.y())
    if line is None:
        return None
    x, ink = _laid_out(laid, line, at.x()), line.naturalTextRect()
    if not ink.left() <= x <= ink.right() or not 0 <= at.y() < laid.height:
        return None
    return Hit(laid.number, letter_at(lines, line, x))


def caret_hit(layout: "PageLayout", point: QPointF) -> Hit:
    """The place for a caret that is nearest to `point` of the page."""
    laid, at = _block_hit(layout, point)
    lines = layout.lines_of(laid.number)
    line = line_near(laid, lines, at.y())
    if line is None:
        return Hit(laid.number, 0)
    return Hit(laid.number, caret_at(lines, line, _laid_out(laid, line, at.x())))


def _block_hit(layout: "PageLayout", point: QPointF) -> tuple[LaidBlock, QPointF]:
    """The block nearest to `point` of the page, and where that is from its lines."""
    unit, top = layout.unit_at(point.y())
    laid = block_near(unit, point.x(), point.y() - top)
    return laid, QPointF(point.x() - laid.x, point.y() - top - laid.y)


def _laid_out(laid: LaidBlock, line: QTextLine, x: float) -> float:
    """Where Qt has in `line` what is painted at `x`."""
    stretched = laid.stretched.get(line.lineNumber())
    return stretched.laid_out(x) if stretched else x


def line_near(laid: LaidBlock, lines: QTextLayout, y: float) -> QTextLine | None:
    """The line of `laid` that is nearest to `y`, None where it has none."""
    count = lines.lineCount()
    number = bisect_right(laid.edges, y, 1, count) - 1 if count else 0
    return lines.lineAt(number) if count else None


def block_near(unit: Unit, x: float, y: float) -> LaidBlock:
    """The block of `unit` at a point of it, or the one that is nearest."""
    if len(unit.blocks) == 1:
        return unit.blocks[0]

    def distance(laid: LaidBlock) -> tuple[float, float]:
        frame = laid.frame
        aside = max(frame.x - x, 0, x - frame.x - frame.width)
        return aside, max(laid.y - y, 0, y - laid.y - laid.height)

    return min(unit.blocks, key=distance)
