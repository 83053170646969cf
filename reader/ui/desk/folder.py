"""A folder as a list of the articles in it."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from reader.formats import SUFFIXES, UnreadableArticle, first_screen, is_light, read_article
from reader.ui.desk.listing import Listing, ListingRow
from reader.ui.lists.emptiness import Reason
from reader.ui.lists.rows import Heading
from reader.ui.session import Session
from reader.ui.wording import isolated, name_of
from reader.ui.words.folders import name_of_folder

_MOST = 5_000
"""More articles than that are better sought than looked through."""
_AT_ONCE = 10
"""So many titles are shown together."""


class FolderList(Listing):
    """The articles of one folder and of those in it, each folder under its name.

    Their titles are known of those that were read, and looked up of the others one by one.
    `folder` is the one that was shown last.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.folder = Path()
        self._found: list[Path] = []
        self._titles: dict[Path, str] = {}
        self._untold: list[Path] = []
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look_for_title)

    def show_folder(self, folder: Path) -> None:
        """List the articles of `folder`."""
        self.set_heading(name_of_folder(folder), str(folder))
        self.folder, self._found = folder, list(articles_in(folder))
        self._titles = self._session.shelved.titles(self._found)
        self._untold = [path for path in reversed(self._found) if path not in self._titles]
        self.set_rows([])
        self._show()
        self._looking.start()

    def _show(self) -> None:
        rows: list[Heading | ListingRow] = []
        parent = self.folder
        for path in self._found:
            if path.parent != parent:
                parent = path.parent
                rows.append(Heading(isolated(str(parent.relative_to(self.folder)))))
            rows.append(ListingRow(self._titles.get(path, name_of(path)), path.name, path))
        self.set_rows(rows)

    def _none(self) -> Reason:
        return Reason(
            self.tr("No articles here"),
            self.tr("In this folder and those in it there is no file that Warraq can read."),
        )

    def _look_for_title(self) -> None:
        """Read one article, or its beginning, for its title, and show those found now and then."""
        if not self._untold or not self.isVisible():
            self._looking.stop()
            return
        path = self._untold.pop()
        with suppress(UnreadableArticle):
            article = read_article(path) if is_light(path) else first_screen(path)
            if article is not None and article.metadata.title:
                self._titles[path] = article.metadata.title
        if len(self._untold) % _AT_ONCE == 0:
            self._show()


def articles_in(folder: Path) -> Iterator[Path]:
    """The files below `folder` that may be articles: those of each folder together, by name.

    Hidden ones, and folders that cannot be looked into, are left out.
    """
    count = 0
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield Path(directory, name)
                count += 1
                if count == _MOST:
                    return
