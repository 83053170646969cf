"""What Warraq is, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QWidget

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
            self.label(
                self.tr(
                    "A reader for articles that run from right to left. It finds the names and "
                    "dates in them, and a word however it is spelled. Everything happens on "
                    "your own computer."
                )
            ),
            *([self.label(said)] if said else []),
            self.label(
                self.tr(
                    "Warraq is free software under the MIT licence. Its fonts, Amiri, Vazirmatn, "
                    "Noto and JetBrains Mono, come under the SIL Open Font License. The window "
                    "is made with Qt."
                )
            ),
        )
        self.add_buttons()


def _version(digits: Digits) -> str:
    try:
        return with_digits(version("warraq"), digits)
    except PackageNotFoundError:
        return ""
