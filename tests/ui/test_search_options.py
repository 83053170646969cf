"""How words are sought: the choices in the field, what was sought before, and long articles."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.settings import Settings, load
from reader.ui.page.marks import Layer
from reader.ui.search.history import MOST, History
from reader.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def seek(window: Window, text: str) -> None:
    window.frame.search.begin(text)
    QTest.qWait(1)


def found(window: Window) -> list[str]:
    return [span.of(window.session.article.text) for span in window.frame.finding.matches]


def option(window: Window, setting: str):
    return next(a for a in window.frame.actions.search_options if a.objectName() == setting)


# The choices


def test_vowel_marks_are_told_apart_when_the_reader_wants_it(reading: Window) -> None:
    seek(reading, "كِتَابٌ")
    assert len(found(reading)) == 3
    option(reading, "tells_marks").trigger()
    QTest.qWait(1)
    assert found(reading) == ["كِتَابٌ"]
    option(reading, "tells_marks").trigger()
    QTest.qWait(1)
    assert len(found(reading)) == 3


def test_letters_are_told_apart_when_the_reader_wants_it(reading: Window) -> None:
    seek(reading, "عاما")
    assert found(reading)
    option(reading, "tells_letters").trigger()
    seek(reading, "ضفتية")
    assert found(reading) == []
    seek(reading, "ضفتيه")
    assert found(reading)


def test_whole_words_carry_what_is_written_onto_them(reading: Window) -> None:
    option(reading, "seeks_words").trigger()
    seek(reading, "كتاب")
    assert found(reading) == ["كِتَابٌ", "الكتاب", "كتاب"]
    seek(reading, "كتا")
    assert found(reading) == []


def test_words_near_each_other_are_found_in_any_order(reading: Window) -> None:
    seek(reading, "قديم كتاب")
    assert found(reading) == []
    option(reading, "seeks_near").trigger()
    QTest.qWait(1)
    assert found(reading) == ["كِتَابٌ قديم"]
    seek(reading, "قديم عنوان")
    assert found(reading) == []


def test_other_forms_of_the_word_are_found_when_the_reader_wants_them(reading: Window) -> None:
    seek(reading, "كتب")
    assert found(reading) == []
    option(reading, "seeks_forms").trigger()
    QTest.qWait(1)
    assert found(reading) == ["كِتَابٌ", "الكتاب", "كتاب"]


def test_the_choices_are_there_in_the_next_run(desk, article: Path) -> None:
    window = desk.start(language="ar")
    option(window, "tells_marks").trigger()
    desk.end()
    assert load(desk.settings_file).tells_marks
    window = desk.start()
    window.session.open(article)
    assert option(window, "tells_marks").isChecked()
    seek(window, "كِتَابٌ")
    assert found(window) == ["كِتَابٌ"]


def test_an_expression_is_answered(reading: Window, qtbot: QtBot) -> None:
    option(reading, "seeks_expressions").trigger()
    seek(reading, r"رقم 1\d:")
    qtbot.waitUntil(lambda: len(found(reading)) == 10)
    assert reading.frame.finding.current == 0


def test_a_bad_expression_is_said_in_a_sentence_until_it_is_mended(
    reading: Window, qtbot: QtBot
) -> None:
    option(reading, "seeks_expressions").trigger()
    seek(reading, "كتا(ب")
    qtbot.waitUntil(lambda: reading.frame.status.passing != "")
    said = reading.frame.status.passing
    assert said.endswith(".")
    assert reading.frame.search.counter.toolTip() == said
    assert reading.frame.search.counter.text()
    seek(reading, "كتا(ب)")
    qtbot.waitUntil(lambda: len(found(reading)) == 3)
    assert reading.frame.status.passing == ""


def test_an_endless_expression_is_stopped_and_holds_up_no_key(
    reading: Window, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.search.expressions.TIME_LIMIT", 0.3)
    path = home / "مد.txt"
    path.write_text("ا" * 60 + "ب", encoding="utf-8")
    reading.session.open(path)
    option(reading, "seeks_expressions").trigger()
    seek(reading, "(ا|اا)+$")
    assert reading.frame.search.counter.text() == "…"
    qtbot.waitUntil(lambda: reading.frame.finding.fault is not None)
    assert reading.frame.status.passing
    assert found(reading) == []


def test_the_menu_of_the_choices_opens_by_keys(reading: Window, qtbot: QtBot) -> None:
    seek(reading, "كتاب")
    menu = reading.frame.search.options.menu()
    with qtbot.waitSignal(menu.aboutToShow):
        QTest.keyClick(reading.frame.search.field, Qt.Key.Key_Down, ALT)
    menu.close()
    assert option(reading, "tells_marks") in menu.actions()
    assert reading.frame.search.options.accessibleName()


# What was sought before


def test_up_brings_back_what_was_sought_and_down_what_was_typed(reading: Window) -> None:
    field = reading.frame.search.field
    for text in ("كتاب", "النهر"):
        seek(reading, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "النهر"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "كتاب"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "كتاب"
    QTest.qWait(1)
    assert len(found(reading)) == 3
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "abc"


def test_what_was_sought_is_there_in_the_next_run(desk, article: Path) -> None:
    window = desk.start(language="ar")
    window.session.open(article)
    seek(window, "كتاب")
    QTest.keyClick(window.frame.search.field, Qt.Key.Key_Escape)
    desk.end()
    window = desk.start()
    window.session.open(article)
    window.frame.search.begin("")
    QTest.keyClick(window.frame.search.field, Qt.Key.Key_Up)
    assert window.frame.search.field.text() == "كتاب"
    window.frame.actions.forget_sought.trigger()
    assert load(desk.settings_file).sought == ()


def test_history_is_bounded_and_without_doubles() -> None:
    history = History()
    for number in range(2 * MOST):
        history.sought = history.with_latest(f"كلمة {number}")
    history.sought = history.with_latest(f"كلمة {2 * MOST - 5}")
    assert len(history.sought) == len(set(history.sought)) == MOST
    assert history.sought[0] == f"كلمة {2 * MOST - 5}"
    assert history.with_latest("  ") == history.sought


def test_damaged_history_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"sought": ["a", 1], "theme": "dark"}', encoding="utf-8")
    assert load(path) == Settings(theme="dark")


# Keys, and what is pasted


def test_ctrl_g_goes_on_and_back(reading: Window) -> None:
    seek(reading, "كتاب")
    QTest.keyClick(reading, Qt.Key.Key_G, CTRL)
    assert reading.frame.finding.current == 1
    QTest.keyClick(reading, Qt.Key.Key_G, CTRL | SHIFT)
    assert reading.frame.finding.current == 0
    QTest.keyClick(reading, Qt.Key.Key_G, CTRL | SHIFT)
    assert reading.frame.finding.current == 2
    assert "نهاي" in reading.frame.status.passing or "آخر" in reading.frame.status.passing


@pytest.mark.parametrize("pasted", ["الكتاب\nالثاني", "الكتاب\r\n  الثاني", "ﺍﻟﻜﺘﺎﺏ ﺍﻟﺜﺎﻧﻲ"])
def test_what_is_pasted_is_found(reading: Window, pasted: str) -> None:
    reading.frame.search.begin("")
    QGuiApplication.clipboard().setText(pasted)
    QTest.keyClick(reading.frame.search.field, Qt.Key.Key_V, CTRL)
    QTest.qWait(1)
    assert found(reading) == ["الكتاب الثاني"]


# Long articles


@pytest.fixture
def long_article(home: Path) -> Path:
    path = home / "طويلة.txt"
    line = "سطر فيه كتاب وكلام يطول ولا ينتهي حتى آخر السطر."
    path.write_text("\n\n".join([line] * 9_000), encoding="utf-8")
    return path


def test_in_a_long_article_what_is_in_view_is_marked_before_the_text_is_folded(
    window: Window, long_article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    qtbot.waitUntil(lambda: bool(window.session.article and window.session.is_whole))
    finding = window.frame.finding
    window.frame.search.field.setText("كتاب")
    window.frame.search._find()
    seen = window.page.visible_span()
    marks = window.page._layout.painter.marks[Layer.MATCHES]
    assert len(marks.within(seen.start, seen.end)) >= 5
    assert finding.is_waiting
    assert window.frame.search.counter.text() == "…"
    current = finding.matches[finding.current]
    qtbot.waitUntil(lambda: not finding.is_waiting)
    assert len(finding.matches) == 9_000
    assert finding.matches[finding.current] == current
    assert window.frame.search.counter.text() == "١ من ٩٠٠٠"


def test_among_very_many_matches_those_in_view_are_marked_wherever_that_is(
    window: Window, long_article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    qtbot.waitUntil(lambda: bool(window.session.article and window.session.is_whole))
    seek(window, "كتاب")
    qtbot.waitUntil(lambda: not window.frame.finding.is_waiting)
    end = len(window.session.article.text)
    window.page.go_to(Span(end - 10, end))
    QTest.qWait(1)
    seen = window.page.visible_span()
    marks = window.page._layout.painter.marks[Layer.MATCHES]
    assert len(marks) < 4_000
    assert len(marks.within(seen.start, seen.end)) >= 5


def test_an_answer_that_comes_late_is_not_shown(
    window: Window, long_article: Path, article: Path, qtbot: QtBot
) -> None:
    window.session.open(long_article)
    qtbot.waitUntil(lambda: bool(window.session.article and window.session.is_whole))
    seek(window, "كتاب")
    window.session.open(article)
    QTest.qWait(200)
    assert window.frame.finding.matches == ()
    seek(window, "كتاب")
    assert len(window.frame.finding.matches) == 3
