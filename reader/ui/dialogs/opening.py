"""The system's own dialogs for choosing an article, or marks to take in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader import paths
from reader.formats import SUFFIXES


def marks_to_take_in(parent: QWidget) -> Path | None:
    """The file of annotations that the reader chooses; None where none is chosen."""
    translate = QCoreApplication.translate
    annotations = translate("marks_to_take_in", "Annotations")
    title = translate("marks_to_take_in", "Take in marks")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", f"{annotations} (*.json)")
    return Path(chosen) if chosen else None


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
