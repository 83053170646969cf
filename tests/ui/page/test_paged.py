"""Reading leaf by leaf: turned as the article runs, and all else as on a scrolled page."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.view import Page

Show = Callable[..., None]
MakeLook = Callable[..., Look]
_NARROW, _WIDE = (700, 600), (1500, 700)


def _spans(page: Page, length: int) -> list[Span]:
    """What is in view from the beginning on, turn by turn."""
    spans = [page.visible_span()]
    while spans[-1].end < length:
        page.turn(forward=True)
        assert page.place >= spans[-1].end, "the view goes on"
        spans.append(page.visible_span())
    return spans


@pytest.mark.parametrize("size", [_NARROW, _WIDE, (1100, 420)])
def test_turning_shows_every_letter_once(
    paged: Page, show: Show, long_article: Article, every_kind: Article, size: tuple[int, int]
) -> None:
    paged.resize(*size)
    for article in (long_article, every_kind):
        show(paged, article)
        spans = _spans(paged, len(article.text))
        assert len(spans) > 1
        for before, after in pairwise(spans):
            assert not article.text[before.end : after.start].strip()
        assert paged.progress == 1


def test_a_left_arrow_goes_on_where_lines_start_at_the_right(
    paged: Page, show: Show, long_article: Article, built: Callable[..., Article], qtbot: QtBot
) -> None:
    english = built(*["A sentence of many English words, one after the other. " * 8] * 40)
    for article, on, back in (
        (long_article, Qt.Key.Key_Left, Qt.Key.Key_Right),
        (english, Qt.Key.Key_Right, Qt.Key.Key_Left),
    ):
        show(paged, article)
        qtbot.keyClick(paged, back)
        assert paged.place == 0
        qtbot.keyClick(paged, on)
        second = paged.place
        assert second > 0
        qtbot.keyClick(paged, on)
        assert paged.place > second
        qtbot.keyClick(paged, back)
        assert paged.place == second


@pytest.mark.parametrize(
    "beside", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier]
)
def test_other_keys_turn_too(
    paged: Page,
    show: Show,
    long_article: Article,
    qtbot: QtBot,
    beside: Qt.KeyboardModifier,
) -> None:
    show(paged, long_article)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down):
        place = paged.place
        qtbot.keyClick(paged, key, beside)
        assert paged.place > place
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        place = paged.place
        qtbot.keyClick(paged, key, beside)
        assert paged.place < place
    qtbot.keyClick(paged, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert paged.place == 0
    qtbot.keyClick(paged, Qt.Key.Key_End)
    assert paged.visible_span().end == len(long_article.text)
    assert paged.progress == 1
    qtbot.keyClick(paged, Qt.Key.Key_Home)
    assert (paged.place, paged.progress) == (0, 0)


def test_two_leaves_stand_beside_each_other_where_there_is_room(
    wide: Page, show: Show, long_article: Article, built: Callable[..., Article]
) -> None:
    show(wide, long_article)
    numbers = wide.leaf_numbers
    assert numbers is not None
    assert (numbers.first, numbers.last) == (1, 2)
    first, last = wide.visible_span().start, wide.visible_span().end - 5
    assert wide.box_of(Span(first, first + 3)).left() > wide.viewport().width() / 2
    assert wide.box_of(Span(last, last + 3)).right() < wide.viewport().width() / 2
    english = built(*["A sentence of many English words, one after the other. " * 8] * 40)
    show(wide, english)
    assert wide.box_of(Span(0, 3)).right() < wide.viewport().width() / 2
    wide.resize(*_NARROW)
    assert wide.leaf_numbers is not None
    assert wide.leaf_numbers.first == wide.leaf_numbers.last


def test_every_letter_in_view_is_hit_where_it_stands(
    wide: Page, show: Show, long_article: Article
) -> None:
    show(wide, long_article)
    wide.turn(forward=True)
    seen = wide.visible_span()
    for at in range(seen.start, seen.end, 7):
        if long_article.text[at].isalpha():
            where = wide.box_of(Span(at, at + 1))
            assert wide.viewport().rect().contains(where)
            assert wide.at_point(QPointF(where.center())) in range(at - 1, at + 2)


@pytest.mark.parametrize("size", [_NARROW, _WIDE])
def test_the_place_is_kept_by_switching_sizing_and_resizing(
    page: Page, show: Show, look: MakeLook, long_article: Article, size: tuple[int, int]
) -> None:
    page.resize(*size)
    show(page, long_article)
    page.verticalScrollBar().setValue(3000)
    place = page.place
    for chosen in ({"is_paged": True}, {"is_paged": True, "type_size": 150}, {}):
        page.set_look(look(**chosen))
        assert page.place == place
        assert page.visible_span().start == place
        page.resize(size[0] - 90, size[1] + 40)
        assert page.place == place
        page.resize(*size)
        assert page.place == place
    assert page.verticalScrollBar().value() == 3000


@pytest.mark.parametrize("size", [_NARROW, _WIDE])
def test_what_is_gone_to_is_in_view(
    paged: Page, show: Show, long_article: Article, size: tuple[int, int]
) -> None:
    paged.resize(*size)
    show(paged, long_article)
    for at in (9000, 200, len(long_article.text) - 4, 9400, 0):
        paged.go_to(Span(at, at + 3))
        assert paged.visible_span().covers(Span(at, at + 3))
        there = paged.box_of(Span(at, at + 3))
        assert paged.viewport().rect().contains(there)


def test_numbers_go_up_by_one_and_are_sure_once_all_are_known(
    paged: Page, show: Show, long_article: Article
) -> None:
    show(paged, long_article)
    guessed = paged.leaf_numbers
    assert guessed is not None
    assert not guessed.is_sure
    count = 1
    while paged.progress < 1:
        paged.turn(forward=True)
        count += 1
        assert paged.leaf_numbers is not None
        assert paged.leaf_numbers.first == count
    assert paged.leaf_numbers is not None
    assert paged.leaf_numbers.is_sure
    assert paged.leaf_numbers.count == count
    assert guessed.count == pytest.approx(count, rel=0.1)


def test_leaves_of_a_short_article_are_counted_meanwhile(
    paged: Page, show: Show, every_kind: Article, built: Callable[..., Article], qtbot: QtBot
) -> None:
    show(paged, every_kind)
    qtbot.waitUntil(lambda: paged.leaf_numbers is not None and paged.leaf_numbers.is_sure)
    assert paged.leaf_numbers is not None
    count = paged.leaf_numbers.count
    paged.go_to_end()
    assert paged.leaf_numbers.last == count
    show(paged, built(*["كلامٌ طويل في الكتب " * 30] * 900))
    for _ in range(9):
        QApplication.processEvents()
    assert not paged.leaf_numbers.is_sure
    assert len(paged._viewpoint._chain) < 5  # type: ignore[attr-defined]


def test_going_back_from_far_away_leads_to_a_full_first_leaf(
    paged: Page, show: Show, long_article: Article
) -> None:
    show(paged, long_article)
    first = paged.visible_span()
    paged.go_to(Span(20_000, 20_001))
    numbers = []
    while paged.progress > 0:
        paged.turn(forward=False)
        assert paged.leaf_numbers is not None
        numbers.append(paged.leaf_numbers.first)
    assert paged.visible_span() == first
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] == 1


def test_a_long_article_is_opened_anywhere_with_little_laid_out(
    paged: Page, built: Callable[..., Article]
) -> None:
    article = built(*(f"{n}. " + "كلامٌ طويل في الكتب " * (n % 40 + 1) for n in range(6000)))
    paged.show_article(article, Utf16(article.text))
    at = article.blocks[4000].span.start
    paged.go_to(Span(at, at + 5))
    assert paged.visible_span().covers(Span(at, at + 5))
    assert len(paged._layout._units) < 60
    paged.go_to_end()
    assert paged.visible_span().end == len(article.text)
    assert len(paged._layout._units) < 90
