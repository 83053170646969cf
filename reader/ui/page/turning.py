"""An article whose lines start on the other side, where the reader knows better."""

from dataclasses import replace

from reader.model.article import Article, BlockKind, Direction

_OTHER = {
    Direction.LEFT_TO_RIGHT: Direction.RIGHT_TO_LEFT,
    Direction.RIGHT_TO_LEFT: Direction.LEFT_TO_RIGHT,
}


def turned(article: Article) -> Article:
    """`article` with every block but code starting on the other side."""
    blocks = (
        block if block.kind is BlockKind.CODE else replace(block, direction=_OTHER[block.direction])
        for block in article.blocks
    )
    return replace(article, blocks=tuple(blocks))
