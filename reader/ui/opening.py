"""How articles are read and asked about: soon done work at once, the rest beside the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.formats import Reason, UnreadableArticle, is_light, read_article
from reader.model.article import Article, Source
from reader.text.fold import Folded
from reader.ui.background import Background

if TYPE_CHECKING:
    from reader.model.mention import Mentions

_Answer = TypeVar("_Answer")
_Failed = Callable[[Exception], None]

_SMALL = 256 * 1024
"""Files up to this many bytes, and texts of as many letters, are worked on at once: that is
sooner done than the process is asked."""
_LONGEST = 60
"""Seconds that reading one article may take: the largest text takes a third of that."""


class Opening:
    """Reads articles, and has `background` work on the one that was read.

    Every answer goes to a function of who asks: `then`, or `failed` with the exception. None
    comes after `drop` was called.
    """

    def __init__(self, background: Background) -> None:
        self._background = background

    def drop(self) -> None:
        """Forget all that was asked."""
        self._background.drop()

    def close(self) -> None:
        """Forget all that was asked, and end the process."""
        self._background.close()

    def read(
        self,
        path: Path,
        encoding: str | None,
        as_it_is: bool,
        then: Callable[[Article], None],
        failed: _Failed,
    ) -> None:
        """Read the article at `path`, as `read_article` does."""
        if not is_light(path, _SMALL):
            from reader.ui import kept

            self._background.run(
                *(kept.read, path, encoding, as_it_is),
                then=then,
                failed=partial(_refuse, path, failed),
                seconds=_LONGEST,
            )
            return
        try:
            article = read_article(path, encoding, as_it_is=as_it_is)
        except UnreadableArticle as error:
            failed(error)
        else:
            then(article)

    @staticmethod
    def is_long(article: Article) -> bool:
        """Whether work on `article` would hold the window up."""
        return len(article.text) > _SMALL

    def find_mentions(
        self,
        article: Article,
        reference: str,
        then: Callable[["Mentions"], None],
        failed: _Failed,
    ) -> None:
        """Look for the dates and names of `article`.

        Relative dates are counted from `reference`, a day in EDTF; "" is the article's own.
        """
        from reader.ui import kept

        work = partial(kept.mentions_of, reference=reference) if reference else kept.mentions_of
        self._ask(article, work, then, failed)

    def fold(self, article: Article, then: Callable[[Folded], None], failed: _Failed) -> None:
        """Fold the text of `article`."""
        from reader.ui import kept

        self._ask(article, kept.folded_text_of, then, failed)

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
    failed(error)
