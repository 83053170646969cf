"""Small pictures of the kinds of marks: a patch of colour, a line, a ribbon."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
)

from reader.model.highlight import HighlightStyle
from reader.ui.theme import Theme

_SIZE = 20
_ROUND = 4
_EDGE = 30
"""How much darker, or on the dark lighter, the edge of a patch is."""


def paint_swatch(painter: QPainter, theme: Theme, kind: HighlightStyle | None, box: QRectF) -> None:
    """Paint in `box` what a mark of `kind` looks like; None is a bookmark."""
    painter.setPen(Qt.PenStyle.NoPen)
    if kind is None:
        painter.setBrush(theme.accent)
        painter.drawPolygon(ribbon(box))
    elif kind is HighlightStyle.UNDERLINE:
        height = max(2.0, box.height() / 7)
        painter.fillRect(
            QRectF(box.left(), box.bottom() - height, box.width(), height), theme.ink(kind)
        )
        middle = QRectF(box).adjusted(0, 0, 0, -2 * height)
        painter.setPen(QPen(theme.muted, 1))
        painter.drawLine(
            QPointF(middle.left(), middle.center().y()),
            QPointF(middle.right(), middle.center().y()),
        )
    else:
        colour = theme.ink(kind)
        painter.setPen(QPen(_edge(theme, colour), 1))
        painter.setBrush(colour)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


def ribbon(box: QRectF) -> QPolygonF:
    """The outline of a bookmark's ribbon in `box`."""
    width = min(box.width(), 0.72 * box.height())
    box = QRectF(box.center().x() - width / 2, box.top(), width, box.height())
    notch = QPointF(box.center().x(), box.bottom() - 0.36 * width)
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()]
    return QPolygonF(corners)


def swatch(theme: Theme, kind: HighlightStyle | None) -> QIcon:
    """What a mark of `kind` looks like, for a button or a menu."""
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(QSize(_SIZE, _SIZE) * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_swatch(painter, theme, kind, QRectF(3, 3, _SIZE - 6, _SIZE - 6))
    painter.end()
    return QIcon(picture)


def _edge(theme: Theme, colour: QColor) -> QColor:
    return colour.lighter(100 + 2 * _EDGE) if theme.is_dark else colour.darker(100 + _EDGE)
