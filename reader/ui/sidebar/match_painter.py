"""How a match is drawn: its line, in which the word found stands out."""

from re import compile as pattern

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.model.span import Span
from reader.search import Excerpt
from reader.text.utf16 import Utf16
from reader.ui.lettering import direction_of, side_of
from reader.ui.lists.row_painter import INSET, RowPainter
from reader.ui.sidebar.match_rows import MatchRow, form_of

_AIR = 7
_LINES = 2
_ELLIPSIS_ALONE = pattern(r" …\Z")
"""What would stand by itself on the second line."""


class MatchPainter(RowPainter):
    """Draws the lines of matches; `current` is the number of the one on the page."""

    def __init__(self) -> None:
        super().__init__()
        self.current: int | None = None

    def row_height(self, row: MatchRow) -> int:
        return self._height

    def heading_height(self, is_first: bool) -> int:
        return self._height

    @property
    def _height(self) -> int:
        """The height of all rows: lists that may be long measure one of them."""
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
        excerpt = row.excerpt
        text = _ELLIPSIS_ALONE.sub("\u00a0…", str(excerpt))
        layout = QTextLayout(text, self.fonts.small)
        layout.setTextOption(self._option(option, text))
        layout.setFormats(self._formats(excerpt, is_current=row.number == self.current))
        layout.beginLayout()
        count = 0
        while count < _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, count * self.small_height))
            count += 1
        layout.endLayout()
        painter.setPen(self.look.theme.muted)
        top = (rect.height() - count * self.small_height) / 2
        layout.draw(painter, rect.topLeft() + QPointF(0, top))

    def _formats(self, excerpt: Excerpt, is_current: bool) -> list[QTextLayout.FormatRange]:
        """The words found in bold, and behind the letters asked for the wash of the page."""
        theme = self.look.theme
        match, form = form_of(excerpt)
        utf16 = Utf16(str(excerpt))
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        strong.setForeground(QBrush(theme.text))
        washed = QTextCharFormat(strong)
        washed.setBackground(QBrush(theme.current_match if is_current else theme.match))
        return [_range(form, utf16, strong), _range(match, utf16, washed)]

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
