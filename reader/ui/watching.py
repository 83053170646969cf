"""Whether the file of the open article is still as it was when it was read."""

import stat
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.model.article import Article
from reader.ui.session import Session

_REST = 300
"""Milliseconds for a program to finish what it does to a file."""


class Watch(QObject):
    """Tells once of each change to the content of the file, and once when it is gone.

    The folder is watched as well, for many programs do not write into a file but put another
    in its place. Where the system tells nothing of a folder, coming back to the window counts.
    """

    changed = Signal()
    gone = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._digests: frozenset[str] = frozenset()
        self._state: tuple[int, ...] | None = None
        self._files = QFileSystemWatcher(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._files.fileChanged.connect(self._wait)
        self._files.directoryChanged.connect(self._wait)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._hear_of_window)
        session.article_opened.connect(self._follow)
        session.article_completed.connect(self._know)
        if session.article is not None:
            self._follow(session.article)

    def _follow(self, article: Article) -> None:
        """Watch the file of `article`, and no other."""
        self._rest.stop()
        if watched := self._files.files() + self._files.directories():
            self._files.removePaths(watched)
        self._path = article.source.path
        self._digests = frozenset(filter(None, (article.source.digest,)))
        self._state = _state_of(self._path)
        self._files.addPaths([str(self._path), str(self._path.parent)])

    def _know(self, article: Article) -> None:
        """Take note of what was in the file when it was read to its end."""
        self._digests = frozenset((article.source.digest,))
        self._wait("")

    def _wait(self, _: str) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _hear_of_window(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._digests:
            self._wait("")

    def _look(self) -> None:
        """Tell what has become of the file since it was last looked at, if it was read."""
        if not self._digests:
            return
        before, self._state = self._state, _state_of(self._path)
        if self._state == before:
            return
        if self._state is None:
            self.gone.emit()
            return
        self._files.addPath(str(self._path))  # what was put in its place is another file
        import hashlib  # takes its time to load, which only a changed file is worth

        try:
            with self._path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return  # another program holds it; it will be heard of again
        if digest not in self._digests:
            self._digests |= {digest}
            self.changed.emit()


def _state_of(path: Path) -> tuple[int, ...] | None:
    """What differs when the file at `path` was written or replaced; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
