"""The reader's marks as a list: sifted, sorted, and under headings, the lost ones last."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from operator import attrgetter

from reader.model.article import IMAGE_CHARACTER, Article
from reader.model.highlight import HighlightStyle
from reader.model.mark import Mark
from reader.model.span import Span
from reader.ui.marks.article_marks import PlacedMark
from reader.ui.sidebar.filtering import answers
from reader.ui.sidebar.outline import Section, section_at

_EXCERPT = 160

Kind = HighlightStyle | None
"""What a mark looks like; None is a bookmark."""

KINDS: tuple[Kind, ...] = (None, *HighlightStyle)


class Order(StrEnum):
    """What a list of marks goes by."""

    PLACE = "place"
    TIME = "time"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark: `text` is its label, or else its words; `excerpt` the words that a label hides.

    `span` is None where the words are gone from the article; `section` is "" before the first
    heading.
    """

    text: str
    excerpt: str
    section: str
    span: Span | None
    mark: Mark


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is wanted of a list of marks; what is empty lets everything through.

    `words` are folded.
    """

    words: str = ""
    kinds: frozenset[Kind] = frozenset()
    tag: str = ""

    def lets_through(self, row: MarkRow) -> bool:
        """Whether the mark of `row` is wanted."""
        mark = row.mark
        if self.kinds and mark.highlight not in self.kinds:
            return False
        if self.tag and self.tag not in mark.tags:
            return False
        return answers(self.words, row.text, row.excerpt, row.section, mark.note, *mark.tags)


def mark_rows(
    placed: Iterable[PlacedMark], article: Article, sections: Sequence[Section]
) -> tuple[MarkRow, ...]:
    """A row for each mark, in the order given."""
    return tuple(_row(one.mark, one.span, article, sections) for one in placed)


def grouped(
    rows: Iterable[MarkRow], order: Order
) -> Iterator[tuple[str | Kind, tuple[MarkRow, ...]]]:
    """The rows in `order`: by section, by kind, or all under "", the latest first."""
    if order is Order.TIME:
        yield "", tuple(sorted(rows, key=attrgetter("mark.made", "mark.id"), reverse=True))
        return
    is_by_colour = order is Order.COLOUR
    rows = sorted(rows, key=_kind_number) if is_by_colour else rows
    group = "mark.highlight" if is_by_colour else "section"
    for value, part in groupby(rows, attrgetter(group)):
        yield value, tuple(part)


def _kind_number(row: MarkRow) -> int:
    return KINDS.index(row.mark.highlight)


def _row(mark: Mark, span: Span | None, article: Article, sections: Sequence[Section]) -> MarkRow:
    quote = _on_one_line(span.of(article.text) if span else mark.locator.quote)
    section = section_at(sections, span.start) if span else None
    title = "" if section is None or sections[section].number else sections[section].text
    if quote.startswith(mark.label):
        return MarkRow(quote, "", title, span, mark)
    return MarkRow(mark.label, quote, title, span, mark)


def _on_one_line(text: str) -> str:
    words = " ".join(text.replace(IMAGE_CHARACTER, "").split())
    return words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rstrip()}…"
