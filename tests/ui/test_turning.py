"""Pages are turned by a key, which is remembered, and the status line says which is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.window import Window

if TYPE_CHECKING:
    from tests.ui.conftest import Desk

_CTRL = Qt.KeyboardModifier.ControlModifier


def test_pages_are_turned_by_a_key_and_in_the_next_window(
    desk: "Desk", window: Window, article: Path, qtbot: QtBot
) -> None:
    window.session.open(article)
    assert window.frame.status.place.startswith("الفقرة")
    qtbot.keyClick(window.page, Qt.Key.Key_M, _CTRL)
    assert window.page.is_leafed
    assert "الصفحة ١ من" in window.frame.status.place
    qtbot.keyClick(window.page, Qt.Key.Key_Left)
    assert "الصفحة ٢ من" in window.frame.status.place
    place = window.page.place
    desk.end()
    again = desk.start()
    again.session.open(article)
    assert again.page.is_leafed
    assert again.page.place == place
    qtbot.keyClick(again.page, Qt.Key.Key_M, _CTRL)
    assert not again.page.is_leafed
    assert again.page.place == place


def test_the_end_is_said_on_the_last_page(window: Window, article: Path, qtbot: QtBot) -> None:
    window.session.open(article)
    qtbot.keyClick(window.page, Qt.Key.Key_M, _CTRL)
    qtbot.keyClick(window.page, Qt.Key.Key_End)
    assert "١٠٠" in window.frame.status.rest
    qtbot.keyClick(window.page, Qt.Key.Key_Home)
    assert "١٠٠" not in window.frame.status.rest
