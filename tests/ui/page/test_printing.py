"""What is printed is the whole article, page by page, and no line is cut."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from reader.model.article import Article
from reader.ui.look import Look
from reader.ui.page.printing import _layout, _leaves, print_article
from reader.ui.page.view import Page


def test_an_article_is_printed_on_as_many_pages_as_it_needs(
    qapp: object, look: Callable[..., Look], long_article: Article, tmp_path: Path
) -> None:
    path = tmp_path / "article.pdf"
    writer = QPdfWriter(str(path))
    page = QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(20, 20, 20, 20)
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(page, portrait, margins, QPageLayout.Unit.Millimeter))
    count = print_article(long_article, look(), writer)
    del writer
    assert 8 < count < 40
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 10_000


def test_lines_on_paper_are_those_on_the_screen(
    page: Page, show: Callable[..., None], look: Callable[..., Look], long_article: Article
) -> None:
    show(page, long_article)
    layout = _layout(long_article, look(), page.viewport().width(), 600)
    assert page.document().defaultFont().family() == "Amiri"
    for number in (0, 1, 5):
        assert layout.unit_of(number).height == page._layout.unit_of(number).height
        printed, shown = layout.lines_of(number), page._layout.lines_of(number)
        widths = [
            [lines.lineAt(n).naturalTextWidth() for n in range(lines.lineCount())]
            for lines in (printed, shown)
        ]
        assert widths[0] == widths[1]


def test_every_page_has_its_number_below_its_text(
    qapp: object, look: Callable[..., Look], long_article: Article
) -> None:
    pages = list(_leaves(_layout(long_article, look(), 600, 800), 800))
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    for page in pages:
        assert page.bottom + page.y < page.foot < 800
