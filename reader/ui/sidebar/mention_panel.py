"""What the panels of names and of dates share: rows whose mentions the reader steps through."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.model.span import Span
from reader.ui.lists.emptiness import Reason
from reader.ui.session import Session
from reader.ui.sidebar.mention_painter import MentionPainter
from reader.ui.sidebar.panel import Commands, Panel


class MentionPanel(Panel):
    """Rows with `spans`, one of them chosen, and the reader at one of its mentions.

    The chosen row is the one whose mentions the session holds as chosen, so that whoever
    else chooses something takes the choice from here.
    """

    def __init__(self, session: Session, painter: MentionPainter, parent: QWidget | None = None):
        super().__init__(session, painter, parent)
        self._painter: MentionPainter = painter
        self._has_failed = False
        session.mentions_found.connect(self._show_found)
        session.mentions_failed.connect(self._show_failed)
        session.chosen_changed.connect(self._show_chosen)
        self._list.pointed_at.connect(self._point_at)

    def choose_at(self, at: int) -> bool:
        self._ensure_filled()
        row = self._row_at(at)
        if row is None and self._filter.text():
            self._filter.clear()
            row = self._row_at(at)
        if row is None:
            return False
        position = _position_at(row.spans, at)
        assert position is not None
        index = self._model.index_of(row)
        if row.spans == self._session.chosen and position == self._painter.position:
            self._step(index, +1)
        else:
            self._choose(row, position)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        return True

    def _row_at(self, at: int) -> Any:
        """The row that has a mention at offset `at`."""
        for row in self._model.rows:
            if _position_at(getattr(row, "spans", ()), at) is not None:
                return row
        return None

    def _step(self, index: QModelIndex, by: int) -> None:
        row = self._model.row(index)
        if row.spans == self._session.chosen:
            position = (self._painter.position + by) % len(row.spans)
        else:
            position = 0 if by > 0 else len(row.spans) - 1
        self._choose(row, position)
        self._session.go_to(row.spans[position])

    def _choose(self, row: Any, position: int) -> None:
        self._session.choose(row.spans)
        self._painter.position = position
        self._list.viewport().update()
        index = self._model.index_of(row)
        self._model.dataChanged.emit(index, index, [Qt.ItemDataRole.AccessibleTextRole])

    def _point_at(self, index: QModelIndex) -> None:
        """Mark on the page, for as long as the mouse is on a row, what the row stands for."""
        row = self._model.row(index) if index.isValid() else None
        self._session.point_at(getattr(row, "spans", ()))

    def _show_chosen(self, spans: Sequence[Span]) -> None:
        self._painter.chosen, self._painter.position = spans, 0
        self._list.viewport().update()

    def _count_of(self, row: Any) -> str:
        """How often a row is mentioned, or at which mention the reader is."""
        if self._painter.is_chosen(row):
            return self._in_digits(self._painter.place_words(row))
        return self._times(len(row.spans))

    def _times(self, count: int) -> str:
        """How often something is mentioned: each panel's words, as tr() inherits no plurals."""
        raise NotImplementedError

    def _start_over(self) -> None:
        self._has_failed = False
        self._show_chosen(self._session.chosen)
        super()._start_over()

    def _show_found(self) -> None:
        self._has_failed = False
        self.refresh()

    def _show_failed(self) -> None:
        self._has_failed = True
        self.refresh()

    def _fill(self) -> None:
        article = self._session.article
        self._painter.length = len(article.text) if article else 0
        super()._fill()

    def _reason(self) -> Reason:
        if self._session.article is None:
            return Reason(
                self.tr("Nothing is open"),
                self.tr("Open an article, and what it mentions will stand here."),
            )
        if self._session.mentions is None:
            return Reason(self.tr("Looking…"), self.tr("You can read on meanwhile."))
        if self._has_failed:
            return Reason(
                self.tr("The search did not come to its end"),
                self.tr("The article can be read all the same. Open it again to try once more."),
            )
        return self._none_found()

    def _none_found(self) -> Reason:
        """What to say of an article in which nothing was found."""
        raise NotImplementedError

    # Copying and saving

    def _commands(self, row: Any) -> Commands:
        whole: Commands = (
            (self.tr("Copy all as CSV"), partial(self._copy, self._csv)),
            (self.tr("Copy all as JSON"), partial(self._copy, self._json)),
            (self.tr("Save all…"), self._save),
        )
        if not hasattr(row, "spans"):
            return whole
        return (self.tr("Copy"), partial(self._copy, partial(str, row.text))), *whole

    def _copy(self, text: Callable[[], str]) -> None:
        QGuiApplication.clipboard().setText(text())

    def _save(self) -> None:
        self.saving_wanted.emit(self.title(), self._forms())

    def _forms(self) -> dict[str, Callable[[], str]]:
        """The whole list in each form that a file of it can have, by the file's ending."""
        return {"csv": self._csv, "json": self._json}

    def _csv(self) -> str:
        """All rows as a table, with headers and words for the reader."""
        raise NotImplementedError

    def _json(self) -> str:
        """All rows as records, with names and values for other programs."""
        raise NotImplementedError


def _position_at(spans: Sequence[Span], at: int) -> int | None:
    """Which of `spans`, in order, has offset `at` in it; none is made but those looked at."""
    position = bisect_right(spans, at, key=attrgetter("start")) - 1
    return position if position >= 0 and at < spans[position].end else None
