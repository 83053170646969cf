"""Cards of one size, in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

_GAP = 14


class Grid(QWidget):
    """`cards`, none narrower than `narrowest`, from the side on which the interface starts."""

    def __init__(
        self, cards: Sequence[QWidget], narrowest: int, height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._narrowest = narrowest
        self._height = height
        for card in cards:
            card.setParent(self)
            card.show()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _columns(self, width: int) -> int:
        return max(1, (width + _GAP) // (self._narrowest + _GAP))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._cards) // self._columns(width))
        return max(0, rows * (self._height + _GAP) - _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        columns = self._columns(self.width())
        width = (self.width() - _GAP * (columns - 1)) / columns
        for number, card in enumerate(self._cards):
            row, column = divmod(number, columns)
            left, top = column * (width + _GAP), row * (self._height + _GAP)
            logical = QRect(round(left), top, int(width), self._height)
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), logical))
