"""What is written as Markdown is read back as it was."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.formats import read_article
from reader.formats.to_markdown import markdown_of
from reader.model.article import Article, Block
from tests.formats.corpus import WRITERS
from tests.formats.works import WORKS

Read = Callable[..., Article]


def seen(article: Article) -> list[tuple[object, ...]]:
    """The blocks as a reader sees them; notes by their letters alone."""

    def text(block: Block) -> str:
        return re.sub("\\s*↩", "", block.span.of(article.text))

    return [
        (
            *(block.kind, block.level, block.quote, text(block)),
            *(block.marker, block.cell and (block.cell.row, block.cell.column)),
            [(run.style, re.sub("^#.*", "#", run.href or ""), run.alt) for run in block.runs],
        )
        for block in article.blocks
    ]


def test_the_sample_articles_come_back(read: Read, articles: Path) -> None:
    for path in sorted(articles.iterdir()):
        if path.suffix in (".md", ".txt"):
            article = read_article(path)
            again = read(markdown_of(article), "again.md")
            assert seen(again) == seen(article), path.name
            assert again.metadata == article.metadata


@pytest.mark.parametrize("ending", sorted(set(WRITERS) - {"fb2"}))
@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.language)
def test_every_format_comes_back(read: Read, ending: str, work: object) -> None:
    article = read(WRITERS[ending](work), f"article.{ending}")
    again = read(markdown_of(article), "again.md")
    assert [seen_block[:6] for seen_block in seen(again)] == [
        seen_block[:6] for seen_block in seen(article)
    ]


SIGNS = (
    *("1. نص", "2) نص", "# نص", "- نص", "> نص", "نص *بين* نجمتين", "a_b_c", "~~نص~~", "`نص`"),
    *("<b>نص</b>", "[نص](x)", "a | b", "&amp;", r"\\نص", "+ نص", "=== نص", ": نص", "...نص"),
)


@pytest.mark.parametrize("text", SIGNS)
def test_signs_of_markdown_are_letters_in_plain_text(read: Read, text: str) -> None:
    article = read(text)
    again = read(markdown_of(article), "again.md")
    assert again.text == article.text == text
