"""The system's own dialog for where something is to be saved, and as what."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.article import Article
from reader.ui.wording import name_of


class SavingDialog(QFileDialog):
    """Asks for a file in the folder of `near`, called `name` at first.

    `kinds` are the endings to choose from and what each is called; the name's ending follows
    the kind that is chosen.
    """

    def __init__(
        self,
        title: str,
        near: Path,
        name: str,
        kinds: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "", str(near.parent))
        self.setWindowTitle(title)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._suffixes = {f"{words} (*.{suffix})": suffix for suffix, words in kinds.items()}
        self.setNameFilters(list(self._suffixes))
        self.setDefaultSuffix(next(iter(kinds)))
        self.filterSelected.connect(self._follow)
        self.selectFile(name)

    def _follow(self, kind: str) -> None:
        self.setDefaultSuffix(self._suffixes[kind])


def article_saving(article: Article, parent: QWidget | None = None) -> SavingDialog:
    """The dialog for a copy of `article`, which never has the name of its own file."""
    source = article.source.path
    kinds = {
        "txt": QCoreApplication.translate("SavingDialog", "Plain text"),
        "md": QCoreApplication.translate("SavingDialog", "Markdown"),
    }
    title = QCoreApplication.translate("SavingDialog", "Save the article as")
    ending = "-2" if source.suffix.lower() == ".txt" else ""
    return SavingDialog(title, source, f"{name_of(source)}{ending}", kinds, parent)


def list_saving(
    near: Path, name: str, suffixes: tuple[str, ...], parent: QWidget | None = None
) -> SavingDialog:
    """The dialog for a list of what was found in the article at `near`."""
    kinds = {
        "csv": QCoreApplication.translate("SavingDialog", "Table"),
        "json": QCoreApplication.translate("SavingDialog", "JSON"),
        "md": QCoreApplication.translate("SavingDialog", "Markdown"),
        "html": QCoreApplication.translate("SavingDialog", "Web page"),
        "ics": QCoreApplication.translate("SavingDialog", "Calendar"),
    }
    title = QCoreApplication.translate("SavingDialog", "Save the list as")
    return SavingDialog(title, near, name, {suffix: kinds[suffix] for suffix in suffixes}, parent)


def place_chosen_in(dialog: SavingDialog) -> Path | None:
    """The file that the reader chooses in `dialog`; None where none is chosen."""
    is_chosen = dialog.exec() and dialog.selectedFiles()
    chosen = Path(dialog.selectedFiles()[0]) if is_chosen else None
    dialog.deleteLater()
    return chosen
