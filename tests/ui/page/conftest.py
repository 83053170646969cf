"""A page on the screen, and articles made for it."""

import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.formats import read_article
from reader.formats.builder import Builder
from reader.model.article import Article, BlockKind, Source
from reader.paths import resources_folder
from reader.settings import Settings
from reader.text.digits import Digits
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.view import Page
from reader.ui.theme import load_theme

SENTENCE = "أسّست فاطمة الفهرية جامع القرويين في فاس، ثم صارت خزانته مقصدًا لطلاب العلم. "


def _look(theme: str = "light", **settings: object) -> Look:
    chosen = Settings(**settings)  # type: ignore[arg-type]
    return Look(load_theme(resources_folder() / "themes", theme), chosen, "ar", Digits.ARABIC_INDIC)


def _article_of(builder: Builder) -> Article:
    return builder.article(Source(Path("article.md"), "markdown", "utf-8", ""))


@pytest.fixture(scope="session")
def look() -> Callable[..., Look]:
    """Makes looks with the settings that are given, the others as at first."""
    return _look


@pytest.fixture(scope="session")
def built() -> Callable[..., Article]:
    """Makes articles of plain paragraphs."""

    def make(*paragraphs: str, language: str = "ar") -> Article:
        builder = Builder()
        builder.language = language
        for paragraph in paragraphs:
            builder.paragraph(paragraph)
        return _article_of(builder)

    return make


@pytest.fixture(scope="session")
def show(qapp: QApplication) -> Callable[..., None]:
    """Shows an article on a page, and has it painted."""

    def show(page: Page, article: Article, place: int = 0) -> None:
        page.show_article(article, Utf16(article.text), place)
        qapp.processEvents()

    return show


@pytest.fixture
def new_page(qapp: QApplication, qtbot: QtBot) -> Callable[..., Page]:
    """Makes pages that are on the screen."""

    def make(width: int = 800, height: int = 600) -> Page:
        page = Page()
        qtbot.addWidget(page)
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        page.resize(width, height)
        page.set_look(_look())
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """An empty page on the screen, in the first look."""
    return new_page()


@pytest.fixture
def paged(page: Page, look: Callable[..., Look]) -> Page:
    """An empty page that is turned, one leaf wide."""
    page.resize(700, 600)
    page.set_look(look(is_paged=True))
    return page


@pytest.fixture
def wide(paged: Page) -> Page:
    """An empty page with two leaves beside each other."""
    paged.resize(1500, 700)
    return paged


@pytest.fixture(scope="session")
def long_article() -> Article:
    """Some thirty screens, with a heading every ten paragraphs."""
    builder = Builder()
    builder.language = "ar"
    for number in range(120):
        if number % 10 == 0:
            builder.paragraph(f"الفصل {number // 10 + 1}", BlockKind.HEADING, level=2)
        builder.paragraph(f"{number}. " + SENTENCE * (number % 4 + 1))
    return _article_of(builder)


@pytest.fixture(scope="session")
def every_kind(tmp_path_factory: pytest.TempPathFactory) -> Article:
    """An article with every kind of block."""
    folder = tmp_path_factory.mktemp("article")
    path = folder / "article.md"
    path.write_text(_EVERY_KIND, encoding="utf-8")
    picture = QImage(900, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    picture.save(str(folder / "picture.png"))
    return read_article(path)


_EVERY_KIND = """---
author: ورّاق
date: 2024-01-12
lang: ar
---

# كلُّ ما على الصفحة

فقرةٌ فيها **ثخين** و*مائل* و`code` و[رابط](https://example.org/) وحاشية[^1] وصورة 🌍 أيضًا.

- بندٌ
    - بندٌ داخل بند

1. الأول
2. الثاني

> اقتباسٌ أول.
>
> > واقتباسٌ داخل اقتباس.

English stands left to right, with [a second link](#x).

```python
print("one")
print("two")
```

---

![صورة](picture.png)

| البلد | العاصمة | ملاحظات |
|---|---|---|
| مصر | القاهرة | كلامٌ طويل جدًّا يملأ الخانة ويلتفّ فيها على سطرين أو ثلاثة كي نرى ما يكون |
| المغرب | الرباط | قصير |

بيتٌ من الشعر\\
وبيتٌ آخر

[^1]: نصّ الحاشية.
"""
