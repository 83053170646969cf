"""What the process beside the window is asked to do: it keeps the article that it read last.

To send a long article over takes a third of a second, in which the window stands still. So
an article crosses once, on its way to the window; later questions name it by its source.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reader.formats import read_article
from reader.formats.bounds import LONGEST, MOST_MEMORY
from reader.formats.memory import bounded_memory
from reader.model.article import Article, Source
from reader.model.blocks import Blocks
from reader.model.lesson import Lesson
from reader.model.mention import Mentions
from reader.model.when import Period

__all__ = ["LONGEST", "NotKeptError", "mentions_of", "period_in", "read", "sent"]

_Answer = TypeVar("_Answer")

_kept: dict[Source, Article] = {}
_found: dict[str, Mentions] = {}
"""What was found in the article that is kept, by the day that dates were counted from."""


class NotKeptError(LookupError):
    """The article that is asked about is not the one that is kept: it has to be sent."""


def read(path: Path, encoding: str | None, as_it_is: bool) -> Article:
    """The article at `path`, read and kept. Raises UnreadableArticle."""
    with bounded_memory(MOST_MEMORY):
        article = read_article(path, encoding, as_it_is=as_it_is)
    article = article._replace(blocks=Blocks(article.blocks))
    _keep(article)
    return article


def sent(article: Article, work: Callable[[Source], _Answer]) -> _Answer:
    """What `work` gives for `article`, which is kept from here on."""
    _keep(article)
    return work(article.source)


def mentions_of(source: Source, reference: str = "", lessons: tuple[Lesson, ...] = ()) -> Mentions:
    """The dates and names of the article from `source`. Raises NotKeptError.

    Relative dates are counted from `reference`, a day in EDTF, or from the article's own. What
    was found before `lessons` is kept too: whoever teaches one is about to teach another.
    """
    from reader.extract import mentions_after, mentions_in

    article = _article(source)
    found = _found.get(reference) or mentions_in(article, reference or None)
    if lessons:
        _found[reference] = found
    return mentions_after(lessons, found, article)


def period_in(words: str) -> Period | None:
    """The days that `words` ask for, where they are a date."""
    from reader.extract.dates.asking import period_asked

    return period_asked(words)


def _keep(article: Article) -> None:
    _kept.clear()
    _found.clear()
    _kept[article.source] = article


def _article(source: Source) -> Article:
    try:
        return _kept[source]
    except KeyError:
        raise NotKeptError(source.path.name) from None
