"""Printing an article: set for the sheet of paper, and cut into pages between lines."""

from collections.abc import Iterator

from PySide6.QtGui import QAbstractTextDocumentLayout, QPagedPaintDevice, QPainter

from reader.model.article import Article
from reader.paths import resources_folder
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.document import ArticleDocument
from reader.ui.page.layout import PageLayout
from reader.ui.page.leaves import Cut, Leaves
from reader.ui.page.panes import Pane
from reader.ui.page.typesetting.byline import byline_of
from reader.ui.page.typesetting.column import Column
from reader.ui.page.typesetting.compositor import Compositor
from reader.ui.page.typesetting.pieces import in_pieces
from reader.ui.page.typesetting.shown import shown
from reader.ui.page.typesetting.typography import Typography

_FOOT = 48
"""What the number of a page takes below its text, in pixels of the screen."""
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
    width, height = round(device.width() / scale), round(device.height() / scale)
    layout = _layout(in_pieces(article), look, width, height - _FOOT)
    painter.scale(scale, scale)
    count = 0
    for count, leaf in enumerate(_leaves(layout, height), 1):
        if count > 1:
            device.newPage()
        _paint(painter, layout, leaf)
    painter.end()
    return count


def _layout(article: Article, look: Look, width: int, height: int) -> PageLayout:
    document = ArticleDocument()
    layout = PageLayout(document)
    document.setDocumentLayout(layout)
    document.load(article, lambda text: shown(text, look.settings))
    typography = Typography(resources_folder() / "fonts", article.metadata.language, look)
    column = Column(article.blocks, article.text, typography, width, height, breaks_code=True)
    utf16, byline = Utf16(article.text), byline_of(article, look)
    layout.compose(Compositor(article, utf16, document, typography, column, byline))
    return layout


def _leaves(layout: PageLayout, height: int) -> Iterator[Pane]:
    """The leaves of an article, each where it lies on a sheet of paper `height` pixels high."""
    leaves = Leaves(layout, height - _FOOT)
    width, number = layout.compositor.column.page_width, 0
    start: Cut | None = leaves.beginning
    while start is not None:
        leaf, number = leaves.leaf_from(start), number + 1
        top = leaves.y(leaf.start)
        yield Pane(top, leaves.y(leaf.end), 0, -top, width, number, height - _FOOT // 3)
        start = leaves.start_after(leaf)


def _paint(painter: QPainter, layout: PageLayout, pane: Pane) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    layout.painter.paint(painter, context, pane)
