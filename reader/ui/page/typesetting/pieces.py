"""Endless paragraphs, cut for the page: Qt sets a paragraph whole or not at all.

Files exist that are one line of many megabytes. The page shows such a line as paragraphs of
a few screens each. A space gives its place to each border, so every offset stays what it is,
and nobody but the page sees the difference.
"""

from collections.abc import Iterator, Sequence
from re import compile as pattern

from reader.model.article import Article, Block, Run
from reader.model.blocks import Blocks
from reader.model.span import Span

LONGEST = 12_000
"""Letters of a paragraph that is set whole."""
_SPACE = pattern("[ \u2028]")


def in_pieces(article: Article) -> Article:
    """`article` as the page sets it: the same but for endless paragraphs."""
    if not _has_endless(article.blocks):
        return article
    blocks = Blocks(piece for block in article.blocks for piece in _pieces(article.text, block))
    text = "\n".join(block.span.of(article.text) for block in blocks)
    return article._replace(text=text, blocks=blocks)


def _has_endless(blocks: Sequence[Block]) -> bool:
    if isinstance(blocks, Blocks):
        return blocks.longest > LONGEST
    return any(block.span.length > LONGEST for block in blocks)


def _pieces(text: str, block: Block) -> Iterator[Block]:
    """`block` in pieces of about the length that is set whole, parted at spaces."""
    start = block.span.start
    while block.span.end - start > LONGEST:
        border = _SPACE.search(text, start + LONGEST, block.span.end - 1)
        if border is None:
            break
        yield _piece(block, Span(start, border.start()))
        start = border.end()
    yield _piece(block, Span(start, block.span.end))


def _piece(block: Block, span: Span) -> Block:
    runs = tuple(_cut(run, span) for run in block.runs if run.span.overlaps(span))
    marker = block.marker if span.start == block.span.start else None
    return block._replace(span=span, runs=runs, marker=marker)


def _cut(run: Run, span: Span) -> Run:
    inside = Span(max(run.span.start, span.start), min(run.span.end, span.end))
    return run if inside == run.span else run._replace(span=inside)
