"""The reader's bookmarks as a list: in the order of the text, by section, the lost ones last."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.article import IMAGE_CHARACTER, Article
from reader.model.bookmark import Bookmark
from reader.model.span import Span
from reader.ui.sidebar.filtering import answers
from reader.ui.sidebar.outline import Section, section_at

_EXCERPT = 160


@dataclass(frozen=True, slots=True)
class BookmarkRow:
    """A bookmark: `text` is its label, `excerpt` the words it stands on.

    `excerpt` is "" where the label says them. `span` is None where the words are gone from
    the article; `section` is "" before the first heading.
    """

    text: str
    excerpt: str
    section: str
    span: Span | None
    bookmark: Bookmark


def bookmark_rows(
    placed: Iterable[tuple[Bookmark, Span | None]], article: Article, sections: Sequence[Section]
) -> tuple[BookmarkRow, ...]:
    """A row for each bookmark, in the order given."""
    return tuple(_row(bookmark, span, article, sections) for bookmark, span in placed)


def answering(rows: Iterable[BookmarkRow], wanted: str) -> tuple[BookmarkRow, ...]:
    """The rows with the folded words `wanted` in their label, excerpt or section."""
    return tuple(row for row in rows if answers(wanted, row.text, row.excerpt, row.section))


def _row(
    bookmark: Bookmark, span: Span | None, article: Article, sections: Sequence[Section]
) -> BookmarkRow:
    quote = _on_one_line(span.of(article.text) if span else bookmark.locator.quote)
    section = section_at(sections, span.start) if span else None
    title = "" if section is None or sections[section].number else sections[section].text
    if quote.startswith(bookmark.label):
        return BookmarkRow(quote, "", title, span, bookmark)
    return BookmarkRow(bookmark.label, quote, title, span, bookmark)


def _on_one_line(text: str) -> str:
    words = " ".join(text.replace(IMAGE_CHARACTER, "").split())
    return words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rstrip()}…"
