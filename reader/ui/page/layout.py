"""A document layout that lays out what is looked at, and nothing else.

Qt's text edit sits on it and keeps selection, caret, clipboard and accessibility; asked
for a block's place, the layout sets that block, and only then. Everything else stands at
a guessed height. When a guess proves wrong, what the reader sees must not jump: the page
holds on to the first block in view (see `reader.ui.page.view`).
"""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextFrame,
    QTextLayout,
    QTextLine,
)

from reader.ui.page.document import ArticleDocument
from reader.ui.page.heights import Heights
from reader.ui.page.hits import Hit, block_near, caret_hit, letter_hit, line_near
from reader.ui.page.painting.painter import PagePainter
from reader.ui.page.panes import Pane, nearest_pane
from reader.ui.page.typesetting.compositor import Compositor, LaidBlock, Unit

if TYPE_CHECKING:
    from reader.ui.page.viewpoint import Viewpoint

_KEPT_LETTERS = 120_000
"""Letters that stay laid out: some fifty screens. Beyond that the oldest are let go."""


class PlacedLine(NamedTuple):
    """A line on the page: its block, its positions in that block, its top and bottom."""

    number: int
    start: int
    end: int
    top: int
    bottom: int


class PageLayout(QAbstractTextDocumentLayout):
    """The layout of an article's document; empty until it has a compositor and heights.

    `leafed` is where the reader looks while leaves lie side by side: then Qt is shown what is
    in view, and nothing beyond, and its coordinates are the view's. None while they lie under
    each other, in one scroll: then Qt's coordinates are the page's.
    """

    def __init__(self, document: ArticleDocument) -> None:
        super().__init__(document)
        self._article_document = document
        self._units: OrderedDict[int, Unit] = OrderedDict()
        self._letters = 0
        self._in_view = range(0)
        self._size = QSizeF(0, 0)
        self._compositor: Compositor | None = None
        self._heights: Heights | None = None
        self.leafed: Viewpoint | None = None
        self.painter = PagePainter(self)

    def compose(self, compositor: Compositor | None) -> None:
        """Forget all that is laid out; `compositor` sets what is looked at from here on."""
        for first in list(self._units):
            self._forget(first)
        self._compositor = compositor
        self._heights = Heights(len(compositor.blocks), compositor.column) if compositor else None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to lay out; what is asked of blocks and lines needs some."""
        return self._compositor is None

    @property
    def compositor(self) -> Compositor:
        """What sets the blocks of the article."""
        assert self._compositor is not None
        return self._compositor

    @property
    def heights(self) -> Heights:
        """How high the blocks are, as far as is known."""
        assert self._heights is not None
        return self._heights

    # Where things stand

    @property
    def height(self) -> int:
        """The height of the whole page, as far as it is known."""
        if self.is_empty:
            return 0
        return self.heights.total + self.compositor.column.bottom

    def unit_of(self, number: int) -> Unit:
        """The unit in which block `number` stands, laid out."""
        first = self.compositor.first_of(number)
        unit = self._units.get(first)
        if unit is None:
            unit = self.compositor.unit(first)
            self._units[first] = unit
            self._letters += unit.letters
            self.heights.set(first, unit.height)
            for block in unit.blocks[1:]:
                self.heights.set(block.number, 0)
        else:
            self._units.move_to_end(first)
        return unit

    def unit_at(self, y: float) -> tuple[Unit, int]:
        """The unit at height `y` of the page, laid out, and its top."""
        number, _ = self.heights.find(int(y))
        unit = self.unit_of(number)
        return unit, self.heights.top(unit.first)

    def units_between(self, top: float, bottom: float) -> Iterator[tuple[Unit, int]]:
        """The units between two heights of the page, laid out, with their tops."""
        unit, y = self.unit_at(max(0.0, top))
        while True:
            yield unit, y
            y += unit.height
            following = unit.blocks[-1].number + 1
            if y > bottom or following >= len(self.compositor.blocks):
                return
            unit = self.unit_of(following)

    def tell_places(self, panes: Sequence[Pane]) -> None:
        """Tell Qt where the lines in `panes` stand: assistive technology asks for that.

        A block has one place: where it is in two panes, that with the caret, else the second.
        What is in them is on its way to Qt, if it is not there.
        """
        last = 0
        for pane in sorted(panes, key=self._holds_caret):
            for unit, y in self.units_between(pane.top, pane.bottom - 1):
                for laid in unit.blocks:
                    self._hand_over(laid)
                    place = QPointF(laid.x + pane.x, y + laid.y + pane.y)
                    self.lines_of(laid.number).setPosition(place)
                    last = max(last, laid.number)
        self._article_document.approach(last)

    def _hand_over(self, laid: LaidBlock) -> None:
        """Have the lines of a block where Qt looks for them, if it has arrived there."""
        if self._article_document.takes_over(laid.number):
            self.compositor.set_again(laid)

    def _holds_caret(self, pane: Pane) -> bool:
        caret = self.painter.caret
        if caret is None:
            return False
        block = self._article_document.findBlock(caret)
        line = self.line_of(block.blockNumber(), caret - block.position())
        return pane.top <= line.top < pane.bottom

    def laid_block(self, number: int) -> tuple[LaidBlock, int]:
        """Block `number`, laid out, and where on the page its lines begin."""
        unit = self.unit_of(number)
        laid = next(block for block in unit.blocks if block.number == number)
        return laid, self.heights.top(unit.first) + laid.y

    def put_block(self, laid: LaidBlock) -> None:
        """Have a block that is a unit by itself laid out as `laid` from here on."""
        unit = self.unit_of(laid.number)
        self._units[unit.first] = unit._replace(blocks=(laid,))

    def lines_of(self, number: int) -> QTextLayout:
        """The lines of block `number`, which is laid out."""
        return self._article_document.lines_of(number)

    def line_at(self, y: float) -> PlacedLine:
        """The line at height `y` of the page; in a table, one of those beside each other."""
        unit, top = self.unit_at(y)
        laid = block_near(unit, unit.blocks[0].frame.x, y - top)
        line = line_near(laid, self.lines_of(laid.number), y - top - laid.y)
        return self._placed(laid, line, top + laid.y)

    def last_line_at(self, y: float) -> PlacedLine:
        """The line at height `y` of the page that comes last in reading, or the nearest above."""
        unit, top = self.unit_at(y)
        begun = [laid for laid in unit.blocks if laid.y <= y - top] or unit.blocks[:1]
        line = line_near(begun[-1], self.lines_of(begun[-1].number), y - top - begun[-1].y)
        return self._placed(begun[-1], line, top + begun[-1].y)

    def line_of(self, number: int, within: int) -> PlacedLine:
        """The line in which position `within` of block `number` stands."""
        laid, y = self.laid_block(number)
        return self._placed(laid, self.lines_of(number).lineForTextPosition(within), y)

    def _placed(self, laid: LaidBlock, line: QTextLine | None, y: int) -> PlacedLine:
        if line is None or not line.isValid():
            return PlacedLine(laid.number, 0, 0, y, y + laid.height)
        start, at = line.textStart(), line.lineNumber()
        top, bottom = laid.edges[at : at + 2]
        return PlacedLine(laid.number, start, start + line.textLength(), y + top, y + bottom)

    # What Qt's text edit asks for

    def on_page(self, point: QPointF) -> QPointF:
        """Where on the page Qt's `point` is, or the nearest place of it that is in view."""
        if self.leafed is None:
            return point
        return nearest_pane(self.leafed.panes, point.x()).on_page(point)

    def documentSize(self) -> QSizeF:
        if self.leafed is not None:
            return QSizeF(1, 1)
        width = 0 if self.is_empty else self.compositor.column.page_width
        return QSizeF(width, self.height)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if self.is_empty or not block.isValid():
            return QRectF()
        laid, y = self.laid_block(min(block.blockNumber(), len(self.compositor.blocks) - 1))
        self._hand_over(laid)
        rect = QRectF(laid.x, y, laid.frame.width, laid.height)
        if self.leafed is not None:
            for pane in sorted(self.leafed.panes, key=self._holds_caret, reverse=True):
                if pane.top < rect.bottom() and rect.top() < pane.bottom:
                    return rect.translated(pane.x, pane.y)
        return rect

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Nothing: the page composes anew whenever the document is another."""

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:
        if accuracy is Qt.HitTestAccuracy.ExactHit:
            hit = self.letter_hit(point)
        else:
            hit = Hit(0, 0) if self.is_empty else caret_hit(self, self.on_page(point))
        if hit is None:
            return -1
        self._article_document.reach(hit.number)
        return self._article_document.findBlockByNumber(hit.number).position() + hit.within

    def letter_hit(self, point: QPointF) -> Hit | None:
        """The letter at Qt's `point`, None where none is."""
        if self.is_empty:
            return None
        if self.leafed is not None and not any(p.shows(point) for p in self.leafed.panes):
            return None
        return letter_hit(self, self.on_page(point))

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        if self.is_empty:
            return
        if self.leafed is None:
            self._in_view = self.painter.paint(painter, context)
        else:
            seen = [self.painter.paint(painter, context, pane) for pane in self.leafed.panes]
            self._in_view = range(seen[0].start, seen[-1].stop)
        self._forget_the_oldest()

    # What is forgotten

    def _forget_the_oldest(self) -> None:
        """Let go of lines far from view.

        Only after painting: in the midst of a caret's move Qt holds on to lines.
        """
        if self._letters <= _KEPT_LETTERS:
            return
        for first in list(self._units):
            if self._letters <= _KEPT_LETTERS * 3 // 4:
                break
            if first not in self._in_view:
                self._forget(first)

    def _forget(self, first: int) -> None:
        unit = self._units.pop(first)
        self._letters -= unit.letters
        for laid in unit.blocks:
            self._article_document.let_go(laid.number)
