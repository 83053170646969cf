"""Marks on the page: under the letters, in their colours, and beside them in the margins."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.highlight import HighlightStyle
from reader.model.mention import NameKind
from reader.model.span import Span
from reader.ui.look import Look
from reader.ui.page.marks import Layer, Mark
from reader.ui.page.view import Page
from tests.ui.page.looking import box, colours, picture

Show = Callable[..., None]
MakeLook = Callable[..., Look]


def test_a_mark_lies_under_letters_that_stay_as_they_are(
    page: Page, show: Show, look: MakeLook, long_article: Article
) -> None:
    """Part of a word is marked, and no letter moves or parts from its neighbour."""
    show(page, long_article)
    area = box(page, long_article, "الفهرية")
    before = picture(page)
    at = long_article.text.index("الفهرية")
    page.set_marks(Layer.NAMES, [Mark(Span(at, at + 4), NameKind.PERSON)])
    after = picture(page)
    theme = look().theme
    wash = theme.wash(theme.person)
    ink = {
        (x, y)
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom() - 2)
        if before.pixelColor(x, y) == theme.text
    }
    assert ink
    assert all(_is_near(after.pixelColor(x, y), theme.text) for x, y in ink)
    assert wash.name() in colours(after, area)
    assert after.copy(0, 0, area.left() - 2, after.height()) == before.copy(
        0, 0, area.left() - 2, before.height()
    )


def _is_near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_each_layer_has_its_colour(
    page: Page, show: Show, look: MakeLook, long_article: Article, theme: str
) -> None:
    page.set_look(look(theme))
    show(page, long_article)
    inks = look(theme).theme
    at = long_article.text.index("الفهرية")
    area = box(page, long_article, "الفهرية")
    for layer, kind, colour in (
        (Layer.NAMES, NameKind.PLACE, inks.wash(inks.place)),
        (Layer.DATES, None, inks.date),
        (Layer.MATCHES, None, inks.match),
        (Layer.CURRENT, None, inks.current_match),
        *((Layer.HIGHLIGHTS, style, inks.ink(style)) for style in HighlightStyle),
    ):
        page.set_marks(layer, [Mark(Span(at, at + 7), kind)])
        assert colour.name() in colours(picture(page), area)
        page.set_marks(layer, [])


def test_a_bookmark_has_a_ribbon_in_the_start_margin(
    page: Page, show: Show, look: MakeLook, long_article: Article
) -> None:
    show(page, long_article)
    laid, top = page._layout.laid_block(1)
    margin = QRect(laid.frame.x + laid.frame.width + 6, top, 30, 40)
    accent = look().theme.accent.name()
    assert accent not in colours(picture(page), margin)
    start = long_article.blocks[1].span.start
    page.set_marks(Layer.BOOKMARKS, [Mark(Span(start, start + 9))])
    assert accent in colours(picture(page), margin)


def test_a_name_within_a_highlight_keeps_its_line(
    page: Page, show: Show, look: MakeLook, long_article: Article
) -> None:
    show(page, long_article)
    theme = look().theme
    at = long_article.text.index("الفهرية")
    page.set_marks(Layer.NAMES, [Mark(Span(at, at + 7), NameKind.PERSON)])
    page.set_marks(Layer.HIGHLIGHTS, [Mark(Span(at - 3, at + 9), HighlightStyle.PINK)])
    seen = colours(picture(page), box(page, long_article, "الفهرية"))
    assert {theme.person.name(), theme.pink.name()} <= seen
    assert theme.wash(theme.person).name() not in seen


def test_a_note_has_a_sign_in_the_end_margin_that_is_clicked(
    page: Page, show: Show, look: MakeLook, long_article: Article, qtbot: QtBot
) -> None:
    show(page, long_article)
    laid, _ = page._layout.laid_block(3)
    start = long_article.blocks[3].span.start + 100
    line = page._layout.line_of(3, 100)
    margin = QRect(laid.frame.x - 30, line.top, 24, line.bottom - line.top)
    assert look().theme.accent.name() not in colours(picture(page), margin)
    page.set_marks(Layer.NOTES, [Mark(Span(start, start + 40))])
    assert look().theme.accent_wash.name() in colours(picture(page), margin)
    with qtbot.waitSignal(page.note_clicked) as clicked:
        sign = margin.center() + QPoint(-2, -2)
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    assert clicked.args == [start]


def test_a_highlight_is_clicked(
    page: Page, show: Show, long_article: Article, qtbot: QtBot
) -> None:
    show(page, long_article)
    at = long_article.text.index("الفهرية")
    page.set_marks(Layer.HIGHLIGHTS, [Mark(Span(at, at + 7), HighlightStyle.GREEN)])
    with qtbot.waitSignal(page.highlight_clicked) as clicked:
        centre = box(page, long_article, "الفهرية").center()
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert at <= clicked.args[0] < at + 7
