"""What lies under the letters: the washes of marks, the selection, the ground of inline code."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextLayout

from reader.model.highlight import HighlightStyle
from reader.ui.page.marks import Layer, Mark
from reader.ui.page.painting.strips import strips, whole_letters
from reader.ui.page.typesetting.compositor import Compositor, LaidBlock
from reader.ui.theme import Theme

_RADIUS = 3
_UNDERLINE = 2
_UNDERLINED = frozenset({Layer.NAMES, Layer.DATES, Layer.CHOSEN})
_CHOSEN = 2.6
"""How much stronger the wash of what is chosen is."""


def boxes(
    compositor: Compositor,
    laid: LaidBlock,
    lines: QTextLayout,
    start: int,
    end: int,
    *,
    is_whole: bool = False,
) -> Iterator[QRectF]:
    """The boxes that cover the letters `start` to `end` of a block, in its unit's coordinates.

    A box is as high as the letters of its line, or `is_whole`, as the line with its leading.
    """
    if start >= end or not lines.lineCount():
        return
    setting = compositor.typography.setting(laid.role)
    above = setting.rise if is_whole else setting.above
    below = setting.pitch - setting.rise if is_whole else setting.below
    start, end = whole_letters(lines, start, end)
    first = lines.lineForTextPosition(start).lineNumber()
    last = lines.lineForTextPosition(end - 1).lineNumber()
    for number in range(first, last + 1):
        line = lines.lineAt(number)
        baseline = laid.y + line.y() + line.ascent()
        stretched = laid.stretched.get(number)
        for left, right in strips(line, start, end):
            if stretched is not None:
                left, right = stretched.painted(left), stretched.painted(right)
            x = laid.x + left
            yield QRectF(x, baseline - above, right - left, above + below)


def paint_wash(painter: QPainter, theme: Theme, layer: Layer, mark: Mark, box: QRectF) -> None:
    """Paint what lies behind the letters of a mark, in one of its boxes."""
    ink = theme.ink(mark.kind)
    if layer is Layer.MATCHES:
        fill(painter, box, theme.match)
    elif layer is Layer.CURRENT:
        fill(painter, box, theme.current_match)
    elif layer is not Layer.HIGHLIGHTS:
        fill(painter, box, theme.wash(ink, _CHOSEN if layer is Layer.CHOSEN else 1.0))
    elif mark.kind is not HighlightStyle.UNDERLINE:
        fill(painter, box, ink)


def paint_line(painter: QPainter, theme: Theme, layer: Layer, mark: Mark, box: QRectF) -> None:
    """Paint the line below the letters of a mark, in one of its boxes, where it has one."""
    if layer in _UNDERLINED or mark.kind is HighlightStyle.UNDERLINE:
        line = QRectF(box.left(), box.bottom() - _UNDERLINE, box.width(), _UNDERLINE)
        painter.fillRect(line, theme.ink(mark.kind))


def fill(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Fill `box`, which has round corners, with `colour`."""
    path = QPainterPath()
    path.addRoundedRect(box, _RADIUS, _RADIUS)
    painter.fillPath(path, colour)
