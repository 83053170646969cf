"""Printing an article: set for the sheet of paper, and cut into pages between lines."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPagedPaintDevice, QPainter

from reader.model.article import Article
from reader.paths import resources_folder
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.byline import byline_of
from reader.ui.page.compositor import Compositor, Unit
from reader.ui.page.document import ArticleDocument
from reader.ui.page.layout import PageLayout
from reader.ui.page.pieces import in_pieces
from reader.ui.page.shown import shown
from reader.ui.page.typography import Typography

_DPI = 96
"""Pixels of the screen in an inch of paper: type is as large as on the screen."""


def print_article(article: Article, look: Look, device: QPagedPaintDevice) -> int:
    """Print `article` in `look`, without its marks; the number of pages comes back.

    That is 0 where `device` cannot be printed on. The theme should be a light one: the paper
    is not painted.
    """
    painter = QPainter()
    if not painter.begin(device):
        return 0
    scale = device.logicalDpiX() / _DPI
    layout = _layout(in_pieces(article), look, round(device.width() / scale))
    height = round(device.height() / scale)
    painter.scale(scale, scale)
    pages = list(_pages(layout, height))
    for number, (top, bottom) in enumerate(pages):
        if number:
            device.newPage()
        _paint(painter, layout, top, bottom)
    painter.end()
    return len(pages)


def _layout(article: Article, look: Look, width: int) -> PageLayout:
    document = ArticleDocument()
    layout = PageLayout(document)
    document.setDocumentLayout(layout)
    document.load(article, lambda text: shown(text, look.settings))
    document.reach_end()
    typography = Typography(resources_folder() / "fonts", article.metadata.language, look)
    utf16 = Utf16(article.text)
    byline = byline_of(article, look)
    layout.compose(Compositor(article, utf16, document, typography, width, byline))
    return layout


def _pages(layout: PageLayout, height: int) -> Iterator[tuple[int, int]]:
    """The tops and bottoms of pages that are at most `height` high and cut no line."""
    top = end = 0
    for start, bottom in _lines(layout):
        if bottom > top + height and end > top:
            yield top, end
            top = start
        end = bottom
    yield top, end


def _lines(layout: PageLayout) -> Iterator[tuple[int, int]]:
    """The tops and bottoms of what no page may cut: lines, and bands of a table."""
    assert layout.compositor is not None
    number = 0
    while number < len(layout.compositor.blocks):
        unit = layout.unit_of(number)
        yield from _lines_of(layout, unit)
        number = unit.blocks[-1].number + 1


def _lines_of(layout: PageLayout, unit: Unit) -> Iterator[tuple[int, int]]:
    assert layout.heights is not None
    top = layout.heights.top(unit.first)
    bottom = top + unit.height
    if len(unit.blocks) > 1:
        yield top + unit.gap, bottom
        return
    block = unit.blocks[0]
    starts = [top + block.y + edge for edge in block.edges[:-1]]
    yield from zip(starts, [*starts[1:], bottom], strict=False)


def _paint(painter: QPainter, layout: PageLayout, top: int, bottom: int) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    assert layout.compositor is not None
    context.clip = QRectF(0, top, layout.compositor.column.page_width, bottom - top)
    painter.save()
    painter.translate(0, -top)
    painter.setClipRect(context.clip)
    layout.draw(painter, context)
    painter.restore()
