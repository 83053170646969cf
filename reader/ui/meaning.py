"""What the query of the search means beside its words, looked for once the reader pauses."""

import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.search.besides import Besides, besides
from reader.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.mention import Mentions
    from reader.model.span import Span
    from reader.model.when import Period

_PAUSE = 200
"""Milliseconds without a key after which a query is taken for what the reader means."""


@dataclass(frozen=True, slots=True)
class _Question:
    text: str
    mentions: "Mentions"
    found: "Sequence[Span]"
    words: str


class Meaning(QObject):
    """Dates of the time that a query says, and mentions of whom it names, in other words.

    `groups` are those of the latest question; they come some time after the matches.
    """

    changed = Signal()
    _done = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.groups: tuple[Besides, ...] = ()
        self._question: _Question | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._work)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, text: str, mentions: "Mentions", found: "Sequence[Span]", words: str) -> None:
        """Look in an article's `text` for what `words` mean; `found` is where they stand."""
        self._question = _Question(text, mentions, found, words)
        self._soon.start()

    def drop(self) -> None:
        """Forget what was asked, and its answer."""
        self._question = None
        self._soon.stop()
        self._take_on(())

    def _work(self) -> None:
        if self._question is not None:
            then = partial(self._go_on, self._question)
            self._session.find_period(self._question.words, then)

    def _go_on(self, question: _Question, period: "Period | None") -> None:
        if question is self._question:
            work = threading.Thread(target=self._seek, args=(question, period), daemon=True)
            work.start()

    def _seek(self, question: _Question, period: "Period | None") -> None:
        found = besides(question.text, question.mentions, question.found, question.words, period)
        with suppress(RuntimeError):  # the window may be gone by now
            self._done.emit(question, found)

    def _deliver(self, question: _Question, found: tuple[Besides, ...]) -> None:
        if question is self._question:
            self._take_on(found)

    def _take_on(self, found: tuple[Besides, ...]) -> None:
        if found != self.groups:
            self.groups = found
            self.changed.emit()
