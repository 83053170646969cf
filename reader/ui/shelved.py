"""What the shelf keeps of the article in the window: its place, direction and reference day.

Where the shelf cannot be used, that is said once for each wish, and reading goes on.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library import RecentArticle, Shelf, ShelfUnavailable, ShelvedArticle
from reader.model.article import Article
from reader.model.locator import locate, locator_of_place

if TYPE_CHECKING:
    from reader.library.marks import ShelvedMark

_Answer = TypeVar("_Answer")
_Default = TypeVar("_Default")

_PAINTED = 40
"""Milliseconds after which an article that was opened is painted."""


class Shelved(QObject):
    """The article that is read, as `shelf` knows it; none before the first `take`.

    `id` is its number on the shelf, None where the shelf cannot be used; `place` is where its
    reader was, None where that is not known. `reference` is the day, in EDTF, from which the
    reader wants relative dates counted, "" for the article's own.
    """

    recent_changed = Signal(object)  # tuple[RecentArticle, ...]
    failed = Signal(object)  # ShelfUnavailable

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.id: int | None = None
        self.place: int | None = None
        self.is_turned = False
        self.reference = ""
        self._shelf = shelf
        self._text = ""
        self._unnoted: Article | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAINTED)
        self._soon.timeout.connect(self._tell_recent)

    @property
    def recent(self) -> tuple[RecentArticle, ...]:
        """The articles opened last, the latest first."""
        self._note()
        return self._ask(self._shelf.recent, otherwise=())

    def take(self, article: Article) -> None:
        """Put `article` on the shelf as the one opened last, and know what is kept of it."""
        self._note()
        self._text = article.text
        shelved = self._ask(partial(self._shelved, article), otherwise=None)
        self._soon.start()
        self.id = shelved.id if shelved else None
        self.is_turned = shelved is not None and shelved.is_turned
        self.reference = shelved.reference if shelved else ""
        found = locate(article.text, shelved.place) if shelved and shelved.place else None
        self.place = found.span.start if found else None

    def _shelved(self, article: Article) -> ShelvedArticle:
        """`article` as the shelf knows it.

        That it was opened is noted of a known one when it has been painted: it is not the disk
        that the reader waits for.
        """
        known = self._shelf.known(article)
        if known is None:
            return self._shelf.opened(article)
        self._unnoted = article
        return known

    def _note(self) -> None:
        article, self._unnoted = self._unnoted, None
        if article is not None:
            self._ask(partial(self._shelf.opened, article), otherwise=None)

    def _tell_recent(self) -> None:
        self.recent_changed.emit(self.recent)

    def look_up(self, beginning: Article) -> bool:
        """Know what is kept of the file that `beginning` begins; put nothing on the shelf.

        False, and what was known stays, where its reader left off further on.
        """
        known = self._ask(partial(self._shelf.known_at, beginning.source.path), otherwise=None)
        kept = known.place if known else None
        is_near = kept is not None and kept.start < len(beginning.text)
        found = locate(beginning.text, kept) if kept and is_near else None
        if kept and found is None:
            return False
        self.id, self._text = None, ""
        self.is_turned = known is not None and known.is_turned
        self.reference = known.reference if known else ""
        self.place = found.span.start if found else None
        return True

    def latest_marks(self, limit: int) -> "tuple[ShelvedMark, ...]":
        """The marks that were made last, in whatever articles."""
        return self._ask(partial(self._shelf.marks.latest, limit), otherwise=())

    def titles(self, paths: Iterable[Path]) -> dict[Path, str]:
        """The titles of those of the files at `paths` that were read before."""
        return self._ask(partial(self._shelf.titles, paths), otherwise={})

    def forget_recent(self) -> None:
        """Empty the list of recent articles; marks and places stay."""
        self._note()
        self._ask(self._shelf.forget_recent, otherwise=None)
        self.recent_changed.emit(self.recent)

    def keep_place(self, at: int, progress: float) -> None:
        """Keep offset `at` as the reading place, with `progress` of the article behind it."""
        if self.id is not None and at < len(self._text):
            locator = locator_of_place(self._text, at)
            keep = partial(self._shelf.remember_place, self.id, locator, progress)
            self._ask(keep, otherwise=None)

    def turn(self) -> None:
        """Keep that the lines of the article start on the other side."""
        self.is_turned = not self.is_turned
        if self.id is not None:
            keep = partial(self._shelf.remember_turn, self.id, self.is_turned)
            self._ask(keep, otherwise=None)

    def refer_to(self, reference: str) -> None:
        """Keep the day from which relative dates are counted."""
        self.reference = reference
        if self.id is not None:
            keep = partial(self._shelf.remember_reference, self.id, reference)
            self._ask(keep, otherwise=None)

    def close(self) -> None:
        """Let go of the shelf."""
        self._soon.stop()
        self._note()
        self._shelf.close()

    def _ask(self, question: Callable[[], _Answer], otherwise: _Default) -> _Answer | _Default:
        """The shelf's answer, or `otherwise` where the shelf cannot be used."""
        try:
            return question()
        except ShelfUnavailable as error:
            self.failed.emit(error)
            return otherwise
