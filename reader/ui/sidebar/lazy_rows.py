"""Rows that are made as the list comes to need them, so that thousands cost what dozens do."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from reader.ui.sidebar.rows import Rows

_AT_ONCE = 60
_INVALID = QModelIndex()


class LazyRows(Rows):
    """Rows drawn from an iterable, some dozens at a time."""

    def __init__(
        self,
        describe: Callable[[Any], str],
        explain: Callable[[Any], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(describe, explain, parent)
        self._coming: Iterator[Any] = iter(())
        self._next: list[Any] = []

    def set_rows(self, rows: Iterable[Any]) -> None:
        self._coming = iter(rows)
        super().set_rows(list(islice(self._coming, _AT_ONCE)))
        self._next = list(islice(self._coming, _AT_ONCE))

    def make_until(self, is_there: Callable[[Any], bool]) -> None:
        """Make rows until the last one `is_there`, or there are no more."""
        while self._next and not is_there(self._rows[-1]):
            self.fetchMore(_INVALID)

    def canFetchMore(self, parent: QModelIndex) -> bool:
        return not parent.isValid() and bool(self._next)

    def fetchMore(self, parent: QModelIndex) -> None:
        if not self.canFetchMore(parent):
            return
        first = len(self._rows)
        self.beginInsertRows(_INVALID, first, first + len(self._next) - 1)
        self._rows = [*self._rows, *self._next]
        self.endInsertRows()
        self._next = list(islice(self._coming, _AT_ONCE))
