"""Mentions that a query means in other words, looked for once the reader stops typing."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.search.besides import Besides, seeking_besides
from reader.ui.session import Session
from reader.ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    """Dates within the time that a query says, and other mentions of whom it names.

    `groups` are those of the latest question; they come some time after the matches.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.groups: tuple[Besides, ...] = ()
        self._question: _Question | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._work)
        self._turns = Turns(self)

    def ask(self, text: str, mentions: "Mentions", found: "Sequence[Span]", words: str) -> None:
        """Look in an article's `text` for what `words` mean; `found` is where they stand."""
        self._turns.drop()
        self._question = _Question(text, mentions, found, words)
        self._soon.start()

    def drop(self) -> None:
        """Forget what was asked, and its answer."""
        self._question = None
        self._soon.stop()
        self._turns.drop()
        self._take_on(())

    def _work(self) -> None:
        if self._question is not None:
            then = partial(self._go_on, self._question)
            self._session.find_period(self._question.words, then)

    def _go_on(self, question: _Question, period: "Period | None") -> None:
        if question is self._question:
            with suppress(RuntimeError):  # the window may be gone by now
                self._turns.begin(self._seek(question, period))

    def _seek(self, question: _Question, period: "Period | None") -> "Iterator[None]":
        text, mentions, found = question.text, question.mentions, question.found
        self._take_on((yield from seeking_besides(text, mentions, found, question.words, period)))

    def _take_on(self, found: tuple[Besides, ...]) -> None:
        if found != self.groups:
            self.groups = found
            self.changed.emit()
