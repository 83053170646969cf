"""Hands on leaves: the wheel and swipes turn them; selection, caret and notes work on them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QCursor,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.formats import read_article
from reader.model.article import Article
from reader.model.span import Span
from reader.ui.page.view import Page

Show = Callable[..., None]


def _roll(page: Page, dx: int, dy: int) -> None:
    middle = QPointF(page.viewport().rect().center())
    QApplication.sendEvent(
        page.viewport(),
        QWheelEvent(
            middle,
            page.viewport().mapToGlobal(middle),
            QPoint(0, 0),
            QPoint(dx, dy),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_turns_a_leaf_a_notch(paged: Page, show: Show, long_article: Article) -> None:
    show(paged, long_article)
    numbers = []
    for dx, dy in ((0, -120), (0, -120), (0, 120), (120, 0), (-120, 0)):
        _roll(paged, dx, dy)
        assert paged.leaf_numbers is not None
        numbers.append(paged.leaf_numbers.first)
    assert numbers == [2, 3, 2, 3, 2]


def _swipe(page: Page, angle: float) -> None:
    """What a Mac's touchpad says of three fingers that move to `angle`."""
    middle = QPointF(page.viewport().rect().center())
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.SwipeNativeGesture
    event = QNativeGestureEvent(kind, device, 3, middle, middle, middle, angle, QPointF())
    QApplication.sendEvent(page.viewport(), event)


def test_a_swipe_turns_to_where_leaves_are_drawn_from(
    paged: Page, show: Show, long_article: Article
) -> None:
    show(paged, long_article)
    _swipe(paged, 0)
    second = paged.place
    assert second > 0
    _swipe(paged, 180)
    assert paged.place == 0


def test_words_are_selected_across_leaves_and_copied(
    wide: Page, show: Show, long_article: Article, qtbot: QtBot
) -> None:
    show(wide, long_article)
    seen = wide.visible_span()
    start, end = seen.start + 30, seen.end - 30
    viewport, button = wide.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, button, pos=wide.box_of(Span(start, start + 1)).center())
    qtbot.mouseMove(viewport, wide.box_of(Span(end, end + 1)).center())
    qtbot.mouseRelease(viewport, button, pos=wide.box_of(Span(end, end + 1)).center())
    selected = wide.selected_span()
    assert selected is not None
    assert abs(selected.start - start) <= 1
    assert abs(selected.end - end) <= 1
    assert wide.createMimeDataFromSelection().text() == selected.of(long_article.text)


def _drag(page: Page, to: QPoint) -> None:
    point, button = QPointF(to), Qt.MouseButton.LeftButton
    QCursor.setPos(page.viewport().mapToGlobal(to))
    QApplication.sendEvent(
        page.viewport(),
        QMouseEvent(
            QEvent.Type.MouseMove,
            point,
            page.viewport().mapToGlobal(point),
            Qt.MouseButton.NoButton,
            button,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def test_a_selection_is_dragged_on_beyond_the_edge(
    paged: Page, show: Show, long_article: Article, qtbot: QtBot
) -> None:
    show(paged, long_article)
    viewport, button = paged.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, button, pos=paged.box_of(Span(40, 41)).center())
    _drag(paged, QPoint(300, viewport.height() + 30))
    qtbot.waitUntil(lambda: paged.place > 0)
    _drag(paged, viewport.rect().center())
    qtbot.mouseRelease(viewport, button, pos=viewport.rect().center())
    selected = paged.selected_span()
    assert selected is not None
    assert selected.start in range(39, 42)
    assert selected.end > paged.place


def test_a_caret_is_wanted_by_a_key_and_followed(
    paged: Page, show: Show, long_article: Article, qtbot: QtBot
) -> None:
    show(paged, long_article)
    qtbot.mouseClick(
        paged.viewport(), Qt.MouseButton.LeftButton, pos=paged.box_of(Span(40, 41)).center()
    )
    assert not paged.is_caret_in_view
    paged.browse_with_caret(True)
    assert paged.is_caret_in_view
    at = paged.textCursor().position()
    qtbot.keyClick(paged, Qt.Key.Key_Left)
    assert paged.textCursor().position() == at + 1
    assert paged.place == 0
    for _ in range(25):
        qtbot.keyClick(paged, Qt.Key.Key_Down)
    assert paged.place > 0
    assert paged.is_caret_in_view
    paged.browse_with_caret(False)
    place = paged.place
    qtbot.keyClick(paged, Qt.Key.Key_Left)
    assert paged.place > place


def test_the_margins_are_clicked_to_turn(
    paged: Page, show: Show, long_article: Article, qtbot: QtBot
) -> None:
    show(paged, long_article)
    viewport, button = paged.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, button, pos=QPoint(5, 300))
    assert paged.place > 0
    qtbot.mouseClick(viewport, button, pos=QPoint(viewport.width() - 5, 300))
    assert paged.place == 0


def test_a_high_picture_is_whole_on_its_leaf_and_in_its_middle(
    paged: Page, show: Show, tmp_path: Path
) -> None:
    picture = QImage(300, 2000, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    picture.save(str(tmp_path / "high.png"))
    path = tmp_path / "a.md"
    path.write_text("# عنوان\n\nفقرة قبل الصورة.\n\n![صورة](high.png)\n\nفقرة بعدها.", "utf-8")
    article = read_article(path)
    show(paged, article)
    at = article.text.index("\ufffc")
    paged.go_to(Span(at, at + 1))
    QApplication.processEvents()
    seen, colour = paged.viewport().grab().toImage(), QColor(Qt.GlobalColor.darkCyan)
    middle = seen.width() // 2
    rows = [y for y in range(seen.height()) if seen.pixelColor(middle, y) == colour]
    columns = [x for x in range(seen.width()) if seen.pixelColor(x, rows[9]) == colour]
    assert rows[0] > 0
    assert rows[-1] < seen.height() - 30
    assert len(rows) == pytest.approx(len(columns) * 2000 / 300, rel=0.03)
    assert (columns[0] + columns[-1]) / 2 == pytest.approx(middle, abs=4)


def test_a_footnote_opens_beside_its_word(
    wide: Page, show: Show, every_kind: Article, qtbot: QtBot
) -> None:
    show(wide, every_kind)
    link = every_kind.text.index("1", every_kind.text.index("وحاشية"))
    where = wide.box_of(Span(link, link + 1))
    qtbot.mouseClick(wide.viewport(), Qt.MouseButton.LeftButton, pos=where.center())
    assert wide._note is not None
    assert wide._note.isVisible()
    assert wide.viewport().rect().contains(wide._note.geometry())
    assert wide._note.geometry().left() >= wide.viewport().width() / 2


def test_a_screen_reader_finds_the_caret_where_it_is(
    wide: Page, show: Show, long_article: Article
) -> None:
    show(wide, long_article)
    text = QAccessible.queryAccessibleInterface(wide).textInterface()
    at = wide.visible_span().end - 20
    wide.browse_with_caret(True)
    wide.select_span(Span(at, at + 2))
    letter = text.characterRect(at)
    where = wide.box_of(Span(at, at + 1))
    assert wide.viewport().mapFromGlobal(letter.topLeft()).x() == pytest.approx(
        where.left(), abs=12
    )
    assert abs(wide.viewport().mapFromGlobal(letter.center()).y() - where.center().y()) < 20
