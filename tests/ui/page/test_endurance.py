"""Long articles and long sittings: what is laid out stays bounded, and nothing gives way."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.formats import read_article
from reader.model.article import Article
from reader.model.span import Span
from reader.paths import resources_folder
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.layout import _KEPT_LETTERS
from reader.ui.page.view import Page
from tests.pace import seconds

_STEPS = int(os.environ.get("WARRAQ_ENDURANCE", "150"))
"""What a reader does in one sitting: 10,000 for a whole day of it."""
_WARM = 0.3
_GROWTH = 24
"""Megabytes by which a sitting may grow after its first part: pictures, glyphs, Qt's own."""
_KEYS = [
    Qt.Key.Key_Space,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Left,
    Qt.Key.Key_End,
    Qt.Key.Key_Home,
]
_LOOKS = [
    {"type_size": 60},
    {"type_size": 200},
    {"is_paged": True},
    {"is_paged": True, "type_size": 135},
    {"uses_kashida": True},
    {"is_paged": True, "uses_kashida": True, "leading": 85},
    {"page_digits": "arab", "shows_tashkeel": False},
]


@pytest.fixture(scope="module")
def megabyte(tmp_path_factory: pytest.TempPathFactory) -> Article:
    """A megabyte of all the articles that are shipped, over and over."""
    folder = resources_folder().parent / "articles"
    texts = [path.read_text("utf-8").split("---", 2)[-1] for path in sorted(folder.glob("*.md"))]
    text = "\n\n".join(texts)
    path = tmp_path_factory.mktemp("long") / "long.md"
    path.write_text("\n\n".join([text] * (1 + 1_000_000 // len(text.encode()))), "utf-8")
    return read_article(path)


def _memory() -> float:
    """Megabytes that this process holds, 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
    except OSError:
        return 0.0


def test_a_day_of_reading_keeps_little_laid_out(
    page: Page, look: Callable[..., Look], qtbot: QtBot, megabyte: Article
) -> None:
    page.show_article(megabyte, Utf16(megabyte.text))
    page._document.reach_end()
    chance, length = Random(7), len(megabyte.text)
    bar = page.verticalScrollBar()
    acts: list[Callable[[], object]] = [
        lambda: bar.setValue(chance.randint(0, bar.maximum())),
        lambda: bar.setValue(bar.value() + chance.randint(-900, 900)),
        lambda: page.turn(forward=chance.random() < 0.7),
        lambda: page.set_look(look(**chance.choice(_LOOKS))),
        lambda: page.resize(chance.randint(300, 1600), chance.randint(200, 900)),
        lambda: qtbot.keyClick(page, chance.choice(_KEYS)),
        lambda: page.go_to(Span(at := chance.randrange(length - 9), at + 9)),
        lambda: qtbot.mouseClick(
            page.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(chance.randint(0, 300), chance.randint(0, 200)),
        ),
    ]
    begun = 0.0
    for step in range(_STEPS):
        chance.choice(acts)()
        QApplication.processEvents()
        _hold_the_bounds(page, megabyte)
        if step == int(_STEPS * _WARM):
            begun = _memory()
    assert _memory() - begun < _GROWTH


def _hold_the_bounds(page: Page, article: Article) -> None:
    layout = page._layout
    assert layout._letters == sum(unit.letters for unit in layout._units.values())
    assert layout._letters < _KEPT_LETTERS + 30_000
    assert 0 <= page.place <= len(article.text)
    assert 0 <= page.progress <= 1
    laid_out = sum(
        page.document().findBlockByNumber(number).layout().lineCount() > 0
        for number in range(0, page.document().blockCount(), 97)
    )
    assert laid_out <= len(layout._units)


def test_an_endless_line_is_read_like_any_other(page: Page, built: Callable[..., Article]) -> None:
    short, article = (built("مقدمة", "كلمة " * words, "نهاية") for words in (50_000, 400_000))

    def show(article: Article) -> None:
        page.show_article(article, Utf16(article.text))
        QApplication.processEvents()
        endless = article.blocks[1].span
        page.go_to(Span(endless.end - 5, endless.end))
        assert page.visible_span().end >= endless.end - 5

    assert seconds(partial(show, short)) * 4 > seconds(partial(show, article))
    page.select_everything()
    assert page.createMimeDataFromSelection().text() == article.text
    page.select_span(Span(100_000, 100_020))
    assert page.createMimeDataFromSelection().text() == article.text[100_000:100_020]
