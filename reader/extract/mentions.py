"""Dates and names of an article, side by side."""

from collections.abc import Sequence

from reader.extract.dates import times_in
from reader.extract.entities import entities_in
from reader.extract.names import names_in, words_of
from reader.extract.overlaps import outside, without_overlaps
from reader.extract.teaching import taught
from reader.model.article import Article, BlockKind, Style
from reader.model.lesson import Lesson
from reader.model.mention import Mentions
from reader.model.span import Span
from reader.text.fold import folded


def mentions_in(article: Article, published: str | None = None) -> Mentions:
    """The dates, names and entities of an article; no two of its mentions share a letter.

    `published`, an EDTF day, is what «yesterday» is read against; without it the article's
    own date of publication is. What stands in code is neither: U+2067 is no year.
    """
    code = _code_in(article)
    found, lasting = times_in(article, published)
    dates, names = without_overlaps(outside(code, found), outside(code, names_in(article)))
    entities = entities_in(names, article.text, words_of(article))
    named = [name.span for name in names]
    return Mentions(dates, names, entities, outside(named, outside(code, lasting)))


def mentions_after(lessons: Sequence[Lesson], mentions: Mentions, article: Article) -> Mentions:
    """The `mentions` of an article as the reader's lessons have them."""
    if not lessons:
        return mentions
    return taught(mentions, folded(article.text), lessons, words_of(article))


def _code_in(article: Article) -> list[Span]:
    """The code of an article, in lines of its own and within them, in order."""
    return [
        run.span
        for block in article.blocks
        for run in block.runs
        if block.kind is BlockKind.CODE or Style.CODE in run.style
    ]
