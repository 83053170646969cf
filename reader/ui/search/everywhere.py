"""The search in all articles of the reader's folders, done in a process of its own."""

import logging
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.library import ShelfFault, ShelfUnavailable
from reader.library.lookup import Answer, NoDate, Request, look_up
from reader.search import BadQuery
from reader.ui.background import Background
from reader.ui.search.indexing import Indexing

_log = logging.getLogger(__name__)

_MORE = 30
"""Answers that are looked for at a time, however many come at once."""


class Everywhere(QObject):
    """What the articles that `index` knows answer to `request`.

    `answers` are those so far; where not `is_all`, `want_more` brings others. `fault` is the
    BadQuery, or what is in the way. A request that comes before the index has been looked
    through for the first time waits for that.
    """

    changed = Signal()  # answers, request or fault

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.request: Request | None = None
        self.answers: tuple[Answer, ...] = ()
        self.is_all = True
        self.is_waiting = False
        self.fault: Exception | None = None
        self.index = Indexing(self)
        self.index.renewed.connect(self._seek_again)
        self.index.failed.connect(self._hear_no_index)
        self._background = Background()
        self._is_asked = False
        self._enough = _MORE

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

    def close(self) -> None:
        """End the processes."""
        self._background.close()
        self.index.close()

    def _seek_again(self) -> None:
        if self.request is not None:
            self.seek(self.request)

    def _ask(self) -> None:
        """Ask for what is wanted, once what was asked before is answered."""
        if self._is_asked or self.request is None or self.index.progress is None:
            return
        if self.index.file is not None:
            self._is_asked = True
            request, given = self.request, len(self.answers)
            then, failed = partial(self._hear, request, given), partial(self._hear_fault, request)
            arguments = (self.index.file, request, given)
            self._background.run(look_up, *arguments, then=then, failed=failed)

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
            self.index.make_anew()

    def _hear_no_index(self, error: Exception) -> None:
        self.fault, self.is_waiting = error, False
        self.changed.emit()
