"""How a bookmark is drawn: a ribbon, its label, and quietly the words it stands on."""

from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from reader.ui.sidebar.bookmark_rows import BookmarkRow
from reader.ui.sidebar.lettering import draw_lines, line_count
from reader.ui.sidebar.row_painter import INSET, Index, RowPainter

_RIBBON_WIDTH, _RIBBON_HEIGHT = 10, 14
_GAP = 10
_AIR = 7
_BETWEEN = 2
_MOST_LINES = 2
_TEXT_START = INSET + _RIBBON_WIDTH + _GAP


class BookmarkPainter(RowPainter):
    """Draws the rows of bookmarks, and lays the field in which one is renamed."""

    def row_height(self, row: BookmarkRow) -> int:
        lines, small_lines = self._line_counts(row)
        height = lines * self.line_height + small_lines * self.small_height + 2 * _AIR
        return height + _BETWEEN if small_lines else height

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: BookmarkRow) -> None:
        theme, fonts = self.look.theme, self.fonts
        self.paint_ground(painter, option)
        self._paint_ribbon(painter, option, is_attached=row.span is not None)
        lines, small_lines = self._line_counts(row)
        width = option.rect.width() - INSET - _TEXT_START
        painter.setFont(fonts.plain)
        rect = self.placed(option, _TEXT_START, _AIR, width, lines * self.line_height)
        draw_lines(painter, rect, row.text, theme.text, option.direction, lines)
        if small_lines:
            painter.setFont(fonts.small)
            top = _AIR + lines * self.line_height + _BETWEEN
            height = small_lines * self.small_height
            rect = self.placed(option, _TEXT_START, top, width, height)
            draw_lines(painter, rect, row.excerpt, theme.muted, option.direction, small_lines)

    def _line_counts(self, row: BookmarkRow) -> tuple[int, int]:
        """How many lines the label takes, and how many the excerpt."""
        width = self.parent().viewport().width() - INSET - _TEXT_START
        label = min(_MOST_LINES, line_count(row.text, self.fonts.plain, width))
        if not row.excerpt:
            return label, 0
        return label, min(_MOST_LINES, line_count(row.excerpt, self.fonts.small, width))

    def _paint_ribbon(
        self, painter: QPainter, option: QStyleOptionViewItem, is_attached: bool
    ) -> None:
        theme = self.look.theme
        top = _AIR + (self.line_height - _RIBBON_HEIGHT) // 2
        box = self.placed(option, INSET, top, _RIBBON_WIDTH, _RIBBON_HEIGHT)
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
        notch = QPointF(box.center().x(), box.bottom() - 4)
        corners = [box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()]
        painter.setPen(theme.accent if is_attached else theme.muted)
        painter.setBrush(theme.accent if is_attached else theme.sidebar)
        painter.drawPolygon(QPolygonF(corners))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("rename")
        editor.setAccessibleName(self.tr("Label of the bookmark"))
        return editor

    def setEditorData(self, editor: Any, index: Index) -> None:
        editor.setText(index.model().rows[index.row()].bookmark.label)
        editor.selectAll()

    def setModelData(self, editor: Any, model: Any, index: Index) -> None:
        model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        width = option.rect.width() - INSET - _TEXT_START
        height = self.line_height + _AIR
        rect = self.placed(option, _TEXT_START - 6, _AIR // 2, width + 6, height)
        editor.setGeometry(rect.toAlignedRect())
