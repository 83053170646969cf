"""An article with its names and dates, from the page to the sidebar and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.mention import Entity, Mentions, NameKind
from reader.model.span import Span
from reader.ui.page.marks import Layer
from reader.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reading(window: Window, home: Path, qtbot: QtBot, real_mentions: None) -> Window:
    path = home / "خزانة.md"
    filling = "\n\n".join(["يجري النهر بين الحقول. " * 12] * 30)
    path.write_text(
        "# خزانة المدينة\n\n"
        "وُلدت الباحثة نادية العمراني في مدينة فاس سنة 1967، وكتبت عنها في 12 مارس 2016.\n\n"
        f"{filling}\n\n"
        "وعادت نادية العمراني إلى فاس سنة 2018.\n",
        encoding="utf-8",
    )
    with qtbot.waitSignal(window.session.mentions_found):
        window.session.open(path)
    return window


def mentions(window: Window) -> Mentions:
    assert window.session.mentions is not None
    return window.session.mentions


def article(window: Window) -> Article:
    assert window.session.article is not None
    return window.session.article


def person(window: Window) -> Entity:
    return next(e for e in mentions(window).entities if e.kind is NameKind.PERSON)


def marked(window: Window, layer: Layer) -> list[Span]:
    marks = window.page._layout.painter.marks[layer]
    return [mark.span for mark in marks.within(0, len(article(window).text))]


def point_of(window: Window, span: Span) -> QPoint:
    """A point on the page inside the letters of `span`, which is in view."""
    viewport = window.page.viewport()
    return next(
        QPoint(x, y)
        for y in range(5, viewport.height(), 9)
        for x in range(5, viewport.width(), 9)
        if (at := window.page.at_point(QPoint(x, y).toPointF())) is not None
        and span.start < at < span.end - 1
    )


def test_what_is_mentioned_is_marked_on_the_page(reading: Window) -> None:
    assert "نادية العمراني" in person(reading).name
    assert marked(reading, Layer.NAMES) == [name.span for name in mentions(reading).names]
    assert marked(reading, Layer.DATES) == [date.span for date in mentions(reading).dates]
    assert {"2016-03-12", "2018"} <= {date.value for date in mentions(reading).dates}


def test_names_and_dates_are_unmarked_and_marked_again_on_wish(reading: Window) -> None:
    reading.frame.actions.shows_marks.trigger()
    assert marked(reading, Layer.NAMES) == marked(reading, Layer.DATES) == []
    reading.frame.actions.shows_marks.trigger()
    assert marked(reading, Layer.NAMES)


def test_a_click_on_a_name_chooses_it_in_the_sidebar(reading: Window) -> None:
    reading.interface.choose(panel="contents")
    span = person(reading).mentions[0].span
    QTest.mouseClick(
        reading.page.viewport(), Qt.MouseButton.LeftButton, pos=point_of(reading, span)
    )
    assert reading.frame.side.sidebar.panel == "names"
    chosen = [mention.span for mention in person(reading).mentions]
    assert list(reading.session.chosen) == chosen
    assert marked(reading, Layer.CHOSEN) == chosen
    pointed = (Span(0, 3),)
    reading.session.point_at(pointed)
    assert set(marked(reading, Layer.CHOSEN)) == {*chosen, *pointed}
    reading.session.point_at(())
    assert marked(reading, Layer.CHOSEN) == chosen


def test_another_click_on_a_name_leads_to_its_next_mention(reading: Window) -> None:
    first, second = (mention.span for mention in person(reading).mentions[:2])
    for _ in range(2):
        at = point_of(reading, first)
        QTest.mouseClick(reading.page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reading.page.visible_span().covers(second)


def test_a_name_at_the_caret_is_chosen_by_enter(reading: Window) -> None:
    span = person(reading).mentions[0].span
    reading.page.setFocus()
    reading.page.browse_with_caret(True)
    reading.page.select_span(span)
    cursor = reading.page.textCursor()
    cursor.setPosition(reading.page.utf16.position(span.start + 1))
    reading.page.setTextCursor(cursor)
    QTest.keyClick(reading.page, Qt.Key.Key_Return)
    assert span in reading.session.chosen


def test_a_wish_of_the_sidebar_brings_the_place_into_view(reading: Window) -> None:
    last = person(reading).mentions[-1].span
    assert not reading.page.visible_span().covers(last)
    reading.session.go_to(last)
    assert reading.page.visible_span().covers(last)


def test_copying_gives_the_letters_of_the_article(reading: Window, qapp) -> None:
    at = article(reading).text.index("وُلدت الباحثة")
    reading.page.select_span(Span(at, at + 30))
    QTest.keyClick(reading.page, Qt.Key.Key_C, CTRL)
    assert qapp.clipboard().text() == article(reading).text[at : at + 30]
