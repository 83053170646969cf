"""Finding words in the open article."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.mention import Mentions
from reader.model.span import Span
from reader.ui.page.marks import Layer, Marks
from reader.ui.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def type_in(window: Window, text: str) -> None:
    """Type `text` into the search field, and let Qt come to rest."""
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    for letter in text:
        for is_press in (True, False):
            QTest.simulateEvent(
                window.frame.search.field, is_press, ord(letter), Qt.KeyboardModifier.NoModifier,
                letter, False,
            )  # fmt: skip
    QTest.qWait(1)


def current(window: Window) -> str:
    at = window.frame.finding.current
    assert at is not None
    return window.frame.finding.matches[at].of(window.session.article.text)


def marked(window: Window, layer: Layer) -> Marks:
    return window.page._layout.painter.marks[layer]


def test_every_spelling_is_marked_while_the_reader_types(reading: Window) -> None:
    type_in(reading, "كتاب")
    assert [span.of(reading.session.article.text) for span in reading.frame.finding.matches] == [
        "كِتَابٌ",
        "كتاب",
        "كتاب",
    ]
    assert len(marked(reading, Layer.MATCHES)) == 3
    assert len(marked(reading, Layer.CURRENT)) == 1


def test_the_counter_speaks_the_language_and_digits_of_the_interface(reading: Window) -> None:
    type_in(reading, "كتاب")
    assert reading.frame.search.counter.text() == "١ من ٣"
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Return)
    assert reading.frame.search.counter.text() == "٢ من ٣"
    reading.interface.choose(digits="latn")
    assert reading.frame.search.counter.text() == "2 من 3"


def test_the_match_comes_into_view(reading: Window) -> None:
    type_in(reading, "ثالث")
    seen = reading.page.visible_span()
    assert seen.covers(reading.frame.finding.matches[0])


def test_enter_and_f3_go_on_and_round_and_that_is_said(reading: Window) -> None:
    type_in(reading, "كتاب")
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Return)
    QTest.keyClick(reading, Qt.Key.Key_F3)
    assert reading.frame.finding.current == 2
    said = reading.frame.status.passing
    QTest.keyClick(reading, Qt.Key.Key_F3)
    assert reading.frame.finding.current == 0
    assert reading.frame.status.passing != said
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Return, SHIFT)
    assert reading.frame.finding.current == 2
    QTest.keyClick(reading, Qt.Key.Key_F3, SHIFT)
    assert reading.frame.finding.current == 1


def test_enter_before_the_marks_are_there_does_not_skip_a_match(reading: Window) -> None:
    QTest.keyClick(reading, Qt.Key.Key_F, CTRL)
    reading.frame.search.field.setText("كتاب")
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Return)
    assert reading.frame.finding.current == 0


def test_the_search_begins_where_the_reader_is(reading: Window) -> None:
    text = reading.session.article.text
    at = text.index("الفقرة رقم 35")
    reading.page.go_to(Span(at, at + 5))
    type_in(reading, "كتاب")
    assert reading.frame.finding.current == 2


def test_escape_leads_back_to_where_the_reader_was(reading: Window) -> None:
    bar = reading.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    place = reading.page.place
    type_in(reading, "ثالث")
    assert reading.page.place != place
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Escape)
    assert reading.page.place == place
    assert reading.page.hasFocus()
    assert reading.frame.search.field.text() == ""
    assert len(marked(reading, Layer.MATCHES)) == 0


def test_escape_on_the_page_ends_the_search_and_stays(reading: Window) -> None:
    type_in(reading, "ثالث")
    reading.page.setFocus()
    place = reading.page.place
    QTest.keyClick(reading.page, Qt.Key.Key_Escape)
    assert reading.page.place == place
    assert reading.frame.finding.matches == ()


def test_nothing_found_is_said_calmly_and_nothing_moves(reading: Window) -> None:
    place = reading.page.place
    type_in(reading, "زرافة")
    assert reading.frame.search.counter.text() == "لا نتائج"
    assert reading.page.place == place
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Return)
    assert reading.page.place == place


def test_what_is_selected_is_the_first_query(reading: Window) -> None:
    at = reading.session.article.text.index("الكتاب الثاني")
    reading.page.select_span(Span(at, at + 6))
    QTest.keyClick(reading, Qt.Key.Key_F, CTRL)
    QTest.qWait(1)
    assert reading.frame.search.field.text() == "الكتاب"
    assert current(reading) == "الكتاب"


def test_a_word_is_selected_without_the_stop_after_it(window: Window, home: Path) -> None:
    path = home / "stops.txt"
    path.write_text("ثلاثة قرون، وأربعة؟", encoding="utf-8")
    window.session.open(path)
    for word in ("قرون", "وأربعة"):
        start = window.session.article.text.index(word)
        span = Span(start, start + len(word))
        place = window.page.box_of(span).center()
        QTest.mouseDClick(window.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert window.page.selected_span() == span


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("كتاب", Qt.LayoutDirection.RightToLeft),
        ("book", Qt.LayoutDirection.LeftToRight),
        ("12 كتاب", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_the_field_runs_as_its_letters_do(
    reading: Window, text: str, direction: Qt.LayoutDirection
) -> None:
    reading.frame.search.field.setText(text)
    assert reading.frame.search.field.layoutDirection() == direction
    reading.frame.search.field.clear()
    assert reading.frame.search.field.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_pasted_line_breaks_are_looked_for_as_spaces(reading: Window) -> None:
    reading.frame.search.field.setText("الكتاب\nالثاني")
    QTest.qWait(1)
    assert len(reading.frame.finding.matches) == 1


def test_another_article_ends_the_search(reading: Window, home: Path) -> None:
    type_in(reading, "كتاب")
    other = home / "other.txt"
    other.write_text("مقالة أخرى.", encoding="utf-8")
    reading.session.open(other)
    assert reading.frame.finding.matches == ()
    assert reading.frame.search.field.text() == ""


def test_a_meaning_that_is_told_after_the_window_has_gone_is_not_heard(
    reading: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Callable[[None], None]] = []
    monkeypatch.setattr(reading.session, "find_period", lambda _, then: told.append(then))
    reading.session.mentions = Mentions()
    type_in(reading, "كتاب")
    qtbot.waitUntil(lambda: bool(told))
    reading.interface.choose(language="en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    told[0](None)


def test_the_search_goes_on_in_another_language_of_the_interface(reading: Window) -> None:
    place = reading.page.place
    type_in(reading, "كتاب")
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Return)
    reading.interface.choose(language="en")
    QTest.qWait(1)
    assert reading.frame.search.field.text() == "كتاب"
    assert reading.frame.search.counter.text() == "2 of 3"
    assert len(marked(reading, Layer.MATCHES)) == 3
    reading.frame.search.field.setFocus()
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Escape)
    assert reading.page.place == place


def test_a_date_is_found_however_it_is_written(
    window: Window, home: Path, qtbot: QtBot, real_mentions: None
) -> None:
    path = home / "dates.md"
    path.write_text("# سفر\n\nسافر في آب 2020 وعاد في ٢٠ أغسطس ٢٠٢٠.", encoding="utf-8")
    window.session.open(path)
    qtbot.waitUntil(lambda: window.session.mentions is not None)
    type_in(window, "آب 2020")
    assert len(window.frame.finding.matches) == 1
    qtbot.waitUntil(lambda: bool(window.frame.finding.meaning.groups))
    (group,) = window.frame.finding.meaning.groups
    text = window.session.article.text
    assert [span.of(text) for span in group.spans] == ["٢٠ أغسطس ٢٠٢٠"]
    type_in(window, "1")
    assert window.frame.finding.meaning.groups == ()
