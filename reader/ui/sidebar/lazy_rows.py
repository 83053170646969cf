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
        super().set_rows(self._some())
        self._next = self._some()

    def make_until(self, is_there: Callable[[Any], bool]) -> None:
        """Make rows until the last one `is_there`, or there are no more."""
        made: list[Any] = []
        while self._next and not is_there((made or self._rows)[-1]):
            made += self._next
            self._next = self._some()
        self._append(made)

    def canFetchMore(self, parent: QModelIndex) -> bool:
        return not parent.isValid() and bool(self._next)

    def fetchMore(self, parent: QModelIndex) -> None:
        if self.canFetchMore(parent):
            made, self._next = self._next, self._some()
            self._append(made)

    def _some(self) -> list[Any]:
        return list(islice(self._coming, _AT_ONCE))

    def _append(self, made: list[Any]) -> None:
        if made:
            first = len(self._rows)
            self.beginInsertRows(_INVALID, first, first + len(made) - 1)
            self._rows = [*self._rows, *made]
            self.endInsertRows()
