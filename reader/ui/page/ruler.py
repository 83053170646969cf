"""A ruler beside the scroll bar: ticks where matches, chosen mentions and marks stand."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model.span import Span
from reader.ui.look import Look
from reader.ui.page.marks import Layer
from reader.ui.page.view import Page

_WIDTH = 14
_TICK = 3
_NEGLIGIBLE = 0.004
"""A change of the article's length that moves no tick by much more than a pixel."""
_NEAR = 5
"""Pixels around a tick in which a click means it."""


class Ruler(QWidget):
    """The whole of the page in the height of the window; a click goes there."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._look: Look | None = None
        self._starts: dict[Layer, Sequence[int]] = {}
        self._offsets: list[int] = []
        self._rows: dict[Layer, list[int]] = {}
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Places of matches and marks"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._length = 0
        page.place_changed.connect(self._follow_length)

    def set_look(self, look: Look) -> None:
        """Show the ruler in `look`."""
        self._look = look
        self._measure_anew()

    def set_ticks(self, layer: Layer, starts: Sequence[int]) -> None:
        """Put ticks where marks of `layer` start, in order, in place of those it had."""
        self._starts[layer] = starts
        self._rows.pop(layer, None)
        self.update()

    def _follow_length(self) -> None:
        """Measure anew where scrolling has shown the article to be longer or shorter."""
        if abs(self._page.length - self._length) > self._length * _NEGLIGIBLE:
            self._measure_anew()

    def _measure_anew(self) -> None:
        self._offsets = []
        self._rows = {}
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for layer in _LAYERS:
            painter.setBrush(_colour(layer, self._look))
            for first, last in _runs(self._ticks.get(layer, [])):
                height = last - first + _TICK
                painter.drawRoundedRect(QRectF(3, first, self.width() - 6, height), 1.5, 1.5)

    @property
    def _ticks(self) -> dict[Layer, list[int]]:
        """The rows of pixels on which ticks stand, however many marks share one."""
        for layer in self._starts.keys() - self._rows.keys():
            self._rows[layer] = self._rows_of(self._starts[layer])
        return self._rows

    def _rows_of(self, starts: Sequence[int]) -> list[int]:
        """The rows on which one of `starts` stands; where rows begin is measured once for all."""
        if not self._offsets:
            self._length = self._page.length
            room = self._room
            self._offsets = [self._page.offset_at(row / room) for row in range(room + 1)]
        before = [bisect_left(starts, offset) for offset in self._offsets] if starts else []
        return [row for row, (one, next_) in enumerate(pairwise(before)) if one != next_]

    @property
    def _room(self) -> int:
        return max(1, self.height() - _TICK)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the nearest mark, or where there is none, to that part of the article."""
        y = event.position().y()
        at = self._page.offset_at(y / self._room)
        near = [
            (abs(row - y), starts[bisect_left(starts, self._page.offset_at(row / self._room))])
            for layer, starts in self._starts.items()
            for row in self._ticks.get(layer, ())
            if abs(row - y) <= _NEAR
        ]
        at = min(near)[1] if near else at
        self._page.go_to(Span(at, at))


_LAYERS = (
    Layer.MATCHES,
    Layer.CHOSEN,
    Layer.HIGHLIGHTS,
    Layer.NOTES,
    Layer.BOOKMARKS,
    Layer.CURRENT,
)
_OF_THE_READER = frozenset({Layer.NOTES, Layer.BOOKMARKS})


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of `rows`, which rise, wherever they follow each other closely."""
    parts = [0, *(n for n in range(1, len(rows)) if rows[n] > rows[n - 1] + _TICK), len(rows)]
    return ((rows[start], rows[end - 1]) for start, end in pairwise(parts) if start < end)


def _colour(layer: Layer, look: Look) -> QColor:
    theme = look.theme
    if layer is Layer.CURRENT:
        return theme.current_match
    if layer in (Layer.MATCHES, Layer.HIGHLIGHTS):
        colour = theme.match if layer is Layer.MATCHES else theme.yellow
        return colour.lighter(150) if theme.is_dark else colour.darker(118)
    return theme.accent if layer in _OF_THE_READER else theme.muted
