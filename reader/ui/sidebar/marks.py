"""The reader's marks in the article: gone to, sifted, changed, removed and brought back."""

from collections.abc import Collection, Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QMenu, QWidget

from reader.library.marked import MarkedArticle
from reader.model.mark import Mark
from reader.ui.lists.emptiness import Reason
from reader.ui.lists.row_list import MARGIN
from reader.ui.lists.rows import Heading
from reader.ui.look import Look
from reader.ui.marks.swatches import swatch
from reader.ui.session import Session
from reader.ui.shortcuts import sequences
from reader.ui.sidebar.mark_filter import MarkFilter
from reader.ui.sidebar.mark_painter import MarkPainter
from reader.ui.sidebar.mark_rows import KINDS, MarkRow, Order, Sieve, grouped, mark_rows
from reader.ui.sidebar.outline import sections_of
from reader.ui.sidebar.panel import Commands, Panel
from reader.ui.sidebar.undo_strip import UndoStrip
from reader.ui.wording import isolated
from reader.ui.words.marks import name_of_kind

_SUFFIXES = {"markdown": "md", "html": "html", "json": "json", "csv": "csv"}


class MarksPanel(Panel):
    """Bookmarks and highlights with their notes; what is done to them here can be undone."""

    name = "marks"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, MarkPainter(), parent)
        self._sieve = MarkFilter(self)
        self._layout.insertLayout(1, self._inset(self._sieve))
        marks = session.marks
        self._undo_strip = UndoStrip(marks.undoing, self)
        self._layout.addLayout(self._inset(self._undo_strip, below=MARGIN))
        self._model.can_rename = True
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        everything = QShortcut(self._list)
        everything.setKeys(sequences("Ctrl+A"))
        everything.setContext(Qt.ShortcutContext.WidgetShortcut)
        everything.activated.connect(self._list.selectAll)
        self._sieve.changed.connect(self._narrow)
        # Queued, since the list is made anew, and the field that the name comes from is in it.
        self._model.renamed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self._list.removed.connect(self._remove)
        marks.changed.connect(self._renew)
        marks.changed.connect(self._offer_undo)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("MarksPanel", "Marks")

    @property
    def selected(self) -> tuple[Mark, ...]:
        """The marks that the reader has selected in the list, in its order."""
        numbers = sorted(index.row() for index in self._list.selectionModel().selectedRows())
        rows = (self._model.rows[number] for number in numbers)
        return tuple(row.mark for row in rows if isinstance(row, MarkRow))

    @property
    def has_keys(self) -> bool:
        """Whether what is typed goes to the list."""
        return self._list.hasFocus()

    def set_look(self, look: Look) -> None:
        self._undo_strip.set_look(look)
        self._sieve.set_look(look)
        super().set_look(look)

    def _rows(self, wanted: str) -> Sequence[Any]:
        article = self._session.article
        placed = self._session.marks.placed
        self._sieve.offer(one.mark for one in placed)
        if article is None:
            return ()
        sieve = Sieve(wanted, self._sieve.kinds, self._sieve.tag)
        rows = mark_rows(placed, article, sections_of(article))
        rows = tuple(row for row in rows if sieve.lets_through(row))
        shown = [*self._under_headings(row for row in rows if row.span is not None)]
        lost = [row for row in rows if row.span is None]
        if lost:
            shown += (Heading(self.tr("No longer in the text"), str(len(lost))), *lost)
        return shown

    def _under_headings(self, rows: Iterator[MarkRow]) -> Iterator[Heading | MarkRow]:
        order = self._sieve.order
        for value, part in grouped(rows, order):
            words = name_of_kind(value) if order is Order.COLOUR else value
            if words:
                yield Heading(words)
            yield from part

    def _reason(self) -> Reason:
        if self._session.article is None:
            return Reason(
                self.tr("Nothing is open"),
                self.tr("Open an article, and your marks in it will stand here."),
            )
        if self._session.marks.placed:
            return Reason(self.tr("Nothing matches"), self.tr("No mark is as you want it."))
        keys = QKeySequence("Ctrl+D").toString(QKeySequence.SequenceFormat.NativeText)
        return Reason(
            self.tr("No marks yet"),
            self.tr(
                "Press %1 while reading to keep a place. Select words to highlight them "
                "or to write a note."
            ).replace("%1", isolated(keys)),
        )

    def _describe(self, row: MarkRow) -> str:
        where = row.section if row.span else self.tr("no longer in the text")
        kind = name_of_kind(row.mark.highlight)
        return self._joined(row.text, row.excerpt, kind, row.mark.note, *row.mark.tags, where)

    def _explain(self, row: MarkRow) -> str:
        return "\n".join(filter(None, (row.text, row.excerpt, row.mark.note)))

    def _step(self, index: QModelIndex, by: int) -> None:
        row = self._model.row(index)
        if row.span is not None and len(self.selected) < 2:  # more are being selected
            self._session.go_to(row.span)

    # What is offered

    def menu(self, row: Any) -> QMenu:
        menu = super().menu(row)
        marks = self._meant(row)
        if marks and self._look is not None:
            colours = QMenu(self.tr("Colour"), menu)
            for kind in KINDS:
                action = colours.addAction(swatch(self._look.theme, kind), name_of_kind(kind))
                action.setData(partial(self._session.marks.relight, marks, kind))
            menu.insertMenu(menu.actions()[-1], colours)
        return menu

    def _meant(self, row: MarkRow | Heading | None) -> tuple[Mark, ...]:
        """The marks that a menu opened on `row` is about: all selected, if it is one of them."""
        if not isinstance(row, MarkRow):
            return ()
        return self.selected if row.mark in self.selected else (row.mark,)

    def _commands(self, row: MarkRow | Heading | None) -> Commands:
        marks = self._meant(row)
        save = (self.tr("Save as a list…"), partial(self._save, marks))
        if not isinstance(row, MarkRow):
            return (save,) if self._session.marks.placed else ()
        remove = (self.tr("Remove"), partial(self._session.marks.remove, marks))
        if len(marks) > 1:
            return ((self.tr("Add a tag…"), partial(self._tag, marks)), save, remove)
        wishes = self._session.marks
        attach = (self.tr("Attach to the selected words"), partial(self._attach, row.mark))
        return (
            (self.tr("Rename"), partial(self._list.edit, self._model.index_of(row))),
            (self.tr("Note and tags…"), partial(wishes.note_wanted.emit, row.mark)),
            (self.tr("Copy the words"), partial(self._copy, row)),
            *((attach,) if row.span is None else ()),
            save,
            remove,
        )

    def _copy(self, row: MarkRow) -> None:
        QGuiApplication.clipboard().setText(row.mark.locator.quote)

    def _attach(self, mark: Mark) -> None:
        self._session.marks.attaching_wanted.emit(mark)

    def _save(self, marks: Sequence[Mark]) -> None:
        """Have the marks saved, or where none are given, all that the list shows."""
        from reader.library.exchange import WRITERS

        article = self._session.article
        if article is None:
            return
        shown = (row.mark for row in self._model.rows if isinstance(row, MarkRow))
        metadata = article.metadata
        marked = MarkedArticle(
            article.source.path, metadata.title, metadata.language, tuple(marks or shown)
        )
        forms = {_SUFFIXES[name]: partial(write, (marked,)) for name, write in WRITERS.items()}
        self.saving_wanted.emit(self.title(), forms)

    # What the reader changes

    def _rename(self, row: MarkRow, label: str) -> None:
        self._session.marks.relabel(row.mark, label)

    def _remove(self) -> None:
        self._session.marks.remove(self.selected)

    def _tag(self, marks: Sequence[Mark]) -> None:
        from reader.ui.dialogs.note import tags_wanted

        tags = tags_wanted(self._session.marks.known_tags, self.window())
        self._session.marks.tag(marks, tags)

    def _offer_undo(self) -> None:
        self._undo_strip.offer(self._session.marks.undoing.undoText())

    def _renew(self) -> None:
        """Show the marks that there are by now, with the keys and the selection where they were."""
        number = self._list.currentIndex().row()
        chosen = {mark.id for mark in self.selected}
        self.refresh()
        if number >= 0 and self._model.rows:
            self._list.setCurrentIndex(self._nearest(number))
            self._select(chosen)

    def _select(self, ids: Collection[int]) -> None:
        """Select the marks with these ids besides the row with the keys."""
        for number, row in enumerate(self._model.rows):
            if isinstance(row, MarkRow) and row.mark.id in ids:
                index = self._model.index(number)
                self._list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def _nearest(self, number: int) -> QModelIndex:
        """The row that stands where row `number` stood, or the last before it."""
        for candidate in range(min(number, len(self._model.rows) - 1), -1, -1):
            if not isinstance(self._model.rows[candidate], Heading):
                return self._model.index(candidate)
        return self._list.first_row()

    def _start_over(self) -> None:
        self._sieve.start_over()
        super()._start_over()
