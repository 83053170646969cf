"""Searches in long articles, done in steps on the window's thread so that typing goes on.

Only regular expressions have a thread: one may take for ever in a single step, and lets other
threads run meanwhile.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.span import Span
from reader.search import BadQuery, Query, load_for, matches, matching
from reader.text.fold import Folded
from reader.ui.search.sought import Sought
from reader.ui.turns import Turns


class Seeking(QObject):
    """Answers the latest query that was asked, and forgets those before it.

    `answered` tells a query and its matches, `refused` a query and what is wrong with it.
    """

    answered = Signal(object, object)  # Query, Sequence[Span]
    refused = Signal(object, object)  # Query, BadQuery
    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[Query, Sought] | None = None
        self._is_matching = False
        self._turns = Turns(self)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, query: Query, sought: Sought) -> None:
        """Look for `query` from now on."""
        load_for(query)  # here, for PySide looks into each module and bears no thread at that
        self._asked = query, sought
        self._turns.begin(self._answering(self._asked))

    def prepare(self, sought: Sought) -> None:
        """Fold `sought`, that the first query in it is answered the sooner."""
        if self._asked is None:
            self._turns.begin(sought.folding())

    def drop(self) -> None:
        """Forget what was asked."""
        self._asked = None
        self._turns.drop()

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
            self._turns.begin(self._answering(self._asked))
