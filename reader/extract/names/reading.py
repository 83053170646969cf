"""From an article to its names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.languages import LANGUAGES
from reader.languages.name_words import NameWords
from reader.model.article import Article, BlockKind
from reader.model.mention import NameKind, NameMention
from reader.model.span import Span
from reader.text.fold import fold
from reader.text.language import language_of
from reader.text.words import Word

if TYPE_CHECKING:
    from reader.extract.names.decoding import Tagged
    from reader.extract.names.vocabulary import Stem

_KINDS = {"P": NameKind.PERSON, "L": NameKind.PLACE, "O": NameKind.ORGANIZATION}
_UNREAD = frozenset({BlockKind.CODE, BlockKind.IMAGE, BlockKind.RULE})
_CODES = frozenset(language.code for language in LANGUAGES)


def names_in(article: Article) -> tuple[NameMention, ...]:
    """The names of an article in the order of its text, none inside another.

    A span starts after the clitics and titles before its name. An article in a language
    that no model is for has none.
    """
    code = _language(article)
    if code not in _CODES:
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
    if not rows:
        return ()
    reader = reader_of(code)
    tagged = reader.read([[word.text for word in row] for row in rows])
    language = words_of(article)
    nouns = frozenset(map(fold, language.nouns))
    definite = frozenset(fold(title) for title in language.titles if _is_definite(title, language))
    return tuple(
        mention
        for row, one in zip(rows, tagged, strict=True)
        for mention in _mentions(
            row, one, [reader.stem(word.text) for word in row], nouns, definite
        )
    )


def words_of(article: Article) -> NameWords:
    """The words around names in the article's language."""
    code = _language(article)
    return next((one.names for one in LANGUAGES if one.code == code), NameWords())


def _language(article: Article) -> str:
    return article.metadata.language or language_of(article.text)


def _mentions(
    row: Sequence[Word],
    tagged: Tagged,
    stems: Sequence[Stem],
    nouns: frozenset[str],
    titles: frozenset[str],
) -> list[NameMention]:
    """The names of a sentence.

    One of `nouns` alone, as «the capital», is none; `titles` before a person are left out.
    """
    from reader.extract.names.decoding import LABELS

    found, at = [], 0
    labels = [LABELS[label] for label in tagged.labels]
    while at < len(row):
        if labels[at][0] != "B":
            at += 1
            continue
        end = at + 1
        while end < len(row) and labels[end] == f"I-{labels[at][2:]}":
            end += 1
        kind = _KINDS[labels[at][2:]]
        while kind is NameKind.PERSON and at + 1 < end and stems[at].rest in titles:
            at += 1
        if end > at + 1 or stems[at].rest not in nouns:
            start = row[at].start + clitic_letters(row[at].text, len(stems[at].clitic))
            chances = tagged.probabilities[range(at, end), tagged.labels[at:end]]
            span = Span(start, row[end - 1].end)
            found.append(NameMention(span, kind, float(chances.min()), "tagger"))
        at = end
    return found


def _is_definite(title: str, language: NameWords) -> bool:
    return bool(language.article) and title.startswith(language.article)


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
