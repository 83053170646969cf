"""Painting the page: grounds, washes under the letters, the letters, and what stands beside.

Everything under the letters is painted before any letter, so that no wash covers a vowel
mark of the line above it. Letters are painted whole, whatever is marked: they stay joined.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
)

from reader.model.article import Block, BlockKind, Style
from reader.model.span import Span
from reader.text.digits import with_digits
from reader.ui.page.marks import MENTIONS, SIGNS, Layer, Mark, Marks
from reader.ui.page.painting.grounds import paint_ground
from reader.ui.page.painting.signs import paint_sign
from reader.ui.page.painting.washes import boxes, fill, paint_line, paint_wash
from reader.ui.page.panes import Pane
from reader.ui.page.typesetting.typography import Role

if TYPE_CHECKING:
    from reader.ui.page.images import Images
    from reader.ui.page.layout import PageLayout
    from reader.ui.page.painting.longer import Ink
    from reader.ui.page.typesetting.compositor import Compositor, LaidBlock, Unit

_RAISED = {Style.SUPERSCRIPT: 0.42, Style.SUBSCRIPT: -0.16}
"""How far letters of a style stand above the line, in ems."""

Context = QAbstractTextDocumentLayout.PaintContext


class PagePainter:
    """Paints a part of the page, with the marks that lie on it.

    `caret`, a position of the document, and `focused_link` are the page's to set.
    """

    def __init__(self, layout: PageLayout) -> None:
        self._layout = layout
        self.marks = {layer: Marks() for layer in Layer}
        self.caret: int | None = None
        self.focused_link: Span | None = None

    @cached_property
    def images(self) -> Images:
        """The pictures of the article."""
        from reader.ui.page.images import Images

        return Images()

    @property
    def _compositor(self) -> Compositor:
        return self._layout.compositor

    def paint(self, painter: QPainter, context: Context, pane: Pane | None = None) -> range:
        """Paint what `context` clips, or all of `pane`; the numbers of its blocks come back."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if pane is None:
            clip = context.clip if context.clip.isValid() else painter.clipBoundingRect()
            overhang = self._compositor.column.overhang
            area = clip.adjusted(0, -overhang, 0, overhang)
            units = list(self._layout.units_between(area.top(), area.bottom()))
        else:
            area = pane.area
            units = list(self._layout.units_between(pane.top, pane.bottom - 1))
            self._paint_number(painter, pane)
        painter.save()
        painter.translate(QPointF(pane.x, pane.y) if pane else QPointF())
        self._paint_grounds(painter, context, units, area if pane else None)
        for unit, top in units:
            painter.save()
            painter.translate(0, top)
            for laid in unit.blocks:
                with _on_its_ground(painter, laid):
                    self._paint_letters(painter, laid, area.translated(0, -top))
            painter.restore()
        painter.restore()
        return range(units[0][0].first, units[-1][0].first + 1) if units else range(0)

    def _paint_number(self, painter: QPainter, pane: Pane) -> None:
        """The number of a leaf, below it."""
        typography = self._compositor.typography
        font = typography.setting(Role.FOOTNOTE).font
        height = QFontMetricsF(font).height()
        painter.setFont(font)
        painter.setPen(typography.look.theme.muted)
        box = QRectF(pane.x, pane.foot - height / 2, pane.width, height)
        number = with_digits(str(pane.number), typography.look.digits)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)

    # Under the letters

    def _paint_grounds(
        self,
        painter: QPainter,
        context: Context,
        units: Sequence[tuple[Unit, int]],
        clip: QRectF | None,
    ) -> None:
        """Paint all that lies under letters, and nothing outside of `clip`."""
        painter.save()
        if clip is not None:
            painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        for unit, top in units:
            painter.save()
            painter.translate(0, top)
            paint_ground(painter, self._compositor, unit)
            for laid in unit.blocks:
                with _on_its_ground(painter, laid):
                    self._paint_under(painter, context, laid)
            painter.restore()
        painter.restore()

    def _paint_under(self, painter: QPainter, context: Context, laid: LaidBlock) -> None:
        block = self._compositor.blocks[laid.number]
        lines = self._layout.lines_of(laid.number)
        theme = self._compositor.typography.look.theme
        for run in block.runs:
            if run.style & Style.CODE and block.kind is not BlockKind.CODE:
                for box in self.boxes_of(laid, lines, run.span):
                    fill(painter, _snug(box), theme.code)
        self._paint_marks(painter, laid, lines, block)
        self._paint_selections(painter, context, laid, lines)

    def _paint_marks(
        self, painter: QPainter, laid: LaidBlock, lines: QTextLayout, block: Block
    ) -> None:
        """The washes of all layers, and upon them the lines of all: one hides no other's."""
        theme = self._compositor.typography.look.theme
        found = [
            (layer, mark, tuple(self.boxes_of(laid, lines, mark.span)))
            for layer, mark in self._marks_in(block)
        ]
        for paint in (paint_wash, paint_line):
            for layer, mark, boxes_of_mark in found:
                for box in boxes_of_mark:
                    paint(painter, theme, layer, mark, box)
        for layer in SIGNS:
            for mark in self.marks[layer].within(block.span.start, block.span.end):
                if mark.span.start >= block.span.start:
                    paint_sign(painter, self._compositor, layer, laid, lines, mark.span.start)

    def _marks_in(self, block: Block) -> Iterator[tuple[Layer, Mark]]:
        """The marks on letters of a block, in the order of painting."""
        shows_mentions = self._compositor.typography.look.settings.shows_marks
        for layer, marks in self.marks.items():
            if layer not in SIGNS and (shows_mentions or layer not in MENTIONS):
                for mark in marks.within(block.span.start, block.span.end):
                    yield layer, mark

    def _paint_selections(
        self, painter: QPainter, context: Context, laid: LaidBlock, lines: QTextLayout
    ) -> None:
        colour = self._compositor.typography.look.theme.selection
        start = self._compositor.places.start(laid.number)
        length = self._compositor.places.length(laid.number)
        for selection in context.selections:
            first = max(0, selection.cursor.selectionStart() - start)
            end = min(length, selection.cursor.selectionEnd() - start)
            for box in boxes(self._compositor, laid, lines, first, end, is_whole=True):
                painter.fillRect(box, colour)

    # The letters

    def _paint_letters(self, painter: QPainter, laid: LaidBlock, area: QRectF) -> None:
        block = self._compositor.blocks[laid.number]
        theme = self._compositor.typography.look.theme
        lines = self._layout.lines_of(laid.number)
        seen = laid.lines_between(area.top(), area.bottom())
        painter.setPen(theme.muted if block.kind is BlockKind.FOOTNOTE else theme.text)
        self._paint_lines(painter, laid, lines, seen)
        for run in block.runs:
            if run.style & Style.IMAGE and run.href:
                for box in self._boxes_in(area, laid, lines, run.span):
                    self._paint_image(painter, laid, box, run.href, run.alt)
        if self.focused_link is not None and block.span.covers(self.focused_link):
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in self._boxes_in(area, laid, lines, self.focused_link):
                painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3)
        self._paint_caret(painter, laid, lines, seen)

    def _paint_lines(
        self, painter: QPainter, laid: LaidBlock, lines: QTextLayout, seen: range
    ) -> None:
        """The lines of a block whose numbers are in `seen`."""
        at = QPointF(laid.x, laid.y)
        for number in seen:
            if number not in laid.stretched:
                lines.lineAt(number).draw(painter, at)
        if laid.stretched:
            from reader.ui.page.painting.longer import paint_stretched

            inks = self._inks(self._compositor.blocks[laid.number], laid)
            for number in seen:
                if number in laid.stretched:
                    paint_stretched(painter, at, lines.lineAt(number), laid.stretched[number], inks)

    def _inks(self, block: Block, laid: LaidBlock) -> list[Ink]:
        """How the letters of a block are painted, for lines that Qt does not paint."""
        from reader.ui.page.painting.longer import Ink

        theme = self._compositor.typography.look.theme
        size = self._compositor.typography.setting(laid.role).size
        plain = theme.muted if block.kind is BlockKind.FOOTNOTE else theme.text
        return [
            Ink(
                self._compositor.places.within(laid.number, run.span.start),
                self._compositor.places.within(laid.number, run.span.end),
                theme.accent if run.href and not run.style & Style.IMAGE else plain,
                size * (_RAISED.get(run.style & (Style.SUPERSCRIPT | Style.SUBSCRIPT), 0.0)),
            )
            for run in block.runs
        ]

    def _paint_caret(
        self, painter: QPainter, laid: LaidBlock, lines: QTextLayout, seen: range
    ) -> None:
        if self.caret is None:
            return
        within = self.caret - self._compositor.places.start(laid.number)
        line = lines.lineForTextPosition(within)
        is_here = 0 <= within <= self._compositor.places.length(laid.number)
        if is_here and line.isValid() and line.lineNumber() in seen:
            look = self._compositor.typography.look
            x = line.cursorToX(within)[0]
            stretched = laid.stretched.get(line.lineNumber())
            x = laid.x + (stretched.painted(x) if stretched else x)
            stroke = QRectF(x - 1, laid.y + line.y(), 2, line.height())
            painter.fillRect(stroke, look.theme.accent)

    def _paint_image(
        self, painter: QPainter, laid: LaidBlock, box: QRectF, path: str, alt: str
    ) -> None:
        theme = self._compositor.typography.look.theme
        setting = self._compositor.typography.setting(laid.role)
        width = laid.frame.width
        size = self.images.size(path, width - 2, self._compositor.column.highest_image(width))
        baseline = box.top() + setting.above
        place = QRectF(QPointF(box.left(), baseline - size.height()), QSizeF(size))
        image = self.images.image(path, size, painter.device().devicePixelRatio())
        if not image.isNull():
            painter.drawImage(place, image)
            return
        painter.setPen(theme.line)
        painter.setBrush(theme.code)
        painter.drawRoundedRect(place, 6, 6)
        painter.setPen(theme.muted)
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(place.adjusted(8, 8, -8, -8), flags, alt)

    # Places

    def boxes_of(self, laid: LaidBlock, lines: QTextLayout, span: Span) -> Iterator[QRectF]:
        """The boxes of the part of `span` that lies in a block."""
        block, within = self._compositor.blocks[laid.number], self._compositor.places.within
        first = within(laid.number, max(span.start, block.span.start))
        end = within(laid.number, min(span.end, block.span.end))
        return boxes(self._compositor, laid, lines, first, end)

    def _boxes_in(
        self, area: QRectF, laid: LaidBlock, lines: QTextLayout, span: Span
    ) -> Iterator[QRectF]:
        """The boxes of `span` that are in `area` of the unit."""
        for box in self.boxes_of(laid, lines, span):
            if area.top() <= box.center().y() < area.bottom():
                yield box


@contextmanager
def _on_its_ground(painter: QPainter, laid: LaidBlock) -> Iterator[None]:
    """Paint nothing beside the ground of code that is wider than it."""
    if not laid.overflow:
        yield
        return
    painter.save()
    painter.setClipRect(laid.ground, Qt.ClipOperation.IntersectClip)
    yield
    painter.restore()


def _snug(box: QRectF) -> QRectF:
    """`box` without the room that letters of the article's own script would need."""
    return box.adjusted(-1, 0.22 * box.height(), 1, -0.12 * box.height())
