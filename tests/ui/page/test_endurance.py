"""Long articles and long sittings: what is laid out stays bounded, and nothing gives way."""

from collections.abc import Callable
from random import Random
from time import perf_counter

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.layout import _KEPT_LETTERS
from reader.ui.page.view import Page

_KEYS = [
    Qt.Key.Key_Space,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Left,
    Qt.Key.Key_End,
    Qt.Key.Key_Home,
]


def test_reading_to_and_fro_keeps_little_laid_out(
    page: Page, look: Callable[..., Look], qtbot: QtBot, built: Callable[..., Article]
) -> None:
    article = built(*(f"{n}. " + "كلامٌ طويل في الكتب " * (n % 40 + 1) for n in range(2500)))
    page.show_article(article, Utf16(article.text))
    page._document.reach_end()
    chance = Random(7)
    bar = page.verticalScrollBar()
    acts: list[Callable[[], object]] = [
        lambda: bar.setValue(chance.randint(0, bar.maximum())),
        lambda: bar.setValue(bar.value() + chance.randint(-900, 900)),
        lambda: page.set_look(look(type_size=chance.choice((60, 100, 200)))),
        lambda: page.resize(chance.randint(300, 1200), chance.randint(200, 900)),
        lambda: qtbot.keyClick(page, chance.choice(_KEYS)),
        lambda: page.go_to(Span(at := chance.randrange(len(article.text) - 9), at + 9)),
        lambda: qtbot.mouseClick(
            page.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(chance.randint(0, 300), chance.randint(0, 200)),
        ),
    ]
    for _ in range(400):
        chance.choice(acts)()
        QApplication.processEvents()
        layout = page._layout
        assert layout._letters == sum(unit.letters for unit in layout._units.values())
        assert layout._letters < _KEPT_LETTERS + 30_000
        assert 0 <= page.place <= len(article.text)
        laid_out = sum(
            page.document().findBlockByNumber(number).layout().lineCount() > 0
            for number in range(0, len(article.blocks), 97)
        )
        assert laid_out <= len(layout._units)


def test_an_endless_line_is_read_like_any_other(
    page: Page, built: Callable[..., Article], qtbot: QtBot
) -> None:
    article = built("مقدمة", "كلمة " * 400_000, "نهاية")
    start = perf_counter()
    page.show_article(article, Utf16(article.text))
    QApplication.processEvents()
    endless = article.blocks[1].span
    page.go_to(Span(endless.end - 5, endless.end))
    assert page.visible_span().end >= endless.end - 5
    assert perf_counter() - start < 10
    page.select_everything()
    assert page.createMimeDataFromSelection().text() == article.text
    page.select_span(Span(100_000, 100_020))
    assert page.createMimeDataFromSelection().text() == article.text[100_000:100_020]
