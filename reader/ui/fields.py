"""A field for one line of text, which begins where the window's lines begin.

Qt begins an empty field on the side of the keyboard's language, which may be away from the
words in it that say what it is for.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.lettering import side_of


class Field(QLineEdit):
    """A line of text at the start side of the interface, in whatever letters it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        self.setAlignment(side_of(self.layoutDirection()))
