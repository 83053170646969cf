"""The search in all articles of the reader's folders."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from reader.library.lookup import NoDate, Request
from reader.search import BadQuery, Query
from reader.ui.lists.emptiness import Reason
from reader.ui.look import Look
from reader.ui.search.everywhere import Everywhere
from reader.ui.search.finding import Finding
from reader.ui.search.querying import query_for, sentence_on
from reader.ui.session import Session
from reader.ui.sidebar.answer_rows import AnswerRow, answer_rows
from reader.ui.sidebar.library_filters import LibraryFilters
from reader.ui.sidebar.match_painter import MatchPainter
from reader.ui.sidebar.panel import Panel
from reader.ui.wording import isolated

_PAUSE = 150
"""Milliseconds without a key after which all articles are asked."""


class LibraryPanel(Panel):
    """A field, and what all articles answer to it; a click opens the article at the match."""

    name = "library"
    icon = "library"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._everywhere = Everywhere()
        self._finding: Finding | None = None
        self._wanted: AnswerRow | None = None
        super().__init__(session, MatchPainter(), parent)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._seek)
        self._which = LibraryFilters(self)
        self._layout.insertWidget(1, self._which)
        self._which.narrowed.connect(self._seek)
        self._which.typed.connect(self._narrow)
        self._which.folder_wanted.connect(self._everywhere.index.add_folder)
        self._which.folder_unwanted.connect(self._everywhere.index.remove_folder)
        for field in (self._which.name, self._which.date):
            field.entered.connect(self._enter_first)
            field.left.connect(self._list.enter)
        self._everywhere.changed.connect(self._show_answers)
        self._everywhere.index.progressed.connect(self._show_progress)
        self._list.verticalScrollBar().valueChanged.connect(self._want_more)
        self.destroyed.connect(self._everywhere.close)
        QCoreApplication.instance().aboutToQuit.connect(self._everywhere.close)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("LibraryPanel", "All articles")

    # What it says of itself

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._filter.setPlaceholderText(self.tr("Find in all articles"))
        self._filter.setAccessibleName(self.tr("Find in all articles"))
        self._which.set_look(look)
        self._show_progress()
        if self._everywhere.request not in (None, self._request):
            self._soon.start()

    def _rows(self, wanted: str) -> Iterable[Any]:
        return tuple(answer_rows(self._everywhere.answers))

    def _fill(self) -> None:
        self._is_stale = False
        self._show(self._rows(""))
        has_rows = self._model.rowCount() > 0
        if not has_rows:
            self._emptiness.say(self._reason())
        self._body.setCurrentWidget(self._list if has_rows else self._emptiness)

    def _reason(self) -> Reason:
        everywhere = self._everywhere
        progress, request = everywhere.index.progress, everywhere.request
        if isinstance(everywhere.fault, BadQuery):
            return Reason(self.tr("Nothing found"), sentence_on(everywhere.fault.fault))
        if isinstance(everywhere.fault, NoDate):
            text = self.tr("Write a year, a month or a day, or two with a dash between them.")
            return Reason(self.tr("This is no date"), text)
        if everywhere.fault is not None:
            text = self.tr("What is kept of the articles' words cannot be used just now.")
            return Reason(self.tr("All articles cannot be searched"), text)
        if progress is not None and not progress.folders:
            text = self.tr("Add a folder, and its articles can be searched together.")
            return Reason(self.tr("No folder is searched"), text)
        if everywhere.is_waiting:
            return Reason(self.tr("Searching…"), self.tr("You can read on meanwhile."))
        if request is not None:
            shown = isolated(request.query.text.strip())
            text = self.tr("“%1” is in none of these articles.").replace("%1", shown)
            if not request.query.text:
                text = self.tr("None of these articles mentions that.")
            return Reason(self.tr("Nothing found"), text)
        text = self.tr("Type what you look for: what all articles have of it will stand here.")
        return Reason(self.tr("Nothing is sought"), text)

    def _describe(self, row: AnswerRow) -> str:
        return self._joined(row.text, row.title)

    def _explain(self, row: AnswerRow) -> str:
        return str(row.hit.path)

    def _show_progress(self) -> None:
        if self._everywhere.index.progress is not None:
            self._which.show_progress(self._everywhere.index.progress)
        if not self._everywhere.answers:
            self.refresh()

    # Seeking

    def focus_filter(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def begin(self, text: str) -> None:
        if text:
            self._filter.setText(text)
        self.focus_filter()

    def follow(self, finding: Finding) -> None:
        self._finding = finding

    def fill_in(self, request: Request) -> None:
        """Look for `request`, as if it had been typed here."""
        self._filter.setText(request.query.text)
        self._which.take(request.filters, request.dates)
        self._seek()

    @property
    def typed(self) -> Request:
        """What stands in the fields, be it much or nothing."""
        assert self._look is not None
        text = self._filter.text() if self._filter.text().strip() else ""
        query = query_for(text, self._look.settings)
        return Request(query, self._which.filters, self._which.dates)

    @property
    def _request(self) -> Request | None:
        """What the reader asks for; None where that is nothing."""
        typed = self.typed
        return typed if typed.query.text or typed.filters.name or typed.dates else None

    def _narrow(self) -> None:
        self._soon.start()

    def _seek(self) -> None:
        self._soon.stop()
        self._painter.current = None
        self._everywhere.seek(self._request)
        self._list.scrollToTop()

    def _show_answers(self) -> None:
        if self._everywhere.is_waiting and not self._everywhere.answers:
            self._emptiness.say(self._reason())
        else:
            self.refresh()

    def _want_more(self, scrolled: int) -> None:
        bar = self._list.verticalScrollBar()
        if scrolled >= bar.maximum() - bar.pageStep():
            self._everywhere.want_more()

    def _enter_first(self) -> None:
        """Return asks at once; once the answers are there, it opens the first of them."""
        if self._soon.isActive():
            self._seek()
        else:
            super()._enter_first()

    # Going there

    def _step(self, index: QModelIndex, by: int) -> None:
        row: AnswerRow = self._model.row(index)
        self._painter.current = row.number
        self._list.viewport().update()
        article = self._session.article
        self._wanted = row
        if article is not None and article.source.path == row.hit.path:
            self._go_to_wanted()
        else:
            self._session.open(row.hit.path)

    def _start_over(self) -> None:
        """Another article: the one that was wanted, perhaps; the answers stay as they are."""
        article, row = self._session.article, self._wanted
        if row is not None and article is not None and article.source.path == row.hit.path:
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        """Lead to the match, and let the search in the article find the others."""
        row, self._wanted = self._wanted, None
        request = self._everywhere.request
        if row is not None and request is not None and self._finding is not None:
            query: Query = request.query
            if query.text:
                self._finding.find(query, at=row.hit.span.start)
            else:
                self._session.go_to(row.hit.span)
                self._session.choose((row.hit.span,))

    def _forget(self) -> None:
        """Esc in the list changes nothing: what was found stays."""

    # Coming into sight

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._everywhere.index.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._everywhere.index.rest()
