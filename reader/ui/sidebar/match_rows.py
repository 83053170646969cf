"""The matches of a search as a list: each with its line, by section, made as they are wanted."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.article import Article
from reader.model.span import Span
from reader.search import Excerpt, excerpt_of
from reader.ui.sidebar.outline import Section, section_at
from reader.ui.sidebar.rows import Heading

_WIDTH = 76
"""Letters of an excerpt: what fits on two lines of the sidebar."""


@dataclass(frozen=True, slots=True)
class MatchHeading(Heading):
    """The title of a section; `number` is that of the first match in it."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A match of the article; `number` counts from 0.

    Its line is made when it is looked at, for there may be many thousands.
    """

    number: int
    span: Span
    article: Article

    @property
    def excerpt(self) -> Excerpt:
        """The match among its neighbours."""
        return excerpt_of(self.article, self.span, _WIDTH)

    @property
    def text(self) -> str:
        """The match and its neighbours on one line."""
        return str(self.excerpt)


@dataclass(frozen=True, slots=True)
class BesideRow(MatchRow):
    """A mention that the query means in other words; `group` is all of its kind.

    Its `number` goes on after those of the matches.
    """

    group: tuple[Span, ...] = ()


def beside_rows(
    groups: Sequence[tuple[str, tuple[Span, ...]]], article: Article, first: int
) -> Iterator[MatchHeading | BesideRow]:
    """A heading for each of `groups`, a title and spans, and a row for each span, from `first`."""
    number = first
    for title, spans in groups:
        yield MatchHeading(title, str(len(spans)), number)
        for span in spans:
            yield BesideRow(number, span, article, spans)
            number += 1


def match_rows(
    matches: Sequence[Span], article: Article, sections: Sequence[Section]
) -> Iterator[MatchHeading | MatchRow]:
    """A row for each match in order, after a heading where a section of the article begins."""
    following = sections[0].span.start if sections else len(article.text) + 1
    for number, span in enumerate(matches):
        if span.start >= following:
            section = section_at(sections, span.start) or 0
            is_last = section + 1 == len(sections)
            following = len(article.text) + 1 if is_last else sections[section + 1].span.start
            if not sections[section].number:
                count = bisect_left(matches, following, lo=number, key=_start) - number
                yield MatchHeading(sections[section].text, str(count), number)
        yield MatchRow(number, span, article)


def _start(span: Span) -> int:
    return span.start


def form_of(excerpt: Excerpt) -> tuple[Span, Span]:
    """Where, in the text of `excerpt`, the match stands and the whole words that it is part of."""
    text = str(excerpt)
    match = Span(len(excerpt.before), len(excerpt.before) + len(excerpt.match))
    start, end = match.start, match.end
    while start > 0 and _is_of_word(text[start - 1]):
        start -= 1
    while end < len(text) and _is_of_word(text[end]):
        end += 1
    return match, Span(start, end)


def _is_of_word(character: str) -> bool:
    """Whether a character joins its neighbours to one word: letter, vowel mark, digit, joiner."""
    category = unicodedata.category(character)
    return category[0] in "LMN" or category == "Cf"
