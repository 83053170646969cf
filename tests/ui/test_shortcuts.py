"""Keys do what they say on every keyboard."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reader.ui.actions import keys_of, words_of
from reader.ui.shortcuts import sequences
from reader.ui.window import Window

CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def written(keys: str) -> list[str]:
    portable = QKeySequence.SequenceFormat.PortableText
    return [sequence.toString(portable) for sequence in sequences(keys)]


def press(window: Window, letter: str, modifier: Qt.KeyboardModifier) -> None:
    """Press a key as Qt hears it: by the letter that the layout in use writes with it."""
    text = "" if modifier is CTRL else letter
    target = window.focusWidget() or window
    for is_press in (True, False):
        QTest.simulateEvent(target, is_press, ord(letter), modifier, text, False)


@pytest.mark.parametrize(
    ("keys", "others"),
    [
        ("Ctrl+F", {"Ctrl+ب", "Ctrl+כ"}),
        ("Ctrl+O", {"Ctrl+خ", "Ctrl+ם"}),
        ("Ctrl+D", {"Ctrl+ي", "Ctrl+ی", "Ctrl+ג"}),
        ("Ctrl+Shift+G", {"Ctrl+Shift+ل", "Ctrl+Shift+ע"}),
        ("Ctrl+0", {"Ctrl+٠", "Ctrl+۰"}),
        ("Alt+1", {"Alt+١", "Alt+۱"}),
        ("/", {"ظ"}),
        ("Ctrl++", set()),
        ("F3", set()),
        ("Shift+F3", set()),
    ],
)
def test_a_shortcut_is_bound_to_its_key_on_other_layouts(keys: str, others: set[str]) -> None:
    assert written(keys)[0] == keys
    assert set(written(keys)[1:]) == others


def test_no_key_does_two_things_on_any_layout(window: Window) -> None:
    bound = Counter(
        sequence.toString() for action in window.actions() for sequence in action.shortcuts()
    )
    assert [keys for keys, count in bound.items() if count > 1] == []


@pytest.mark.parametrize("letter", ["F", "ب", "כ"])
def test_the_search_begins_from_every_keyboard(window: Window, article: Path, letter: str) -> None:
    window.session.open(article)
    press(window, letter, CTRL)
    assert window.frame.search.field.hasFocus()


@pytest.mark.parametrize("letter", ["/", "ظ"])
def test_a_slash_begins_the_search_but_can_be_searched_for(
    window: Window, article: Path, letter: str
) -> None:
    window.session.open(article)
    press(window, letter, NONE)
    assert window.frame.search.field.hasFocus()
    press(window, letter, NONE)
    assert window.frame.search.field.text() == letter


@pytest.mark.parametrize("letter", ["D", "ي", "ی", "ג"])
def test_a_bookmark_is_set_from_every_keyboard(window: Window, article: Path, letter: str) -> None:
    window.session.open(article)
    press(window, letter, CTRL)
    assert len(window.session.marks.placed) == 1
    press(window, letter, CTRL)
    assert window.session.marks.placed == ()


@pytest.mark.parametrize("zero", ["0", "٠", "۰"])
def test_the_usual_size_comes_back_with_every_zero(
    window: Window, article: Path, zero: str
) -> None:
    window.session.open(article)
    press(window, "+", CTRL)
    assert window.interface.settings.type_size > 100
    press(window, zero, CTRL)
    assert window.interface.settings.type_size == 100


@pytest.mark.parametrize("number", ["2", "٢", "۲"])
def test_a_panel_is_shown_by_its_number(
    window: Window, article: Path, qtbot: QtBot, number: str
) -> None:
    window.session.open(article)
    window.interface.choose(shows_sidebar=False)
    qtbot.waitUntil(lambda: bool(window.frame.actions.panels))
    press(window, number, ALT)
    assert window.frame.side.sidebar.panel == "dates"
    assert window.frame.side.sidebar.isVisible()


def test_f9_hides_the_sidebar_and_shows_it(window: Window, article: Path) -> None:
    window.session.open(article)
    assert window.frame.side.sidebar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.frame.side.sidebar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.frame.side.sidebar.isVisible()


def test_full_screen_and_back(window: Window, article: Path) -> None:
    window.session.open(article)
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window.page, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_the_shortcuts_window_lists_every_key(
    window: Window, article: Path, texts_of: Callable[[object], str]
) -> None:
    window.session.open(article)
    QTest.keyClick(window, Qt.Key.Key_F1)
    shown = texts_of(window.findChild(object, "shortcuts"))
    for action in window.frame.actions.with_keys():
        assert words_of(action) in shown
        assert keys_of(action) in shown


def test_the_shortcuts_window_fits_the_screen(window: Window, article: Path) -> None:
    window.session.open(article)
    QTest.keyClick(window, Qt.Key.Key_F1)
    shown = window.findChild(QDialog, "shortcuts")
    assert shown.sizeHint().height() <= shown.screen().availableGeometry().height()
    assert shown.height() <= shown.screen().availableGeometry().height()
