"""The search in all articles, done in processes of its own: one looks up, one keeps the index."""

import logging
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from reader import paths
from reader.library.index import FILE_NAME
from reader.library.lookup import (
    Answer,
    Progress,
    Request,
    add_folder,
    bring_up_to_date,
    look_up,
    remove_folder,
)
from reader.search import BadQuery
from reader.ui.background import Background

_log = logging.getLogger(__name__)

_REST = 2_000
"""Milliseconds between two looks at the folders, where looking itself takes no time."""

_SHARE = 20
"""A look at the folders is followed by so many times its own length of rest."""


class Everywhere(QObject):
    """What the articles of the reader's folders answer, and how far the index has come.

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
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._update)

    def watch(self, is_wanted: bool) -> None:
        """Keep the index up to date from here on, or let it rest."""
        self._is_watching = is_wanted
        if is_wanted and not self._is_updating:
            self._update()
        elif not is_wanted:
            self._again.stop()

    def seek(self, request: Request | None) -> None:
        """Look for what `request` asks for, instead of what was sought before."""
        self.request, self.answers, self.fault = request, (), None
        self.is_all, self.is_waiting = request is None, request is not None
        self.changed.emit()
        self._ask()

    def want_more(self) -> None:
        """Look for more answers, if there are any."""
        if not self.is_all and not self.is_waiting:
            self.is_waiting = True
            self._ask()

    def add_folder(self, folder: Path) -> None:
        """Search the articles of `folder`, too."""
        self._change_folders(add_folder, folder)

    def remove_folder(self, folder: Path) -> None:
        """Search the articles of `folder` no more."""
        self._change_folders(remove_folder, folder)

    def close(self) -> None:
        """End the processes."""
        self._again.stop()
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
        self.is_waiting = not answers and not self.is_all
        self.changed.emit()
        if self.is_waiting:
            self._ask()

    def _hear_fault(self, request: Request, error: Exception) -> None:
        self._is_asked = False
        if request is not self.request:
            self._ask()
            return
        if not isinstance(error, BadQuery):
            _log.error("searching all articles", exc_info=error)
        self.fault, self.is_all, self.is_waiting = error, True, False
        self.changed.emit()

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

    def _update(self) -> None:
        if self._has_file():
            self._again.stop()
            self._is_updating = True
            self._began = monotonic()
            self._go_on_updating()

    def _go_on_updating(self) -> None:
        first = (paths.articles_folder(),)
        self._indexing.run(
            bring_up_to_date,
            self._file,
            first,
            then=self._hear_progress,
            failed=self._hear_no_index,
        )

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
        if self._is_watching:
            taken = (monotonic() - self._began) * 1000
            self._again.start(max(_REST, round(_SHARE * taken)))

    def _hear_no_index(self, error: Exception) -> None:
        _log.error("keeping the index", exc_info=error)
        self._is_updating = False
        self.fault = error
        self.changed.emit()
