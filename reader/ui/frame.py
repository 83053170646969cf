"""What is around the page: bar, search, notices, sidebar and status line, and their doings."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from reader.model.article import Article
from reader.paths import resources_folder
from reader.ui.actions import Actions
from reader.ui.article_file import ArticleFile
from reader.ui.desk import Desk
from reader.ui.desk.visit import Visit
from reader.ui.finding import Finding
from reader.ui.fonts import INTERFACE_FAMILY, load_fonts
from reader.ui.hints import Hints
from reader.ui.look import Look
from reader.ui.marker import Marker
from reader.ui.marking import Marking
from reader.ui.naming import Naming
from reader.ui.notice import Notice
from reader.ui.querying import sentence_on
from reader.ui.recent import RecentMenu
from reader.ui.search_bar import SearchBar
from reader.ui.side import Side
from reader.ui.status import StatusBar
from reader.ui.toolbar import TopBar
from reader.ui.wording import isolated

if TYPE_CHECKING:
    from reader.ui.window import Window

_SELECTION_SOUGHT = 80
_FOLLOWED = frozenset({"http", "https", "mailto"})
"""Addresses that an article may send the reader to: nothing that runs, or opens a file."""


class Frame(QObject):
    """Fills the room that `window` keeps around its page, and does what the reader asks."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window.centralWidget())
        self._window = window
        self._page = window.page
        self._session = session = window.session
        self._interface = interface = window.interface
        load_fonts(resources_folder() / "fonts", INTERFACE_FAMILY)
        self.actions = Actions(window, interface.themes)
        self.finding = Finding(session, self)
        self._fault = ""
        self.notice = Notice(session, interface)
        self.status = StatusBar(interface.look)
        self.file = ArticleFile(session, interface, self.notice, self.status, window)
        self.search = SearchBar(self.finding, self.actions, interface.look)
        self.top = TopBar(self.actions, self.search, interface.look)
        self.side = Side(session, self.finding, self.actions, interface)
        self.desk = Desk(session, self.actions, interface.look)
        self.recent = RecentMenu(session, self.actions, self.top)
        self._marking = Marking(session, self.finding, self._page, window.ruler)
        self._marker = Marker(session, self._page, self.actions, self.side, self.status)
        self._naming = Naming(session, self._page, self.actions, self.status)
        self.hints = Hints(session, interface, self._page)
        self.actions.fill(self.top.menu, self.recent, self.top.page_menu)
        self.actions.full_screen.setChecked(window.isFullScreen())
        self._stand_in(window)
        self.visit = Visit(window, self.desk, self.actions, self.side)
        QApplication.setWindowIcon(QIcon(str(resources_folder() / "icons" / "warraq.svg")))
        self._connect_actions()
        self._hear()
        self._set_look(interface.look)
        self._show_trail()
        self._show_article()

    def _stand_in(self, window: "Window") -> None:
        """Take the room that was kept; Tab goes from part to part as the eye does."""
        window.column.replaceWidget(window.top, self.top)
        window.column.replaceWidget(window.status, self.status)
        window.desk.replaceWidget(window.side, self.side)
        for room in (window.top, window.status, window.side):
            room.deleteLater()
        window.middle.insertWidget(0, self.notice)
        QWidget.setTabOrder(self.top.stops[-1], self.notice.offer)
        QWidget.setTabOrder(self.notice.offer, self.notice.closing)
        QWidget.setTabOrder(self.notice.closing, self._page)

    def _connect_actions(self) -> None:
        actions = self.actions
        for action, slot in (
            (actions.open, self._ask_for_article),
            (actions.reload, self._session.read_again),
            (actions.save, self.file.save_as),
            (actions.print, self.file.print),
            (actions.facts, self.file.show_facts),
            (actions.copy, self._copy),
            (actions.find, self._begin_search),
            (actions.find_everywhere, self._find_everywhere),
            (actions.next, self.finding.next),
            (actions.previous, self.finding.previous),
            (actions.leave, self._leave),
            (actions.forget_recent, self._session.forget_recent),
            (actions.larger, self._interface.enlarge_type),
            (actions.smaller, self._interface.reduce_type),
            (actions.usual_size, self._interface.use_usual_size),
            (actions.full_screen, self._toggle_full_screen),
            (actions.shortcuts, self._show_shortcuts),
            (actions.about, self._show_about),
            (actions.turned, self._session.turn_direction),
            (actions.caret, self._page.browse_with_caret),
            (actions.new_window, self._want_window),
            (actions.back, self._window.trail.back),
            (actions.forward, self._window.trail.forward),
            (actions.close, self._window.close),
            (actions.quit, self._window.quit_wanted),
        ):
            action.triggered.connect(slot)
        actions.chosen.connect(self._choose)
        self.search.remembered.connect(self._keep_sought)
        self.status.stopping.clicked.connect(self._session.stop_opening)
        for heard_in in (self._page, self.search, self.status):
            heard_in.addAction(actions.leave)

    def _hear(self) -> None:
        """Follow the session, the interface and the page."""
        session, page = self._session, self._page
        session.opening.connect(self._say_opening)
        session.article_opened.connect(self._show_article)
        session.article_completed.connect(self._show_whole)
        session.article_failed.connect(self._stay)
        session.opening_stopped.connect(self._stay)
        self._window.trail.changed.connect(self._show_trail)
        self._interface.look_changed.connect(self._set_look)
        self.finding.wrapped.connect(self._say_wrapped)
        self.finding.current_changed.connect(self._say_fault)
        self.side.saving_wanted.connect(self.file.save_list)
        page.link_wanted.connect(self._follow_link)
        page.mark_clicked.connect(self.side.choose_at)
        page.type_size_wanted.connect(self._interface.size_type)
        page.view_changed.connect(self._show_place)
        self.status.position.share_wanted.connect(page.go_to_share)
        page.verticalScrollBar().rangeChanged.connect(self._show_place)

    def give_up(self) -> None:
        """Do nothing any more: another frame takes over."""
        for action in self._window.actions():
            self._window.removeAction(action)
        self.actions.deleteLater()
        self.deleteLater()

    # The article

    def _show_article(self) -> None:
        article = self._session.article
        self.search.clear()
        self.top.show_article(article)
        self.status.show_article(article, self._session.encoding)
        self.actions.turned.setChecked(self._session.is_turned)
        for action in self.actions.for_articles:
            action.setEnabled(article is not None)
        if article is not None:
            self.status.unsay()
            self._marking.renew()
            self._show_place()
            self._marker.show_bookmarked()
        if article is not None and self._session.is_whole:
            self.file.say_repairs()
        elif self._session.awaited is not None:
            self._say_opening(self._session.awaited)
        else:
            self.visit.show_desk()

    def _show_whole(self, article: Article) -> None:
        """Say what could not be known of `article` before all of it was read."""
        self.status.show_article(article, self._session.encoding)
        self.status.unsay()
        self.file.say_repairs()
        self._show_place()

    def _say_opening(self, path: Path) -> None:
        self.status.say(self.tr("Opening {file}…").format(file=isolated(path.name)), stays=True)
        self.status.stopping.show()

    def _stay(self) -> None:
        """Leave everything as it is, after an article could not be opened."""
        self.status.unsay()
        if self._session.article is None:
            self.visit.show_desk()

    def _ask_for_article(self) -> None:
        from reader.ui.dialogs.opening import article_to_open

        article = self._session.article
        folder = article.source.path.parent if article else None
        path = article_to_open(self._window, folder)
        if path is not None:
            self._session.open(path)

    def _follow_link(self, address: str) -> None:
        url = QUrl(address)
        if url.scheme() in _FOLLOWED:
            QDesktopServices.openUrl(url)

    def _copy(self) -> None:
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QLineEdit) else self._page).copy()

    # Where the reader is

    def _want_window(self) -> None:
        self._window.another_wanted.emit(None)

    def _show_trail(self) -> None:
        """Let the actions say whether there is a way back, and forth."""
        self.actions.back.setEnabled(self._window.trail.can_go_back)
        self.actions.forward.setEnabled(self._window.trail.can_go_forward)

    def _show_place(self) -> None:
        page = self._page
        numbers = page.leaf_numbers
        self.status.show_place(page.place, page.progress, numbers, is_rtl=page.is_rtl)

    # The search

    def _begin_search(self) -> None:
        self.search.begin(self._selected_words())

    def _find_everywhere(self) -> None:
        self.side.find_everywhere(self._selected_words())

    def _selected_words(self) -> str:
        selected = self._page.selected_span()
        article = self._session.article
        words = selected.of(article.text) if selected and article else ""
        return words[:_SELECTION_SOUGHT]

    def _leave(self) -> None:
        """Leave the search: from its field, back to where it began; from the page, stay there.

        What is being opened is left before that.
        """
        if self._session.awaited is not None:
            self._session.stop_opening()
            return
        origin = self.finding.origin
        if self.search.field.hasFocus() and origin is not None:
            self._page.return_to(origin)
        elif origin is None and self._window.isFullScreen():
            self.actions.full_screen.trigger()
        self.search.clear()
        self._page.setFocus()

    def _say_wrapped(self, forwards: bool) -> None:
        self.status.say(
            self.tr("The search went on from the beginning")
            if forwards
            else self.tr("The search went on from the end")
        )

    def _say_fault(self) -> None:
        """Say what is wrong with an expression, as long as it is."""
        fault = self.finding.fault
        if fault is not None:
            self._fault = sentence_on(fault)
            self.status.say(self._fault, stays=True)
        elif self._fault and self.status.passing == self._fault:
            self.status.unsay()

    # The look

    def _choose(self, setting: str, value: object) -> None:
        self._interface.choose(**{setting: value})

    def _keep_sought(self, sought: tuple[str, ...]) -> None:
        self._interface.keep(sought=sought)

    def _set_look(self, look: Look) -> None:
        for part in (
            self.actions,
            self.top,
            self.search,
            self.notice,
            self.status,
            self.side,
            self.desk,
        ):
            part.set_look(look)
        self._marker.set_look(look)
        self._session.lessons.is_for_all = look.settings.teaches_all
        self._marking.show_mentions(look.settings.shows_marks)

    def _toggle_full_screen(self, is_full: bool) -> None:
        if is_full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _show_shortcuts(self) -> None:
        from reader.ui.dialogs.shortcuts import ShortcutsWindow

        ShortcutsWindow(self.actions, self._window).open()

    def _show_about(self) -> None:
        from reader.ui.dialogs.about import AboutWindow

        AboutWindow(self._interface.look.digits, self._window).open()
