"""The windows that are open, each with an article of its own, and those to open again."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer

from reader.ui.interface import Interface
from reader.ui.session import Session
from reader.ui.window import Window

_DELAY = 1_000
"""Milliseconds after which it is kept that another article is open."""
_STEP = 28
"""Pixels by which a further window stands aside of the one before it."""


class Windows(QObject):
    """Opens windows, and keeps which articles are open, so that the next run begins with them."""

    def __init__(
        self,
        interface: Interface,
        make_session: Callable[[], Session],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._interface = interface
        self._make_session = make_session
        self._open: list[Window] = []
        self._is_ending = False
        self._soon = QTimer(self, singleShot=True, interval=_DELAY)
        self._soon.timeout.connect(self._keep)

    def open(self, article: Path | None = None) -> Window:
        """A window on the screen, with `article` coming, or with none."""
        window = Window(self._make_session(), self._interface)
        if self._open:
            before = self._open[-1]
            window.resize(before.size())
            aside = -_STEP if window.isRightToLeft() else _STEP
            window.move(before.pos() + QPoint(aside, _STEP))
        self._open.append(window)
        window.another_wanted.connect(self.open)
        window.quit_wanted.connect(self.quit)
        window.closed.connect(partial(self._forget, window))
        window.session.article_opened.connect(self._keep_soon)
        window.show()  # before the article comes, which is set for the width that it gets by that
        if article is not None:
            window.show_path(article)
        return window

    def open_all(self, articles: Iterable[Path]) -> list[Window]:
        """A window for each of `articles`; the first of them in front."""
        windows = [self.open(article) for article in articles]
        if len(windows) > 1:
            windows[0].raise_()
            windows[0].activateWindow()
        return windows

    def kept(self) -> list[Path]:
        """The articles that were open when the last run ended, and are there."""
        paths = map(Path, self._interface.settings.open)
        return [path for path in paths if path.is_file()]

    def quit(self) -> None:
        """Close all windows, whose articles are there again at the next start."""
        self._keep()
        self._is_ending = True
        for window in tuple(self._open):
            window.close()

    def _forget(self, window: Window) -> None:
        """Let go of a window that was closed; the last one is remembered, as if it were quit."""
        others = [other for other in self._open if other is not window]
        self._open = others or self._open
        if not self._is_ending:
            self._keep()
        self._open = others
        window.session.close()
        window.deleteLater()

    def _keep_soon(self) -> None:
        """Keep what is open when nobody waits for an article any more."""
        self._soon.start()

    def _keep(self) -> None:
        self._soon.stop()
        articles = (window.session.article for window in self._open)
        paths = (str(article.source.path) for article in articles if article is not None)
        kept = tuple(path for path in paths if _is_writable(path))
        if kept != self._interface.settings.open:
            self._interface.keep(open=kept)


def _is_writable(path: str) -> bool:
    """Whether `path` can stand in a file of text: some names on a disk are no text."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
