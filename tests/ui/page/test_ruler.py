"""The ruler shows where in the article marks stand, and leads there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.span import Span
from reader.ui.look import Look
from reader.ui.page.marks import Layer
from reader.ui.page.ruler import Ruler
from reader.ui.page.view import Page


@pytest.fixture
def ruler(
    page: Page,
    show: Callable[..., None],
    look: Callable[..., Look],
    qtbot: QtBot,
    long_article: Article,
) -> Ruler:
    """The ruler of a page with a long article."""
    show(page, long_article)
    ruler = Ruler(page)
    qtbot.addWidget(ruler)
    ruler.set_look(look())
    ruler.resize(14, 600)
    ruler.show()
    return ruler


def test_ticks_stand_where_the_marks_do(ruler: Ruler, page: Page, long_article: Article) -> None:
    ends = (0, len(long_article.text) // 2, len(long_article.text) - 10)
    ruler.set_ticks(Layer.MATCHES, ends)
    rows = ruler._ticks[Layer.MATCHES]
    assert len(rows) == 3
    for row, at in zip(rows, ends, strict=True):
        there = page.offset_at(row / ruler.height())
        assert there == pytest.approx(at, abs=0.02 * len(long_article.text))


def test_thousands_of_marks_are_no_more_ticks_than_there_are_pixels(
    ruler: Ruler, long_article: Article
) -> None:
    ruler.set_ticks(Layer.MATCHES, range(len(long_article.text)))
    assert 0 < len(ruler._ticks[Layer.MATCHES]) <= ruler.height()


def test_ticks_are_painted(ruler: Ruler, look: Callable[..., Look]) -> None:
    empty = ruler.grab().toImage()
    ruler.set_ticks(Layer.BOOKMARKS, [3000])
    (row,) = ruler._ticks[Layer.BOOKMARKS]
    painted = ruler.grab().toImage()
    assert painted != empty
    assert painted.pixelColor(7, row + 1) == look().theme.accent


def test_a_click_on_a_tick_goes_to_its_mark(
    ruler: Ruler, page: Page, qtbot: QtBot, long_article: Article
) -> None:
    at = long_article.blocks[80].span.start + 7
    ruler.set_ticks(Layer.MATCHES, [at])
    (row,) = ruler._ticks[Layer.MATCHES]
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(7, row + 1))
    assert page.visible_span().covers(Span(at, at + 4))


def test_a_click_elsewhere_goes_to_that_part_of_the_article(
    ruler: Ruler, page: Page, qtbot: QtBot, long_article: Article
) -> None:
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(7, 450))
    assert page.place / len(long_article.text) == pytest.approx(0.75, abs=0.05)


def test_it_leads_to_leaves_too(
    ruler: Ruler, page: Page, qtbot: QtBot, look: Callable[..., Look], long_article: Article
) -> None:
    page.set_look(look(is_paged=True))
    at = long_article.blocks[80].span.start + 7
    ruler.set_ticks(Layer.MATCHES, [at])
    (row,) = ruler._ticks[Layer.MATCHES]
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(7, row + 1))
    assert page.is_leafed
    assert page.visible_span().covers(Span(at, at + 4))
