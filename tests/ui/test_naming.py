"""Words on the page that the reader says are a name."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model.mention import NameKind
from reader.model.span import Span
from reader.ui.naming import Naming
from reader.ui.window import Window

TEXT = "زار هدهد الجديد مدينته، ثم كتب هدهد إلى أهله."


@pytest.fixture
def reading(window: Window, home: Path, qtbot: QtBot, real_mentions: None) -> Window:
    path = home / "هدهد.txt"
    path.write_text(TEXT, "utf-8")
    window.session.open(path)
    qtbot.waitUntil(lambda: window.session.mentions is not None)
    return window


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def menu_on(window: Window, words: str) -> QMenu:
    at = TEXT.index(words)
    return window.page.findChild(Naming).menu(Span(at, at + len(words)))


def names(window: Window) -> dict[str, list[str]]:
    mentions = window.session.mentions
    return {e.name: [n.span.of(TEXT) for n in e.mentions] for e in mentions.entities}


def test_selected_words_become_a_name_wherever_they_stand(reading: Window, qtbot: QtBot) -> None:
    menu = menu_on(reading, "هدهد")
    assert entries(menu)[:3] == ["اسم شخص", "اسم مكان", "اسم جهة"]
    with qtbot.waitSignal(reading.session.mentions_found):
        menu.actions()[0].trigger()
    assert names(reading)["هدهد"] == ["هدهد", "هدهد"]
    assert reading.session.mentions.names[0].kind is NameKind.PERSON


def test_a_longer_name_is_another_name_of_one_that_is_known(reading: Window, qtbot: QtBot) -> None:
    before = names(reading)
    with qtbot.waitSignal(reading.session.mentions_found):
        menu_on(reading, "هدهد").actions()[0].trigger()
    known = menu_on(reading, "هدهد الجديد").actions()[3].menu()
    assert "هدهد" in entries(known)
    with qtbot.waitSignal(reading.session.mentions_found):
        known.actions()[entries(known).index("هدهد")].trigger()
    assert names(reading)["هدهد"] == ["هدهد الجديد", "هدهد"]
    reading.frame.actions.undo.trigger()
    reading.frame.actions.undo.trigger()
    qtbot.waitUntil(lambda: names(reading) == before)


def test_without_words_the_reader_is_asked_to_select_some(reading: Window) -> None:
    reading.frame.actions.name_words.trigger()
    assert reading.frame.status.passing == "حدّد كلمات في الصفحة أولًا"


def test_an_ampersand_in_a_name_stays(reading: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.session.mentions_found):
        reading.session.lessons.add("هدهد", NameKind.ORGANIZATION, entity="هدهد & أخوه")
    known = menu_on(reading, "هدهد الجديد").actions()[3].menu()
    assert "هدهد && أخوه" in entries(known)
