"""The reader's bookmarks in the article: gone to, renamed, removed and brought back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.shortcuts import sequences
from reader.ui.sidebar.bookmark_painter import BookmarkPainter
from reader.ui.sidebar.bookmark_rows import BookmarkRow, answering, bookmark_rows
from reader.ui.sidebar.emptiness import Reason
from reader.ui.sidebar.outline import sections_of
from reader.ui.sidebar.panel import Commands, Panel
from reader.ui.sidebar.row_list import MARGIN
from reader.ui.sidebar.rows import Heading
from reader.ui.sidebar.undo_strip import UndoStrip


class BookmarksPanel(Panel):
    """Each bookmark with the words it stands on; what is done here can be undone."""

    name = "bookmarks"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, BookmarkPainter(), parent)
        self._undoing: list[tuple[str, Callable[[], None]]] = []
        self._undo_strip = UndoStrip(self)
        self._undo_strip.hide()
        strip = self._inset(self._undo_strip)
        strip.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        self._layout.addLayout(strip)
        self._model.can_rename = True
        undo = QShortcut(self)
        undo.setKeys(sequences("Ctrl+Z"))
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._undo)
        self._undo_strip.undone.connect(self._undo)
        # Queued, since the list is made anew, and the field that the name comes from is in it.
        self._model.renamed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self._list.removed.connect(self._remove)
        session.bookmarks_changed.connect(self._renew)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("BookmarksPanel", "Bookmarks")

    def set_look(self, look: Look) -> None:
        self._undo_strip.set_look(look)
        super().set_look(look)

    def _rows(self, wanted: str) -> Sequence[Any]:
        article = self._session.article
        if article is None:
            return ()
        placed = ((placed.bookmark, placed.span) for placed in self._session.bookmarks)
        rows = answering(bookmark_rows(placed, article, sections_of(article)), wanted)
        shown: list[Heading | BookmarkRow] = []
        section = ""
        for row in rows:
            if row.span and row.section != section:
                section = row.section
                shown.append(Heading(section))
            if row.span:
                shown.append(row)
        lost = [row for row in rows if row.span is None]
        if lost:
            shown += (Heading(self.tr("No longer in the text"), str(len(lost))), *lost)
        return shown

    def _reason(self) -> Reason:
        if self._session.article is None:
            return Reason(
                self.tr("Nothing is open"),
                self.tr("Open an article, and your bookmarks in it will stand here."),
            )
        keys = QKeySequence("Ctrl+D").toString(QKeySequence.SequenceFormat.NativeText)
        return Reason(
            self.tr("No bookmarks yet"),
            self.tr("Press %1 while reading to keep a place.").replace("%1", f"\u2068{keys}\u2069"),
        )

    def _describe(self, row: BookmarkRow) -> str:
        where = row.section if row.span else self.tr("no longer in the text")
        return self._joined(row.text, row.excerpt, where)

    def _explain(self, row: BookmarkRow) -> str:
        return "\n".join(filter(None, (row.text, row.excerpt)))

    def _step(self, index: QModelIndex, by: int) -> None:
        row = self._model.row(index)
        if row.span is not None:
            self._session.go_to(row.span)

    def _commands(self, row: BookmarkRow | Heading | None) -> Commands:
        if not isinstance(row, BookmarkRow):
            return ()
        index = self._model.index_of(row)
        return (
            (self.tr("Rename"), partial(self._list.edit, index)),
            (self.tr("Copy the words"), partial(self._copy, row)),
            (self.tr("Remove"), partial(self._remove, index)),
        )

    def _copy(self, row: BookmarkRow) -> None:
        QGuiApplication.clipboard().setText(row.bookmark.locator.quote)

    def _renew(self) -> None:
        """Show the bookmarks that there are by now, with the keys where they were."""
        number = self._list.currentIndex().row()
        self.refresh()
        if number >= 0 and self._model.rows:
            self._list.setCurrentIndex(self._nearest(number))

    def _nearest(self, number: int) -> QModelIndex:
        """The row that stands where row `number` stood, or the last before it."""
        for candidate in range(min(number, len(self._model.rows) - 1), -1, -1):
            if not isinstance(self._model.rows[candidate], Heading):
                return self._model.index(candidate)
        return self._list.first_row()

    # What the reader changes

    def _rename(self, row: BookmarkRow, label: str) -> None:
        bookmark = row.bookmark
        self._session.relabel_bookmark(bookmark.id, label)
        undo = partial(self._session.relabel_bookmark, bookmark.id, bookmark.label)
        self._offer_undo(self.tr("Bookmark renamed"), undo)

    def _remove(self, index: QModelIndex) -> None:
        bookmark = self._model.row(index).bookmark
        self._session.remove_bookmark(bookmark.id)
        undo = partial(self._session.restore_bookmark, bookmark)
        self._offer_undo(self.tr("Bookmark removed"), undo)

    def _offer_undo(self, done: str, undo: Callable[[], None]) -> None:
        self._undoing.append((done, undo))
        self._undo_strip.offer(done)

    def _undo(self) -> None:
        if not self._undoing:
            return
        _, undo = self._undoing.pop()
        undo()
        if self._undoing:
            self._undo_strip.offer(self._undoing[-1][0])
        else:
            self._undo_strip.hide()

    def _start_over(self) -> None:
        self._undoing.clear()
        self._undo_strip.hide()
        super()._start_over()
