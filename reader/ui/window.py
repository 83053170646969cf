"""The window: bar, page, ruler, sidebar and status line, and what connects them.

Everything inside the window is built anew when the interface changes its language: the
widgets hold no facts, so nothing is lost by that.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import Article
from reader.model.span import Span
from reader.ui.actions import Actions
from reader.ui.finding import Finding
from reader.ui.interface import Interface
from reader.ui.look import Look
from reader.ui.marking import Marking
from reader.ui.no_article import NoArticle
from reader.ui.notice import Notice
from reader.ui.page.ruler import Ruler
from reader.ui.page.view import Page
from reader.ui.recent import RecentMenu
from reader.ui.search_bar import SearchBar
from reader.ui.session import Session
from reader.ui.side import Side
from reader.ui.status import StatusBar
from reader.ui.toolbar import TopBar
from reader.ui.wording import isolated, title_of

if TYPE_CHECKING:
    from reader.ui.sidebar import Sidebar

_SIZE = (1360, 860)
_SMALLEST = (640, 420)
_SELECTION_SOUGHT = 80
_FOLLOWED = frozenset({"http", "https", "mailto"})
"""Addresses that an article may send the reader to: nothing that runs, or opens a file."""


class Window(QMainWindow):
    """One window with one article, as `session` holds it and `interface` wants it shown."""

    def __init__(self, session: Session, interface: Interface) -> None:
        super().__init__()
        self.session = session
        self.interface = interface
        self.finding = Finding(session, self)
        self._awaits_paint = False
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self._build()
        self._hear()
        self._restore_geometry()

    @property
    def sidebar(self) -> "Sidebar":
        """The sidebar, which is built when it is first asked for."""
        return self.side.sidebar

    # Building

    def _build(self) -> None:
        """Make all that is inside the window, in the interface's language."""
        look = self.interface.look
        self.commands = Actions(self, self.interface.themes)
        self.page = Page()
        self.ruler = Ruler(self.page)
        self.side = Side(self.session, self.finding, self.commands, self.interface)
        self.no_article = NoArticle(self.commands)
        self.notice = Notice(self.session, self.interface)
        self.status = StatusBar(look)
        self.search = SearchBar(self.finding, self.commands, look)
        self.top = TopBar(self.commands, self.search, look)
        self.marking = Marking(self.session, self.finding, self.page, self.ruler)
        self._arrange()
        self._connect_actions()
        self._connect_parts()
        self.recent = RecentMenu(self.session, self.commands, self)
        self.commands.fill(self.top.menu, self.recent)
        self._set_look(look)
        self._show_article(self.session.article)

    def _arrange(self) -> None:
        central = QWidget(self)
        reading = QFrame()
        reading.setObjectName("reading")
        row = QHBoxLayout(reading)
        row.addWidget(self.page, 1)
        row.addWidget(self.ruler)
        for part in (self.top, self.notice, reading, self.no_article, self.side, self.status):
            part.setParent(central)  # in the order in which Tab goes from part to part
        self._stack = QStackedLayout()
        self._stack.addWidget(reading)
        self._stack.addWidget(self.no_article)
        middle = QVBoxLayout()
        middle.addWidget(self.notice)
        middle.addLayout(self._stack, 1)
        desk = QHBoxLayout()
        desk.addLayout(middle, 1)
        desk.addWidget(self.side)
        column = QVBoxLayout(central)
        column.addWidget(self.top)
        column.addLayout(desk, 1)
        column.addWidget(self.status)
        for layout in (row, middle, desk, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(central)

    def _connect_actions(self) -> None:
        commands = self.commands
        for action, slot in (
            (commands.open, self._ask_for_article),
            (commands.reload, self._reload),
            (commands.copy, self._copy),
            (commands.bookmark, self._toggle_bookmark),
            (commands.find, self._begin_search),
            (commands.next, self.finding.next),
            (commands.previous, self.finding.previous),
            (commands.leave, self._leave),
            (commands.forget_recent, self.session.forget_recent),
            (commands.larger, self.interface.enlarge_type),
            (commands.smaller, self.interface.reduce_type),
            (commands.usual_size, self.interface.use_usual_size),
            (commands.full_screen, self._toggle_full_screen),
            (commands.shortcuts, self._show_shortcuts),
            (commands.about, self._show_about),
            (commands.quit, self.close),
        ):
            action.triggered.connect(slot)
        commands.chosen.connect(self._choose)
        for heard_in in (self.page, self.search):
            heard_in.addAction(commands.leave)

    def _connect_parts(self) -> None:
        self.page.place_changed.connect(self.session.set_place)
        self.page.link_wanted.connect(self._follow_link)
        self.page.mark_clicked.connect(self.side.choose_at)
        self.page.type_size_wanted.connect(self.interface.size_type)
        scroll_bar = self.page.verticalScrollBar()
        scroll_bar.valueChanged.connect(self._show_place)
        scroll_bar.rangeChanged.connect(self._show_place)
        self.page.viewport().installEventFilter(self)
        self.no_article.article_wanted.connect(self.session.open)

    def _hear(self) -> None:
        """Follow the session and the interface, whatever is built inside the window."""
        session = self.session
        session.opening.connect(self._say_opening)
        session.article_opened.connect(self._show_article)
        session.article_failed.connect(self._stay)
        session.recent_changed.connect(self._show_recent)
        session.place_wanted.connect(self._go_to)
        session.place_changed.connect(self._show_bookmarked)
        session.bookmarks_changed.connect(self._show_bookmarked)
        self.finding.wrapped.connect(self._say_wrapped)
        self.interface.language_changed.connect(self._rebuild)
        self.interface.look_changed.connect(self._set_look)

    def _rebuild(self) -> None:
        for action in self.actions():
            self.removeAction(action)
        self.commands.deleteLater()
        self._build()

    # The article

    def _show_article(self, article: Article | None) -> None:
        self.status.unsay()
        self.search.clear()
        self.top.show_article(article)
        self.status.show_article(article)
        for action in (self.commands.reload, self.commands.bookmark, self.commands.find):
            action.setEnabled(article is not None)
        if article is None:
            self.setWindowTitle(self.tr("Warraq"))
            self.no_article.show_recent(self.session.recent)
            self._stack.setCurrentIndex(1)
            self.no_article.setFocus()
            return
        self.setWindowTitle(f"{isolated(title_of(article))} — {self.tr('Warraq')}")
        self.setWindowFilePath(str(article.source.path))
        self._stack.setCurrentIndex(0)
        self.page.show_article(article, self.session.utf16, self.session.place)
        self.marking.renew()
        self._awaits_paint = True
        self.page.setFocus()
        self._show_place()
        self._show_bookmarked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on as soon as the article has been painted, and not before."""
        if self._awaits_paint and event.type() == QEvent.Type.Paint:
            self._awaits_paint = False
            QTimer.singleShot(0, self._go_on)
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """Do what could wait until the article was on the screen."""
        self.side.build()
        if self.session.mentions is None:
            self.session.find_mentions()

    def _stay(self) -> None:
        """Leave everything as it is, after an article could not be opened."""
        self.status.unsay()

    def _say_opening(self, path: Path) -> None:
        self.status.say(self.tr("Opening {file}…").format(file=isolated(path.name)), stays=True)

    def _ask_for_article(self) -> None:
        from reader.ui.dialogs.opening import article_to_open

        article = self.session.article
        path = article_to_open(self, article.source.path.parent if article else None)
        if path is not None:
            self.session.open(path)

    def _reload(self) -> None:
        if self.session.article is not None:
            self.session.open(self.session.article.source.path)

    def _show_recent(self) -> None:
        if self.session.article is None:
            self.no_article.show_recent(self.session.recent)

    def _follow_link(self, address: str) -> None:
        url = QUrl(address)
        if url.scheme() in _FOLLOWED:
            QDesktopServices.openUrl(url)

    def _copy(self) -> None:
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QLineEdit) else self.page).copy()

    # Where the reader is

    def _go_to(self, span: Span) -> None:
        self.page.go_to(span)

    def _show_place(self) -> None:
        scroll_bar = self.page.verticalScrollBar()
        length = scroll_bar.maximum()
        progress = scroll_bar.value() / length if length else 1.0
        self.status.show_place(self.page.place, progress)

    def _toggle_bookmark(self) -> None:
        self.session.toggle_bookmark(self.page.span_to_bookmark())

    def _show_bookmarked(self) -> None:
        bookmarks = self.session.bookmarks
        here = self.page.span_to_bookmark() if bookmarks else None
        self.commands.bookmark.setChecked(
            any(b.span is not None and b.span.overlaps(here) for b in bookmarks)
        )

    # The search

    def _begin_search(self) -> None:
        selected = self.page.selected_span()
        article = self.session.article
        words = selected.of(article.text) if selected and article else ""
        self.search.begin(words[:_SELECTION_SOUGHT])

    def _leave(self) -> None:
        """Leave the search: from its field, back to where it began; from the page, stay there."""
        origin = self.finding.origin
        if self.search.field.hasFocus() and origin is not None:
            self.page.return_to(origin)
        elif origin is None and self.isFullScreen():
            self.commands.full_screen.trigger()
        self.search.clear()
        self.page.setFocus()

    def _say_wrapped(self, forwards: bool) -> None:
        self.status.say(
            self.tr("The search went on from the beginning")
            if forwards
            else self.tr("The search went on from the end")
        )

    # The look

    def _choose(self, setting: str, value: object) -> None:
        self.interface.choose(**{setting: value})

    def _set_look(self, look: Look) -> None:
        for part in (self.commands, self.top, self.search, self.notice, self.status):
            part.set_look(look)
        for part in (self.page, self.ruler, self.side):
            part.set_look(look)
        self.marking.show_mentions(look.settings.shows_marks)

    def _toggle_full_screen(self, is_full: bool) -> None:
        if is_full:
            self.showFullScreen()
        else:
            self.showNormal()

    def _show_shortcuts(self) -> None:
        from reader.ui.dialogs.shortcuts import ShortcutsWindow

        ShortcutsWindow(self.commands, self).open()

    def _show_about(self) -> None:
        from reader.ui.dialogs.about import AboutWindow

        AboutWindow(self.interface.look.digits, self).open()

    # The window's own events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        url = next(url for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.session.open(Path(url.toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.interface.choose(geometry=geometry)
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        """Stand where the window stood, as far as that is on a screen that is there."""
        kept = self.interface.settings.geometry.encode("ascii", "ignore")
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept))):
            room = self.screen().availableSize()
            self.resize(QSize(*_SIZE).boundedTo(room))
