"""The model of a list: rows of any type, headings among them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, QStringListModel, Qt, Signal


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above a group of rows, which the keys pass over; `tally` stands at its end."""

    text: str
    tally: str = ""


class Rows(QStringListModel):
    """Rows of any type that has `text`; what is said of them is worked out when asked.

    Qt counts them in a list of its own, of empty strings: a view asks for their number at each
    of very many rows, and Python would take ten times as long to tell.

    `describe` words a row for those who hear the list instead of seeing it, `explain` for
    a tooltip. Where `can_rename` is set, `renamed` tells the row and the reader's text for it.
    """

    renamed = Signal(object, str)

    def __init__(
        self,
        describe: Callable[[Any], str],
        explain: Callable[[Any], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._explain = explain
        self._rows: Sequence[Any] = ()
        self.can_rename = False

    @property
    def rows(self) -> Sequence[Any]:
        """All rows in their order."""
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self._rows = rows
        with QSignalBlocker(self):
            self.removeRows(0, self.rowCount())
            self.insertRows(0, len(rows))
        self.endResetModel()

    def row(self, index: QModelIndex) -> Any:
        """The row at `index`, which is valid."""
        return self._rows[index.row()]

    def index_of(self, row: Any) -> QModelIndex:
        """Where `row` stands; an invalid index where it does not."""
        return self.index(self._rows.index(row)) if row in self._rows else QModelIndex()

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.row(index), Heading):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_rename else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.text if isinstance(row, Heading) else self._describe(row)
            case Qt.ItemDataRole.ToolTipRole:
                return None if isinstance(row, Heading) else _plain(self._explain(row))
        return None

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not text or text == self.row(index).text:
            return False
        self.renamed.emit(self.row(index), text)
        return True


def _plain(text: str) -> str:
    """`text` so that Qt shows it letter by letter, also where it looks like HTML."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text
