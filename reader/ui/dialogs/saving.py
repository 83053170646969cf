"""The system's own dialog for where an article is to be saved, and as what."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.article import Article
from reader.ui.wording import name_of


class SavingDialog(QFileDialog):
    """Asks for a name for `article`, whose ending follows the kind that is chosen."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        source = article.source.path
        super().__init__(parent, "", str(source.parent))
        self.setWindowTitle(self.tr("Save the article as"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        plain, markdown = self.tr("Plain text"), self.tr("Markdown")
        self._suffixes = {f"{plain} (*.txt)": "txt", f"{markdown} (*.md)": "md"}
        self.setNameFilters(list(self._suffixes))
        self.setDefaultSuffix("txt")
        self.filterSelected.connect(self._follow)
        ending = "-2" if source.suffix.lower() == ".txt" else ""
        self.selectFile(f"{name_of(source)}{ending}")

    def _follow(self, kind: str) -> None:
        self.setDefaultSuffix(self._suffixes[kind])


def place_to_save(parent: QWidget, article: Article) -> Path | None:
    """The file that the reader wants `article` saved to; None where none is chosen."""
    dialog = SavingDialog(article, parent)
    is_chosen = dialog.exec() and dialog.selectedFiles()
    chosen = Path(dialog.selectedFiles()[0]) if is_chosen else None
    dialog.deleteLater()
    return chosen
