"""The bar at the bottom fills from where lines start, and leads to where it is dragged."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.ui.bars.position import PositionBar
from reader.ui.window import Window

_BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(window: Window, article: Path) -> PositionBar:
    window.session.open(article)
    return window.frame.status.position


def _filled(bar: PositionBar) -> list[int]:
    """Where the bar has the accent's colour."""
    picture = bar.grab().toImage()
    accent = bar._look.theme.accent
    return [x for x in range(bar.width()) if picture.pixelColor(x, bar.height() // 2) == accent]


def test_it_fills_from_the_right_as_reading_goes_on(window: Window, bar: PositionBar) -> None:
    assert not _filled(bar)
    scroll_bar = window.page.verticalScrollBar()
    scroll_bar.setValue(scroll_bar.maximum() // 2)
    filled = _filled(bar)
    assert filled[-1] > bar.width() - 12
    assert filled[0] == pytest.approx(bar.width() / 2, abs=12)
    scroll_bar.setValue(scroll_bar.maximum())
    assert _filled(bar)[0] < 12


def test_it_fills_from_the_left_for_an_article_that_starts_there(
    window: Window, home: Path
) -> None:
    english = home / "english.md"
    english.write_text("\n\n".join(["A paragraph of English words. " * 20] * 40), "utf-8")
    window.session.open(english)
    scroll_bar = window.page.verticalScrollBar()
    scroll_bar.setValue(scroll_bar.maximum() // 3)
    assert _filled(window.frame.status.position)[0] < 12


@pytest.mark.parametrize("is_paged", [False, True])
def test_dragging_leads_there(
    window: Window, bar: PositionBar, qtbot: QtBot, is_paged: bool
) -> None:
    window.interface.choose(is_paged=is_paged)
    at = QPoint(bar.width() // 4, bar.height() // 2)
    qtbot.mousePress(bar, _BUTTON, pos=at)
    assert window.page.progress == pytest.approx(0.75, abs=0.08)
    qtbot.mouseMove(bar, QPoint(bar.width() // 2, 5))
    assert window.page.progress == pytest.approx(0.5, abs=0.08)
    qtbot.mouseMove(bar, QPoint(0, 5))
    assert window.page.progress == 1
    qtbot.mouseRelease(bar, _BUTTON, pos=QPoint(bar.width(), 5))
    assert "١٠٠" in window.frame.status.rest


def test_a_left_arrow_goes_on(window: Window, bar: PositionBar, qtbot: QtBot) -> None:
    qtbot.keyClick(bar, Qt.Key.Key_Left)
    assert window.page.place > 0
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert window.page.place == 0
