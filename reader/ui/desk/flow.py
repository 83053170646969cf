"""Widgets after each other, on as many lines as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

_GAP = 8


class Flow(QWidget):
    """`parts` at their own widths, from the side on which the interface starts."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        for part in parts:
            part.setParent(self)
            part.show()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """The size of one line with everything on it."""
        hints = [part.sizeHint() for part in self._parts]
        width = sum(hint.width() + _GAP for hint in hints) - _GAP
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def _places(self, width: int) -> list[QRect]:
        """Where each part stands in lines of `width`, as for left to right."""
        places: list[QRect] = []
        left = top = 0
        height = self.sizeHint().height()
        for part in self._parts:
            taken = min(part.sizeHint().width(), width)
            if left and left + taken > width:
                left, top = 0, top + height + _GAP
            places.append(QRect(left, top, taken, height))
            left += taken + _GAP
        return places

    def resizeEvent(self, event: QResizeEvent) -> None:
        for part, place in zip(self._parts, self._places(self.width()), strict=True):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
