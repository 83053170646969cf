"""What is being read: the article, what was found in it, and the reader's marks on it.

Widgets hold no facts: they show what the session holds, and tell it what the reader wants.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library import RecentArticle, Shelf
from reader.model.article import Article
from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.background import Background
from reader.ui.continuing import is_continued, place_like
from reader.ui.notes import Notes
from reader.ui.opening import MentionsWanted, Opening, Wish
from reader.ui.search.sought import Sought
from reader.ui.shelved import Shelved

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.formats import UnreadableArticle
    from reader.model.mention import Mentions
    from reader.model.when import Period
    from reader.ui.article_lessons import ArticleLessons
    from reader.ui.marks.article_marks import ArticleMarks

_PLACE_DELAY = 1_000
"""Milliseconds of rest after which the reading place is kept."""


class Session(QObject):
    """The article in the window, and all that is known of it.

    `awaited` is the path of the article that is being opened, if one is. Where that is the
    article itself, only its beginning has been read so far: `is_whole` says so, offsets in it
    are good for the whole, and `article_completed` follows.

    Signals that are facts come after the fact: when `article_opened` is heard, `article` is
    the article. `encoding` is the one that the reader chose for it, if any; `is_as_it_is` says
    that what is spoilt in its file was not put right. Signals that are wishes (`place_wanted`)
    are for the page to fulfil. `shelved` is what the shelf keeps of the article and of others.
    """

    opening = Signal(object)  # Path
    opening_stopped = Signal()
    article_opened = Signal(object)  # Article
    article_completed = Signal(object)  # Article, in place of its beginning
    article_failed = Signal(object)  # UnreadableArticle
    mentions_found = Signal(object)  # Mentions
    mentions_failed = Signal(object)  # Exception
    recent_changed = Signal(object)  # tuple[RecentArticle, ...]
    chosen_changed = Signal(object)  # Sequence[Span]
    pointed_changed = Signal(object)  # Sequence[Span]
    place_changed = Signal(int)  # offset of the first letter in view
    place_wanted = Signal(object)  # Span
    direction_turned = Signal()
    shelf_failed = Signal(object)  # ShelfUnavailable

    def __init__(self, shelf: Shelf, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.is_whole = True
        self.awaited: Path | None = None
        self.encoding: str | None = None
        self.is_as_it_is = False
        self.mentions: Mentions | None = None
        self.chosen: Sequence[Span] = ()
        self.pointed: Sequence[Span] = ()
        self.place, self.progress = 0, 0.0
        self._opening = Opening(background)
        self.shelved = Shelved(shelf, self)
        self.shelved.recent_changed.connect(self.recent_changed)
        self.shelved.failed.connect(self.shelf_failed)
        self._notes = Notes(shelf, self)
        self._notes.failed.connect(self.shelf_failed)
        self._notes.taught.connect(self.find_mentions)
        self.sought = Sought("")
        self._utf16: Utf16 | None = None
        self._place_timer = QTimer(self, singleShot=True, interval=_PLACE_DELAY)
        self._place_timer.timeout.connect(self.keep_place)

    # What is being read

    @property
    def utf16(self) -> Utf16:
        """The way between the article's offsets and Qt's positions."""
        if self._utf16 is None:
            self._utf16 = Utf16(self.article.text if self.article else "")
        return self._utf16

    def open(self, path: Path, encoding: str | None = None, *, as_it_is: bool = False) -> None:
        """Open the article at `path`; what is open stays so until that has been read.

        `encoding` and `as_it_is` are the reader's wishes, as `read_article` has them.
        """
        path = path.absolute()
        self.keep_place()
        self._opening.drop()
        self.awaited = path
        self.opening.emit(path)
        wish = Wish(path, encoding, as_it_is)
        show = partial(self._show_read, wish)
        if self.article is not None and self.article.source.path == path:
            self._opening.read(wish, show, self._fail)
        else:
            self._opening.read_from_beginning(wish, self._show_beginning, show, self._fail)

    def read_again(self) -> None:
        """Open the file of the article again, in the way in which it was read."""
        if self.article is not None:
            self.open(self.article.source.path, self.encoding, as_it_is=self.is_as_it_is)

    def _fail(self, error: "UnreadableArticle") -> None:
        self.awaited = None
        self.article_failed.emit(error)
        self._resume()

    def stop_opening(self) -> None:
        """Leave the article that is being opened; what is open stays so."""
        if self.awaited is not None:
            self._opening.drop()
            self.awaited = None
            self.opening_stopped.emit()
            self._resume()

    def _resume(self) -> None:
        if self.article is not None and self.mentions is None:
            self.find_mentions()  # the search for them was dropped for what could not be opened

    def _show_read(self, wish: Wish, article: Article) -> None:
        self.encoding, self.is_as_it_is = wish.encoding, wish.as_it_is
        self.awaited = None
        if not self.is_whole and is_continued(self.article, article):
            self._go_on(article)
        else:
            self._show(article)

    def _go_on(self, article: Article) -> None:
        """Have all of `article`, by which it is known even where its file was moved."""
        is_untouched = self.place == 0 and self.shelved.place is None
        self._take(article)
        self.shelved.take(article)
        self._notes.take(self.shelved.id, article.text)
        if is_untouched:
            self.place = self.shelved.place or 0
        self.article_completed.emit(article)
        self._notes.tell()

    def _show_beginning(self, beginning: Article) -> None:
        """Show the beginning of an article, unless the reader left off further on."""
        if not self.shelved.look_up(beginning):
            return
        self._take(beginning)
        self.is_whole = False
        self._notes.take(None, "")
        self.place = self.shelved.place or 0
        self.article_opened.emit(beginning)
        self._notes.tell()

    def _show(self, article: Article) -> None:
        like = place_like(self.article, self.place, article)
        self._take(article)
        self.shelved.take(article)
        self._notes.take(self.shelved.id, article.text)
        self.place = like if self.shelved.place is None else self.shelved.place
        self.article_opened.emit(article)
        self._notes.tell()

    def _take(self, article: Article) -> None:
        """Have `article`, of which nothing is known so far."""
        self.article, self.is_whole = article, True
        self.mentions = None
        self.chosen = self.pointed = ()
        self._utf16 = None
        self.sought = Sought(article.text)

    def find_mentions(self) -> None:
        """Look for the dates and names of the article, beside the window."""
        if self.article is None:
            return
        wanted = MentionsWanted(self.shelved.reference, self.lessons.held)
        then, failed = self._show_mentions, self._fail_mentions
        self._opening.find_mentions(self.article, wanted, then, failed)

    @property
    def reference(self) -> str:
        """The day, in EDTF, from which relative dates are counted; "" where none is known."""
        own = self.article.metadata.published if self.article else ""
        return self.shelved.reference or own

    @property
    def is_reference_chosen(self) -> bool:
        """Whether the reader has told the day of the article."""
        return bool(self.shelved.reference)

    def refer_to(self, reference: str) -> None:
        """Count relative dates from `reference`, a day in EDTF; "" is the article's own day.

        The dates are found anew; until then those that were found stay.
        """
        if reference != self.shelved.reference:
            self.shelved.refer_to(reference)
            self.find_mentions()

    def _show_mentions(self, mentions: "Mentions") -> None:
        self.mentions = mentions
        self.mentions_found.emit(mentions)

    def _fail_mentions(self, error: Exception) -> None:
        from reader.model.mention import Mentions

        self.mentions = Mentions()
        self.mentions_failed.emit(error)

    def find_period(self, words: str, then: "Callable[[Period | None], None]") -> None:
        """Tell `then` which days `words` ask for where they are a date, found beside the window."""
        self._opening.find_period(words, then)

    # Where the reader is

    def go_to(self, span: Span) -> None:
        """Bring `span` into view."""
        self.place_wanted.emit(span)

    def choose(self, spans: Sequence[Span]) -> None:
        """Mark `spans` on the page as what the reader has chosen in the sidebar."""
        if spans != self.chosen:
            self.chosen = spans
            self.chosen_changed.emit(spans)

    def point_at(self, spans: Sequence[Span]) -> None:
        """Mark `spans` on the page for as long as the reader points at what they stand for."""
        if spans != self.pointed:
            self.pointed = spans
            self.pointed_changed.emit(spans)

    def set_place(self, at: int) -> None:
        """Take note that the first letter in view is at offset `at`."""
        if at != self.place:
            self.place = at
            self.place_changed.emit(at)
            self._place_timer.start()

    def set_progress(self, progress: float) -> None:
        """Take note how much of the article lies behind its reader, from 0 to 1."""
        if progress != self.progress:
            self.progress = progress
            self._place_timer.start()

    @property
    def is_turned(self) -> bool:
        """Whether the reader wants the lines of this article to start on the other side."""
        return self.shelved.is_turned

    def turn_direction(self) -> None:
        """Have the lines of the article start on the other side, now and at the next opening."""
        self.shelved.turn()
        self.direction_turned.emit()

    def keep_place(self) -> None:
        """Keep the reading place on the shelf."""
        self._place_timer.stop()
        self.shelved.keep_place(self.place, self.progress)

    # What the shelf keeps

    @property
    def marks(self) -> "ArticleMarks":
        """The reader's marks in the article."""
        return self._notes.marks

    @property
    def lessons(self) -> "ArticleLessons":
        """What the reader taught about names, as it holds in the article."""
        return self._notes.lessons

    @property
    def recent(self) -> tuple[RecentArticle, ...]:
        """The articles opened last, the latest first."""
        return self.shelved.recent

    def forget_recent(self) -> None:
        """Empty the list of recent articles; marks and places stay."""
        self.shelved.forget_recent()

    def close(self) -> None:
        """Keep what is to be kept, and end the work in the background."""
        self.keep_place()
        self._notes.close()
        self._opening.close()
        self.shelved.close()
