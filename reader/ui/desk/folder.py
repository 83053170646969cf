"""A folder as a list of the articles in it."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from reader.formats import SUFFIXES, UnreadableArticle, first_screen, is_light, read_article
from reader.ui.desk.listing import Listing, ListingRow
from reader.ui.lists.emptiness import Reason
from reader.ui.lists.rows import Heading
from reader.ui.session import Session
from reader.ui.turns import Turns
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
        self._is_looking = False
        self._turns = Turns(self)

    def show_folder(self, folder: Path) -> None:
        """List the articles of `folder`, once it has been looked through."""
        self.set_heading(name_of_folder(folder), str(folder))
        self.folder, self._found = folder, []
        self._is_looking = True
        self.set_rows([])
        self._turns.begin_at_once(self._look_through(folder))

    def _look_through(self, folder: Path) -> Iterator[None]:
        for path in articles_in(folder):
            if path is not None:
                self._found.append(path)
            yield
        self._is_looking = False
        self._titles = self._session.shelved.titles(self._found)
        self._show()
        yield from self._look_for_titles()

    def _look_for_titles(self) -> Iterator[None]:
        """Read articles, or their beginnings, for their titles, and show some at a time."""
        untold = [path for path in self._found if path not in self._titles]
        for number, path in enumerate(untold, 1):
            with suppress(UnreadableArticle):
                article = read_article(path) if is_light(path) else first_screen(path)
                if article is not None and article.metadata.title:
                    self._titles[path] = article.metadata.title
            if number % _AT_ONCE == 0 or number == len(untold):
                self._show()
            yield

    def hideEvent(self, event: QHideEvent) -> None:
        self._turns.drop()
        super().hideEvent(event)

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
        if self._is_looking:
            return Reason(self.tr("Looking…"))
        return Reason(
            self.tr("No articles here"),
            self.tr("In this folder and those in it there is no file that Warraq can read."),
        )


def articles_in(folder: Path) -> Iterator[Path | None]:
    """The files below `folder` that may be articles: those of each folder together, by name.

    Hidden ones, and folders that cannot be looked into, are left out. A folder may hold very
    many others and no article: after each of them comes None.
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
        yield None
