"""Laws of the page, for articles of any letters and pages of any width."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication

from reader.model.article import LINE_BREAK, Article
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.painting.strips import strips, whole_letters
from reader.ui.page.view import Page
from tests.ui.page.articles import articles

Compose = Callable[[Article, int, int], None]
Show = Callable[..., None]

_slow = settings(
    max_examples=settings.default.max_examples // 5,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@_slow
@given(articles(), st.integers(260, 1100), st.sampled_from([60, 100, 200]))
def test_positions_of_the_document_are_those_of_the_text(
    page: Page, compose: Compose, article: Article, width: int, size: int
) -> None:
    compose(article, width, size)
    utf16 = Utf16(article.text)
    document = page.document()
    assert document.characterCount() == utf16.position(len(article.text)) + 1
    for number, block in enumerate(article.blocks):
        mine = document.findBlockByNumber(number)
        assert mine.position() == utf16.position(block.span.start)
        assert mine.text() == block.span.of(article.text)


@_slow
@given(articles(), st.integers(260, 1100), st.sampled_from([60, 100, 200]))
def test_every_letter_is_found_where_it_stands(
    page: Page, compose: Compose, article: Article, width: int, size: int
) -> None:
    compose(article, width, size)
    layout = page._layout
    for number in range(len(article.blocks)):
        laid, top = layout.laid_block(number)
        lines = layout.lines_of(number)
        start = page.document().findBlockByNumber(number).position()
        for line, first, end in _letters(lines):
            for left, right in strips(line, first, end):
                middle = (left + right) / 2
                point = QPointF(laid.frame.x + middle, top + line.y() + line.ascent() - 2)
                found = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit) - start
                assert found >= 0
                letter = whole_letters(lines, found, found + 1)
                assert any(one - 1 <= middle <= other + 1 for one, other in strips(line, *letter))


@_slow
@given(articles(), st.integers(300, 1500), st.integers(260, 700))
def test_every_letter_on_a_leaf_is_found_where_it_stands(
    page: Page, show: Show, look: Callable[..., Look], article: Article, width: int, height: int
) -> None:
    page.resize(width, height)
    page.set_look(look(is_paged=True))
    show(page, article)
    layout = page._layout
    for pane in page._viewpoint.panes:
        for unit, top in layout.units_between(pane.top, pane.bottom - 1):
            for laid in unit.blocks:
                lines = layout.lines_of(laid.number)
                start = page.document().findBlockByNumber(laid.number).position()
                for line, first, end in _letters(lines):
                    y = top + laid.y + line.y() + line.ascent() - 2
                    if not pane.top <= y < pane.bottom:
                        continue
                    for left, right in strips(line, first, end):
                        middle = (left + right) / 2
                        point = QPointF(laid.x + middle + pane.x, y + pane.y)
                        found = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit) - start
                        letter = whole_letters(lines, found, found + 1)
                        there = strips(line, *letter)
                        assert any(one - 1 <= middle <= other + 1 for one, other in there)


def _letters(lines: QTextLayout) -> Iterator[tuple[QTextLine, int, int]]:
    """The letters of each line, with all their marks."""
    for index in range(lines.lineCount()):
        line = lines.lineAt(index)
        first = line.textStart()
        while first < line.textStart() + line.textLength():
            _, end = whole_letters(lines, first, first + 1)
            yield line, first, end
            first = end


@_slow
@given(articles(), st.integers(260, 1100))
def test_all_that_is_laid_out_fills_the_scroll_range(
    page: Page, compose: Compose, article: Article, width: int
) -> None:
    compose(article, width, 100)
    layout = page._layout
    units = {layout.unit_of(number).first for number in range(len(article.blocks))}
    heights = [layout.unit_of(first).height for first in sorted(units)]
    tops = [layout.heights.top(first) for first in sorted(units)]
    assert tops == [sum(heights[:n]) for n in range(len(heights))]
    page._viewpoint.settle()
    whole = sum(heights) + layout.compositor.column.bottom
    assert page.verticalScrollBar().maximum() == max(0, whole - page.viewport().height())


@_slow
@given(articles())
def test_what_is_copied_is_the_article(page: Page, show: Show, article: Article) -> None:
    show(page, article)
    page.select_everything()
    copied = page.createMimeDataFromSelection()
    assert copied.text() == article.text.replace(LINE_BREAK, "\n")
    assert "\ufdd0" not in copied.html()


@_slow
@given(articles(), st.integers(260, 1100), st.data())
def test_the_boxes_of_a_mark_and_of_the_rest_tile_the_line(
    page: Page, compose: Compose, article: Article, width: int, data: st.DataObject
) -> None:
    """A mark covers its letters, all of them and no other."""
    compose(article, width, 100)
    number = data.draw(st.integers(0, len(article.blocks) - 1))
    page._layout.unit_of(number)
    lines = page._layout.lines_of(number)
    for index in range(lines.lineCount()):
        line = lines.lineAt(index)
        start, end = line.textStart(), line.textStart() + line.textLength()
        drawn = data.draw(st.lists(st.integers(start, end), min_size=2, max_size=2))
        first, last = sorted(whole_letters(lines, cut, end)[0] for cut in drawn)
        whole, *parts = (
            _width(strips(line, *part))
            for part in ((start, end), (start, first), (first, last), (last, end))
        )
        assert sum(parts) == pytest.approx(whole, abs=2.4)


def _width(found: list[tuple[float, float]]) -> float:
    return sum(right - left for left, right in found)


@_slow
@given(articles(), st.integers(300, 1100))
def test_justified_lines_fill_the_measure_and_keep_their_words(
    page: Page, look: Callable[..., Look], show: Show, article: Article, width: int
) -> None:
    page.resize(width, 600)
    page.set_look(look(is_justified=False))
    show(page, article)
    ragged = _starts(page, article)
    page.set_look(look())
    assert _starts(page, article) == ragged
    for number, block in enumerate(article.blocks):
        laid, _ = page._layout.laid_block(number)
        lines = page._layout.lines_of(number)
        for index in range(lines.lineCount()):
            over = lines.lineAt(index).horizontalAdvance() - laid.frame.width
            assert over < 8, block
    # and the last line stands as it would without
    last = page._layout.lines_of(len(article.blocks) - 1)
    assert last.lineAt(last.lineCount() - 1).horizontalAdvance() < 200


def _starts(page: Page, article: Article) -> list[list[int]]:
    result = []
    for number in range(len(article.blocks)):
        page._layout.unit_of(number)
        lines = page._layout.lines_of(number)
        result.append([lines.lineAt(n).textStart() for n in range(lines.lineCount())])
    return result


@pytest.fixture
def compose(
    page: Page, look: Callable[..., Look], show: Callable[..., None]
) -> Callable[[Article, int, int], None]:
    """Shows an article on a page of some width, in some size of type."""

    def compose(article: Article, width: int, size: int) -> None:
        page.resize(width, 600)
        page.set_look(look(type_size=size))
        show(page, article)
        QApplication.processEvents()

    return compose


def test_a_long_article_arrives_whole(page: Page, built: Callable[..., Article]) -> None:
    article = built(*(f"{n} " + "كلامٌ 🌍 طويل " * 60 for n in range(900)))
    page.show_article(article, Utf16(article.text))
    assert not page._document.is_whole
    page._document.reach_end()
    utf16 = Utf16(article.text)
    for number in (0, 17, 450, 899):
        block = page.document().findBlockByNumber(number)
        assert block.position() == utf16.position(article.blocks[number].span.start)
        assert block.text() == article.blocks[number].span.of(article.text)
    assert page.document().blockCount() == 900


def test_nothing_arrives_any_more_once_the_page_is_cleared(
    page: Page, built: Callable[..., Article]
) -> None:
    article = built(*(f"{n} " + "كلامٌ طويل " * 60 for n in range(900)))
    page.show_article(article, Utf16(article.text))
    page.clear_article()
    for _ in range(5):
        QApplication.processEvents()
    assert page.toPlainText() == ""
