"""Plain articles for the tests of what is found in them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model.article import Article, Block, BlockKind, Direction, Metadata, Source
from reader.model.span import Span
from reader.text.language import language_of


def plain(text: str, language: str = "") -> Article:
    """An article of a text, a paragraph for each line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        span = Span(at, at + len(line))
        blocks.append(Block(span, BlockKind.PARAGRAPH, 0, Direction.RIGHT_TO_LEFT, ()))
        at += len(line) + 1
    source = Source(Path("article.txt"), "plain", "utf-8", "")
    metadata = Metadata(language=language or language_of(text))
    return Article(source, metadata, text, tuple(blocks))


@pytest.fixture(scope="session")
def plain_article() -> Callable[..., Article]:
    return plain
