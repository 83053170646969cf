"""Looking at the page: its pixels, and where on it words stand."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from reader.model.article import Article
from reader.model.span import Span
from reader.ui.page.view import Page


def picture(page: Page) -> QImage:
    """What the page shows."""
    return page.viewport().grab().toImage()


def colours(image: QImage, area: QRect) -> set[str]:
    """The names of the colours in an area of `image`."""
    return {
        image.pixelColor(x, y).name()
        for x in range(max(0, area.left()), min(image.width(), area.right()))
        for y in range(max(0, area.top()), min(image.height(), area.bottom()))
    }


def box(page: Page, article: Article, words: str) -> QRect:
    """The box of `words` in the viewport."""
    at = article.text.index(words)
    return page.box_of(Span(at, at + len(words)))
