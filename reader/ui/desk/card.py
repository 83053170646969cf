"""What the cards on the desk have in common: a ground that is pressed like a button."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.ui.fonts import INTERFACE_FAMILY, face_for
from reader.ui.look import Look

ROUND = 11


class Card(QAbstractButton):
    """A button that is drawn by who derives from it, in the colours of `look`."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        """Show itself in the colours of `look`."""
        self.look = look
        self.update()

    def paint_ground(self, painter: QPainter, ground: QColor | None = None) -> QRectF:
        """Draw the card without what is on it, and give its rectangle."""
        theme = self.look.theme
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_lit = self.hasFocus() or self.underMouse()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if is_lit else theme.line, 1))
        painter.setBrush(theme.raised if ground is None else ground)
        painter.drawRoundedRect(rect, ROUND, ROUND)
        return rect

    def paint_progress(self, painter: QPainter, rect: QRectF, progress: float) -> None:
        """Draw a line along `rect` that fills from the start side as the article is read."""
        theme = self.look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.sunken)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        if progress <= 0:
            return
        done = QRectF(rect)
        done.setWidth(max(rect.height(), rect.width() * min(1.0, progress)))
        if self.isRightToLeft():
            done.moveRight(rect.right())
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(done, rect.height() / 2, rect.height() / 2)


def title_font(language: str, size: int) -> QFont:
    """The font in which articles in `language` are named, as large as `size` pixels of Amiri."""
    face = face_for(language)
    font = QFont(face.family)
    font.setPixelSize(round(size * face.scale))
    return font


def small_font() -> QFont:
    """The font of what is said below a title."""
    font = QFont(INTERFACE_FAMILY)
    font.setPixelSize(12)
    return font
