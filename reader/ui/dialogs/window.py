"""What the small windows have in common: a heading, what they show, and a button to close."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_MOST_OF_SCREEN = 0.7
_PARAGRAPH = 440


class SmallWindow(QDialog):
    """A window over `parent` that is gone once it is closed."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 20)
        self._column.setSpacing(14)
        heading = QLabel(title, self)
        heading.setObjectName("heading")
        self._column.addWidget(heading)

    def add(self, *parts: QWidget) -> None:
        """Show `parts`, one below the other."""
        for part in parts:
            self._column.addWidget(part)

    def label(self, text: str) -> QLabel:
        """`text` as a paragraph, letter by letter, for `add`."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(_PARAGRAPH)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setForegroundRole(QPalette.ColorRole.WindowText)
        label.setAccessibleName(text)
        return label

    def add_tall(self, part: QWidget) -> None:
        """Show `part`, which scrolls where the screen is too low for it."""
        self._column.addWidget(_Tall(part, self))

    def add_buttons(self, *others: QPushButton) -> None:
        """End with a row of buttons, the last of which closes the window."""
        row = QDialogButtonBox(self)
        for button in others:
            row.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        closing = QPushButton(self.tr("Close window"), self)
        closing.setAccessibleName(closing.text())
        closing.setDefault(True)
        row.addButton(closing, QDialogButtonBox.ButtonRole.RejectRole)
        row.rejected.connect(self.reject)
        self._column.addWidget(row)


class _Tall(QScrollArea):
    """Holds a part as high as it likes to be, up to most of the screen's height."""

    def __init__(self, part: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(parent.windowTitle())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(part)
        self.setMinimumWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        """Room for the whole part and a scroll bar."""
        wanted = self.widget().sizeHint()
        highest = round(self.screen().availableGeometry().height() * _MOST_OF_SCREEN)
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(wanted.width() + bar, min(wanted.height(), highest))
