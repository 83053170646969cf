"""Of a long article the beginning is read first, and nothing moves when the rest arrives."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.search import Query
from reader.ui import kept
from reader.ui.session import Session
from reader.ui.window import Window

from .conftest import Desk

_LINE = "جرى النهر بين الحقول والناس على ضفتيه يزرعون ويحصدون عامًا بعد عام، وهذه هي الفقرة"


@pytest.fixture
def long_article(home: Path) -> Path:
    """So long that it is read beside the window."""
    path = home / "طويلة.txt"
    lines = [f"{_LINE} {n}." for n in range(2_500)]
    path.write_text("\n\n".join(["عنوان المقالة الطويلة", *lines]), encoding="utf-8")
    return path


def _wait_for_all(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.article is not None and session.is_whole)


def test_the_beginning_is_there_at_once_and_the_rest_follows(
    window: Window, long_article: Path, qtbot: QtBot
) -> None:
    session = window.session
    session.open(long_article)
    assert session.article is not None
    assert not session.is_whole
    assert "عنوان المقالة الطويلة" in window.windowTitle()
    assert window.page.toPlainText().startswith("عنوان المقالة الطويلة")
    assert long_article.name in window.frame.status.passing
    beginning = session.article.text
    _wait_for_all(session, qtbot)
    assert session.article.text.startswith(beginning)
    assert session.article.text.endswith("2499.")
    assert session.awaited is None
    assert window.frame.status.passing == ""
    qtbot.waitUntil(lambda: window.page.toPlainText() == session.article.text)


def test_nothing_in_view_moves_when_the_rest_arrives(
    window: Window, long_article: Path, qtbot: QtBot
) -> None:
    session, page = window.session, window.page
    session.open(long_article)
    page.verticalScrollBar().setValue(777)
    at = session.article.text.index("الفقرة 12.")
    page.select_span(Span(at, at + 6))
    place, box = page.place, page.box_of(Span(at, at + 6))
    _wait_for_all(session, qtbot)
    assert page.place == session.place == place
    assert page.box_of(Span(at, at + 6)) == box
    assert page.selected_span() == Span(at, at + 6)


def test_a_caret_at_the_end_of_the_beginning_stays_there(
    window: Window, long_article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    window.page.moveCursor(QTextCursor.MoveOperation.End)
    position = window.page.textCursor().position()
    _wait_for_all(window.session, qtbot)
    qtbot.waitUntil(lambda: window.page.toPlainText() == window.session.article.text)
    assert window.page.textCursor().position() == position


def test_who_left_off_further_on_waits_for_that_place(
    desk: Desk, window: Window, long_article: Path, qtbot: QtBot
) -> None:
    session = window.session
    session.open(long_article)
    _wait_for_all(session, qtbot)
    place = session.article.text.index("الفقرة 2000.")
    session.set_place(place)
    desk.end()
    again = desk.start(language="ar", theme="light")
    again.session.open(long_article)
    assert again.session.article is None
    _wait_for_all(again.session, qtbot)
    assert again.session.place == place


def test_who_left_off_near_the_beginning_goes_on_there_at_once(
    desk: Desk, window: Window, long_article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    _wait_for_all(window.session, qtbot)
    place = window.session.article.text.index("الفقرة 20.")
    window.session.set_place(place)
    desk.end()
    again = desk.start(language="ar", theme="light")
    again.session.open(long_article)
    assert not again.session.is_whole
    assert again.session.place == place


def test_in_a_file_that_was_moved_the_place_is_found_when_all_is_read(
    desk: Desk, window: Window, long_article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    _wait_for_all(window.session, qtbot)
    place = window.session.article.blocks[2000].span.start
    window.session.set_place(place)
    desk.end()
    again = desk.start(language="ar", theme="light")
    again.session.open(long_article.rename(long_article.with_name("منقولة.txt")))
    assert again.session.place == 0
    _wait_for_all(again.session, qtbot)
    qtbot.waitUntil(lambda: again.page.place == place)


def test_who_reads_on_in_a_file_that_was_moved_stays_there(
    desk: Desk, window: Window, long_article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    _wait_for_all(window.session, qtbot)
    window.session.set_place(window.session.article.text.index("الفقرة 2000."))
    desk.end()
    again = desk.start(language="ar", theme="light")
    again.session.open(long_article.rename(long_article.with_name("منقولة.txt")))
    again.page.turn(forward=True)
    here = again.page.place
    assert here > 0
    _wait_for_all(again.session, qtbot)
    assert again.page.place == here


def test_pages_turned_meanwhile_stay_what_they_are(
    desk: Desk, long_article: Path, qtbot: QtBot
) -> None:
    window = desk.start(language="ar", is_paged=True)
    window.session.open(long_article)
    assert not window.session.is_whole
    for _ in range(3):
        window.page.turn(forward=True)
    seen, numbers = window.page.visible_span(), window.page.leaf_numbers
    _wait_for_all(window.session, qtbot)
    assert window.page.visible_span() == seen
    assert numbers is not None
    assert window.page.leaf_numbers is not None
    assert window.page.leaf_numbers.first == numbers.first
    assert window.page.leaf_numbers.count > 10 * numbers.first


def test_a_search_begun_meanwhile_finds_what_arrives(
    window: Window, long_article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    finding = window.frame.finding
    finding.find(Query("الفقرة"))
    few = len(finding.matches)
    assert 0 < few < 2_500
    _wait_for_all(window.session, qtbot)
    qtbot.waitUntil(lambda: len(finding.matches) == 2_500)
    assert not finding.is_waiting


def test_no_mark_is_kept_before_all_is_read(
    window: Window, long_article: Path, qtbot: QtBot
) -> None:
    session = window.session
    session.open(long_article)
    session.marks.toggle_bookmark(Span(0, 5))
    assert session.marks.placed == ()
    _wait_for_all(session, qtbot)
    session.marks.toggle_bookmark(Span(0, 5))
    assert len(session.marks.placed) == 1


def test_a_beginning_whose_rest_cannot_be_read_stays_and_that_is_said(
    window: Window, long_article: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(kept, "read", fail)
    window.session.open(long_article)
    with qtbot.waitSignal(window.session.article_failed):
        pass
    assert long_article.name in window.frame.notice.text
    assert window.page.toPlainText().startswith("عنوان المقالة الطويلة")


def test_another_article_can_be_opened_while_the_rest_is_awaited(
    window: Window, article: Path, long_article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    window.session.open(article)
    assert window.session.is_whole
    with qtbot.waitSignal(window.session.mentions_found):
        pass
    assert window.session.article.source.path == article


def test_the_leaf_that_is_read_stays_when_the_rest_arrives(
    desk: Desk, long_article: Path, qtbot: QtBot
) -> None:
    window = desk.start(language="ar", theme="light", is_paged=True)
    session, page = window.session, window.page
    session.open(long_article)
    page.turn(forward=True)
    page.turn(forward=True)
    place = page.place
    assert place > 0
    _wait_for_all(session, qtbot)
    assert page.place == place
    page.turn(forward=True)
    assert page.place > place
