"""What Warraq is, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from reader.text.digits import Digits, with_digits
from reader.ui.dialogs.window import SmallWindow
from reader.ui.wording import isolated


class AboutWindow(SmallWindow):
    """The name, the version, and the licences."""

    def __init__(self, digits: Digits, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Warraq"), parent)
        number = _version(digits)
        said = self.tr("Version {number}").format(number=isolated(number)) if number else ""
        self.add(
            self._words(
                self.tr(
                    "A reader for articles that run from right to left. It finds the names and "
                    "dates in them, and a word however it is spelled. Everything happens on "
                    "your own computer."
                )
            ),
            *([self._words(said)] if said else []),
            self._words(
                self.tr(
                    "Warraq is free software under the MIT licence. Its fonts, Amiri, Vazirmatn, "
                    "Noto and JetBrains Mono, come under the SIL Open Font License. The window "
                    "is made with Qt."
                )
            ),
        )
        self.add_buttons()

    def _words(self, text: str) -> QLabel:
        words = QLabel(text, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setMinimumWidth(440)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setForegroundRole(QPalette.ColorRole.WindowText)
        words.setAccessibleName(text)
        return words


def _version(digits: Digits) -> str:
    try:
        return with_digits(version("warraq"), digits)
    except PackageNotFoundError:
        return ""
