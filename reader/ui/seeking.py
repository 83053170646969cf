"""Searches that would hold up the keys, done a moment at a time.

They are done on the window's own thread, for another would have Python to itself for longer
than a frame lasts whenever Qt lets go of it. Only expressions, which may take for ever in one
step and let go of Python meanwhile, have a thread.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.model.span import Span
from reader.search import BadQuery, Query, load_for, matches, matching
from reader.text.fold import Folded
from reader.ui.sought import Sought

_MOMENT = 0.004
"""Seconds after which the window comes to its turn: a part of a frame."""


class Seeking(QObject):
    """Answers the latest query that was asked, and forgets those before it.

    `answered` tells a query and its matches, `refused` a query and what is wrong with it.
    """

    answered = Signal(object, object)  # Query, Sequence[Span]
    refused = Signal(object, object)  # Query, BadQuery
    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._asked: tuple[Query, Sought] | None = None
        self._is_matching = False
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, query: Query, sought: Sought) -> None:
        """Look for `query` from now on."""
        load_for(query)  # here, for PySide looks into each module and bears no thread at that
        self._asked = query, sought
        self._begin(self._answering(self._asked))

    def prepare(self, sought: Sought) -> None:
        """Fold `sought`, that the first query in it is answered the sooner."""
        if self._asked is None:
            self._begin(sought.folding())

    def drop(self) -> None:
        """Forget what was asked."""
        self._asked = None
        self._soon.stop()

    def _begin(self, work: Iterator[None]) -> None:
        self._work = work
        self._soon.start()

    def _go_on(self) -> None:
        end = perf_counter() + _MOMENT
        work = self._work
        for _ in work:
            if perf_counter() > end:
                return
        if work is self._work:  # and no other was asked for meanwhile
            self._soon.stop()

    def _answering(self, asked: tuple[Query, Sought]) -> Iterator[None]:
        query, sought = asked
        folded = yield from sought.folding()
        if query.expression:
            self._match_beside(asked, folded)
        else:
            found = yield from matching(query, folded)
            self._answer(asked, found, None)

    def _answer(
        self, asked: tuple[Query, Sought], found: Sequence[Span], fault: BadQuery | None
    ) -> None:
        self._asked = None
        if fault is None:
            self.answered.emit(asked[0], found)
        else:
            self.refused.emit(asked[0], fault)

    # Expressions

    def _match_beside(self, asked: tuple[Query, Sought], folded: Folded) -> None:
        """Look for an expression in a thread; one at a time."""
        if not self._is_matching:
            self._is_matching = True
            threading.Thread(target=self._match, args=(asked, folded), daemon=True).start()

    def _match(self, asked: tuple[Query, Sought], folded: Folded) -> None:
        found, fault = (), None
        try:
            found = matches(asked[0], folded)
        except BadQuery as error:
            fault = error
        finally:  # after a fault of our own, too, or the queries that follow would wait for ever
            with suppress(RuntimeError):  # the window may be gone by now
                self._done.emit(asked, found, fault)

    def _deliver(
        self, asked: tuple[Query, Sought], found: Sequence[Span], fault: BadQuery | None
    ) -> None:
        self._is_matching = False
        if asked is self._asked:
            self._answer(asked, found, fault)
        elif self._asked is not None and self._asked[0].expression:
            self._begin(self._answering(self._asked))
