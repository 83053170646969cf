"""What the shelf keeps of the article in the window: its place, its direction, its bookmarks.

Where the shelf cannot be used, that is said once for each wish, and reading goes on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.library import RecentArticle, Shelf, ShelfUnavailable
from reader.model.article import Article
from reader.model.bookmark import Bookmark
from reader.model.locator import locate, locator_of, locator_of_place
from reader.model.span import Span

_Answer = TypeVar("_Answer")
_Default = TypeVar("_Default")

_LABEL = 60


@dataclass(frozen=True, slots=True)
class PlacedBookmark:
    """A bookmark and where it stands in the article; `span` is None where it is unattached."""

    bookmark: Bookmark
    span: Span | None


class Shelved(QObject):
    """The article that is read, as `shelf` knows it; none before the first `take`.

    `place` is where its reader was, None where that is not known.
    """

    bookmarks_changed = Signal(object)  # tuple[PlacedBookmark, ...]
    recent_changed = Signal(object)  # tuple[RecentArticle, ...]
    failed = Signal(object)  # ShelfUnavailable

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bookmarks: tuple[PlacedBookmark, ...] = ()
        self.place: int | None = None
        self.is_turned = False
        self._shelf = shelf
        self._id: int | None = None
        self._text = ""

    @property
    def recent(self) -> tuple[RecentArticle, ...]:
        """The articles opened last, the latest first."""
        return self._ask(self._shelf.recent, otherwise=())

    def take(self, article: Article) -> None:
        """Put `article` on the shelf as the one opened last, and know what is kept of it."""
        self._text = article.text
        shelved = self._ask(partial(self._shelf.opened, article), otherwise=None)
        self._id = shelved.id if shelved else None
        self.is_turned = shelved is not None and shelved.is_turned
        found = locate(article.text, shelved.place) if shelved and shelved.place else None
        self.place = found.span.start if found else None
        self._place_bookmarks()

    def forget_recent(self) -> None:
        """Empty the list of recent articles; bookmarks and places stay."""
        self._ask(self._shelf.forget_recent, otherwise=None)
        self.recent_changed.emit(self.recent)

    def keep_place(self, at: int) -> None:
        """Keep offset `at` as the reading place."""
        if self._id is not None and at < len(self._text):
            locator = locator_of_place(self._text, at)
            self._ask(partial(self._shelf.remember_place, self._id, locator), otherwise=None)

    def turn(self) -> None:
        """Keep that the lines of the article start on the other side."""
        self.is_turned = not self.is_turned
        if self._id is not None:
            keep = partial(self._shelf.remember_turn, self._id, self.is_turned)
            self._ask(keep, otherwise=None)

    def close(self) -> None:
        """Let go of the shelf."""
        self._shelf.close()

    # Bookmarks

    def toggle_bookmark(self, span: Span) -> None:
        """Put a bookmark on `span`, or take away those that stand there."""
        there = [b for b in self.bookmarks if b.span and b.span.overlaps(span)]
        if there:
            for placed in there:
                self.remove_bookmark(placed.bookmark.id)
        elif self._id is not None and span.length:
            label = " ".join(span.of(self._text).split())[:_LABEL]
            locator = locator_of(self._text, span)
            self._change(partial(self._shelf.add_bookmark, self._id, locator, label))

    def relabel_bookmark(self, bookmark_id: int, label: str) -> None:
        """Give a bookmark another label."""
        self._change(partial(self._shelf.change_bookmark, bookmark_id, label=label))

    def remove_bookmark(self, bookmark_id: int) -> None:
        """Take a bookmark away."""
        self._change(partial(self._shelf.remove_bookmark, bookmark_id))

    def restore_bookmark(self, bookmark: Bookmark) -> None:
        """Put back a bookmark that was taken away."""
        self._change(partial(self._shelf.restore_bookmark, bookmark))

    def _change(self, change: Callable[[], object]) -> None:
        self._ask(change, otherwise=None)
        self._place_bookmarks()
        self.bookmarks_changed.emit(self.bookmarks)

    def _place_bookmarks(self) -> None:
        """Find where each bookmark stands, first to last, the unattached ones at the end."""
        kept: tuple[Bookmark, ...] = ()
        if self._id is not None:
            kept = self._ask(partial(self._shelf.bookmarks, self._id), otherwise=())
        placed = []
        for bookmark in kept:
            found = locate(self._text, bookmark.locator)
            placed.append(PlacedBookmark(bookmark, found.span if found else None))
        placed.sort(key=lambda b: (b.span is None, b.span.start if b.span else 0))
        self.bookmarks = tuple(placed)

    def _ask(self, question: Callable[[], _Answer], otherwise: _Default) -> _Answer | _Default:
        """The shelf's answer, or `otherwise` where the shelf cannot be used."""
        try:
            return question()
        except ShelfUnavailable as error:
            self.failed.emit(error)
            return otherwise
