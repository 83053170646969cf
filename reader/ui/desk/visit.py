"""Showing the desk, which is made when it is first wanted, and opening what is chosen on it."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.ui.actions import Actions
from reader.ui.look import Look
from reader.ui.side import Side

if TYPE_CHECKING:
    from reader.library.marks import ShelvedMark
    from reader.ui.desk.desk import Desk
    from reader.ui.window import Window


class Seen(NamedTuple):
    """The desk in sight, or on it the list of a folder."""

    folder: Path | None


class Visit(QObject):
    """Shows the desk in place of the page of `window`, and the page again."""

    def __init__(self, window: "Window", actions: Actions, side: Side, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session = window.session
        self._actions = actions
        self._side = side
        self._look = window.interface.look
        self._desk: Desk | None = None
        self._mark_wanted: int | None = None
        actions.desk.triggered.connect(self.show_desk)
        actions.open_folder.triggered.connect(self._ask_for_folder)
        session.article_opened.connect(self._go_to_mark)
        session.article_completed.connect(self._go_to_mark)

    @property
    def desk(self) -> "Desk":
        """The desk, which is made by now or has to be at once."""
        if self._desk is None:
            self._desk = self._made()
        return self._desk

    def _made(self) -> "Desk":
        from reader.ui.desk.desk import Desk

        desk = Desk(self._session, self._actions, self._look)
        self._window.stack.addWidget(desk)
        desk.article_wanted.connect(self._open)
        desk.article_wanted_beside.connect(self._window.another_wanted)
        desk.mark_wanted.connect(self._open_mark)
        desk.search_wanted.connect(self._side.find_everywhere)
        desk.left.connect(self._leave)
        self._session.recent_changed.connect(desk.renew_soon)
        return desk

    def set_look(self, look: Look) -> None:
        """Let the desk look so, as soon as there is one."""
        self._look = look
        if self._desk is not None:
            self._desk.set_look(look)

    def show_desk(self) -> None:
        """Show what there is to read, and how far it is read by now."""
        self._session.keep_place()
        self._window.stack.setCurrentWidget(self.desk)
        self.desk.show_home()

    def show_folder(self, folder: Path) -> None:
        """Show the articles of `folder`."""
        self.show_desk()
        self.desk.show_folder(folder)

    @property
    def seen(self) -> Seen | None:
        """What of the desk is in sight; None where the page is."""
        desk = self._desk
        is_here = desk is not None and self._window.stack.currentWidget() is desk
        return Seen(desk.folder) if is_here else None

    def go_on(self, seen: Seen | None) -> None:
        """Show what was in sight of a desk that this one takes the place of."""
        if seen is not None and seen.folder is not None:
            self.show_folder(seen.folder)
        elif seen is not None:
            self.show_desk()

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder"))
        if folder:
            self.show_folder(Path(folder))

    def _leave(self) -> None:
        """Stop what is being opened, or go back to the page if there is an article on it."""
        if self._session.awaited is not None:
            self._session.stop_opening()
        elif self._session.article is not None:
            self._window.stack.setCurrentIndex(0)
            self._window.page.setFocus()

    def _open(self, path: Path) -> None:
        article = self._session.article
        if article is not None and article.source.path == path:
            self._leave()
        else:
            self._session.open(path)

    def _open_mark(self, shelved: "ShelvedMark") -> None:
        self._mark_wanted = shelved.mark.id
        self._open(shelved.path)
        self._go_to_mark()

    def _go_to_mark(self) -> None:
        """Go to the mark that was chosen on the desk, once its article is there."""
        if self._mark_wanted is None:
            return
        for one in self._session.marks.placed:
            if one.mark.id == self._mark_wanted and one.span is not None:
                self._mark_wanted = None
                self._session.go_to(one.span)
                return
