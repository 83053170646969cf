"""How a name is drawn: a dot in its kind's ink, the name, where it stands, how often."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui.lettering import draw_lines, line_count
from reader.ui.lists.row_painter import INSET
from reader.ui.sidebar.mention_painter import MentionPainter
from reader.ui.sidebar.name_rows import STRIP_STEPS, NameRow, places

_DOT = 9
_GAP = 10
_TICK_WIDTH, _TICK_HEIGHT, _TALL_TICK_HEIGHT = 2, 9, 13
_NARROWEST_STRIP, _WIDEST_STRIP = 44, 78
_TEXT_START = INSET + _DOT + _GAP
_MOST_LINES = 3
_NARROWEST_PILL = 24


class NamePainter(MentionPainter):
    """Draws the rows of names; a long one takes several lines."""

    def row_height(self, row: NameRow) -> int:
        return super().row_height(row) + (self._lines(row) - 1) * self.line_height

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: NameRow) -> None:
        ink = self.look.theme.ink(row.kind)
        is_chosen = self.is_chosen(row)
        self.paint_ground(painter, option, ink if is_chosen else None)
        height = option.rect.height()
        self._paint_dot(painter, self.placed(option, INSET, (height - _DOT) // 2, _DOT, _DOT), ink)
        words = self.place_words(row) if is_chosen else str(len(row.spans))
        pill_width = self.paint_pill(painter, option, words, ink if is_chosen else None)
        width = option.rect.width()
        strip_start = _strip_start(width, pill_width)
        strip = self.placed(option, strip_start, 0, _strip_width(width), height)
        self._paint_strip(painter, option, strip, row, ink)
        painter.setFont(self.fonts.plain)
        lines = self._lines(row)
        top = (height - lines * self.line_height) // 2
        room = strip_start - _GAP - _TEXT_START
        name = self.placed(option, _TEXT_START, top, room, lines * self.line_height)
        draw_lines(painter, name, row.text, self.look.theme.text, option.direction, lines)

    def _lines(self, row: NameRow) -> int:
        """The lines of a name beside its count, whether or not it is chosen."""
        width = self.parent().viewport().width()
        pill_width = self.pill_width(str(len(row.spans)))
        room = _strip_start(width, pill_width) - _GAP - _TEXT_START
        return min(_MOST_LINES, line_count(row.text, self.fonts.plain, room))

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


def _strip_width(width: int) -> int:
    """The width of a strip in a row of `width`."""
    return min(_WIDEST_STRIP, max(_NARROWEST_STRIP, width // 4))


def _strip_start(width: int, pill_width: int) -> int:
    return width - INSET - max(pill_width, _NARROWEST_PILL) - _GAP - _strip_width(width)


def _tick(ground: QRectF, step: int, height: int, is_mirrored: bool) -> QRectF:
    """The tick that stands on `ground` for a step of the article."""
    along = round(step * (ground.width() - _TICK_WIDTH) / (STRIP_STEPS - 1))
    left = ground.right() - _TICK_WIDTH - along if is_mirrored else ground.left() + along
    return QRectF(left, ground.top() - height, _TICK_WIDTH, height + 1)
