"""An article in Qt's text edit, and where in it the reader is: scrolled there or turned."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextEdit, QWidget

from reader.model.article import Article, BlockKind
from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.page.document import ArticleDocument
from reader.ui.page.layout import PageLayout, PlacedLine
from reader.ui.page.panes import LeafNumbers, Pane
from reader.ui.page.places import Places
from reader.ui.page.scrolled import Scrolled
from reader.ui.page.typesetting.turning import runs_from_the_right
from reader.ui.page.viewpoint import Viewpoint


class Reading(QTextEdit):
    """Qt's text edit over our own layout, read-only; `sheet.Sheet` sets an article in it."""

    place_changed = Signal(int)  # offset of the first letter in view
    view_changed = Signal()  # by the reader's going on, or by another look or size

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        """The article as the page sets it."""
        self._utf16 = Utf16("")
        self._places = Places((), self._utf16)
        self._kept: tuple[int, int | None] | None = None
        self._told = -1
        self._is_composing = False
        self.setViewport(_viewport())
        self._document = ArticleDocument(self)
        self._layout = PageLayout(self._document)
        self._document.setDocumentLayout(self._layout)
        self.setDocument(self._document)
        self._scrolled = Scrolled(self._layout, self.verticalScrollBar(), self.viewport())
        self._viewpoint: Viewpoint = self._scrolled
        self._set_up()

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(False)
        self.selectionChanged.connect(self.viewport().update)

    # Where the reader is

    @property
    def place(self) -> int:
        """The offset of the first letter in view."""
        return self._reading_place()[0]

    def _reading_place(self) -> tuple[int, int | None]:
        """The offset of the first whole line in view, and where in the view it stands.

        It is held as long as the reader does not scroll, so that making the window narrow
        and wide again leads back to the same line.
        """
        if self._kept is None:
            panes = self._viewpoint.panes
            if self._layout.is_empty or self.progress == 0:
                return 0, None
            top = panes[0].top
            line = self._layout.line_at(top)
            if line.top < top and line.bottom < panes[0].bottom:
                line = self._layout.line_at(line.bottom + 1)
            self._kept = self._places.offset(line.number, line.start), line.top - top
        return self._kept

    def box_of(self, span: Span) -> QRect:
        """The box in the viewport of the first line of `span`."""
        number = self._places.number(span.start)
        laid, top = self._layout.laid_block(number)
        boxes = self._layout.painter.boxes_of(laid, self._layout.lines_of(number), span)
        box = next(iter(boxes), QRectF()).toAlignedRect().translated(0, top - laid.y)
        pane = self._pane_at(box.center().y())
        return box.translated(pane.x, pane.y)

    def column_at(self, span: Span) -> tuple[int, int]:
        """The left and the right edge, in the viewport, of the column in which `span` begins."""
        column, line = self._layout.compositor.column, self._line(span.start)
        left = column.x + self._pane_at(line.top).x
        return left, left + column.width

    def _pane_at(self, y: int) -> Pane:
        """The pane in which height `y` of the page is in view, or the first one."""
        panes = self._viewpoint.panes
        return next((pane for pane in panes if pane.top <= y < pane.bottom), panes[0])

    def visible_span(self) -> Span:
        """The letters in view."""
        if self._layout.is_empty:
            return Span(0, 0)
        first = self.place
        last = self._layout.last_line_at(max(0, self._viewpoint.panes[-1].bottom - 1))
        return Span(first, max(first, self._places.offset(last.number, last.end)))

    @property
    def progress(self) -> float:
        """How much of the article lies behind the reader, from 0 to 1."""
        return self._viewpoint.progress

    @property
    def leaf_numbers(self) -> LeafNumbers | None:
        """Which leaves are in view, and of how many; None where the article is scrolled."""
        return self._viewpoint.numbers

    @property
    def is_leafed(self) -> bool:
        """Whether the article is read leaf by leaf."""
        return self._layout.leafed is not None

    @property
    def is_rtl(self) -> bool:
        """Whether the article runs from right to left."""
        return self._article is not None and runs_from_the_right(self._article.blocks)

    @property
    def length(self) -> int:
        """The height of the whole article in pixels, as far as is known."""
        return self._layout.height

    def offset_at(self, fraction: float) -> int:
        """The offset that stands at `fraction` of the page, 0 to 1, as far as is known."""
        if self._layout.is_empty:
            return 0
        y = max(0.0, fraction) * self._layout.height
        number, share = self._layout.heights.rough_find(y)
        span = self._layout.compositor.blocks[number].span
        return min(span.end, span.start + int(share * span.length))

    # Going elsewhere

    def go_to(self, span: Span) -> None:
        """Bring `span` into view, with some of what is before it, unless it is well in view."""
        if self._layout.is_empty:
            return
        self.reveal(span.start)
        if self._viewpoint.show(self._line(span.start)):
            self.viewport().update()
            self._moved()

    def reveal(self, at: int) -> None:
        """Slide code that is wider than its ground to where offset `at` is seen."""
        number = self._places.number(at)
        if (
            self._layout.is_empty
            or self._layout.compositor.blocks[number].kind is not BlockKind.CODE
        ):
            return
        from reader.ui.page.sliding import reveal

        if reveal(self._layout, number, self._places.within(number, at)):
            self.viewport().update()

    def turn(self, *, forward: bool) -> None:
        """Go on or back by what is in view, so that no line is passed over."""
        if not self._layout.is_empty:
            self._viewpoint.turn(forward=forward)
            self._turned()

    def go_to_beginning(self) -> None:
        """Go to the beginning of the article."""
        if not self._layout.is_empty:
            self._viewpoint.go_to_beginning()
            self._turned()

    def go_to_end(self) -> None:
        """Go to the end of the article."""
        if not self._layout.is_empty:
            self._viewpoint.go_to_end()
            self._turned()

    def go_to_share(self, share: float) -> None:
        """Go to where `share` of the article, 0 to 1, lies behind the reader."""
        if not self._layout.is_empty:
            self._viewpoint.go_to_share(share)
            self._turned()

    def return_to(self, at: int) -> None:
        """Bring the line with offset `at`, where the reader was before, to the top of the view."""
        self._bring(at, None)
        self._moved()

    def _turned(self) -> None:
        """Show other leaves; where the article is scrolled its bar has seen to that."""
        if self._layout.leafed is not None:
            self._viewpoint.settle()
            self.viewport().update()
            self._moved()

    def _bring(self, at: int, y: int | None) -> None:
        """Bring the line with offset `at` to `y` of the view; None is its top, with some air."""
        if not self._layout.is_empty:
            self._viewpoint.begin_with(self._line(at), y)
            self.viewport().update()

    def _line(self, at: int) -> PlacedLine:
        """The line in which offset `at` stands, laid out."""
        number = self._places.number(at)
        return self._layout.line_of(number, self._places.within(number, at))

    def want_whole(self) -> None:
        """Have Qt hold all of the text: someone is to hear it."""
        self._document.want_whole()

    def toPlainText(self) -> str:
        self._document.reach_end()
        return super().toPlainText()

    # What Qt asks for

    def at_point(self, point: QPointF) -> int | None:
        """The offset of the letter at `point` of the viewport, None where there is none."""
        hit = self._layout.letter_hit(self._in_qt(point))
        return None if hit is None else self._places.offset(*hit)

    def _in_qt(self, point: QPointF) -> QPointF:
        """Where Qt's coordinates have `point` of the viewport."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._is_composing or self._scrolled.is_settling or self._layout.leafed is not None:
            return
        super().scrollContentsBy(dx, dy)
        self._scrolled.moved(dy)
        self._moved()

    def _moved(self) -> None:
        """Tell where the reader is, having gone on."""
        self._kept = None
        if self._told != self.place:
            self._told = self.place
            self.place_changed.emit(self.place)
        self.view_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        # Qt's text edit would bring its caret into view, and take the reader from the place.
        QAbstractScrollArea.showEvent(self, event)


def _viewport() -> QWidget:
    """What Qt's text edit makes for itself.

    Asked for one that Qt made, PySide gets to know every class of widgets first, to tell which
    it is; that takes longer than setting the first page.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    viewport.setCursor(Qt.CursorShape.IBeamCursor)
    return viewport
