"""Everything can be named, reached and seen without a mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QDialog,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.bars.position import PositionBar
from reader.ui.dialogs.about import AboutWindow
from reader.ui.dialogs.article_facts import ArticleFacts
from reader.ui.dialogs.fault import FaultWindow
from reader.ui.dialogs.shortcuts import ShortcutsWindow
from reader.ui.window import Window

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QAbstractItemView,
    QAbstractScrollArea,
    PositionBar,
    QTabBar,
)


def controls(widget: QWidget) -> Iterator[QWidget]:
    """The controls inside `widget` that a reader can come upon; not the parts Qt makes them of."""
    for control in widget.findChildren(QWidget):
        inner = control.objectName().startswith("qt_") or isinstance(
            control.parent(), (QLineEdit, QTabBar)
        )
        if isinstance(control, CONTROLS) and not inner:
            yield control


@pytest.fixture
def reading(window: Window, article: Path, qtbot: QtBot) -> Window:
    window.session.open(article)
    qtbot.waitUntil(lambda: bool(window.frame.actions.panels))
    return window


def dialogs(window: Window) -> list[QDialog]:
    article = window.session.article
    return [
        AboutWindow(window.interface.look.digits, window),
        ShortcutsWindow(window.frame.actions, window),
        FaultWindow("report", window),
        *([ArticleFacts(article, window.interface.look, window)] if article else []),
    ]


def test_every_control_has_a_name(reading: Window) -> None:
    for place in (reading, *dialogs(reading)):
        nameless = [
            f"{type(control).__name__} {control.objectName()}"
            for control in controls(place)
            if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        ]
        assert nameless == []


def test_every_button_of_the_bar_has_a_tooltip(reading: Window) -> None:
    assert [b for b in reading.frame.top.findChildren(QAbstractButton) if not b.toolTip()] == []


def test_every_control_has_a_way_for_the_keyboard(reading: Window) -> None:
    """Tab leads to it, or a key of its own does, or the arrows do, from another of its group."""
    for place in (reading, *dialogs(reading)):
        cut_off = [
            f"{type(control).__name__} {control.objectName()} {control.accessibleName()}"
            for control in controls(place)
            if not control.isHidden() and not _has_key(control)
        ]
        assert cut_off == []


def _has_key(control: QWidget) -> bool:
    if control.focusPolicy() & Qt.FocusPolicy.TabFocus or control.focusProxy() is not None:
        return True
    if not isinstance(control, QAbstractButton):
        return False
    return not control.shortcut().isEmpty() or any(a.shortcuts() for a in control.actions())


def test_tab_goes_through_the_window_in_reading_order(reading: Window) -> None:
    reading.frame.top.menu_button.setFocus()
    stops = [reading.focusWidget()]
    for _ in range(40):
        QTest.keyClick(reading.focusWidget(), Qt.Key.Key_Tab)
        if reading.focusWidget() is stops[0]:
            break
        stops.append(reading.focusWidget())
    assert reading.frame.search.field in stops
    assert reading.page in stops
    bar = [stop for stop in stops if reading.frame.top.isAncestorOf(stop)]
    assert stops[: len(bar)] == bar
    starts = [-stop.mapTo(reading, stop.rect().topRight()).x() for stop in bar]
    assert starts == sorted(starts)
    side = [stops.index(stop) for stop in stops if reading.frame.side.sidebar.isAncestorOf(stop)]
    assert side
    assert stops.index(reading.page) < min(side)


def test_what_has_the_focus_looks_different(reading: Window) -> None:
    buttons = [b for b in reading.frame.top.findChildren(QAbstractButton) if b.isVisible()]
    for button in (*buttons, reading.frame.search.field):
        reading.page.setFocus()
        QTest.qWait(1)
        before = (
            reading.frame.search.grab().toImage() if button is reading.frame.search.field else None
        )
        before = before or button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.qWait(1)
        shown = reading.frame.search if button is reading.frame.search.field else button
        assert shown.grab().toImage() != before, button.accessibleName()
