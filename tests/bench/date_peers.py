"""What dateparser's `search_dates` finds in marked articles, for comparison.

The library is a dependency of this bench alone: `uv pip install --group bench`. A day within
the month or the year that is marked counts as its value, for a day is all that it tells.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from reader.calendars import edtf
from reader.model.article import Article
from reader.model.mention import DateMention
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate
from tests.bench.date_marks import Mark, Tally, count, marked_article


def is_dateparser_there() -> bool:
    """Whether dateparser is installed; says so on the error stream where it is not."""
    if find_spec("dateparser") is None:
        print("dateparser is not installed: no comparison with it", file=sys.stderr)
        return False
    return True


def tally_of_dateparser(articles: list[Path]) -> Tally:
    """What dateparser finds in articles of a language that it knows."""
    total = Tally()
    for path in articles:
        article, marks = marked_article(path)
        mentions = [_as_marked(mention, marks) for mention in _mentions(article)]
        count(total, path.stem, article.text, mentions, marks)
    return total


def _mentions(article: Article) -> Iterator[DateMention]:
    search = import_module("dateparser.search").search_dates
    language, published = article.metadata.language, article.metadata.published
    settings = {"RELATIVE_BASE": datetime.fromisoformat(published)} if published else {}
    start = 0
    for paragraph in article.text.split("\n"):
        at = start
        for words, when in search(paragraph, languages=[language], settings=settings) or ():
            at = article.text.find(words, at)
            if not start <= at < start + len(paragraph):
                break  # its words are not those of the article
            value = when.date().isoformat()
            span, written = Span(at, at + len(words)), CalendarDate(Calendar.GREGORIAN)
            yield DateMention(span, written, value, edtf.period(value), "dateparser")
            at = span.end
        start += len(paragraph) + 1


def _as_marked(mention: DateMention, marks: list[Mark]) -> DateMention:
    """The mention with the value of the mark that its day lies in."""
    for mark in marks:
        for value in mark.values if mark.span.overlaps(mention.span) else ():
            days, day = edtf.period(value), mention.period.earliest
            if None in (days.earliest, days.latest, day) or "/" in value:
                continue
            if days.earliest <= day <= days.latest:
                return replace(mention, value=value, period=days)
    return mention
