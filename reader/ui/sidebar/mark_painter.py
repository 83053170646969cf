"""How a mark is drawn: its sign, the words it stands on, and what the reader says of them."""

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reader.ui.fields import Field
from reader.ui.lettering import draw_line, draw_lines, line_count
from reader.ui.lists.row_painter import INSET, Index, RowPainter
from reader.ui.marks.swatches import paint_swatch, ribbon
from reader.ui.sidebar.mark_rows import MarkRow
from reader.ui.wording import isolated
from reader.ui.words.marks import shown_note

_SIGN = 14
_GAP = 10
_AIR = 7
_BETWEEN = 2
_MOST_LINES = 2
_MOST_OF_NOTE = 4
_BAR = 2
_TEXT_START = INSET + _SIGN + _GAP
_NOTE_START = _TEXT_START + _BAR + 8


class MarkPainter(RowPainter):
    """Draws the rows of marks, and lays the field in which one is renamed."""

    def row_height(self, row: MarkRow) -> int:
        small = self._excerpt_lines(row) + self._note_lines(row) + bool(row.mark.tags)
        parts = bool(row.excerpt) + bool(row.mark.note) + bool(row.mark.tags)
        lines = self._text_lines(row) * self.line_height
        return lines + small * self.small_height + parts * _BETWEEN + 2 * _AIR

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: MarkRow) -> None:
        theme, fonts = self.look.theme, self.fonts
        is_selected = option.state & QStyle.StateFlag.State_Selected
        self.paint_ground(painter, option, theme.accent if is_selected else None)
        self._paint_sign(painter, option, row)
        width = option.rect.width() - INSET - _TEXT_START
        lines = self._text_lines(row)
        rect = self.placed(option, _TEXT_START, _AIR, width, lines * self.line_height)
        painter.setFont(fonts.plain)
        ink = theme.muted if row.span is None else theme.text
        draw_lines(painter, rect, row.text, ink, option.direction, lines)
        painter.setFont(fonts.small)
        top = _AIR + lines * self.line_height
        if row.excerpt:
            lines = self._excerpt_lines(row)
            rect = self._part(option, _TEXT_START, top, lines)
            draw_lines(painter, rect, row.excerpt, theme.muted, option.direction, lines)
            top += lines * self.small_height + _BETWEEN
        if row.mark.note:
            top = self._paint_note(painter, option, row, top)
        if row.mark.tags:
            rect = self._part(option, _TEXT_START, top, 1)
            draw_line(painter, rect, _said(row.mark.tags), theme.accent, option.direction)

    def _paint_note(
        self, painter: QPainter, option: QStyleOptionViewItem, row: MarkRow, top: int
    ) -> int:
        """Draw the note beside a bar; gives where the next part begins."""
        theme, lines = self.look.theme, self._note_lines(row)
        height = lines * self.small_height
        bar = self.placed(option, _TEXT_START, top + _BETWEEN, _BAR, height)
        painter.fillRect(bar, theme.line)
        rect = self._part(option, _NOTE_START, top, lines)
        draw_lines(painter, rect, shown_note(row.mark.note), theme.text, option.direction, lines)
        return top + height + _BETWEEN

    def _part(self, option: QStyleOptionViewItem, start: int, top: int, lines: int) -> QRectF:
        """The room for some small lines."""
        width = option.rect.width() - INSET - start
        return self.placed(option, start, top + _BETWEEN, width, lines * self.small_height)

    def _text_lines(self, row: MarkRow) -> int:
        return min(_MOST_LINES, line_count(row.text, self.fonts.plain, self._width(_TEXT_START)))

    def _excerpt_lines(self, row: MarkRow) -> int:
        return self._small_lines(row.excerpt, _TEXT_START, _MOST_LINES)

    def _note_lines(self, row: MarkRow) -> int:
        return self._small_lines(shown_note(row.mark.note), _NOTE_START, _MOST_OF_NOTE)

    def _small_lines(self, text: str, start: int, most: int) -> int:
        if not text:
            return 0
        return min(most, line_count(text, self.fonts.small, self._width(start)))

    def _width(self, start: int) -> int:
        return self.parent().viewport().width() - INSET - start

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem, row: MarkRow) -> None:
        top = _AIR + (self.line_height - _SIGN) // 2
        box = self.placed(option, INSET, top, _SIGN, _SIGN)
        if row.span is not None:
            paint_swatch(painter, self.look.theme, row.mark.highlight, box)
            return
        painter.setPen(QPen(self.look.theme.muted, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(ribbon(box.adjusted(0.5, 0.5, -0.5, -0.5)))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = Field(parent=parent)
        editor.setObjectName("rename")
        editor.setAccessibleName(self.tr("Label of the mark"))
        return editor

    def setEditorData(self, editor: Any, index: Index) -> None:
        editor.setText(index.model().rows[index.row()].mark.title)
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


def _said(tags: tuple[str, ...]) -> str:
    return "  ".join(isolated(f"#{tag}") for tag in tags)
