"""The window: the page of the article, and the frame around it.

The article is on the screen before anything else is made: bars, menu and sidebar come with
the `frame`, once the page has been painted. Everything inside the window is built anew when
the interface changes its language: the widgets hold no facts, so nothing is lost by that.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.formats import UnreadableArticle
from reader.library import ShelfUnavailable
from reader.model.article import Article
from reader.model.span import Span
from reader.paths import resources_folder
from reader.ui.fonts import load_fonts_for
from reader.ui.interface import Interface
from reader.ui.look import Look
from reader.ui.page.ruler import Ruler
from reader.ui.page.view import Page
from reader.ui.session import Session
from reader.ui.sizes import SIDE_WIDTH, STATUS_HEIGHT, TOP_HEIGHT
from reader.ui.trail import Trail
from reader.ui.wording import isolated, title_of

if TYPE_CHECKING:
    from reader.ui.frame import Frame

_SIZE = (1360, 860)
_SMALLEST = (640, 420)
_LATER = (
    *("search", "library.lookup", "calendars.edtf", "ui.lists.row_list"),
    *(f"ui.sidebar.{name}" for name in ("dates", "marks", "library", "sidebar")),
    "ui.frame",
)
"""What is imported for all that is around the page, a part at a time."""


class Window(QMainWindow):
    """One window with one article, as `session` holds it and `interface` wants it shown.

    `framed` says that what is around the page was built, at last or anew; `closed` that the
    reader has closed the window.
    """

    framed = Signal()
    another_wanted = Signal(object)  # Path | None: a further window with that article, or none
    quit_wanted = Signal()
    closed = Signal()

    def __init__(self, session: Session, interface: Interface) -> None:
        super().__init__()
        self.session = session
        self.interface = interface
        self._frame: Frame | None = None
        self._awaits_paint = True
        self._later: Iterator[bool] = iter(())
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self._build()
        session.article_opened.connect(self._show_article)
        session.article_completed.connect(self._show_rest)
        session.article_failed.connect(self._hear_refusal)
        session.shelf_failed.connect(self._hear_no_shelf)
        self.trail = Trail(session, self)
        self.trail.return_wanted.connect(self._return_to)
        session.place_wanted.connect(self._go_to)
        interface.language_changed.connect(self._rebuild)
        interface.look_changed.connect(self._set_look)
        self._restore_geometry()

    @property
    def frame(self) -> "Frame":
        """All that is around the page, which is built by now or has to be at once."""
        if self._frame is None:
            from reader.ui.frame import Frame

            self._frame = Frame(self)
            self.framed.emit()
        return self._frame

    # Building

    def _build(self) -> None:
        """Make the page, and keep room for what will be around it."""
        self.page = Page()
        self.ruler = Ruler(self.page)
        self._set_look(self.interface.look)
        self._arrange(QWidget(self))
        self.page.place_changed.connect(self.session.set_place)
        self.page.view_changed.connect(self._note_progress)
        self.session.direction_turned.connect(self.page.turn_direction)
        self.page.viewport().installEventFilter(self)
        self.setWindowTitle(self.tr("Warraq"))

    def _arrange(self, central: QWidget) -> None:
        self.top, reading, self.side, self.status = (
            _room(name, central) for name in ("top", "reading", "side", "status")
        )
        row = QHBoxLayout(reading)
        row.addWidget(self.page, 1)
        row.addWidget(self.ruler)
        self.top.setFixedHeight(TOP_HEIGHT)
        self.side.setFixedWidth(SIDE_WIDTH)
        self.side.setVisible(self.interface.settings.shows_sidebar)
        self.status.setFixedHeight(STATUS_HEIGHT)
        self.column, self.desk, self.middle = QVBoxLayout(central), QHBoxLayout(), QVBoxLayout()
        self.stack = QStackedLayout()
        self.stack.addWidget(reading)
        self.middle.addLayout(self.stack, 1)
        self.desk.addLayout(self.middle, 1)
        self.desk.addWidget(self.side)
        self.column.addWidget(self.top)
        self.column.addLayout(self.desk, 1)
        self.column.addWidget(self.status)
        for layout in (row, self.middle, self.desk, self.column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(central)

    def _rebuild(self) -> None:
        from reader.ui.asked import ask_again, asked_in

        seen = self._frame.visit.seen if self._frame is not None else None
        asked = asked_in(self._frame.finding, self._frame.side) if self._frame else None
        if self._frame is not None:
            self._frame.give_up()
            self._frame = None
        self._build()
        if self.session.article is not None:
            self._show_article(self.session.article)
        self.frame.side.build()
        self.frame.visit.go_on(seen)
        if asked is not None:
            ask_again(asked, self.frame.finding, self.frame.side)

    # What happens

    def _show_article(self, article: Article) -> None:
        fonts, path = resources_folder() / "fonts", article.source.path
        load_fonts_for(fonts, article.text, article.metadata.title, path.name)
        self.setWindowTitle(f"{isolated(title_of(article))} — {self.tr('Warraq')}")
        self.setWindowFilePath(str(path))
        self._make_room()
        self.stack.setCurrentIndex(0)
        session = self.session
        self.page.show_article(article, session.utf16, session.place, is_turned=session.is_turned)
        self.page.setFocus()
        self._awaits_paint = True

    def _make_room(self) -> None:
        """Have the sidebar where it will be: the article is set for the width that it leaves."""
        if self._frame is not None:
            self._frame.side.show_or_hide()
            self.column.activate()

    def _show_rest(self, article: Article) -> None:
        """Show all of `article`, whose beginning is shown."""
        load_fonts_for(resources_folder() / "fonts", article.text)
        place = self.session.place
        self.page.show_rest(article, self.session.utf16, is_turned=self.session.is_turned)
        if self.page.place != place:
            self.page.return_to(place)
        self._awaits_paint = True

    def _set_look(self, look: Look) -> None:
        self.page.set_look(look)
        self.ruler.set_look(look)

    def _note_progress(self) -> None:
        self.session.set_progress(self.page.progress)

    # Not the page's own slots, for another page takes its place when the language changes.

    def _go_to(self, span: Span) -> None:
        self.page.go_to(span)

    def _return_to(self, at: int) -> None:
        self.page.return_to(at)

    def _hear_refusal(self, error: UnreadableArticle) -> None:
        """Say what the frame would have heard, had it been built."""
        if self._frame is None:
            self.frame.notice.say_unreadable(error)

    def _hear_no_shelf(self, error: ShelfUnavailable) -> None:
        if self._frame is None:
            self.frame.notice.say_no_shelf(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on as soon as the article has been painted, and not before."""
        if self._awaits_paint and event.type() == QEvent.Type.Paint:
            self._awaits_paint = False
            self._later = self._things_for_later()
            self._soon.start()
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            if event.button() == Qt.MouseButton.BackButton:
                self.trail.back()
            elif event.button() == Qt.MouseButton.ForwardButton:
                self.trail.forward()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """Do one thing more of what could wait until the article was on the screen."""
        if next(self._later, None) is None:
            self._soon.stop()

    def _things_for_later(self) -> Iterator[bool]:
        """Does what could wait, in steps that are too short to hold the reader up."""
        for name in _LATER:
            import_module(f"reader.{name}")
            yield True
        frame = self.frame
        yield True
        frame.side.build()
        yield True
        frame.side.prepare()
        yield True
        if self.session.mentions is None and self.session.is_whole:
            self.session.find_mentions()

    # The window's own events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        url = next(url for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.show_path(Path(url.toLocalFile()))

    def show_path(self, path: Path) -> None:
        """Open the article at `path`; a folder is shown as a list of those in it."""
        if path.is_dir():
            self.frame.visit.show_folder(path)
        else:
            self.session.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._soon.stop()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.interface.choose(geometry=geometry)
        super().closeEvent(event)
        self.closed.emit()

    def _restore_geometry(self) -> None:
        """Stand where the window stood, as far as that is on a screen that is there."""
        kept = self.interface.settings.geometry.encode("ascii", "ignore")
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept))):
            room = self.screen().availableSize()
            self.resize(QSize(*_SIZE).boundedTo(room))


def _room(name: str, parent: QWidget) -> QFrame:
    """Empty ground for the part that the style sheet knows as `name`."""
    room = QFrame(parent)
    room.setObjectName(name)
    return room
