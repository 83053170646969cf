"""The same articles, as other programs write them."""

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader.formats import Reason, UnreadableArticle, read_article
from reader.model.article import Article, BlockKind
from tests.formats.conftest import keeps_the_law
from tests.formats.store_corpus import stored
from tests.formats.test_same_article import KINDS
from tests.formats.works import ADDRESS, WORKS, Work

WHOLE = [
    *(("pandoc", ending) for ending in ("docx", "odt", "rtf", "html", "epub", "epub2.epub")),
    *(("libreoffice", ending) for ending in ("docx", "odt", "rtf", "html")),
    ("chromium", "mhtml"),
]
PRINTED = [("weasyprint", "rtl"), ("chromium", "rtl"), ("libreoffice", "ltr")]
"""The programs that print, and the way that they set the columns of the table."""
NUMBERED = re.compile(r"^(?:\d+\.|•)\s+", re.MULTILINE)
"""The marker of an item or a note where the program wrote it among the letters."""
SHAPES = re.compile("[\ufb1d-\ufdff\ufe70-\ufeff]")


@pytest.fixture(params=WORKS, ids=lambda work: work.language)
def work(request: pytest.FixtureRequest) -> Work:
    assert isinstance(request.param, Work)
    return request.param


def article_of(program: str, work: Work, ending: str) -> Article:
    article = read_article(stored(program, work, ending))
    keeps_the_law(article)
    assert not SHAPES.search(article.text)
    return article


def text_of(article: Article) -> str:
    text = NUMBERED.sub("", re.sub("\\s*↩\ufe0e?", "", article.text)).replace("[1]", "1")
    return "\n".join(line.strip() for line in text.split("\n"))


@pytest.mark.parametrize(("program", "ending"), WHOLE)
def test_the_article_is_the_same(program: str, work: Work, ending: str) -> None:
    article = article_of(program, work, ending)
    assert text_of(article) == work.text
    assert [block.kind for block in article.blocks] == KINDS
    assert {run.href for block in article.blocks[:2] for run in block.runs} == {None, ADDRESS}
    assert {block.direction.value for block in article.blocks} == {"rtl"}
    assert (article.metadata.title, article.metadata.language) == (work.title, work.language)


@pytest.mark.parametrize("ending", ["docx", "odt", "rtf", "html"])
def test_the_items_are_counted(work: Work, ending: str) -> None:
    article = article_of("libreoffice", work, ending)
    markers = [block.marker.text for block in article.blocks if block.marker]
    assert markers == ["1.", "2.", "3.", "•", "•", "1."]


def test_a_fictionbook_has_lines_for_items(work: Work) -> None:
    article = article_of("pandoc", work, "fb2")
    assert text_of(article) == work.text
    assert article.blocks[-1].kind is BlockKind.FOOTNOTE


def test_a_book_of_libreoffice_has_no_more_than_it_wrote(work: Work) -> None:
    """It leaves out the heads of tables, and makes paragraphs of items and headings."""
    article = article_of("libreoffice", work, "epub")
    assert text_of(article) == work.text.replace("\n".join((*work.head, "")), "")
    assert (article.blocks[0].kind, article.blocks[0].level) == (BlockKind.HEADING, 1)
    assert article.blocks[-1].kind is BlockKind.FOOTNOTE
    assert (article.metadata.title, article.metadata.authors) == (work.title, ())


@pytest.mark.parametrize(("program", "columns"), PRINTED)
def test_a_printed_page_has_the_same_words(work: Work, program: str, columns: str) -> None:
    article = article_of(program, work, "pdf")
    assert article.metadata.title == work.title
    printed = "\n".join(work.text.split("\n")[:-2]).replace("\u200c", "")
    for cells in (work.head, work.row):  # a table is only lines
        seen = cells if columns == "rtl" else cells[::-1]
        printed = printed.replace("\n".join(cells), " ".join(seen))
    text = text_of(article).replace("\u200c", "").replace("\n", " ")
    assert text.startswith(printed.replace("\n", " "))
    assert f"{work.noted}1 {work.note}".replace("\u200c", "") in text
    assert [block.level for block in article.blocks[:3]] == [1, 0, 2]


@pytest.mark.parametrize(("program", "markers"), [("chromium", 3), ("libreoffice", 5)])
def test_the_items_of_printed_lists_are_items(work: Work, program: str, markers: int) -> None:
    article = article_of(program, work, "pdf")
    items = [block for block in article.blocks if block.kind is BlockKind.LIST_ITEM]
    found = [block.marker.text for block in items if block.marker]
    assert found == ["1.", "2.", "3.", "•", "•"][:markers]
    assert [block.span.of(article.text) for block in items[:3]] == [
        re.sub("\u200c", "", step) for step in work.steps
    ]


def test_qt_prints_letters_that_it_does_not_name() -> None:
    hebrew = next(work for work in WORKS if work.language == "he")
    lines = text_of(article_of("qt", hebrew, "pdf")).split("\n")
    assert lines[:8] == hebrew.text.split("\n")[:8]
    arabic = next(work for work in WORKS if work.language == "ar")
    with pytest.raises(UnreadableArticle) as refused:
        read_article(stored("qt", arabic, "pdf"))
    assert refused.value.reason is Reason.NO_LETTERS


def test_a_printed_table_is_one_where_the_page_tells(work: Work) -> None:
    article = article_of("chromium", work, "pdf")
    cells = [(block.cell, block.span.of(article.text)) for block in article.blocks if block.cell]
    assert [text for _, text in cells] == [*work.head, *work.row]
    assert [(c.row, c.column, c.is_header) for c, _ in cells] == [
        *((0, 0, True), (0, 1, True), (1, 0, False), (1, 1, False)),
    ]


@pytest.mark.parametrize("ending", ["epub", "odt"])
def test_a_document_that_was_packed_again_is_still_one(
    work: Work, ending: str, tmp_path: Path
) -> None:
    path = tmp_path / f"again.{ending}"
    with ZipFile(stored("libreoffice", work, ending)) as packed, ZipFile(path, "w") as again:
        for name in packed.namelist():
            if name != "mimetype":
                again.writestr(name, packed.read(name))
    assert read_article(path).text == article_of("libreoffice", work, ending).text
