"""A field begins on the side where the window's lines begin."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.fields import Field


@pytest.mark.parametrize("text", ["", "مقالة", "abc"])
def test_text_begins_where_the_interface_does(qtbot: QtBot, text: str) -> None:
    field = Field(text)
    qtbot.addWidget(field)
    field.resize(300, 30)
    assert field.cursorRect().center().x() < 150
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.grab()
    assert field.cursorRect().center().x() > 150
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.grab()
    assert field.cursorRect().center().x() < 150
