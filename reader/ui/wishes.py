"""The window's actions and links, connected to what carries them out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit

if TYPE_CHECKING:
    from reader.ui.frame import Frame
    from reader.ui.window import Window

_SELECTION_SOUGHT = 80
_FOLLOWED = frozenset({"http", "https", "mailto"})
"""Addresses that an article may send the reader to: nothing that runs, or opens a file."""


class Wishes(QObject):
    """Carries out the actions of `frame`, by its parts, the session and `window`."""

    def __init__(self, window: "Window", frame: "Frame") -> None:
        super().__init__(frame)
        self._window = window
        self._page = window.page
        self._session = window.session
        self._interface = window.interface
        self._frame = frame
        self._connect_actions()
        window.page.link_wanted.connect(self._follow_link)
        frame.search.remembered.connect(self._keep_sought)
        frame.status.stopping.clicked.connect(self._session.stop_opening)

    def _connect_actions(self) -> None:
        frame, actions = self._frame, self._frame.actions
        for action, slot in (
            (actions.open, self._ask_for_article),
            (actions.reload, self._session.read_again),
            (actions.save, frame.file.save_as),
            (actions.print, frame.file.print),
            (actions.facts, frame.file.show_facts),
            (actions.copy, self._copy),
            (actions.find, self._begin_search),
            (actions.find_everywhere, self._find_everywhere),
            (actions.next, frame.finding.next),
            (actions.previous, frame.finding.previous),
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
        for heard_in in (self._page, frame.search, frame.status):
            heard_in.addAction(actions.leave)

    # Articles

    def _ask_for_article(self) -> None:
        from reader.ui.dialogs.opening import article_to_open

        article = self._session.article
        folder = article.source.path.parent if article else None
        path = article_to_open(self._window, folder)
        if path is not None:
            self._session.open(path)

    def _want_window(self) -> None:
        self._window.another_wanted.emit(None)

    def _follow_link(self, address: str) -> None:
        url = QUrl(address)
        if url.scheme() in _FOLLOWED:
            QDesktopServices.openUrl(url)

    def _copy(self) -> None:
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QLineEdit) else self._page).copy()

    # The search

    def _begin_search(self) -> None:
        self._frame.search.begin(self._selected_words())

    def _find_everywhere(self) -> None:
        field = self._frame.search.field
        typed = field.text() if field.hasFocus() else ""
        self._frame.side.find_everywhere(typed or self._selected_words())

    def _selected_words(self) -> str:
        selected = self._page.selected_span()
        article = self._session.article
        words = selected.of(article.text) if selected and article else ""
        return words[:_SELECTION_SOUGHT]

    def _keep_sought(self, sought: tuple[str, ...]) -> None:
        self._interface.keep(sought=sought)

    def _leave(self) -> None:
        """Leave the search: from its field, back to where it began; from the page, stay there.

        What is being opened is left before that.
        """
        if self._session.awaited is not None:
            self._session.stop_opening()
            return
        search, origin = self._frame.search, self._frame.finding.origin
        if search.field.hasFocus() and origin is not None:
            self._page.return_to(origin)
        elif origin is None and self._window.isFullScreen():
            self._frame.actions.full_screen.trigger()
        search.clear()
        self._page.setFocus()

    # The window

    def _choose(self, setting: str, value: object) -> None:
        self._interface.choose(**{setting: value})

    def _toggle_full_screen(self, is_full: bool) -> None:
        if is_full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _show_shortcuts(self) -> None:
        from reader.ui.dialogs.shortcuts import ShortcutsWindow

        ShortcutsWindow(self._frame.actions, self._window).open()

    def _show_about(self) -> None:
        from reader.ui.dialogs.about import AboutWindow

        AboutWindow(self._interface.look.digits, self._window).open()
