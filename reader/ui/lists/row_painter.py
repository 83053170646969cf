"""How rows are painted in every list: headings, grounds, counts."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.text.digits import with_digits
from reader.ui.lettering import Fonts, draw_line, fonts_from
from reader.ui.lists.rows import Heading
from reader.ui.look import Look

Index = QModelIndex | QPersistentModelIndex

INSET = 8
"""Between the edge of the list and what is drawn in it."""

_ROUND = 7
_AIR = 10
_AIR_ABOVE_HEADING = 16
_FOCUSED = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Active
_BY_KEYS = QStyle.StateFlag.State_KeyboardFocusChange
_TRAILING = Qt.AlignmentFlag.AlignTrailing


class RowPainter(QStyledItemDelegate):
    """Draws rows; a painter that derives from it says how high one is and what stands in it.

    Rectangles are worked out as for left to right and mirrored by `placed`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.look: Look | None = None
        self.fonts: Fonts | None = None
        self.line_height = self.small_height = 0

    def set_look(self, look: Look) -> None:
        """Draw in the colours and digits of `look` from here on."""
        self.look = look

    def set_font(self, font: QFont) -> None:
        """Draw with fonts made from `font` from here on."""
        self.fonts = fonts_from(font)
        self.line_height = QFontMetrics(font).height()
        self.small_height = QFontMetrics(self.fonts.small).height()

    def row_height(self, row: Any) -> int:
        """The height of a row that is no heading."""
        return self.line_height + _AIR

    def heading_height(self, is_first: bool) -> int:
        """The height of a heading."""
        return self.small_height + _AIR + (0 if is_first else _AIR_ABOVE_HEADING)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        """Draw a row that is no heading."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.model().rows[index.row()]
        if isinstance(row, Heading):
            return QSize(0, self.heading_height(index.row() == 0))
        return QSize(0, self.row_height(row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.look is None or self.fonts is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.model().rows[index.row()]
        if isinstance(row, Heading):
            self.paint_heading(painter, option, row)
        else:
            self.paint_row(painter, option, row)
        painter.restore()

    def paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading
    ) -> None:
        """Draw a heading and its tally at the foot of its rectangle, none over the other."""
        width = option.rect.width() - 2 * INSET
        height = self.small_height + _AIR
        top = option.rect.height() - height
        painter.setFont(self.fonts.small_strong)
        colour, direction = self.look.theme.muted, option.direction
        tally = with_digits(heading.tally, self.look.digits)
        taken = painter.fontMetrics().horizontalAdvance(tally) + INSET if tally else 0
        rect = self.placed(option, INSET, top, width - taken, height)
        draw_line(painter, rect, heading.text, colour, direction)
        rect = self.placed(option, INSET, top, width, height)
        draw_line(painter, rect, tally, colour, direction, _TRAILING)

    def paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, chosen_ink: QColor | None = None
    ) -> None:
        """Draw what lies behind a row: the wash of a chosen one, and a ring where the keys are.

        After a click the wash says enough.
        """
        theme = self.look.theme
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = None
        if chosen_ink is not None:
            ground = theme.wash(chosen_ink, 1.2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(theme.sunken)
            ground.setAlphaF(0.5)
        needs_ring = chosen_ink is None or option.state & _BY_KEYS
        has_ring = needs_ring and option.state & _FOCUSED == _FOCUSED
        painter.setPen(QPen(theme.muted, 1) if has_ring else Qt.PenStyle.NoPen)
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, _ROUND, _ROUND)

    def paint_pill(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        text: str,
        ink: QColor | None = None,
    ) -> int:
        """Draw a count at the end of a row, in `ink` where it tells the reader's place.

        Gives the width that it took.
        """
        theme, fonts = self.look.theme, self.fonts
        words = with_digits(text, self.look.digits)
        height, width = self.small_height, self.pill_width(text)
        row = option.rect
        top = (row.height() - height) // 2
        pill = self.placed(option, row.width() - INSET - width, top, width, height)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.sidebar if ink is None else Qt.BrushStyle.NoBrush)
        if ink is None:
            painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setFont(fonts.small)
        colour = theme.muted if ink is None else ink
        draw_line(painter, pill, words, colour, option.direction, Qt.AlignmentFlag.AlignHCenter)
        return width

    def pill_width(self, text: str) -> int:
        """The width of the count `text` at the end of a row."""
        words = with_digits(text, self.look.digits)
        return max(self.small_height, QFontMetrics(self.fonts.small).horizontalAdvance(words) + 12)

    @staticmethod
    def placed(
        option: QStyleOptionViewItem, start: int, top: int, width: int, height: int
    ) -> QRectF:
        """A rectangle of the row, measured from its start side and its top."""
        row = option.rect
        logical = QRect(row.left() + start, row.top() + top, width, height)
        return QRectF(QStyle.visualRect(option.direction, row, logical))
