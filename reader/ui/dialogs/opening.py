"""The system's own dialog for choosing an article."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader import paths
from reader.formats import SUFFIXES


def article_to_open(parent: QWidget, folder: Path | None) -> Path | None:
    """The file that the reader chooses, beginning in `folder`; None where none is chosen."""
    endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    translate = QCoreApplication.translate
    articles = translate("article_to_open", "Articles")
    everything = translate("article_to_open", "All files")
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("article_to_open", "Open an article"),
        str(folder or paths.articles_folder()),
        f"{articles} ({endings});;{everything} (*)",
    )
    return Path(chosen) if chosen else None
