"""From an article to its names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.languages import BY_CODE
from reader.languages.name_words import NameWords
from reader.model.article import Article, BlockKind
from reader.model.mention import NameMention
from reader.model.span import Span
from reader.text.fold import fold
from reader.text.language import language_of
from reader.text.words import Word

if TYPE_CHECKING:
    from reader.extract.names.reader import Read, Reader

_UNREAD = frozenset({BlockKind.CODE, BlockKind.IMAGE, BlockKind.RULE})


def names_in(article: Article) -> tuple[NameMention, ...]:
    """The names of an article in the order of its text, none inside another.

    A span starts after the clitics and titles before its name. An article in a language
    that no model is for has none.
    """
    code = _language(article)
    if code not in BY_CODE:
        return ()
    # numpy and the model cost a quarter of a second, so they wait for an article.
    from reader.extract.names.sentences import sentences_in
    from reader.extract.names.shipped import reader_of

    rows = [
        row
        for block in article.blocks
        if block.kind not in _UNREAD
        for row in sentences_in(article.text, block.span.start, block.span.end)
    ]
    reader = reader_of(code) if rows else None
    if reader is None:
        return ()
    read = reader.read([[word.text for word in row] for row in rows])
    return tuple(
        mention
        for row, one in zip(rows, read, strict=True)
        for mention in _mentions(reader, row, one)
    )


def words_of(article: Article) -> NameWords:
    """The words around names in the article's language."""
    language = BY_CODE.get(_language(article))
    return language.names if language else NameWords()


def _language(article: Article) -> str:
    return article.metadata.language or language_of(article.text)


def _mentions(reader: Reader, row: Sequence[Word], one: Read) -> Iterator[NameMention]:
    """The names of a sentence."""
    from reader.extract.names.labelled import KINDS, names_of

    labels = one.tagged.labels.tolist()
    for start, end in names_of(labels):
        kind = KINDS[labels[start]]
        start, end = _without_signs(row, start, end)
        if start == end:
            continue
        clitic = clitic_letters(row[start].text, len(one.stems[start].clitic))
        span = Span(row[start].start + clitic, row[end - 1].end)
        yield NameMention(span, kind, reader.sureness(one.tagged, start, end), "tagger")


def _without_signs(row: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """A stretch of words less the signs at its ends, but for a bracket that it opened itself."""
    while start < end and not row[start].text[0].isalnum():
        start += 1
    while start < end and not row[end - 1].text[0].isalnum():
        if row[end - 1].text == ")" and any(word.text == "(" for word in row[start:end]):
            break
        end -= 1
    return start, end


def clitic_letters(surface: str, length: int) -> int:
    """How many letters of the text hold the first `length` folded ones, with their marks."""
    if not length:
        return 0
    at = 0
    while at < len(surface) and len(fold(surface[:at])) < length:
        at += 1
    while at < len(surface) - 1 and not fold(surface[at]):
        at += 1
    return at
