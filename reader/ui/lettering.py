"""Single lines of text drawn by painters of lists and cards, each in its own direction.

A name keeps the direction of its letters wherever it stands, and where it does not fit it
is cut at its end.
"""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

from reader.model.article import Direction
from reader.text.direction import base_direction
from reader.text.utf16 import Utf16
from reader.ui.fonts import font_for

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_SMALL = 0.87


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a list, made from that of its widget."""

    plain: QFont
    strong: QFont
    small: QFont
    small_strong: QFont


def fonts_from(font: QFont) -> Fonts:
    """The fonts of a list whose widget has `font`."""
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(round(font.pixelSize() * _SMALL))
    else:
        small.setPointSizeF(font.pointSizeF() * _SMALL)
    return Fonts(font, _strong(font), small, _strong(small))


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.Bold)
    return strong


def style_of(font: QFont, colour: QColor) -> str:
    """The style of a label in `font` and `colour`, whatever style the window has."""
    size, weight = QFontInfo(font).pixelSize(), font.weight().value
    return f"font-size: {size}px; font-weight: {weight}; color: {colour.name()};"


def paragraph_direction(text: str) -> Qt.LayoutDirection:
    """The direction in which `text` would run as a paragraph of an article."""
    if base_direction(text) is Direction.RIGHT_TO_LEFT:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of the first letter of `text` that has one."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "L":
                return Qt.LayoutDirection.LeftToRight
            case "R" | "AL":
                return Qt.LayoutDirection.RightToLeft
    return otherwise


def side_of(
    direction: Qt.LayoutDirection,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> Qt.AlignmentFlag:
    """The side, left or right whatever the text, on which `alignment` lies in a direction."""
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    side = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
    if side == Qt.AlignmentFlag.AlignLeading:
        side = _RIGHT if is_mirrored else _LEFT
    elif side == Qt.AlignmentFlag.AlignTrailing:
        side = _LEFT if is_mirrored else _RIGHT
    return side | Qt.AlignmentFlag.AlignAbsolute


def draw_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: QColor,
    direction: Qt.LayoutDirection,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> None:
    """Draw `text` in the painter's font on one line in the middle of `rect`.

    `direction` is that of the interface; `alignment` is leading, trailing or centred in it.
    The line stands on the same baseline whatever fonts its letters come from.
    """
    own = QFontMetricsF(painter.font())
    baseline = rect.center().y() + (own.ascent() - own.descent()) / 2
    painter.save()
    painter.setFont(font_for(text, painter.font()))
    metrics = QFontMetricsF(painter.font())
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    if fitting != text:
        fitting = fitting[:-1].rstrip() + fitting[-1:]
    side, room = side_of(direction, alignment), rect.width() - metrics.horizontalAdvance(fitting)
    share = 0.0 if side & _LEFT else 1.0 if side & _RIGHT else 0.5
    painter.setPen(colour)
    painter.setLayoutDirection(direction_of(text, direction))
    painter.drawText(QPointF(rect.left() + share * room, baseline), fitting)
    painter.restore()


def draw_lines(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: QColor,
    direction: Qt.LayoutDirection,
    count: int,
) -> None:
    """Draw `text` on up to `count` lines from the top of `rect`; the last is cut at its end."""
    starts = _line_starts(text, painter.font(), rect.width())
    height = rect.height() / max(1, count)
    for number, start in enumerate(starts[:count]):
        is_last = number == min(count, len(starts)) - 1
        end = None if is_last else starts[number + 1]
        line = QRectF(rect.left(), rect.top() + number * height, rect.width(), height)
        draw_line(painter, line, text[start:end].strip(), colour, direction)


def line_count(text: str, font: QFont, width: float) -> int:
    """How many lines of `width` the words of `text` take."""
    return len(_line_starts(text, font, width))


def _line_starts(text: str, font: QFont, width: float) -> list[int]:
    """Where each line of `text` begins when it is broken at words."""
    layout = QTextLayout(text, font_for(text, font))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    utf16 = Utf16(text)
    starts = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        starts.append(utf16.offset(line.textStart()))
    layout.endLayout()
    return starts
