"""The search in all articles, done in processes of its own: one looks up, one keeps the index."""

import logging
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader import paths
from reader.library import ShelfFault, ShelfUnavailable
from reader.library.index import FILE_NAME
from reader.library.lookup import (
    Answer,
    NoDate,
    Progress,
    Request,
    add_folder,
    bring_up_to_date,
    look_up,
    make_anew,
    read_on,
    remove_folder,
)
from reader.search import BadQuery
from reader.ui.background import Background

_log = logging.getLogger(__name__)

_REST = 1_000
"""Milliseconds between two looks at the folders, where looking itself takes no time."""

_SETTLING = 150
"""Milliseconds for a program to finish what it does in a folder."""

_SHARE = 2
"""A look at the folders is followed by so many times its own length of rest."""

_MORE = 30
"""Answers that are looked for at a time, however many come at once."""

_READING_REST = 400
"""Milliseconds between two goes at the dates and names of articles, which nobody waits for."""


class Everywhere(QObject):
    """What the articles of the reader's folders answer, and how far the index has come.

    A folder in which the system tells of a change is looked through at once, and all of them
    now and then: not every system tells, nor of everything.

    Nothing is done before `watch`. `answers` are those to `request` so far; where not
    `is_all`, `want_more` brings others. `fault` is the BadQuery, or what is in the way.
    """

    changed = Signal()  # answers, request or fault
    progressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.progress: Progress | None = None
        self.request: Request | None = None
        self.answers: tuple[Answer, ...] = ()
        self.is_all = True
        self.is_waiting = False
        self.fault: Exception | None = None
        self._seeking, self._indexing = Background(), Background()
        self._file: Path | None = None
        self._is_asked = self._is_updating = self._is_watching = False
        self._began = 0.0
        self._enough = _MORE
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

    def watch(self, is_wanted: bool) -> None:
        """Keep the index up to date from here on, or let it rest."""
        self._is_watching = is_wanted
        if is_wanted and not self._is_updating:
            self._update()
        elif not is_wanted:
            for timer in (self._again, self._settling, self._reading):
                timer.stop()

    def seek(self, request: Request | None) -> None:
        """Look for what `request` asks for, instead of what was sought before."""
        self.request, self.answers, self.fault = request, (), None
        self.is_all, self.is_waiting = request is None, request is not None
        self._enough = _MORE
        self.changed.emit()
        self._ask()

    def want_more(self) -> None:
        """Look for more answers, if there are any."""
        if not self.is_all and not self.is_waiting:
            self.is_waiting = True
            self._enough = len(self.answers) + _MORE
            self._ask()

    def add_folder(self, folder: Path) -> None:
        """Search the articles of `folder`, too."""
        self._change_folders(add_folder, folder)

    def remove_folder(self, folder: Path) -> None:
        """Search the articles of `folder` no more."""
        self._change_folders(remove_folder, folder)

    def close(self) -> None:
        """End the processes."""
        for timer in (self._again, self._settling, self._reading):
            timer.stop()
        self._seeking.close()
        self._indexing.close()

    # Looking up

    def _ask(self) -> None:
        """Ask for what is wanted, once what was asked before is answered."""
        if self._is_asked or None in (self.request, self.progress) or not self._has_file():
            return
        self._is_asked = True
        request, given = self.request, len(self.answers)
        then, failed = partial(self._hear, request, given), partial(self._hear_fault, request)
        self._seeking.run(look_up, self._file, request, given, then=then, failed=failed)

    def _hear(self, request: Request, given: int, found: tuple[tuple[Answer, ...], bool]) -> None:
        self._is_asked = False
        if request is not self.request or given != len(self.answers):
            self._ask()
            return
        answers, self.is_all = found
        self.answers += answers
        self.is_waiting = not self.is_all and len(self.answers) < self._enough
        self.changed.emit()
        if self.is_waiting:
            self._ask()

    def _hear_fault(self, request: Request, error: Exception) -> None:
        self._is_asked = False
        if request is not self.request:
            self._ask()
            return
        if not isinstance(error, BadQuery | NoDate):
            _log.error("searching all articles", exc_info=error)
        self.fault, self.is_all, self.is_waiting = error, True, False
        self.changed.emit()
        if isinstance(error, ShelfUnavailable) and error.fault is ShelfFault.DAMAGED:
            self._indexing.run(
                make_anew, self._file, then=self._hear_change, failed=self._hear_no_index
            )

    # The index

    def _has_file(self) -> bool:
        """Whether there is a place for the index; what is in the way is said otherwise."""
        if self._file is None:
            try:
                self._file = paths.data_folder() / FILE_NAME
            except OSError as error:
                self.fault, self.is_waiting = error, False
                self.changed.emit()
        return self._file is not None

    def _change_folders(self, change: object, folder: Path) -> None:
        if self._has_file():
            self._indexing.run(
                change, self._file, folder, then=self._hear_change, failed=self._hear_no_index
            )

    def _hear_change(self, _: None) -> None:
        if not self._is_updating:
            self._update()

    def _look_at_all(self) -> None:
        self._changed.clear()
        self._update()

    def _update(self, within: tuple[Path, ...] | None = None) -> None:
        if self._has_file():
            self._again.stop()
            self._is_updating = True
            self._began = monotonic()
            self._go_on_updating(within)

    def _go_on_updating(self, within: tuple[Path, ...] | None = None) -> None:
        self._indexing.run(
            bring_up_to_date,
            self._file,
            (paths.articles_folder(),),
            within,
            then=self._hear_progress,
            failed=self._hear_no_index,
        )

    def _hear_of_folder(self, folder: str) -> None:
        self._changed.add(Path(folder))
        if self._is_watching and not self._settling.isActive():
            self._settling.start()

    def _hear_of_file(self, file: str) -> None:
        self._hear_of_folder(str(Path(file).parent))

    def _look_at_changed(self) -> None:
        """Look through the folders in which something changed, once nothing else is looked at."""
        if self._changed and not self._is_updating:
            within, self._changed = tuple(self._changed), set()
            self._update(within)

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

    def _read_on(self) -> None:
        if not self._is_updating and self._has_file():
            self._indexing.run(
                read_on, self._file, then=self._hear_unread, failed=self._hear_no_index
            )

    def _hear_unread(self, unread: int) -> None:
        if unread and self._is_watching:
            self._reading.start()

    def _hear_progress(self, progress: Progress) -> None:
        before, self.progress = self.progress, progress
        if progress != before:
            self.progressed.emit()
        if not progress.is_done:
            self._go_on_updating()
            return
        self._is_updating = False
        is_other = before is None or before.articles != progress.articles or not before.is_done
        if (progress.changed or is_other) and self.request is not None:
            self.seek(self.request)
        self._watch_files(progress)
        if self._is_watching:
            taken = (monotonic() - self._began) * 1000
            self._again.start(max(_REST, round(_SHARE * taken)))
            if self._changed:
                self._settling.start()
            if progress.unread:
                self._reading.start()

    def _hear_no_index(self, error: Exception) -> None:
        _log.error("keeping the index", exc_info=error)
        self._is_updating = False
        self.fault = error
        self.changed.emit()
