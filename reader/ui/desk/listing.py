"""A list that takes the place of the desk: things to open, each with a line on what it is."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.lettering import draw_line
from reader.ui.lists.emptiness import Emptiness, Reason
from reader.ui.lists.row_list import RowList
from reader.ui.lists.row_painter import INSET, RowPainter
from reader.ui.lists.rows import Rows
from reader.ui.look import Look
from reader.ui.wording import isolated

_AIR = 8


@dataclass(frozen=True, slots=True)
class ListingRow:
    """What can be opened: its name, a few words on it, and `target`, which a click gives."""

    text: str
    detail: str
    target: Any


class ListingPainter(RowPainter):
    """Draws a name and the words on it below."""

    def row_height(self, row: ListingRow) -> int:
        return self.line_height + self.small_height + 2 * _AIR

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: ListingRow) -> None:
        self.paint_ground(painter, option)
        theme, width = self.look.theme, option.rect.width() - 2 * INSET
        painter.setFont(self.fonts.plain)
        title = self.placed(option, INSET, _AIR, width, self.line_height)
        draw_line(painter, title, row.text, theme.text, option.direction)
        painter.setFont(self.fonts.small)
        top = _AIR + self.line_height
        name = self.placed(option, INSET, top, width, self.small_height)
        draw_line(painter, name, row.detail, theme.muted, option.direction)


class Listing(QWidget):
    """Rows under a heading, with a way back; `chosen` tells the target of one."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._back = QPushButton(self.tr("Back to the desk"), self)
        self._back.setObjectName("link")
        self._back.clicked.connect(self.left)
        self._painter = ListingPainter()
        self._rows = Rows(_describe, _explain, self)
        self._list = RowList(self._rows, self._painter, self)
        self._list.setAccessibleName(self.tr("What can be opened"))
        self._list.stepped.connect(self._step)
        self._list.forgotten.connect(self.left)
        self._emptiness = Emptiness(self)
        self._emptiness.hide()
        self.setFocusProxy(self._list)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 28, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addWidget(self._emptiness, 1)

    def set_look(self, look: Look) -> None:
        """Show the list in the colours of `look`."""
        self._painter.set_look(look)
        self._list.viewport().update()
        self._emptiness.set_look(look)

    def set_heading(self, heading: str, explanation: str = "") -> None:
        """Say what is listed."""
        self._heading.setText(isolated(heading))
        self._heading.setToolTip(isolated(explanation) if explanation else "")
        self._list.setAccessibleName(heading)

    def set_rows(self, rows: list[Any]) -> None:
        """List `rows`, headings among them, with the keys where they were; or say why none."""
        number, had_keys = self._list.currentIndex().row(), self._emptiness.hasFocus()
        self._rows.set_rows(rows)
        here = self._rows.index(number) if number >= 0 else self._list.first_row()
        self._list.setCurrentIndex(here)
        if not rows:
            self._emptiness.say(self._none())
        self._list.setVisible(bool(rows))
        if rows and had_keys:
            self._list.setFocus()
        self._emptiness.setVisible(not rows)
        self.setFocusProxy(self._list if rows else self._emptiness)

    def _none(self) -> Reason:
        """Why there is nothing to list."""
        raise NotImplementedError

    def _step(self, index: QModelIndex, by: int) -> None:
        self.chosen.emit(self._rows.row(index).target)


def _describe(row: ListingRow) -> str:
    return f"{row.text}, {row.detail}"


def _explain(row: ListingRow) -> str:
    return f"{row.text}\n{row.detail}"
