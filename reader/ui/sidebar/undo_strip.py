"""A quiet line that says what was done, with a way back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.lettering import fonts_from, style_of
from reader.ui.look import Look


class UndoStrip(QFrame):
    """Shown after a change, until it is undone or another article is opened.

    It undoes what was done last of what `undoing` knows.
    """

    def __init__(self, undoing: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("raised")
        self._done = QLabel(self)
        self._button = QPushButton(self)
        self._button.setObjectName("link")
        self._button.setFlat(True)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 2)
        layout.addWidget(self._done, 1)
        layout.addWidget(self._button)
        self._button.clicked.connect(undoing.undo)
        self.hide()

    def offer(self, done: str) -> None:
        """Say what was done, and offer to undo it; where that is "", there is nothing to say."""
        self._done.setText(done)
        self.setVisible(bool(done))

    def set_look(self, look: Look) -> None:
        """Show itself in the colours of `look`, and in the language in use."""
        fonts = fonts_from(self.font())
        self._button.setText(self.tr("Undo"))
        self._done.setStyleSheet(style_of(fonts.small, look.theme.muted))
        self._button.setStyleSheet(style_of(fonts.small_strong, look.theme.accent))
