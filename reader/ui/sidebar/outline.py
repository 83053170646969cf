"""What an article is made of: its headings, or its paragraphs where it has none."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from reader.model.article import IMAGE_CHARACTER, Article, Block, BlockKind
from reader.model.blocks import Blocks
from reader.model.span import Span

_FEWEST_PARAGRAPHS = 8
"""An article without headings and with fewer paragraphs needs no table of contents."""

_SHORTEST_PARAGRAPH = 24
_OPENING = 80


@dataclass(frozen=True, slots=True)
class Section:
    """A place in the article that has a title of its own, `text`.

    `depth` is 0 for the outermost; `number` counts paragraphs from 1, and is 0 for a heading.
    """

    text: str
    span: Span
    depth: int
    number: int = 0


def sections_of(article: Article) -> tuple[Section, ...]:
    """The headings of `article`; where it has none but is long, the openings of its paragraphs."""
    headings = [
        block
        for block in _of_kind(BlockKind.HEADING, article.blocks)
        if _words(block.span, article)
    ]
    return tuple(_nested(headings, article)) if headings else _paragraphs(article)


def _of_kind(kind: BlockKind, blocks: Sequence[Block]) -> Iterable[Block]:
    if isinstance(blocks, Blocks):
        return blocks.of_kind(kind)
    return (block for block in blocks if block.kind is kind)


def section_at(sections: Sequence[Section], at: int) -> int | None:
    """The index of the section in which offset `at` stands; None before the first."""
    found = bisect_right(sections, at, key=attrgetter("span.start")) - 1
    return found if found >= 0 else None


def _nested(headings: Sequence[Block], article: Article) -> list[Section]:
    """Headings with their depth, which grows by one at a time however the levels jump."""
    above: list[int] = []
    sections = []
    for block in headings:
        while above and above[-1] >= block.level:
            above.pop()
        sections.append(Section(_words(block.span, article), block.span, len(above)))
        above.append(block.level)
    return sections


def _paragraphs(article: Article) -> tuple[Section, ...]:
    paragraphs = [
        block
        for block in _of_kind(BlockKind.PARAGRAPH, article.blocks)
        if block.span.length >= _SHORTEST_PARAGRAPH
    ]
    if len(paragraphs) < _FEWEST_PARAGRAPHS:
        return ()
    return tuple(
        Section(_opening(block.span, article), block.span, 0, number)
        for number, block in enumerate(paragraphs, start=1)
    )


def _opening(span: Span, article: Article) -> str:
    """The first words of a paragraph."""
    words = _words(Span(span.start, min(span.end, span.start + _OPENING)), article)
    return f"{words}…" if span.length > _OPENING else words


def _words(span: Span, article: Article) -> str:
    """The letters of `span` on one line."""
    return " ".join(span.of(article.text).replace(IMAGE_CHARACTER, "").split())
