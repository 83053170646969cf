"""Back and forth through the places that the reader jumped from."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.ui import trail
from reader.ui.window import Window


@pytest.fixture
def reading(window: Window, article: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window whose reader stays everywhere long enough."""
    monkeypatch.setattr(trail, "_STAY", 0)
    window.session.open(article)
    return window


def jump(window: Window, at: int) -> int:
    """Go to an offset; the place that is in view then comes back."""
    window.session.go_to(Span(at, at + 1))
    return window.session.place


def ends(window: Window) -> tuple[int, int]:
    text = window.session.article.text
    return len(text) // 2, len(text) - 2


def test_a_jump_can_be_gone_back_from_and_made_again(reading: Window) -> None:
    actions = reading.frame.actions
    assert not actions.back.isEnabled()
    start = reading.session.place
    half, last = ends(reading)
    middle = jump(reading, half)
    end = jump(reading, last)
    assert start < middle < end
    for action, place in ((actions.back, middle), (actions.back, start), (actions.forward, middle)):
        action.trigger()
        assert reading.session.place == place
    assert actions.back.isEnabled()
    assert actions.forward.isEnabled()
    jump(reading, last)
    assert not actions.forward.isEnabled()


def test_who_steps_quickly_goes_back_to_where_the_steps_began(
    reading: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail, "_STAY", 60_000)
    start = reading.session.place
    for at in ends(reading):
        jump(reading, at)
    reading.trail.back()
    assert reading.session.place == start
    assert not reading.trail.can_go_back


def test_the_way_leads_from_one_article_to_another(reading: Window, home: Path) -> None:
    first = reading.session.article.source.path
    place = jump(reading, ends(reading)[0])
    other = home / "أخرى.txt"
    other.write_text("مقالة أخرى.", "utf-8")
    reading.session.open(other)
    reading.trail.back()
    assert reading.session.article.source.path == first
    assert reading.session.place == place
    reading.trail.forward()
    assert reading.session.article.source.path == other


def test_an_article_that_is_gone_does_not_end_the_way(reading: Window, home: Path) -> None:
    other = home / "أخرى.txt"
    other.write_text("مقالة أخرى.", "utf-8")
    first = reading.session.article.source.path
    reading.session.open(other)
    first.rename(home / "منقولة.md")
    reading.trail.back()
    assert reading.session.article.source.path == other
    assert reading.frame.notice.isVisible()


def test_the_keys_point_to_where_lines_start_and_the_mouse_has_buttons_too(
    reading: Window, qtbot: QtBot
) -> None:
    start = reading.session.place
    place = jump(reading, ends(reading)[1])
    qtbot.keyClick(reading.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert reading.session.place == start
    qtbot.keyClick(reading.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reading.session.place == place
    qtbot.mousePress(reading.page.viewport(), Qt.MouseButton.BackButton)
    assert reading.session.place == start
    qtbot.mousePress(reading.page.viewport(), Qt.MouseButton.ForwardButton)
    assert reading.session.place == place
