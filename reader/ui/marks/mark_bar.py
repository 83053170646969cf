"""A small bar beside selected words or a highlight: colours, a note, a citation, removal."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from reader.ui.bars.buttons import button
from reader.ui.look import Look

_DISTANCE = 14
_PADDING = 4


class MarkBar(QFrame):
    """Buttons for `actions`, floating over the page; None parts them into groups."""

    def __init__(self, actions: Sequence[QAction | None], over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("raised")
        self.setAccessibleName(self.tr("Mark these words"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        row.setSpacing(1)
        for action in actions:
            if action is None:
                row.addSpacing(8)
            else:
                row.addWidget(button(action, self))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(Qt.GlobalColor.black)
        self.setGraphicsEffect(shadow)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Cast a shadow that is seen on the page of `look`."""
        effect = self.graphicsEffect()
        assert isinstance(effect, QGraphicsDropShadowEffect)
        colour = effect.color()
        colour.setAlpha(120 if look.theme.is_dark else 60)
        effect.setColor(colour)

    def show_at(self, point: QPoint, *, is_above: bool) -> None:
        """Stand above or below `point`, where there is room."""
        self.adjustSize()
        room = self.parentWidget().rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        above, below = point.y() - _DISTANCE - self.height(), point.y() + _DISTANCE
        has_room = above >= room.top() if is_above else below + self.height() <= room.bottom()
        y = above if is_above == has_room else below
        x = min(point.x() - self.width() // 2, room.right() - self.width())
        self.move(max(room.left(), x), max(room.top(), y))
        self.show()
        self.raise_()
