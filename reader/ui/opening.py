"""How articles are read and asked about: soon done work at once, the rest beside the window.

Of a long article that can be read from its beginning, the first screens are there at once.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QTimer

from reader.formats import Reason, UnreadableArticle, first_screen, is_light, read_article
from reader.model.article import Article, Source
from reader.ui.background import Background

if TYPE_CHECKING:
    from reader.model.lesson import Lesson
    from reader.model.mention import Mentions
    from reader.model.when import Period

_Answer = TypeVar("_Answer")
_Failed = Callable[[Exception], None]

_SMALL = 256 * 1024
"""Files up to this many bytes are read at once: that is sooner done than the process is asked."""
_PAINTED = 40
"""Milliseconds after which a beginning is painted, and the whole is asked for."""


class Wish(NamedTuple):
    """The file that the reader wants to read, and how: as `read_article` has it."""

    path: Path
    encoding: str | None = None
    as_it_is: bool = False


class MentionsWanted(NamedTuple):
    """How the mentions of an article are to be read.

    Relative dates are counted from `reference`, a day in EDTF; "" is the article's own.
    """

    reference: str = ""
    lessons: "tuple[Lesson, ...]" = ()


class Opening:
    """Reads articles, and has `background` work on the one that was read.

    Every answer goes to a function of who asks: `then`, or `failed` with the exception. None
    comes after `drop` was called.
    """

    def __init__(self, background: Background) -> None:
        self._background = background
        self._ask_for_whole: Callable[[], None] | None = None
        self._painted = QTimer(singleShot=True, interval=_PAINTED)
        self._painted.timeout.connect(self._go_on)

    def drop(self) -> None:
        """Forget all that was asked."""
        self._painted.stop()
        self._background.drop()

    def close(self) -> None:
        """Forget all that was asked, and end the process."""
        self._painted.stop()
        self._background.close()

    def read(self, wish: Wish, then: Callable[[Article], None], failed: _Failed) -> None:
        """Read the article that is wished for."""
        if not is_light(wish.path, _SMALL):
            self._read_beside(wish, then, failed)
            return
        try:
            article = read_article(wish.path, wish.encoding, as_it_is=wish.as_it_is)
        except UnreadableArticle as error:
            failed(error)
        else:
            then(article)

    def read_from_beginning(
        self,
        wish: Wish,
        begin: Callable[[Article], None],
        then: Callable[[Article], None],
        failed: _Failed,
    ) -> None:
        """Read the article that is wished for, a long one in two steps.

        `begin` is called with its beginning, where that can be had at once, and `then` after it
        with the whole.
        """
        first = None
        if not is_light(wish.path, _SMALL):
            first = first_screen(wish.path, wish.encoding, as_it_is=wish.as_it_is)
        if first is None:
            self.read(wish, then, failed)
            return
        begin(first)
        self._ask_for_whole = partial(self._read_beside, wish, then, failed)
        self._painted.start()

    def _go_on(self) -> None:
        if self._ask_for_whole is not None:
            self._ask_for_whole()

    def _read_beside(self, wish: Wish, then: Callable[[Article], None], failed: _Failed) -> None:
        from reader.ui import kept

        self._background.run(
            *(kept.read, wish.path, wish.encoding, wish.as_it_is),
            then=then,
            failed=partial(_refuse, wish.path, failed),
            seconds=kept.LONGEST,
        )

    def find_mentions(
        self,
        article: Article,
        wanted: MentionsWanted,
        then: Callable[["Mentions"], None],
        failed: _Failed,
    ) -> None:
        """Look for the dates and names of `article`; a failure is noted in the log, too."""
        from reader.ui import kept

        said = "looking for dates and names"
        work = partial(kept.mentions_of, reference=wanted.reference, lessons=wanted.lessons)
        usual = wanted == MentionsWanted()
        self._ask(article, kept.mentions_of if usual else work, then, partial(_fail, said, failed))

    def find_period(self, words: str, then: Callable[["Period | None"], None]) -> None:
        """Find which days `words` ask for where they are a date."""
        from reader.ui import kept

        said = "looking for a date in what is sought"
        self._background.run(kept.period_in, words, then=then, failed=partial(_note, said))

    def _ask(
        self,
        article: Article,
        work: Callable[[Source], _Answer],
        then: Callable[[_Answer], None],
        failed: _Failed,
    ) -> None:
        """Have the other process work on `article`, and send it there only if it must be."""
        from reader.ui import kept

        def send(error: Exception) -> None:
            if isinstance(error, kept.NotKeptError):
                self._background.run(kept.sent, article, work, then=then, failed=failed)
            else:
                failed(error)

        self._background.run(work, article.source, then=then, failed=send)


def _refuse(path: Path, failed: _Failed, error: Exception) -> None:
    """Call `failed` with what `error` means for the article at `path`."""
    if isinstance(error, TimeoutError):
        error = UnreadableArticle(path, Reason.HEAVY, str(error))
    elif isinstance(error, ChildProcessError):  # what ends a process was made to, or is damaged
        error = UnreadableArticle(path, Reason.BROKEN, str(error))
    elif not isinstance(error, UnreadableArticle):
        _note(f"reading {path}", error)
        error = UnreadableArticle(path, Reason.FAILING, str(error))
    failed(error)


def _fail(said: str, failed: _Failed, error: Exception) -> None:
    _note(said, error)
    failed(error)


def _note(said: str, error: Exception) -> None:
    """Note in the log that something failed, while what is `said` was done."""
    import logging

    logging.getLogger(__name__).error(said, exc_info=error)
