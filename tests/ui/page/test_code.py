"""Code stands from left to right, unbroken, and is slid where it is wider than the page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.formats.builder import Builder
from reader.model.article import Article, BlockKind, Source
from reader.model.span import Span
from reader.ui.look import Look
from reader.ui.page.printing import _layout
from reader.ui.page.sliding import bar_of
from reader.ui.page.view import Page
from tests.ui.page.looking import colours, picture

Show = Callable[..., None]

_LONG = "result = " + " + ".join(f"value_{n}" for n in range(40))


@pytest.fixture(scope="module")
def article() -> Article:
    builder = Builder()
    builder.language = "ar"
    builder.paragraph("قبل الشيفرة كلامٌ عربي.")
    builder.begin(kind=BlockKind.CODE, preserved=True)
    builder.write("def f(x):")
    builder.break_line()
    builder.write(_LONG)
    builder.break_line()
    builder.write("return result")
    builder.end()
    builder.paragraph("وبعدها كلامٌ آخر.")
    return builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))


@pytest.fixture
def shown(page: Page, show: Show, article: Article) -> Page:
    show(page, article)
    return page


def _shift(page: Page) -> int:
    laid, _ = page._layout.laid_block(1)
    return laid.shift


def _middle(page: Page) -> QPointF:
    laid, top = page._layout.laid_block(1)
    return QPointF(laid.frame.x + laid.frame.width / 2, top + laid.height / 2)


def _roll(page: Page, dx: int, dy: int, held: Qt.KeyboardModifier) -> None:
    at = _middle(page)
    event = QWheelEvent(
        at,
        page.viewport().mapToGlobal(at),
        QPoint(0, 0),
        QPoint(dx, dy),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), event)


def test_lines_of_code_are_not_broken(shown: Page) -> None:
    lines = shown._layout.lines_of(1)
    assert lines.lineCount() == 3
    assert lines.lineAt(1).naturalTextWidth() > shown.viewport().width()
    assert lines.lineAt(0).x() == 0
    assert shown.horizontalScrollBar().maximum() == 0


def test_on_paper_they_are(shown: Page, article: Article, look: Callable[..., Look]) -> None:
    layout = _layout(article, look(), 600, 800)
    layout.unit_of(1)
    assert layout.lines_of(1).lineCount() > 3


def test_code_is_slid_by_the_wheel_and_stays_within_its_ground(shown: Page) -> None:
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    laid, _ = shown._layout.laid_block(1)
    margin = laid.ground.toAlignedRect().translated(0, 0)
    before = colours(picture(shown), margin.translated(-margin.width(), 0))
    _roll(shown, 0, -120, shift)
    slid = _shift(shown)
    assert slid > 0
    _roll(shown, -120, 0, none)
    assert _shift(shown) == 2 * slid
    _roll(shown, 0, 120 * 400, shift)
    assert _shift(shown) == 0
    _roll(shown, 0, -120 * 400, shift)
    laid, _ = shown._layout.laid_block(1)
    assert laid.shift == laid.overflow
    assert colours(picture(shown), margin.translated(-margin.width(), 0)) == before


def test_the_bar_is_dragged(shown: Page, qtbot: QtBot) -> None:
    laid, top = shown._layout.laid_block(1)
    bar = bar_of(laid).translated(0, top - laid.y).center().toPoint()
    viewport, button = shown.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, button, pos=bar)
    qtbot.mouseMove(viewport, bar + QPoint(40, 0))
    assert _shift(shown) > 40
    qtbot.mouseMove(viewport, bar + QPoint(4000, 0))
    assert _shift(shown) == laid.overflow
    qtbot.mouseRelease(viewport, button, pos=bar)
    assert shown.selected_span() is None


def test_letters_that_were_slid_are_hit_where_they_are_seen(shown: Page, article: Article) -> None:
    at = article.text.index("value_30")
    shown.go_to(Span(at, at + 8))
    assert _shift(shown) > 0
    for letter in range(at, at + 8):
        where = shown.box_of(Span(letter, letter + 1))
        assert shown.viewport().rect().contains(where)
        assert shown.at_point(QPointF(where.center())) == letter


def test_the_caret_takes_the_code_along(shown: Page, article: Article, qtbot: QtBot) -> None:
    at = article.text.index("result = ")
    qtbot.mouseClick(
        shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.box_of(Span(at, at + 1)).center()
    )
    qtbot.keyClick(shown, Qt.Key.Key_End)
    assert shown.textCursor().position() == at + len(_LONG)
    laid, _ = shown._layout.laid_block(1)
    assert laid.shift > laid.overflow - 40
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    assert _shift(shown) == 0


def test_code_that_fits_has_no_bar(page: Page, show: Show, every_kind: Article) -> None:
    show(page, every_kind)
    number = next(n for n, b in enumerate(every_kind.blocks) if b.kind is BlockKind.CODE)
    assert page._layout.laid_block(number)[0].overflow == 0
