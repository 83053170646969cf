"""The line icons of the window, drawn in the theme's colours.

They stand in resources/icons as SVG on a grid of 24 by 24, with `currentColor` for the
stroke. One that points goes by the direction of reading: it is drawn for left to right, and
mirrored where the window starts at the right.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader import paths

_SIZE = 20
_FAINT = 0.35
_POINTING = frozenset({"back", "forward", "sidebar", "undo"})


def icon(name: str, colour: QColor, checked: QColor | None = None) -> QIcon:
    """The icon `name` in `colour`, and in `checked` while its action is on."""
    found = QIcon()
    for scale in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        usual = pixmap(name, colour, scale=scale)
        found.addPixmap(usual)
        found.addPixmap(_faint(usual), QIcon.Mode.Disabled)
        if checked is not None:
            on = pixmap(name, checked, scale=scale)
            found.addPixmap(on, QIcon.Mode.Normal, QIcon.State.On)
    return found


def pixmap(name: str, colour: QColor, size: int = _SIZE, scale: float = 1.0) -> QPixmap:
    """The icon `name` in `colour`, `size` pixels wide on a screen of `scale`."""
    drawing = _drawing(name).replace(b"currentColor", colour.name().encode())
    picture = QPixmap(QSize(size, size) * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(colour.alphaF())
    if name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(picture.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def _faint(picture: QPixmap) -> QPixmap:
    """`picture` as it looks where it can do nothing."""
    faint = QPixmap(picture.size())
    faint.setDevicePixelRatio(picture.devicePixelRatio())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(_FAINT)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return faint


@cache
def _drawing(name: str) -> bytes:
    return (paths.resources_folder() / "icons" / f"{name}.svg").read_bytes()
