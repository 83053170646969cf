"""The bar that says where in the article the reader is, and leads elsewhere when it is dragged.

It fills from the side at which the article's lines start.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from reader.ui.look import Look

_STEPS = 1_000
_THICKNESS = 3
_KNOB = 5
_HEIGHT = 18


class PositionBar(QAbstractSlider):
    """How much of the article lies behind the reader; `share_wanted` says how much is to."""

    share_wanted = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_rtl = True
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, _STEPS)
        self.setSingleStep(_STEPS // 100)
        self.setPageStep(_STEPS // 20)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Position in the article"))
        self.valueChanged.connect(self._want)

    def set_look(self, look: Look) -> None:
        """Show the bar in the look's colours."""
        self._look = look
        self.update()

    def show_share(self, share: float, *, is_rtl: bool) -> None:
        """Show that `share` of the article, 0 to 1, lies behind the reader."""
        self._is_rtl = is_rtl
        self.setInvertedControls(is_rtl is not self.isRightToLeft())
        if not self.isSliderDown():
            self.blockSignals(True)
            self.setValue(round(share * _STEPS))
            self.blockSignals(False)
        self.update()

    def _want(self, value: int) -> None:
        self.share_wanted.emit(value / _STEPS)

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room, y = self.width() - 2 * _KNOB, (self.height() - _THICKNESS) / 2
        read = room * self.value() / _STEPS
        painter.setBrush(theme.sunken)
        painter.drawRoundedRect(QRectF(_KNOB, y, room, _THICKNESS), 1.5, 1.5)
        left = self.width() - _KNOB - read if self._is_rtl else _KNOB
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(QRectF(left, y, read, _THICKNESS), 1.5, 1.5)
        if self.hasFocus() or self.underMouse() or self.isSliderDown():
            end = QPointF(left if self._is_rtl else left + read, self.height() / 2)
            painter.drawEllipse(end, _KNOB, _KNOB)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def _drag_to(self, x: float) -> None:
        room = max(1, self.width() - 2 * _KNOB)
        read = self.width() - _KNOB - x if self._is_rtl else x - _KNOB
        self.setValue(round(read / room * _STEPS))
