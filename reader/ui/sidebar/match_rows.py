"""The matches of a search as a list: each with its line, by section, made as they are wanted."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple, overload

from reader.model.article import Article
from reader.model.span import Span
from reader.search import Excerpt, excerpt_of
from reader.search.spans import starts_of
from reader.ui.lists.rows import Heading
from reader.ui.sidebar.outline import Section

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
        return excerpt_of(self.article.text, self.span, _WIDTH)

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


Group = tuple[str, tuple[Span, ...]]
"""A title and the mentions under it."""


class _Part(NamedTuple):
    """The rows under one title: from number `first` up to that of the one `following`."""

    title: str
    first: int
    following: int


class MatchRows(Sequence[MatchHeading | MatchRow]):
    """A row for each match, headings where sections begin, and `groups` of other mentions.

    Rows are made when they are looked at, for there may be many thousands.
    """

    def __init__(
        self,
        matches: Sequence[Span],
        article: Article,
        sections: Sequence[Section],
        groups: Sequence[Group] = (),
    ) -> None:
        self._matches = matches
        self._article = article
        self._besides = [(span, spans) for _, spans in groups for span in spans]
        self._parts = [*_sections_with(matches, sections), *_titles(groups, len(matches))]
        self._places = [part.first + at for at, part in enumerate(self._parts)]

    def row_of(self, number: int) -> int:
        """Which row the match has that stands at `number`, counted from 0."""
        return number + bisect_right(self._parts, number, key=attrgetter("first"))

    def __len__(self) -> int:
        return len(self._matches) + len(self._besides) + len(self._parts)

    @overload
    def __getitem__(self, index: int) -> MatchHeading | MatchRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[MatchHeading | MatchRow]: ...
    def __getitem__(
        self, index: int | slice
    ) -> MatchHeading | MatchRow | Sequence[MatchHeading | MatchRow]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        row = index if index >= 0 else index + len(self)
        if not 0 <= row < len(self):
            raise IndexError(index)
        before = bisect_right(self._places, row)
        if before and self._places[before - 1] == row:
            return _heading_of(self._parts[before - 1])
        number = row - before
        if number < len(self._matches):
            return MatchRow(number, self._matches[number], self._article)
        span, group = self._besides[number - len(self._matches)]
        return BesideRow(number, span, self._article, group)


def _sections_with(matches: Sequence[Span], sections: Sequence[Section]) -> Iterator[_Part]:
    """A part for each section that has a title and matches."""
    starts = starts_of(matches)
    if not starts:
        return
    begin = max(0, bisect_right(sections, starts[0], key=attrgetter("span.start")) - 1)
    among = sections[begin : bisect_right(sections, starts[-1], key=attrgetter("span.start"))]
    firsts = [bisect_left(starts, section.span.start) for section in among]
    ranges = pairwise([*firsts, len(starts)])
    for section, (first, following) in zip(among, ranges, strict=True):
        if following > first and not section.number:
            yield _Part(section.text, first, following)


def _titles(groups: Sequence[Group], first: int) -> Iterator[_Part]:
    for title, spans in groups:
        yield _Part(title, first, first + len(spans))
        first += len(spans)


def _heading_of(part: _Part) -> MatchHeading:
    """The title of a part, with how many rows it has."""
    return MatchHeading(part.title, str(part.following - part.first), part.first)


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
