"""What is around the page: bar, search, notices, sidebar and status line, and what they show."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.article import Article
from reader.paths import resources_folder
from reader.ui.actions import Actions
from reader.ui.article_file import ArticleFile
from reader.ui.bars.notice import Notice
from reader.ui.bars.recent import RecentMenu
from reader.ui.bars.status import StatusBar
from reader.ui.bars.toolbar import TopBar
from reader.ui.desk.visit import Visit
from reader.ui.fonts import INTERFACE_FAMILY, load_fonts
from reader.ui.hints import Hints
from reader.ui.look import Look
from reader.ui.marks.marker import Marker
from reader.ui.marks.marking import Marking
from reader.ui.naming import Naming
from reader.ui.search.finding import Finding
from reader.ui.search.querying import sentence_on
from reader.ui.search.search_bar import SearchBar
from reader.ui.side import Side
from reader.ui.wishes import Wishes
from reader.ui.wording import isolated

if TYPE_CHECKING:
    from reader.ui.window import Window


class Frame(QObject):
    """Builds what stands around the page of `window`, and keeps it in step with the session."""

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
        self.recent = RecentMenu(session, self.actions, self.top)
        self._marking = Marking(session, self.finding, self._page, window.ruler)
        self._marker = Marker(session, self._page, self.actions, self.side, self.status)
        self._naming = Naming(session, self._page, self.actions, self.status)
        self.hints = Hints(session, interface, self._page)
        self.top.menu.fill(self.recent)
        self.actions.full_screen.setChecked(window.isFullScreen())
        self._stand_in(window)
        self.visit = Visit(window, self.actions, self.side, self)
        QApplication.setWindowIcon(QIcon(str(resources_folder() / "icons" / "warraq.svg")))
        self._wishes = Wishes(window, self)
        self._hear()
        self._set_look(interface.look)
        self._show_trail()
        self._show_article()

    def _stand_in(self, window: "Window") -> None:
        """Take the room that was kept; Tab goes from part to part as the eye does."""
        for layout, room, part, show in (
            (window.column, window.top, self.top, self.top.show),
            (window.column, window.status, self.status, self.status.show),
            (window.desk, window.side, self.side, self.side.show_or_hide),
        ):
            part.setParent(room.parentWidget())
            part.setGeometry(room.geometry())
            show()  # or the page would get the room for a moment
            layout.replaceWidget(room, part)
            room.deleteLater()
        window.middle.insertWidget(0, self.notice)
        QWidget.setTabOrder(self.top.stops[-1], self.notice.offer)
        QWidget.setTabOrder(self.notice.offer, self.notice.closing)
        QWidget.setTabOrder(self.notice.closing, self._page)

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
        self.status.keep_saying(self.tr("Opening {file}…").format(file=isolated(path.name)))
        self.status.stopping.show()

    def _stay(self) -> None:
        """Leave everything as it is, after an article could not be opened."""
        self.status.unsay()
        if self._session.article is None:
            self.visit.show_desk()

    # Where the reader is

    def _show_trail(self) -> None:
        """Let the actions say whether there is a way back, and forth."""
        self.actions.back.setEnabled(self._window.trail.can_go_back)
        self.actions.forward.setEnabled(self._window.trail.can_go_forward)

    def _show_place(self) -> None:
        page = self._page
        numbers = page.leaf_numbers
        self.status.show_place(page.place, page.progress, numbers, is_rtl=page.is_rtl)

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
            self.status.keep_saying(self._fault)
        elif self._fault and self.status.passing == self._fault:
            self.status.unsay()

    # The look

    def _set_look(self, look: Look) -> None:
        for part in (
            self.actions,
            self.top,
            self.search,
            self.notice,
            self.status,
            self.side,
            self.visit,
            self._marker,
        ):
            part.set_look(look)
        self._session.lessons.is_for_all = look.settings.teaches_all
        self._marking.show_mentions(look.settings.shows_marks)
