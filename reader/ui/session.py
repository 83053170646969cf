"""What is being read: the article, what was found in it, and the reader's marks on it.

Widgets hold no facts: they show what the session holds, and tell it what the reader wants.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.formats import Reason, UnreadableArticle, read_article
from reader.library import RecentArticle, Shelf, ShelfUnavailable
from reader.model.article import Article, Source
from reader.model.bookmark import Bookmark
from reader.model.locator import locate, locator_of, locator_of_place
from reader.model.span import Span
from reader.text.fold import Folded, folded
from reader.text.utf16 import Utf16
from reader.ui.background import Background

if TYPE_CHECKING:
    from reader.model.mention import Mentions

_log = logging.getLogger(__name__)

_Answer = TypeVar("_Answer")
_Default = TypeVar("_Default")

_SMALL = 256 * 1024
"""Files up to this many bytes are read at once: sooner done than the process is asked."""

_PLACE_DELAY = 1_000
"""Milliseconds of rest after which the reading place is kept."""

_LABEL = 60


@dataclass(frozen=True, slots=True)
class PlacedBookmark:
    """A bookmark and where it stands in the article; `span` is None where it is unattached."""

    bookmark: Bookmark
    span: Span | None


class Session(QObject):
    """The article in the window, and all that is known of it.

    `awaited` is the path of the article that is being opened, if one is. `is_turned` says that
    the reader wants the lines of this article to start on the other side.

    Signals that are facts come after the fact: when `article_opened` is heard, `article` is
    the article. `encoding` is the one that the reader chose for it, if any; `is_as_it_is` says
    that what is spoilt in its file was not put right. Signals that are wishes (`place_wanted`)
    are for the page to fulfil.
    """

    opening = Signal(object)  # Path
    article_opened = Signal(object)  # Article
    article_failed = Signal(object)  # UnreadableArticle
    text_folded = Signal()  # and `ready_folded` is there
    mentions_found = Signal(object)  # Mentions
    mentions_failed = Signal(object)  # Exception
    bookmarks_changed = Signal(object)  # tuple[PlacedBookmark, ...]
    recent_changed = Signal(object)  # tuple[RecentArticle, ...]
    chosen_changed = Signal(object)  # tuple[Span, ...]
    place_changed = Signal(int)  # offset of the first letter in view
    place_wanted = Signal(object)  # Span
    direction_turned = Signal()
    shelf_failed = Signal(object)  # ShelfUnavailable

    def __init__(self, shelf: Shelf, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.awaited: Path | None = None
        self.encoding: str | None = None
        self.is_as_it_is = False
        self.mentions: Mentions | None = None
        self.bookmarks: tuple[PlacedBookmark, ...] = ()
        self.chosen: tuple[Span, ...] = ()
        self.place = 0
        self.is_turned = False
        self._shelf = shelf
        self._background = background
        self._article_id: int | None = None
        self._folded: Folded | None = None
        self._is_folding = False
        self._utf16: Utf16 | None = None
        self._place_timer = QTimer(self, singleShot=True, interval=_PLACE_DELAY)
        self._place_timer.timeout.connect(self.keep_place)

    # What is being read

    @property
    def folded(self) -> Folded:
        """The article's text as search sees it, worked out when first asked for."""
        if self._folded is None:
            self._folded = folded(self.article.text if self.article else "")
        return self._folded

    @property
    def ready_folded(self) -> Folded | None:
        """As `folded`; None while a long text is being folded beside the window.

        `text_folded` says when that is done.
        """
        if self._folded is None and self.article and len(self.article.text) > _SMALL:
            self._fold_beside()
            return None
        return self.folded

    @property
    def utf16(self) -> Utf16:
        """The way between the article's offsets and Qt's positions."""
        if self._utf16 is None:
            self._utf16 = Utf16(self.article.text if self.article else "")
        return self._utf16

    @property
    def recent(self) -> tuple[RecentArticle, ...]:
        """The articles opened last, the latest first."""
        return self._ask_shelf(self._shelf.recent, otherwise=())

    def open(self, path: Path, encoding: str | None = None, *, as_it_is: bool = False) -> None:
        """Open the article at `path`; what is open stays so until that has been read.

        `encoding` and `as_it_is` are the reader's wishes, as `read_article` has them.
        """
        path = path.absolute()
        self.keep_place()
        self._background.drop()
        self._is_folding = False
        self.awaited = path
        self.opening.emit(path)
        try:
            is_small = path.stat().st_size <= _SMALL
        except OSError:
            is_small = True  # and reading says what is wrong
        show = partial(self._show_read, encoding, as_it_is)
        if not is_small:
            self._read_beside(path, encoding, as_it_is, show)
            return
        try:
            article = read_article(path, encoding, as_it_is=as_it_is)
        except UnreadableArticle as error:
            self._fail(path, error)
        else:
            show(article)

    def _read_beside(
        self, path: Path, encoding: str | None, as_it_is: bool, show: Callable[[Article], None]
    ) -> None:
        from reader.ui import kept

        failed = partial(self._fail, path)
        self._background.run(kept.read, path, encoding, as_it_is, then=show, failed=failed)

    def read_again(self) -> None:
        """Open the file of the article again, in the way in which it was read."""
        if self.article is not None:
            self.open(self.article.source.path, self.encoding, as_it_is=self.is_as_it_is)

    def _fail(self, path: Path, error: Exception) -> None:
        if not isinstance(error, UnreadableArticle):
            _log.error("reading %s", path, exc_info=error)
            error = UnreadableArticle(path, Reason.FAILING, str(error))
        self.awaited = None
        self.article_failed.emit(error)
        if self.article is not None and self.mentions is None:
            self.find_mentions()  # the search for them was dropped for what could not be opened

    def _show_read(self, encoding: str | None, as_it_is: bool, article: Article) -> None:
        self.encoding, self.is_as_it_is = encoding, as_it_is
        self._show(article)

    def _show(self, article: Article) -> None:
        like = self._place_like(article)
        self.article = article
        self.awaited = None
        self.mentions = None
        self.chosen = ()
        self._folded = self._utf16 = None
        self._is_folding = False
        shelved = self._ask_shelf(partial(self._shelf.opened, article), otherwise=None)
        self._article_id = shelved.id if shelved else None
        self.is_turned = shelved is not None and shelved.is_turned
        found = locate(article.text, shelved.place) if shelved and shelved.place else None
        self.place = found.span.start if found else like
        self._place_bookmarks()
        self.article_opened.emit(article)
        self.bookmarks_changed.emit(self.bookmarks)
        self.recent_changed.emit(self.recent)

    def _place_like(self, article: Article) -> int:
        """Where the reader is, in as many letters as `article` has if it is the same file.

        Read in another encoding, none of its words need be known again.
        """
        before = self.article
        if before is None or before.source.path != article.source.path or not before.text:
            return 0
        return self.place * len(article.text) // len(before.text)

    def find_mentions(self) -> None:
        """Look for the dates and names of the article, beside the window.

        A long text is folded there first, so that the first search in it need not wait.
        """
        from reader.ui import kept

        if self.article is None:
            return
        if self._folded is None and len(self.article.text) > _SMALL:
            self._fold_beside()
        self._ask_beside(kept.mentions_of, self._show_mentions, self._fail_mentions)

    def _ask_beside(
        self,
        work: Callable[[Source], _Answer],
        then: Callable[[_Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Have the other process work on the article, and send it there only if it must be."""
        from reader.ui import kept

        article = self.article
        assert article is not None

        def send(error: Exception) -> None:
            if isinstance(error, kept.NotKeptError):
                self._background.run(kept.sent, article, work, then=then, failed=failed)
            else:
                failed(error)

        self._background.run(work, article.source, then=then, failed=send)

    def _fold_beside(self) -> None:
        from reader.ui import kept

        if not self._is_folding and self.article is not None:
            self._is_folding = True
            self._ask_beside(kept.folded_text_of, self._keep_folded, self._fail_to_fold)

    def _keep_folded(self, text: Folded) -> None:
        self._folded = text
        self._is_folding = False
        self.text_folded.emit()

    def _fail_to_fold(self, error: Exception) -> None:
        _log.error("folding the article", exc_info=error)
        self._keep_folded(self.folded)

    def _show_mentions(self, mentions: "Mentions") -> None:
        self.mentions = mentions
        self.mentions_found.emit(mentions)

    def _fail_mentions(self, error: Exception) -> None:
        from reader.model.mention import Mentions

        _log.error("looking for dates and names", exc_info=error)
        self.mentions = Mentions()
        self.mentions_failed.emit(error)

    # Where the reader is

    def go_to(self, span: Span) -> None:
        """Bring `span` into view."""
        self.place_wanted.emit(span)

    def choose(self, spans: tuple[Span, ...]) -> None:
        """Mark `spans` on the page as what the reader has chosen in the sidebar."""
        if spans != self.chosen:
            self.chosen = spans
            self.chosen_changed.emit(spans)

    def set_place(self, at: int) -> None:
        """Take note that the first letter in view is at offset `at`."""
        if at != self.place:
            self.place = at
            self.place_changed.emit(at)
            self._place_timer.start()

    def turn_direction(self) -> None:
        """Have the lines of the article start on the other side, now and at the next opening."""
        self.is_turned = not self.is_turned
        if self._article_id is not None:
            keep = partial(self._shelf.remember_turn, self._article_id, self.is_turned)
            self._ask_shelf(keep, otherwise=None)
        self.direction_turned.emit()

    def keep_place(self) -> None:
        """Keep the reading place on the shelf."""
        self._place_timer.stop()
        if self.article is None or self._article_id is None:
            return
        if self.place < len(self.article.text):
            locator = locator_of_place(self.article.text, self.place)
            self._ask_shelf(
                partial(self._shelf.remember_place, self._article_id, locator), otherwise=None
            )

    # The reader's marks

    def toggle_bookmark(self, span: Span) -> None:
        """Put a bookmark on `span`, or take away those that stand there."""
        there = [b for b in self.bookmarks if b.span and b.span.overlaps(span)]
        if there:
            for placed in there:
                self.remove_bookmark(placed.bookmark.id)
        elif self.article is not None and self._article_id is not None and span.length:
            label = " ".join(span.of(self.article.text).split())[:_LABEL]
            locator = locator_of(self.article.text, span)
            add = partial(self._shelf.add_bookmark, self._article_id, locator, label)
            self._ask_shelf(add, otherwise=None)
            self._renew_bookmarks()

    def relabel_bookmark(self, bookmark_id: int, label: str) -> None:
        """Give a bookmark another label."""
        change = partial(self._shelf.change_bookmark, bookmark_id, label=label)
        self._ask_shelf(change, otherwise=None)
        self._renew_bookmarks()

    def remove_bookmark(self, bookmark_id: int) -> None:
        """Take a bookmark away."""
        self._ask_shelf(partial(self._shelf.remove_bookmark, bookmark_id), otherwise=None)
        self._renew_bookmarks()

    def restore_bookmark(self, bookmark: Bookmark) -> None:
        """Put back a bookmark that was taken away."""
        self._ask_shelf(partial(self._shelf.restore_bookmark, bookmark), otherwise=None)
        self._renew_bookmarks()

    def forget_recent(self) -> None:
        """Empty the list of recent articles; bookmarks and places stay."""
        self._ask_shelf(self._shelf.forget_recent, otherwise=None)
        self.recent_changed.emit(self.recent)

    def _renew_bookmarks(self) -> None:
        self._place_bookmarks()
        self.bookmarks_changed.emit(self.bookmarks)

    def _place_bookmarks(self) -> None:
        """Find where each bookmark stands, first to last, the unattached ones at the end."""
        kept: tuple[Bookmark, ...] = ()
        if self._article_id is not None:
            kept = self._ask_shelf(partial(self._shelf.bookmarks, self._article_id), otherwise=())
        text = self.article.text if self.article else ""
        placed = []
        for bookmark in kept:
            found = locate(text, bookmark.locator)
            placed.append(PlacedBookmark(bookmark, found.span if found else None))
        placed.sort(key=lambda b: (b.span is None, b.span.start if b.span else 0))
        self.bookmarks = tuple(placed)

    def _ask_shelf(
        self, question: Callable[[], _Answer], otherwise: _Default
    ) -> _Answer | _Default:
        """The shelf's answer, or `otherwise` where the shelf cannot be used: reading goes on."""
        try:
            return question()
        except ShelfUnavailable as error:
            self.shelf_failed.emit(error)
            return otherwise

    def close(self) -> None:
        """Keep what is to be kept, and end the work in the background."""
        self.keep_place()
        self._background.close()
        self._shelf.close()
