"""A long text arrives as far as the reader has come, and nobody sees the difference."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page import document
from reader.ui.page.view import Page
from tests.ui.page.articles import articles

_Act = Callable[[Page], object]
_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_SHIFT, _CONTROL = _Modifier.ShiftModifier, _Modifier.ControlModifier
_KEYS = [
    (_Key.Key_End, _CONTROL),
    (_Key.Key_Home, _CONTROL),
    (_Key.Key_End, _CONTROL | _SHIFT),
    (_Key.Key_Home, _CONTROL | _SHIFT),
    (_Key.Key_A, _CONTROL),
    (_Key.Key_Left, _CONTROL),
    (_Key.Key_Left, _CONTROL | _SHIFT),
    (_Key.Key_Right, _Modifier.NoModifier),
    (_Key.Key_Down, _SHIFT),
    (_Key.Key_Up, _SHIFT),
    (_Key.Key_PageDown, _SHIFT),
    (_Key.Key_PageDown, _Modifier.NoModifier),
    (_Key.Key_End, _SHIFT),
]


@pytest.fixture
def has_focus(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has carets shown whichever window the system puts in front."""
    monkeypatch.setattr(Page, "hasFocus", lambda _: True)


@pytest.fixture
def little_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has a few words arrive where else it would be many screens."""
    for name in ("_FIRST_PIECE", "_AHEAD", "_PIECE"):
        monkeypatch.setattr(document, name, 40)


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier, page: Page) -> None:
    QTest.keyClick(page, key, modifiers)


def _click(x: int, y: int, modifiers: Qt.KeyboardModifier, page: Page) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(page.viewport(), left, modifiers, QPoint(x, y))


def _scroll(share: float, page: Page) -> None:
    """Where a share of the page is hangs on the heights that are known: here all of them."""
    for number in range(len(page._whole.blocks)):
        page._layout.unit_of(number)
    page._viewpoint.settle()
    page.go_to_share(share)


def _select(start: float, end: float, page: Page) -> None:
    length = len(page._whole.text)
    first, last = sorted((round(start * length), round(end * length)))
    page.select_span(Span(first, last))


def _jump(share: float, page: Page) -> None:
    at = round(share * len(page._whole.text))
    page.go_to(Span(at, at))


def _resize(width: int, height: int, page: Page) -> None:
    page.resize(width, height)


def _browse(page: Page) -> None:
    page.browse_with_caret(True)


def _look(chosen: Look, page: Page) -> None:
    page.set_look(chosen)


@st.composite
def _acts(draw: Callable, look: Callable[..., Look]) -> list[_Act]:
    """What a reader does with a page, one thing after the other."""
    shares = st.floats(0, 1)
    looks = [look(type_size=180), look(is_paged=True), look(page_digits="arab")]
    act = st.one_of(
        st.builds(lambda key: partial(_press, *key), st.sampled_from(_KEYS)),
        st.builds(
            partial,
            st.just(_click),
            st.integers(0, 500),
            st.integers(0, 220),
            st.sampled_from([_Modifier.NoModifier, _SHIFT]),
        ),
        st.builds(partial, st.just(_scroll), shares),
        st.builds(partial, st.just(_select), shares, shares),
        st.builds(partial, st.just(_jump), shares),
        st.builds(partial, st.just(_resize), st.integers(300, 900), st.integers(120, 500)),
        st.builds(partial, st.just(_look), st.sampled_from(looks)),
        st.just(_browse),
    )
    return draw(st.lists(act, min_size=1, max_size=12))


@settings(
    max_examples=settings.default.max_examples // 3,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(articles(), st.data())
def test_whatever_is_done_a_text_that_arrives_late_is_read_like_one_that_is_there(
    little_at_a_time: None,
    has_focus: None,
    new_page: Callable[..., Page],
    look: Callable[..., Look],
    article: Article,
    data: st.DataObject,
) -> None:
    acts = data.draw(_acts(look))
    _, late, whole = (  # fonts are loaded at their first use, which may move a letter by a pixel
        _history(new_page, article, acts, is_whole=is_whole) for is_whole in (True, False, True)
    )
    assert late == whole


def _history(
    new_page: Callable[..., Page], article: Article, acts: list[_Act], *, is_whole: bool
) -> list[object]:
    """What a page shows and tells after each of `acts`, at once and when all has arrived."""
    page = new_page(500, 220)
    page.show_article(article, Utf16(article.text))
    if is_whole:
        page.want_whole()
    history: list[object] = []
    for act in acts:
        act(page)
        copied = page.createMimeDataFromSelection()
        told = page.place, page.visible_span(), page.selected_span(), page.caret
        _wait(page)
        is_same = told == (page.place, page.visible_span(), page.selected_span(), page.caret)
        history += [told, is_same, copied.text(), copied.html(), page.viewport().grab().toImage()]
    page.close()
    return history


def _wait(page: Page) -> None:
    """Have all that is on its way arrive."""
    QApplication.processEvents()
    while page._document.is_arriving:
        QApplication.processEvents()
    QApplication.processEvents()


def test_a_text_arrives_as_far_as_the_reader_has_come(
    page: Page, long_article: Article, little_at_a_time: None
) -> None:
    page.show_article(long_article, Utf16(long_article.text))
    _wait(page)
    assert not page._document.is_whole
    first = page.document().characterCount()
    page.go_to_share(0.5)
    _wait(page)
    assert not page._document.is_whole
    assert first < page.visible_span().end <= page.document().characterCount()


def test_what_has_not_arrived_is_painted_at_once(
    page: Page, long_article: Article, little_at_a_time: None
) -> None:
    page.show_article(long_article, Utf16(long_article.text))
    page.go_to_end()
    seen = page.visible_span()
    assert seen.end == len(long_article.text)
    assert page.document().characterCount() < seen.start
    early = page.grab().toImage()
    _wait(page)
    assert page._document.is_whole
    assert page.grab().toImage() == early


def test_a_selection_of_all_goes_on_as_the_text_arrives(
    page: Page, long_article: Article, little_at_a_time: None
) -> None:
    page.show_article(long_article, Utf16(long_article.text))
    page.select_everything()
    assert not page._document.is_whole
    assert page.createMimeDataFromSelection().text() == long_article.text
    _wait(page)
    assert page._document.is_whole
    cursor = page.textCursor()
    ends = cursor.selectionStart(), cursor.selectionEnd()
    assert ends == (0, Utf16(long_article.text).position(len(long_article.text)))


def test_a_selection_of_all_is_none_any_more_where_the_reader_clicks(
    page: Page, long_article: Article, little_at_a_time: None, qtbot: QtBot
) -> None:
    page.show_article(long_article, Utf16(long_article.text))
    page.select_everything()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    caret = page.textCursor().position()
    _wait(page)
    assert page.selected_span() is None
    assert page.textCursor().position() == caret


def test_who_listens_hears_all_of_it(
    page: Page, long_article: Article, little_at_a_time: None
) -> None:
    page.show_article(long_article, Utf16(long_article.text))
    _wait(page)
    assert not page._document.is_whole
    text = QAccessible.queryAccessibleInterface(page).textInterface()
    length = Utf16(long_article.text).position(len(long_article.text))
    assert text.characterCount() in (length, length + 1)
    assert text.text(0, length) == long_article.text


def test_a_listener_hears_all_of_the_articles_that_follow(
    page: Page, long_article: Article, little_at_a_time: None
) -> None:
    QAccessible.queryAccessibleInterface(page)
    page.show_article(long_article, Utf16(long_article.text))
    _wait(page)
    assert page._document.is_whole


def test_the_caret_stands_where_lines_were_painted_before_they_arrived(
    page: Page, long_article: Article, little_at_a_time: None
) -> None:
    page.show_article(long_article, Utf16(long_article.text))
    at = long_article.text.index("الفصل 9")
    page.go_to(Span(at, at))
    page.put_caret(at, QTextCursor.MoveMode.MoveAnchor)
    top = page.cursorRect().top()
    box = page.box_of(Span(at, at + 5))
    assert box.top() - 8 < top < box.bottom()
