"""The menu of encodings, for a file whose letters were not told right."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.formats import ENCODINGS

_SCRIPTS = {
    "unicode": ("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"),
    "arabic": ("windows-1256", "ISO-8859-6", "MacArabic", "CP720", "CP864"),
    "hebrew": ("windows-1255", "ISO-8859-8", "CP862"),
}


class EncodingMenu(QMenu):
    """Offers to find the encoding by the letters, and each encoding, those of a script together.

    The name of an encoding, or "", is the data of its action.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("encodings")
        self._group = QActionGroup(self)
        self._fill()

    def show_chosen(self, encoding: str | None) -> None:
        """Check the encoding that the reader chose, or that it is found by the letters."""
        for action in self._group.actions():
            action.setChecked(action.data() == (encoding or ""))

    def _fill(self) -> None:
        self._add(self.tr("Automatic"), "")
        of_script = {
            "unicode": self.tr("Unicode"),
            "arabic": self.tr("Arabic letters"),
            "hebrew": self.tr("Hebrew letters"),
        }
        for script, words in of_script.items():
            self.addSeparator()
            for name in _SCRIPTS[script]:
                self._add(f"{name}\t{words}", name)
        self.addSeparator()
        others = self.tr("Other letters")
        grouped = {name for names in _SCRIPTS.values() for name in names}
        for name in ENCODINGS:
            if name not in grouped:
                self._add(f"{name}\t{others}", name)

    def _add(self, text: str, encoding: str) -> None:
        action = self.addAction(text)
        action.setCheckable(True)
        action.setData(encoding)
        self._group.addAction(action)
