"""The history of jumps, within articles and between them, for going back and forward."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from reader.ui.session import Session

_STAY = 3_000
"""Milliseconds between two jumps after which the place between them is worth going back to."""

_MOST = 200


class Spot(NamedTuple):
    """A place in an article: `at` is the offset of the first letter that was in view."""

    path: Path
    at: int


class Trail(QObject):
    """Where the reader jumped from: within an article, and from one to another.

    Who steps quickly from match to match goes back to where the first step was taken.
    """

    changed = Signal()
    return_wanted = Signal(int)  # offset of the first letter to be in view

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []
        self._target: Spot | None = None
        self._since = QElapsedTimer()
        session.place_wanted.connect(self._note_jump)
        session.opening.connect(self._note_opening)
        session.article_opened.connect(self._arrive)
        session.article_completed.connect(self._arrive)
        session.article_failed.connect(self._give_up)
        session.opening_stopped.connect(self._give_up)

    @property
    def can_go_back(self) -> bool:
        """Whether the reader jumped from anywhere."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader went back from anywhere."""
        return bool(self._ahead)

    def back(self) -> None:
        """Return to where the last jump was made."""
        self._go(self._behind, self._ahead)

    def forward(self) -> None:
        """Return to where the reader went back from."""
        self._go(self._ahead, self._behind)

    def _go(self, those: list[Spot], others: list[Spot]) -> None:
        here = self._here()
        if not those:
            return
        self._target = those.pop()
        if here is not None:
            others.append(here)
        self._since.invalidate()
        self.changed.emit()
        if here is not None and here.path == self._target.path:
            self._arrive()
        else:
            self._session.open(self._target.path)

    def _here(self) -> Spot | None:
        article = self._session.article
        return None if article is None else Spot(article.source.path, self._session.place)

    def _note_jump(self) -> None:
        was_short = self._since.isValid() and self._since.elapsed() < _STAY
        self._since.start()
        if not was_short:
            self._leave()

    def _note_opening(self, path: Path) -> None:
        here = self._here()
        if self._target is None and here is not None and here.path != path:
            self._since.invalidate()
            self._leave()

    def _leave(self) -> None:
        here = self._here()
        if here is not None and here not in self._behind[-1:]:
            self._behind.append(here)
            del self._behind[:-_MOST]
        self._ahead.clear()
        self.changed.emit()

    def _arrive(self) -> None:
        """Show the place that was wanted, if the article that has come is the one."""
        target, article = self._target, self._session.article
        if target is None or article is None:
            return
        if article.source.path == target.path and target.at <= len(article.text):
            self._target = None
            self.return_wanted.emit(target.at)

    def _give_up(self) -> None:
        self._target = None
