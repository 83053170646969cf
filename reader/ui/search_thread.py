"""Searches that would hold up the keys, done in a thread: in long texts, and for expressions."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.search import BadQuery, Query, load_for, matches
from reader.search.spans import starts_of
from reader.ui.sought import Sought

_PAUSE = 15
"""Milliseconds without a key after which a search is worth beginning."""


class SearchThread(QObject):
    """Answers the latest query that was asked, and forgets those before it.

    `answered` tells a query and its matches, `refused` a query and what is wrong with it.
    """

    answered = Signal(object, object)  # Query, tuple[Span, ...]
    refused = Signal(object, object)  # Query, BadQuery
    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Query, Sought] | None = None
        self._is_at_work = False
        self._begin = QTimer(self, singleShot=True, interval=_PAUSE)
        self._begin.timeout.connect(self._work)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, query: Query, sought: Sought) -> None:
        """Look for `query` once no key has been pressed for a moment."""
        load_for(query)  # here, for PySide looks into each module and bears no thread at that
        self._wanted = query, sought
        self._begin.start()

    def prepare(self, sought: Sought) -> None:
        """Fold `sought`, that the first query in it is answered the sooner."""
        threading.Thread(target=_fold, args=(sought,), daemon=True).start()

    def drop(self) -> None:
        """Forget what was asked."""
        self._wanted = None
        self._begin.stop()

    def _work(self) -> None:
        if self._wanted is not None and not self._is_at_work:
            self._is_at_work = True
            threading.Thread(target=self._seek, args=self._wanted, daemon=True).start()

    def _seek(self, query: Query, sought: Sought) -> None:
        found, fault = (), None
        try:
            with _no_collection():
                found = matches(query, sought.folded)
                starts_of(found)  # which the ruler and the list ask for next
        except BadQuery as error:
            fault = error
        finally:  # after a fault of our own, too, or the queries that follow would wait for ever
            with suppress(RuntimeError):  # the window may be gone by now
                self._done.emit((query, sought), found, fault)

    def _deliver(self, asked: tuple[Query, Sought], found: object, fault: BadQuery | None) -> None:
        self._is_at_work = False
        if self._wanted is None or self._wanted[0] != asked[0] or self._wanted[1] is not asked[1]:
            if not self._begin.isActive():
                self._work()
            return
        self._wanted = None
        if fault is None:
            self.answered.emit(asked[0], found)
        else:
            self.refused.emit(asked[0], fault)


def _fold(sought: Sought) -> None:
    with _no_collection():
        _ = sought.folded


@contextmanager
def _no_collection() -> Iterator[None]:
    """Leaves garbage where it is: looking for it among many thousand spans stops every thread."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
