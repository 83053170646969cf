"""The same articles, as other programs write them."""

import re
from pathlib import Path

import pytest

from reader.formats import read_article
from reader.model.article import Article, BlockKind
from tests.formats.conftest import keeps_the_law
from tests.formats.store_corpus import STORED
from tests.formats.test_same_article import KINDS
from tests.formats.works import ADDRESS, WORKS, Work

WHOLE = ("docx", "odt", "rtf", "html", "epub", "epub2.epub")
NUMBERED = re.compile(r"^(?:\d+\.|•)\s+", re.MULTILINE)
"""The marker of an item or a note where the program wrote it among the letters."""


@pytest.fixture(params=WORKS, ids=lambda work: work.language)
def work(request: pytest.FixtureRequest) -> Work:
    assert isinstance(request.param, Work)
    return request.param


def stored(work: Work, ending: str) -> Article:
    article = read_article(Path(STORED, f"{work.language}.{ending}"))
    keeps_the_law(article)
    return article


def text_of(article: Article) -> str:
    text = NUMBERED.sub("", re.sub("\\s*↩\ufe0e?", "", article.text)).replace("[1]", "1")
    return "\n".join(line.strip() for line in text.split("\n"))


@pytest.mark.parametrize("ending", WHOLE)
def test_the_article_is_the_same(work: Work, ending: str) -> None:
    article = stored(work, ending)
    assert text_of(article) == work.text
    assert [block.kind for block in article.blocks] == KINDS
    assert {run.href for block in article.blocks[:2] for run in block.runs} == {None, ADDRESS}
    assert {block.direction.value for block in article.blocks} == {"rtl"}
    assert (article.metadata.title, article.metadata.language) == (work.title, work.language)


def test_a_fictionbook_has_lines_for_items(work: Work) -> None:
    article = stored(work, "fb2")
    assert text_of(article) == work.text
    assert article.blocks[-1].kind is BlockKind.FOOTNOTE


def test_a_printed_page_has_the_same_lines(work: Work) -> None:
    article = stored(work, "pdf")
    assert article.metadata.title == work.title
    printed = "\n".join(work.text.split("\n")[:-2]).replace("\u200c", "")
    for cells in (work.head, work.row):  # a table is only lines
        printed = printed.replace("\n".join(cells), " ".join(cells))
    lines = article.text.split("\n")
    assert lines[: printed.count("\n") + 1] == printed.split("\n")
    assert f"{work.noted}1".replace("\u200c", "") in lines
    assert any(line.startswith(work.note.replace("\u200c", "")) for line in lines)
