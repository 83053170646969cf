"""How a match is drawn: its line, in which the word found stands out."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.sidebar.lettering import direction_of, side_of
from reader.ui.sidebar.match_rows import MatchRow, form_of
from reader.ui.sidebar.row_painter import INSET, RowPainter

_AIR = 7
_LINES = 2


class MatchPainter(RowPainter):
    """Draws the lines of matches; `current` is the number of the one on the page."""

    def __init__(self) -> None:
        super().__init__()
        self.current: int | None = None

    def row_height(self, row: MatchRow) -> int:
        return _LINES * self.small_height + 2 * _AIR

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: MatchRow) -> None:
        theme = self.look.theme
        is_current = row.number == self.current
        self.paint_ground(painter, option, theme.current_match if is_current else None)
        height = option.rect.height() - 2 * _AIR
        width = option.rect.width() - 2 * INSET
        rect = self.placed(option, INSET, _AIR, width, height)
        self._paint_line(painter, option, rect, row)

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, row: MatchRow
    ) -> None:
        """Draw the excerpt on two lines, in the middle where it takes one."""
        theme, fonts = self.look.theme, self.fonts
        excerpt = row.excerpt
        text = str(excerpt)
        match, form = form_of(excerpt)
        utf16 = Utf16(text)
        strong, washed = QTextCharFormat(), QTextCharFormat()
        for found in (strong, washed):
            found.setFontWeight(QFont.Weight.Bold)
            found.setForeground(QBrush(theme.text))
        washed.setBackground(
            QBrush(theme.current_match if row.number == self.current else theme.match)
        )
        layout = QTextLayout(text, fonts.small)
        layout.setTextOption(self._option(option, text))
        layout.setFormats([_range(form, utf16, strong), _range(match, utf16, washed)])
        layout.beginLayout()
        lines = []
        while len(lines) < _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, len(lines) * self.small_height))
            lines.append(line)
        layout.endLayout()
        painter.setPen(theme.muted)
        top = (rect.height() - len(lines) * self.small_height) / 2
        layout.draw(painter, rect.topLeft() + QPointF(0, top))

    def _option(self, option: QStyleOptionViewItem, text: str) -> QTextOption:
        """The line's own direction, and the side on which it starts in that."""
        direction = direction_of(text, option.direction)
        setting = QTextOption(side_of(direction))
        setting.setTextDirection(direction)
        setting.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return setting


def _range(span: Span, utf16: Utf16, found: QTextCharFormat) -> QTextLayout.FormatRange:
    """The format `found` for a span of the text."""
    formatted = QTextLayout.FormatRange()
    formatted.start = utf16.position(span.start)
    formatted.length = utf16.position(span.end) - formatted.start
    formatted.format = found
    return formatted
