"""The side on which an article's lines start, and the article turned to the other side."""

from collections.abc import Sequence

from reader.model.article import Article, Block, BlockKind, Direction
from reader.model.blocks import Blocks

_LOOKED_AT = 60
"""Blocks that show which way an article runs."""

_OTHER = {
    Direction.LEFT_TO_RIGHT: Direction.RIGHT_TO_LEFT,
    Direction.RIGHT_TO_LEFT: Direction.LEFT_TO_RIGHT,
}


def turned(article: Article) -> Article:
    """`article` with every block but code starting on the other side."""
    blocks = (
        block if block.kind is BlockKind.CODE else block._replace(direction=_OTHER[block.direction])
        for block in article.blocks
    )
    return article._replace(blocks=Blocks(blocks))


def runs_from_the_right(blocks: Sequence[Block]) -> bool:
    """Whether most of the lines at the beginning of an article's `blocks` start at the right."""
    letters = dict.fromkeys(Direction, 0)
    for block in blocks[:_LOOKED_AT]:
        if block.kind is not BlockKind.CODE:
            letters[block.direction] += block.span.length
    return letters[Direction.RIGHT_TO_LEFT] >= letters[Direction.LEFT_TO_RIGHT]
