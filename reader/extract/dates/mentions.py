"""Dates in a folded text, paragraph by paragraph, each read against those before it."""

from collections.abc import Generator, Iterator
from dataclasses import replace

from reader.extract.dates import edtf
from reader.extract.dates.context import Context, Resolved
from reader.extract.dates.joins import Found, found_in
from reader.extract.dates.lexicon import lexicon_of
from reader.extract.dates.notes import notes_of
from reader.extract.dates.reading import readings_of
from reader.extract.dates.resolve import resolved
from reader.extract.dates.rules import Unit
from reader.extract.dates.script import language_of
from reader.extract.dates.tense import looks_ahead
from reader.extract.dates.tokens import Token, tokens_of
from reader.languages.date_words import Role
from reader.model.mention import DateMention
from reader.model.when import Calendar
from reader.text.fold import Folded

_NEAR = 4
"""How many words may part a day from the same day in another calendar."""


def mentions_in(form: Folded, language: str, reference: int | None) -> Iterator[DateMention]:
    """The dates of a folded article; `language` is its own, `reference` its day number."""
    context = Context(reference=reference)
    for start, end in _paragraphs(form.text):
        context = replace(context, language=language_of(form.text, start, end, language))
        context = yield from _paragraph(form, start, end, context)


def _paragraph(
    form: Folded, start: int, end: int, context: Context
) -> Generator[DateMention, None, Context]:
    """The dates of a paragraph; returns the context that the next one is read in."""
    tokens = tokens_of(form.text, start, end, lexicon_of(context.language))
    roles = "".join([token.role for token in tokens])
    beside: tuple[Found, Resolved] | None = None
    for found in found_in(readings_of(tokens, roles, context.language), roles):
        partner = None
        if beside and Role.SAME_DAY in roles[_end(beside[0]) : found.date.first][:_NEAR]:
            partner = beside[1]
        date = resolved(found, _here(form, found, tokens, context, partner))
        if date is None:
            continue
        beside = found, date
        context = _after(context, found, date)
        before = tokens[found.date.first - 1] if found.date.first else None
        yield DateMention(
            form.span(tokens[found.date.first].start, tokens[_end(found) - 1].end),
            date.written,
            date.value,
            edtf.period(date.value),
            found.date.rule,
            date.alternatives,
            notes_of(found.date, date, before, partner),
        )
    return context


def _end(found: Found) -> int:
    return (found.last or found.date).last


def _here(
    form: Folded, found: Found, tokens: list[Token], context: Context, partner: Resolved | None
) -> Context:
    """The context with what stands around a date."""
    first = found.date.first
    before = tokens[first - 1].role if first else ""
    is_ahead = False
    if found.date.weekday is not None and found.date.step is None:
        is_ahead = before in (Role.AGO, Role.TO) or looks_ahead(
            form.text, tokens[first].start, tokens[_end(found) - 1].end, context.language
        )
    return replace(
        context,
        since=before == Role.SINCE,
        ahead=is_ahead and before != Role.SINCE,
        partner=edtf.period(partner.value).earliest if partner else None,
    )


def _after(context: Context, found: Found, date: Resolved) -> Context:
    """What the dates that follow are read against."""
    if date.written.year is None:
        return context
    hijri = date.written.year if date.written.calendar is Calendar.ISLAMIC else context.hijri_year
    part = found.date.which if found.date.unit is Unit.QUARTER else context.part
    return replace(context, said=date.written, hijri_year=hijri, part=part)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        if end < 0:
            end = len(text)
        if end > start:
            yield start, end
        start = end + 1
