"""What a list says where it is empty: why, and what the reader can do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.lettering import fonts_from, style_of
from reader.ui.look import Look


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a list is empty, in a few words, and what can be done."""

    title: str
    text: str = ""


class Emptiness(QWidget):
    """A sentence in the upper third of where the list would be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title = self._label()
        self._text = self._label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(6)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addStretch(5)

    def say(self, reason: Reason) -> None:
        """Show this reason."""
        self.setAccessibleName(reason.title)
        self.setAccessibleDescription(reason.text)
        self._title.setText(reason.title)
        self._text.setText(reason.text)
        self._text.setVisible(bool(reason.text))

    def set_look(self, look: Look) -> None:
        """Show the reason in the colours of `look`."""
        fonts = fonts_from(self.font())
        self._title.setStyleSheet(style_of(fonts.strong, look.theme.text))
        self._text.setStyleSheet(style_of(fonts.small, look.theme.muted))

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
