"""Articles in the making, and the law that all of them keep."""

from collections.abc import Callable
from pathlib import Path
from unicodedata import category

import pytest

from reader.formats import read_article
from reader.model.article import IMAGE_CHARACTER, Article, BlockKind, Style


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Article]:
    """Reads an article from a file of the given content and name."""

    def read(
        content: str | bytes, name: str = "article.txt", encoding: str | None = None
    ) -> Article:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        article = read_article(path, encoding)
        keeps_the_law(article)
        return article

    return read


@pytest.fixture(scope="session")
def lawful() -> Callable[[Article], Article]:
    """Gives an article back, and fails where it breaks the law."""

    def lawful(article: Article) -> Article:
        keeps_the_law(article)
        return article

    return lawful


def keeps_the_law(article: Article) -> None:
    """Fail where `article` breaks what its type promises."""
    text = article.text
    assert text == "\n".join(block.span.of(text) for block in article.blocks)
    at = 0
    for block in article.blocks:
        assert block.span.start == at
        at = block.span.end + 1
        assert "\n" not in block.span.of(text)
        assert (block.span.length == 0) is (block.kind is BlockKind.RULE)
        edges = [run.span.start for run in block.runs] + [block.span.end]
        assert edges[0] == block.span.start
        assert all(run.span.end == edge for run, edge in zip(block.runs, edges[1:], strict=True))
        assert all(run.span.length for run in block.runs)
        for run in block.runs:
            is_image = Style.IMAGE in run.style
            assert is_image is (IMAGE_CHARACTER in run.span.of(text))
            assert not is_image or run.span.length == 1
    assert not [c for c in set(text) if is_unshown(c)]
    assert all(0 <= anchor.at <= len(text) for anchor in article.anchors)


def is_unshown(character: str) -> bool:
    """Whether an article may not hold `character`."""
    if character in "\n\t":
        return False
    return category(character) in ("Cc", "Cs") or character in "\u2029\ufdd0\ufdd1\ufeff\uffff"
