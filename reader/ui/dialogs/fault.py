"""A fault of ours, said plainly, with all that is needed to report it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from reader.paths import resources_folder
from reader.ui.dialogs.window import SmallWindow
from reader.ui.fonts import CODE_FAMILY, load_fonts


class FaultWindow(SmallWindow):
    """What went wrong inside Warraq, and a button that copies it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Something went wrong in Warraq"), parent)
        self._report = report
        words = self.label(
            self.tr(
                "You can go on reading. If you want to help us mend this, copy the report below "
                "and send it to the makers of Warraq: nothing is sent by itself."
            )
        )
        load_fonts(resources_folder() / "fonts", CODE_FAMILY)
        text = QPlainTextEdit(report, self)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.setReadOnly(True)
        text.setObjectName("report")
        text.setMinimumSize(560, 220)
        text.setAccessibleName(self.tr("Report"))
        self.add(words, text)
        self.copying = QPushButton(self.tr("Copy the report"), self)
        self.copying.setAccessibleName(self.copying.text())
        self.copying.clicked.connect(self._copy)
        self.add_buttons(self.copying)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
