"""Dates in the text of an article, on one timeline.

A text is folded (`reader.text.fold`) and cut into words of time (`tokens`); rules over the
roles of the words find dates (`rules`, `reading`); neighbours are joined to ranges and
lists (`joins`); and each is resolved to days (`resolve`). To add a way to write a date, add
a rule with its examples to `rules`.
"""

from reader.model.article import Article
from reader.model.mention import DateMention, DurationMention

__all__ = ["date_said", "dates_in", "times_in"]


def dates_in(article: Article, published: str | None = None) -> tuple[DateMention, ...]:
    """The dates of an article in the order of its text, never overlapping.

    Relative dates are read against `published`, an EDTF date; None takes the article's own.
    """
    return times_in(article, published)[0]


def times_in(
    article: Article, published: str | None = None
) -> tuple[tuple[DateMention, ...], tuple[DurationMention, ...]]:
    """The dates of an article, and its durations; no two of them share a letter."""
    # Words and rules are made ready when the first article is read, not at launch.
    from reader.calendars import edtf
    from reader.extract.dates import mentions
    from reader.text.fold import folded

    days = edtf.period(article.metadata.published if published is None else published)
    dates, durations = mentions.times_in(folded(article.text), article.metadata.language, days)
    return tuple(dates), tuple(durations)


def date_said(text: str, language: str = "") -> DateMention | None:
    """The date that `text` is, written in any way that an article writes one; None for others.

    It is read as in an article in `language` before it is read as in any other.
    """
    from reader.calendars import edtf
    from reader.extract.dates.mentions import mentions_in
    from reader.languages import BY_CODE
    from reader.text.fold import folded

    form = folded(text)
    for tried in dict.fromkeys((language, *BY_CODE)):
        said = mentions_in(form, tried, edtf.period(""))
        if len(said) == 1 and said[0].span.of(text) == text.strip():
            return said[0]
    return None
