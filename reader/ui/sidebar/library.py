"""The search in all articles of the reader's folders."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader import paths
from reader.library.filters import Filters
from reader.library.lookup import Request
from reader.search import BadQuery, Query
from reader.ui.everywhere import Everywhere
from reader.ui.finding import Finding
from reader.ui.icons import icon
from reader.ui.look import Look
from reader.ui.querying import query_for, sentence_on
from reader.ui.session import Session
from reader.ui.sidebar.answer_rows import AnswerRow, answer_rows
from reader.ui.sidebar.emptiness import Reason
from reader.ui.sidebar.lettering import fonts_from, style_of
from reader.ui.sidebar.match_painter import MatchPainter
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.row_list import MARGIN
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
        self._folder: Path | None = None
        self._language = ""
        super().__init__(session, MatchPainter(), parent)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._seek)
        self._make_state()
        self._everywhere.changed.connect(self._show_answers)
        self._everywhere.progressed.connect(self._show_progress)
        self._list.verticalScrollBar().valueChanged.connect(self._want_more)
        self.destroyed.connect(self._everywhere.close)
        QCoreApplication.instance().aboutToQuit.connect(self._everywhere.close)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("LibraryPanel", "All articles")

    def _make_state(self) -> None:
        """The line under the field: what is searched, and the menu that changes that."""
        self._state = QLabel(self)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._choices = QToolButton(self)
        self._choices.setMenu(self._menu)
        self._choices.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choices.setAutoRaise(True)
        self._choices.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._choices.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN + 4, 0, MARGIN, 0)
        row.addWidget(self._state, 1)
        row.addWidget(self._choices)
        self._layout.insertLayout(1, row)

    # What it says of itself

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._filter.setPlaceholderText(self.tr("Find in all articles"))
        self._filter.setAccessibleName(self.tr("Find in all articles"))
        self._state.setAccessibleName(self.tr("What is searched"))
        self._state.setStyleSheet(style_of(fonts_from(self.font()).small, look.theme.muted))
        self._choices.setAccessibleName(self.tr("Folders and languages"))
        self._choices.setToolTip(self.tr("Folders and languages"))
        is_narrowed = self._folder is not None or bool(self._language)
        self._choices.setIcon(icon("menu", look.theme.accent if is_narrowed else look.theme.muted))
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
        progress, request = everywhere.progress, everywhere.request
        if isinstance(everywhere.fault, BadQuery):
            return Reason(self.tr("Nothing found"), sentence_on(everywhere.fault.fault))
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
            return Reason(self.tr("Nothing found"), text)
        text = self.tr("Type what you look for: what all articles have of it will stand here.")
        return Reason(self.tr("Nothing is sought"), text)

    def _describe(self, row: AnswerRow) -> str:
        return self._joined(row.text, row.title)

    def _explain(self, row: AnswerRow) -> str:
        return str(row.hit.path)

    def _show_progress(self) -> None:
        progress = self._everywhere.progress
        if progress is None:
            text = ""
        elif progress.is_done:
            text = self.tr("%n article(s)", "", progress.articles)
        else:
            text = self.tr("Looking through the folders: %n article(s)", "", progress.articles)
        narrowed = [isolated(self._name_of(self._folder))] if self._folder else []
        narrowed += [self._language_name(self._language)] if self._language else []
        self._state.setText(" · ".join(filter(None, [self._in_digits(text), *narrowed])))
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

    @property
    def _request(self) -> Request | None:
        """What the reader asks for; None where that is nothing."""
        if self._look is None or not self._filter.text().strip():
            return None
        query = query_for(self._filter.text(), self._look.settings)
        return Request(query, Filters(self._folder, self._language))

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
            self._finding.find(query, at=row.hit.span.start)

    def _forget(self) -> None:
        """Esc in the list changes nothing: what was found stays."""

    # Folders and languages

    def _fill_menu(self) -> None:
        menu, progress = self._menu, self._everywhere.progress
        menu.clear()
        menu.addAction(self.tr("Add a folder…")).triggered.connect(self._ask_for_folder)
        menu.addSeparator()
        self._offer(menu, self.tr("All folders"), "_folder", None)
        for folder in progress.folders if progress else ():
            self._offer(menu, self._name_of(folder), "_folder", folder)
        if progress and progress.folders:
            removing = menu.addMenu(self.tr("Search no more"))
            for folder in progress.folders:
                action = removing.addAction(self._name_of(folder))
                action.triggered.connect(partial(self._remove_folder, folder))
        menu.addSeparator()
        languages = menu.addMenu(self.tr("Language"))
        self._offer(languages, self.tr("All languages"), "_language", "")
        for language in progress.languages if progress else ():
            self._offer(languages, self._language_name(language), "_language", language)

    def _offer(self, menu: QMenu, text: str, choice: str, value: Path | str | None) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(getattr(self, choice) == value)
        action.triggered.connect(partial(self._narrow_to, choice, value))

    def _narrow_to(self, choice: str, value: Path | str | None) -> None:
        setattr(self, choice, value)
        if self._look is not None:
            self.set_look(self._look)
        self._seek()

    def _ask_for_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(self.window(), self.tr("Add a folder"))
        if folder:
            self._everywhere.add_folder(Path(folder))

    def _remove_folder(self, folder: Path) -> None:
        if self._folder == folder:
            self._narrow_to("_folder", None)
        self._everywhere.remove_folder(folder)

    def _name_of(self, folder: Path) -> str:
        if folder == paths.articles_folder():
            return self.tr("Sample articles")
        return folder.name or str(folder)

    def _language_name(self, language: str) -> str:
        names = {
            "ar": self.tr("Arabic"),
            "fa": self.tr("Persian"),
            "he": self.tr("Hebrew"),
            "ur": self.tr("Urdu"),
            "en": self.tr("English"),
        }
        return names.get(language, language)

    # Coming into sight

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._everywhere.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._everywhere.watch(False)
