"""Dates in the text of an article, on one timeline.

A text is folded (`reader.text.fold`) and cut into words of time (`tokens`); rules over the
roles of the words find dates (`rules`, `reading`); neighbours are joined to ranges and
lists (`joins`); and each is resolved to days (`resolve`).
"""

from collections.abc import Iterator
from dataclasses import replace

from reader.extract.dates import edtf
from reader.extract.dates.joins import Found, found_in
from reader.extract.dates.lexicon import lexicon_of
from reader.extract.dates.reading import readings_of
from reader.extract.dates.resolve import Context, Resolved, resolved
from reader.extract.dates.rules import Unit
from reader.extract.dates.script import language_of
from reader.extract.dates.tokens import Token, tokens_of
from reader.model.article import Article
from reader.languages.date_words import Role
from reader.model.mention import DateMention
from reader.model.when import Calendar
from reader.text.fold import Folded, folded

__all__ = ["dates_in"]


def dates_in(article: Article, published: str | None = None) -> tuple[DateMention, ...]:
    """The dates of an article in the order of its text, never overlapping.

    Relative dates are read against `published`, an EDTF date; None takes the article's own.
    """
    reference = edtf.period(article.metadata.published if published is None else published)
    form = folded(article.text)
    return tuple(_mentions(form, article.metadata.language, reference.earliest))


def _mentions(form: Folded, article_language: str, reference: int | None) -> Iterator[DateMention]:
    context = Context("", reference)
    for start, end in _paragraphs(form.text):
        language = language_of(form.text, start, end, article_language)
        context = replace(context, language=language)
        tokens = tokens_of(form.text, start, end, lexicon_of(language))
        roles = "".join([token.role for token in tokens])
        before: Resolved | None = None
        end_before = 0
        for found in found_in(readings_of(tokens, roles, language), roles):
            first = found.date.first
            partner = None
            if before and Role.SAME_DAY in roles[end_before:first][:4]:
                partner = edtf.period(before.value).earliest
            is_since = roles[max(0, first - 1) : first] == Role.SINCE
            date = resolved(found, replace(context, since=is_since, partner=partner))
            before, end_before = date, (found.last or found.date).last
            if date is None:
                continue
            context = _after(context, found, date)
            yield _mention(form, found, date, tokens)


def _after(context: Context, found: Found, date: Resolved) -> Context:
    """What the dates that follow are read against."""
    if date.written.year is None:
        return context
    hijri = date.written.year if date.written.calendar is Calendar.ISLAMIC else context.hijri_year
    part = found.date.which if found.date.unit is Unit.QUARTER else context.part
    return replace(context, said=date.written, hijri_year=hijri, part=part)


def _mention(form: Folded, found: Found, date: Resolved, tokens: list[Token]) -> DateMention:
    last = found.last or found.date
    span = form.span(tokens[found.date.first].start, tokens[last.last - 1].end)
    return DateMention(span, date.written, date.value, edtf.period(date.value), found.date.rule)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        if end < 0:
            end = len(text)
        if end > start:
            yield start, end
        start = end + 1
