"""What stands around the letters: bars, rules, tables' lines, the ground of code, list marks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.model.article import Block, BlockKind
from reader.ui.page.typesetting.column import Column, is_rtl
from reader.ui.page.typesetting.compositor import Compositor, LaidBlock, Unit
from reader.ui.page.typesetting.indents import MARKER_GAP
from reader.ui.page.typesetting.shown import shown
from reader.ui.page.typesetting.typography import Role
from reader.ui.theme import Theme

_CODE_RADIUS = 6


def paint_ground(painter: QPainter, compositor: Compositor, unit: Unit) -> None:
    """Paint what stands around the letters of `unit`, whose top is at zero."""
    block = compositor.blocks[unit.first]
    theme = compositor.typography.look.theme
    column = compositor.column
    laid = unit.blocks[0]
    if block.quote:
        _paint_bars(painter, compositor, unit, block)
    if unit.table is not None:
        _paint_table(painter, compositor, unit)
        return
    if block.kind is BlockKind.CODE:
        _paint_code(painter, theme, laid)
    elif block.kind is BlockKind.RULE:
        middle = laid.y + laid.height // 2
        width = column.width // 4
        painter.fillRect(
            QRectF(column.x + (column.width - width) / 2, middle, width, 1), theme.line
        )
    elif block.kind is BlockKind.FOOTNOTE and _is_first_note(compositor, unit.first):
        _paint_note_rule(painter, theme.line, column, unit.gap, is_rtl(block))
    if block.marker is not None:
        _paint_marker(painter, compositor, laid, block)
    if unit.first == 0 and compositor.byline:
        _paint_byline(painter, compositor, laid)


def _paint_bars(painter: QPainter, compositor: Compositor, unit: Unit, block: Block) -> None:
    """A bar on the start side for each quotation, unbroken between blocks of the same one."""
    column = compositor.column
    before = compositor.blocks[unit.first - 1].quote if unit.first else 0
    is_right = unit.table.is_rtl if unit.table else column.starts_right(block)
    for depth, offset in enumerate(column.indents.of_bars(unit.first)):
        top = 0 if depth < before else unit.gap
        far = column.x + column.width - offset - column.bar
        left = far if is_right else column.x + offset
        bar = QRectF(left, top, column.bar, unit.height - top)
        painter.fillRect(bar, compositor.typography.look.theme.line)


def _paint_code(painter: QPainter, theme: Theme, laid: LaidBlock) -> None:
    """The ground of code, and a bar on it where the code is wider."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.code)
    painter.drawRoundedRect(laid.ground, _CODE_RADIUS, _CODE_RADIUS)
    if laid.overflow:
        from reader.ui.page.sliding import bar_of

        bar = bar_of(laid)
        painter.setBrush(theme.wash(theme.muted, 3.0))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


def _is_first_note(compositor: Compositor, number: int) -> bool:
    return number == 0 or compositor.blocks[number - 1].kind is not BlockKind.FOOTNOTE


def _paint_note_rule(
    painter: QPainter, colour: QColor, column: Column, gap: int, rtl: bool
) -> None:
    width = column.width // 4
    left = column.x + column.width - width if rtl else column.x
    painter.fillRect(QRectF(left, gap - round(0.9 * column.em), width, 1), colour)


def _paint_marker(painter: QPainter, compositor: Compositor, laid: LaidBlock, block: Block) -> None:
    """The number or the bullet before an item, on its start side."""
    assert block.marker is not None
    theme = compositor.typography.look.theme
    setting = compositor.typography.setting(laid.role)
    column = compositor.column
    rtl = is_rtl(block)
    gap = MARKER_GAP * column.em
    edge = laid.frame.x + laid.frame.width + gap if rtl else laid.frame.x - gap
    baseline = laid.y + setting.rise
    if block.marker.ordered or block.kind is BlockKind.FOOTNOTE:
        _prepare(painter, theme.muted, setting.font, rtl)
        text = shown(block.marker.text, compositor.typography.look.settings)
        width = QFontMetricsF(setting.font).horizontalAdvance(text)
        painter.drawText(QPointF(edge if rtl else edge - width, baseline), text)
        return
    radius = 0.115 * column.em
    centre = QPointF(edge + radius if rtl else edge - radius, baseline - 0.3 * column.em)
    is_hollow = block.level % 2 == 0
    painter.setPen(
        QPen(theme.muted, max(1.0, 0.06 * column.em)) if is_hollow else Qt.PenStyle.NoPen
    )
    painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else theme.muted)
    painter.drawEllipse(centre, radius, radius)


def _paint_byline(painter: QPainter, compositor: Compositor, laid: LaidBlock) -> None:
    setting = compositor.typography.setting(Role.FOOTNOTE)
    painter.setPen(compositor.typography.look.theme.muted)
    painter.setFont(setting.font)
    lines = compositor.byline_lines
    above = (compositor.byline_height - lines.size().height()) / 2
    at = QPointF(compositor.column.x, laid.y + laid.height + above)
    painter.drawStaticText(at, lines)


def _prepare(painter: QPainter, colour: QColor, font: QFont, rtl: bool) -> None:
    """Make ready to write words beside the text."""
    painter.setPen(colour)
    painter.setFont(font)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )


def _paint_table(painter: QPainter, compositor: Compositor, unit: Unit) -> None:
    """Hairlines between the rows, and a stronger one under the header on its quiet ground."""
    table = unit.table
    assert table is not None
    theme = compositor.typography.look.theme
    cell = compositor.blocks[unit.first].cell
    assert cell is not None
    if cell.is_header:
        ground = QRectF(table.left, unit.rows[0], table.width, unit.rows[-1] - unit.rows[0])
        painter.fillRect(ground, theme.code)
    if cell.row == 0 and not cell.is_header:
        painter.fillRect(QRectF(table.left, unit.rows[0], table.width, 1), theme.line)
    for bottom in unit.rows[1:]:
        painter.fillRect(QRectF(table.left, bottom - 1, table.width, 1), theme.line)
