"""A mark on the desk: its words, and the article in which they stand."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent

from reader.library.marks import ShelvedMark
from reader.ui.desk.card import Card, small_font, title_font
from reader.ui.lettering import draw_line
from reader.ui.look import Look

_BELOW = 20  # pixels of the line with the article's title
_ABOVE, _UNDER = 7, 8
_EDGE = 14
_BAR = 3


class MarkCard(Card):
    """The words of a mark behind a bar in its colour, with its article's title below."""

    def __init__(self, shelved: ShelvedMark, look: Look) -> None:
        self.shelved = shelved
        self._words = " ".join(shelved.mark.locator.quote.split()) or shelved.mark.title
        self._title = shelved.title or shelved.path.name
        super().__init__(look, f"{self._words}, {self._title}")
        self._font = title_font(shelved.language, 17)
        self._line = QFontMetrics(self._font).height()
        self.setFixedHeight(_ABOVE + self._line + _BELOW + _UNDER)

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        rect = self.paint_ground(painter)
        highlight = self.shelved.mark.highlight
        bar = QRectF(0, 0, _BAR, rect.height() - 24)
        bar.moveCenter(rect.center())
        bar.moveLeft(rect.right() - _EDGE - _BAR if self.isRightToLeft() else rect.left() + _EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink(highlight) if highlight else theme.accent)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        start, end = _EDGE + _BAR + 10, _EDGE
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        inner = rect.adjusted(left, _ABOVE, -right, -_UNDER)
        painter.setFont(self._font)
        direction = self.layoutDirection()
        words = QRectF(inner.left(), inner.top(), inner.width(), self._line)
        draw_line(painter, words, self._words, theme.text, direction)
        painter.setFont(small_font())
        title = QRectF(inner.left(), inner.bottom() - _BELOW, inner.width(), _BELOW)
        draw_line(painter, title, self._title, theme.muted, direction)
