"""What folders are called, wherever the window speaks of them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reader.paths import articles_folder


def name_of_folder(folder: Path) -> str:
    """The name of `folder`; one that has none, as the root, is called by its path."""
    if folder == articles_folder():
        return QCoreApplication.translate("FolderWords", "Sample articles")
    return folder.name or str(folder)
