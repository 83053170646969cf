"""What the reader can change about the page, from the menu and by keys."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.model.article import Direction
from reader.ui.window import Window

from .conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> list[QPrinter]:
    """The printers that the dialog was opened for; it is closed without printing."""
    asked: list[QPrinter] = []

    def leave(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        asked.append(dialog.printer())
        return QPrintDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", leave)
    return asked


def print_into(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the dialog choose the file `path` to print into."""

    def choose(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)


@pytest.mark.parametrize(
    ("key", "setting"),
    [
        (Qt.Key.Key_J, "is_justified"),
        (Qt.Key.Key_K, "uses_kashida"),
        (Qt.Key.Key_T, "shows_tashkeel"),
    ],
)
def test_a_key_switches_and_switches_back(reading: Window, key: Qt.Key, setting: str) -> None:
    before = getattr(reading.interface.settings, setting)
    QTest.keyClick(reading.page, key, CTRL)
    assert getattr(reading.interface.settings, setting) is not before
    QTest.keyClick(reading.page, key, CTRL)
    assert getattr(reading.interface.settings, setting) is before


def test_letters_are_lengthened_in_even_lines_only(reading: Window) -> None:
    assert reading.frame.actions.kashida.isEnabled()
    reading.frame.actions.justified.trigger()
    assert not reading.frame.actions.kashida.isEnabled()


def test_vowel_marks_leave_the_page_but_not_the_article(reading: Window) -> None:
    at = reading.session.article.text.index("كِتَابٌ")
    reading.frame.actions.tashkeel.trigger()
    assert "كِتَابٌ" not in reading.page.toPlainText()
    assert reading.session.article.text[at:].startswith("كِتَابٌ")


def test_lines_start_on_the_other_side_until_they_are_turned_back(
    desk: Desk, article: Path
) -> None:
    window = desk.start(language="ar")
    window.session.open(article)
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = window.page.place
    QTest.keyClick(window.page, Qt.Key.Key_X, CTRL | SHIFT)
    assert window.page.place == place
    window.interface.choose(language="en")
    assert_turned(window, Direction.LEFT_TO_RIGHT)
    desk.end()
    again = desk.start()
    again.session.open(article)
    assert_turned(again, Direction.LEFT_TO_RIGHT)
    again.frame.actions.turned.trigger()
    assert_turned(again, Direction.RIGHT_TO_LEFT)
    again.session.open(article)
    assert_turned(again, Direction.RIGHT_TO_LEFT)


def assert_turned(window: Window, direction: Direction) -> None:
    assert window.page.direction_at(0) is direction
    is_turned = direction is Direction.LEFT_TO_RIGHT
    assert window.frame.actions.turned.isChecked() is is_turned


def test_printing_is_asked_for_by_its_key(reading: Window, printers: list[QPrinter]) -> None:
    QTest.keyClick(reading.page, Qt.Key.Key_P, CTRL)
    assert [printer.docName() for printer in printers] == ["عنوان المقالة"]
    assert reading.frame.notice.text == ""


def test_an_article_is_printed_where_the_reader_wishes(
    reading: Window, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "مطبوع.pdf"
    print_into(path, monkeypatch)
    reading.interface.choose(theme="dark")
    reading.frame.actions.print.trigger()
    assert path.read_bytes().startswith(b"%PDF")
    assert reading.frame.notice.text == ""
    assert reading.interface.look.theme.is_dark


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_what_cannot_be_printed_on_is_said(
    reading: Window, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_into(home / "no" / "such" / "folder.pdf", monkeypatch)
    reading.frame.actions.print.trigger()
    assert reading.frame.notice.text != ""


def test_it_is_said_where_qt_cannot_print(reading: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "reader.ui.dialogs.printing", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
    reading.frame.actions.print.trigger()
    assert reading.frame.notice.text != ""


def test_without_an_article_there_is_nothing_to_print_or_turn(window: Window) -> None:
    assert not window.frame.actions.print.isEnabled()
    assert not window.frame.actions.turned.isEnabled()


def test_the_menu_holds_every_action_and_fits_a_small_screen(reading: Window) -> None:
    menu = reading.frame.top.menu
    menu.aboutToShow.emit()
    assert menu.sizeHint().height() <= 700
    offered = set(_actions_below(menu))
    assert set(reading.frame.actions.with_keys()) <= offered
    assert set(reading.frame.actions.for_articles) <= offered


def _actions_below(menu: QMenu) -> Iterator[QAction]:
    menu.aboutToShow.emit()
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _actions_below(below)
        else:
            yield action
