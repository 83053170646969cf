"""How a name is drawn: a dot in its kind's ink, the name, where it stands, how often."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui.lettering import draw_line
from reader.ui.sidebar.mention_painter import MentionPainter
from reader.ui.sidebar.name_rows import STRIP_STEPS, NameRow, places
from reader.ui.sidebar.row_painter import INSET

_DOT = 9
_GAP = 10
_TICK_WIDTH, _TICK_HEIGHT, _TALL_TICK_HEIGHT = 2, 9, 13
_NARROWEST_STRIP, _WIDEST_STRIP = 44, 78


class NamePainter(MentionPainter):
    """Draws the rows of names."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: NameRow) -> None:
        ink = self.look.theme.ink(row.kind)
        is_chosen = self.is_chosen(row)
        self.paint_ground(painter, option, ink if is_chosen else None)
        height = option.rect.height()
        self._paint_dot(painter, self.placed(option, INSET, (height - _DOT) // 2, _DOT, _DOT), ink)
        words = self.place_words(row) if is_chosen else str(len(row.spans))
        pill_width = self.paint_pill(painter, option, words, ink if is_chosen else None)
        strip_width = min(_WIDEST_STRIP, max(_NARROWEST_STRIP, option.rect.width() // 4))
        strip_start = option.rect.width() - INSET - max(pill_width, 24) - _GAP - strip_width
        strip = self.placed(option, strip_start, 0, strip_width, height)
        self._paint_strip(painter, option, strip, row, ink)
        start = INSET + _DOT + _GAP
        painter.setFont(self.fonts.plain)
        name = self.placed(option, start, 0, strip_start - _GAP - start, height)
        draw_line(painter, name, row.text, self.look.theme.text, option.direction)

    def _paint_dot(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(rect)

    def _paint_strip(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        strip: QRectF,
        row: NameRow,
        ink: QColor,
    ) -> None:
        """Draw the article as a line that begins at the start side, and the mentions on it."""
        base = round(strip.center().y() + _TICK_HEIGHT / 2)
        ground = QRectF(strip.left(), base, strip.width(), 1)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(ground, self.look.theme.line)
        for step in places(row.spans, self.length):
            painter.fillRect(_tick(ground, step, _TICK_HEIGHT, is_mirrored), ink)
        if self.is_chosen(row):
            (here,) = places((row.spans[self.position],), self.length)
            painter.fillRect(_tick(ground, here, _TALL_TICK_HEIGHT, is_mirrored), ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _tick(ground: QRectF, step: int, height: int, is_mirrored: bool) -> QRectF:
    """The tick that stands on `ground` for a step of the article."""
    along = round(step * (ground.width() - _TICK_WIDTH) / (STRIP_STEPS - 1))
    left = ground.right() - _TICK_WIDTH - along if is_mirrored else ground.left() + along
    return QRectF(left, ground.top() - height, _TICK_WIDTH, height + 1)
