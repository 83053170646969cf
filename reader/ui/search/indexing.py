"""The index of the reader's folders, kept up to date in a process of its own."""

import logging
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader import paths
from reader.library.index import FILE_NAME
from reader.library.lookup import (
    Progress,
    add_folder,
    bring_up_to_date,
    make_anew,
    read_on,
    remove_folder,
)
from reader.ui.background import Background

_log = logging.getLogger(__name__)

_REST = 1_000
"""Milliseconds between two looks at the folders, where looking itself takes no time."""

_SHARE = 2
"""A look at the folders is followed by so many times its own length of rest."""

_SETTLING = 150
"""Milliseconds for a program to finish what it does in a folder."""

_READING_REST = 400
"""Milliseconds between two goes at the dates and names of articles, which nobody waits for."""


class Indexing(QObject):
    """Looks through the folders between `watch` and `rest`; `progress` is how far it has come.

    A folder in which the system tells of a change is looked through at once, and all of them
    now and then: not every system tells, nor of everything.
    """

    progressed = Signal()
    renewed = Signal()  # all was looked through, and searches may find something else
    failed = Signal(object)  # Exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.progress: Progress | None = None
        self._background = Background()
        self._file: Path | None = None
        self._is_watching = self._is_updating = False
        self._began = 0.0
        self._changed: set[Path] = set()
        self._wanted: tuple[str, ...] = ()
        self._files = QFileSystemWatcher(self)
        self._files.directoryChanged.connect(self._hear_of_folder)
        self._files.fileChanged.connect(self._hear_of_file)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING)
        self._settling.timeout.connect(self._look_at_changed)
        self._reading = QTimer(self, singleShot=True, interval=_READING_REST)
        self._reading.timeout.connect(self._read_on)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._look_at_all)

    @property
    def file(self) -> Path | None:
        """Where the index is kept; None, after `failed`, where there is no place for it."""
        if self._file is None:
            try:
                self._file = paths.data_folder() / FILE_NAME
            except OSError as error:
                self._fail(error)
        return self._file

    def watch(self) -> None:
        """Keep the index up to date from here on."""
        self._is_watching = True
        if not self._is_updating:
            self._update()

    def rest(self) -> None:
        """Look at no folder until `watch` is called again."""
        self._is_watching = False
        for timer in (self._again, self._settling, self._reading):
            timer.stop()

    def add_folder(self, folder: Path) -> None:
        """Search the articles of `folder`, too."""
        self._run(add_folder, folder, then=self._hear_change)

    def remove_folder(self, folder: Path) -> None:
        """Search the articles of `folder` no more."""
        self._run(remove_folder, folder, then=self._hear_change)

    def make_anew(self) -> None:
        """Make the index from the articles, in place of one that is damaged."""
        self._run(make_anew, then=self._hear_change)

    def close(self) -> None:
        """End the process."""
        self.rest()
        self._background.close()

    def _run(self, work: Callable[..., Any], *arguments: Any, then: Callable[[Any], None]) -> None:
        """Have `work` done on the index, where there is a place for it."""
        if self.file is not None:
            self._background.run(work, self.file, *arguments, then=then, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        _log.error("keeping the index", exc_info=error)
        self._is_updating = False
        self.failed.emit(error)

    # Looking through the folders

    def _hear_change(self, _: None) -> None:
        if not self._is_updating:
            self._update()

    def _look_at_all(self) -> None:
        self._changed.clear()
        self._update()

    def _look_at_changed(self) -> None:
        """Look through the folders in which something changed, once nothing else is looked at."""
        if self._changed and not self._is_updating:
            within, self._changed = tuple(self._changed), set()
            self._update(within)

    def _update(self, within: tuple[Path, ...] | None = None) -> None:
        """Bring the index up to date, with all folders or with what lies `within` some."""
        self._again.stop()
        self._began = monotonic()
        self._is_updating = True
        self._go_on(within)

    def _go_on(self, within: tuple[Path, ...] | None = None) -> None:
        samples = (paths.articles_folder(),)
        self._run(bring_up_to_date, samples, within, then=self._hear_progress)

    def _hear_progress(self, progress: Progress) -> None:
        before, self.progress = self.progress, progress
        if progress != before:
            self.progressed.emit()
        if not progress.is_done:
            self._go_on()
            return
        self._is_updating = False
        is_other = before is None or before.articles != progress.articles or not before.is_done
        if progress.changed or is_other:
            self.renewed.emit()
        self._watch_files(progress)
        if self._is_watching:
            self._plan(progress)

    def _plan(self, progress: Progress) -> None:
        """See to what is to be done next."""
        taken = (monotonic() - self._began) * 1000
        self._again.start(max(_REST, round(_SHARE * taken)))
        if self._changed:
            self._settling.start()
        if progress.unread:
            self._reading.start()

    # What the system tells of

    def _hear_of_folder(self, folder: str) -> None:
        self._changed.add(Path(folder))
        if self._is_watching and not self._settling.isActive():
            self._settling.start()

    def _hear_of_file(self, file: str) -> None:
        self._hear_of_folder(str(Path(file).parent))

    def _watch_files(self, progress: Progress) -> None:
        """Hear of what changes in the folders and files that are to be watched by now.

        A file that another was put in the place of has to be watched anew.
        """
        if progress.watched is None and not progress.changed:
            return
        self._wanted = self._wanted if progress.watched is None else progress.watched
        known = {*self._files.directories(), *self._files.files()}
        if gone := known.difference(self._wanted):
            self._files.removePaths(sorted(gone))
        if new := [path for path in self._wanted if path not in known]:
            self._files.addPaths(new)

    # Dates and names in the articles

    def _read_on(self) -> None:
        if not self._is_updating:
            self._run(read_on, then=self._hear_unread)

    def _hear_unread(self, unread: int) -> None:
        if unread and self._is_watching:
            self._reading.start()
