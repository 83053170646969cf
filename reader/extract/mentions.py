"""Dates and names of an article, side by side."""

from reader.extract.dates import dates_in
from reader.extract.entities import entities_in
from reader.extract.names import names_in, words_of
from reader.extract.overlaps import without_overlaps
from reader.model.article import Article
from reader.model.mention import Mentions


def mentions_in(article: Article, published: str | None = None) -> Mentions:
    """The dates, names and entities of an article; no two of its mentions share a letter.

    `published`, an EDTF day, is what «yesterday» is read against; without it the article's
    own date of publication is.
    """
    dates, names = without_overlaps(dates_in(article, published), names_in(article))
    entities = entities_in(names, article.text, words_of(article))
    return Mentions(dates, names, entities)
