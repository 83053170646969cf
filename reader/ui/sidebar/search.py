"""The matches of the search in the article, each with its line."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.model.article import Article
from reader.model.span import Span
from reader.search.besides import Besides
from reader.ui.lists.emptiness import Reason
from reader.ui.search.finding import Finding
from reader.ui.search.querying import sentence_on
from reader.ui.session import Session
from reader.ui.sidebar.match_painter import MatchPainter
from reader.ui.sidebar.match_rows import BesideRow, MatchHeading, MatchRow, MatchRows
from reader.ui.sidebar.outline import Section, sections_of
from reader.ui.sidebar.panel import Commands, Panel
from reader.ui.wording import isolated

_PATIENCE = 200
"""Milliseconds for which the list waits until a long article is looked through."""


class SearchPanel(Panel):
    """All that the search finds, in step with the page: here and there is one current match.

    The page comes first: of a long article, the list is made once all matches are found and
    the page has been painted.
    """

    name = "search"
    icon = "search"
    has_filter = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._finding: Finding | None = None
        self._sections: tuple[Article | None, tuple[Section, ...]] = None, ()
        self._match_rows: MatchRows | None = None
        super().__init__(session, MatchPainter(), parent)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._catch_up)
        self._list.moved.connect(self._go_to)
        self._list.setUniformItemSizes(True)  # so that thousands of rows need not be measured

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("SearchPanel", "Search")

    def follow(self, finding: Finding) -> None:
        self._finding = finding
        finding.matches_changed.connect(self._show_matches)
        finding.current_changed.connect(self._show_current)
        finding.meaning.changed.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    def _matches(self) -> Sequence[Span]:
        return self._finding.matches if self._finding else ()

    def _rows(self, wanted: str) -> Sequence[Any]:
        article = self._session.article
        if article is None or self._finding is None or not self._finding.query.text:
            return ()
        if self._sections[0] is not article:
            self._sections = article, sections_of(article)
        groups = [(self._title_of(group), group.spans) for group in self._finding.meaning.groups]
        return MatchRows(self._matches(), article, self._sections[1], groups)

    def _show(self, rows: MatchRows) -> None:
        """Show `rows`; where the list stands, the current match says."""
        self._match_rows = rows
        self._model.set_rows(rows)

    def _title_of(self, group: Besides) -> str:
        if group.kind is None:
            return self.tr("Also: dates of that time")
        return self.tr("Also: %1").replace("%1", isolated(group.name))

    def _fill(self) -> None:
        super()._fill()
        self._show_current()

    def _reason(self) -> Reason:
        if self._finding is not None and self._finding.fault is not None:
            return Reason(self.tr("Nothing found"), sentence_on(self._finding.fault))
        if self._finding is not None and self._finding.is_waiting:
            return Reason(self.tr("Searching…"), self.tr("You can read on meanwhile."))
        if self._finding is not None and self._finding.query.text:
            shown = isolated(self._finding.query.text.strip())
            text = self.tr("“%1” is not in this article.").replace("%1", shown)
            return Reason(self.tr("Nothing found"), text)
        keys = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
        text = self.tr("Press %1 and type: what is found will stand here, line by line.")
        return Reason(self.tr("Nothing is sought"), text.replace("%1", isolated(keys)))

    def _describe(self, row: MatchRow) -> str:
        if isinstance(row, BesideRow):
            return row.text
        place = self.tr("%1 of %2").replace("%1", str(row.number + 1))
        place = place.replace("%2", str(len(self._matches())))
        return self._joined(row.text, self._in_digits(place))

    # In step with the page

    def refresh(self) -> None:
        if self._finding is not None and self._finding.is_waiting:
            self._wait()
        else:
            super().refresh()

    def _wait(self) -> None:
        """Leave the list as it is until all matches are found, unless that takes long."""
        self._is_stale = True
        self._later.start(_PATIENCE)

    def _catch_up(self) -> None:
        super().refresh()

    def _show_matches(self) -> None:
        """Show the matches; which of them is current is said right after."""
        self._is_stale = True
        if self._finding is not None and self._finding.is_waiting:
            self._wait()
        elif self._later.isActive():
            self._later.start(0)
        elif self.isVisible():
            self._painter.current = None
            super()._fill()
            self._list.scrollToTop()

    def _show_current(self) -> None:
        """Bring the current match of the search into view, and mark it."""
        if self._is_stale or self._finding is None:
            return
        current = self._finding.current
        self._painter.current = current
        self._list.viewport().update()
        if not self._matches():
            self._emptiness.say(self._reason())
        elif current is not None and current < len(self._matches()):
            index = self._index_of(current)
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def _index_of(self, number: int) -> QModelIndex:
        """Where the match of that number stands in the list."""
        return self._model.index(self._match_rows.row_of(number))

    def _step(self, index: QModelIndex, by: int) -> None:
        self._go_to(index)

    def _go_to(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if isinstance(row, BesideRow):
            self._session.choose(row.group)
            self._session.go_to(row.span)
            return
        if self._finding is None or self._matches()[row.number : row.number + 1] != (row.span,):
            return  # the list is older than the search
        if row.number == self._finding.current:
            self._session.go_to(row.span)
        else:
            self._finding.go_to(row.number)

    def _forget(self) -> None:
        """Esc leaves the search to its field; nothing was chosen here."""

    # Copying

    def _commands(self, row: MatchRow | MatchHeading | None) -> Commands:
        if not self._model.rowCount():
            return ()
        everything = self.tr("Copy all"), self._copy_all
        if not isinstance(row, MatchRow):
            return (everything,)
        return (self.tr("Copy"), partial(self._copy, row)), everything

    def _copy(self, row: MatchRow) -> None:
        QGuiApplication.clipboard().setText(row.text)

    def _copy_all(self) -> None:
        rows = (row for row in self._rows("") if isinstance(row, MatchRow))
        QGuiApplication.clipboard().setText("\n".join(row.text for row in rows))
