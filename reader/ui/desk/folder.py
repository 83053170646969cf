"""A folder as a list of the articles in it."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.formats import SUFFIXES, UnreadableArticle, first_screen, is_light, read_article
from reader.ui.lettering import draw_line
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.row_list import RowList
from reader.ui.sidebar.row_painter import INSET, RowPainter
from reader.ui.sidebar.rows import Heading, Rows
from reader.ui.wording import isolated, name_of

_AIR = 8
_MOST = 5_000
"""More articles than that are better sought than looked through."""
_SMALL = 256 * 1024
"""Bytes up to which a file is read for its title, between two doings of the reader."""
_AT_ONCE = 10
"""So many titles are shown together."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """An article of the folder: its title or the name of its file, and that name."""

    text: str
    detail: str
    path: Path


class FilePainter(RowPainter):
    """Draws the title of an article and the name of its file below."""

    def row_height(self, row: FileRow) -> int:
        return self.line_height + self.small_height + 2 * _AIR

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: FileRow) -> None:
        self.paint_ground(painter, option)
        theme, width = self.look.theme, option.rect.width() - 2 * INSET
        painter.setFont(self.fonts.plain)
        title = self.placed(option, INSET, _AIR, width, self.line_height)
        draw_line(painter, title, row.text, theme.text, option.direction)
        painter.setFont(self.fonts.small)
        top = _AIR + self.line_height
        name = self.placed(option, INSET, top, width, self.small_height)
        draw_line(painter, name, row.detail, theme.muted, option.direction)


class FolderList(QWidget):
    """The articles of one folder and of those in it, each folder under its name."""

    article_wanted = Signal(object)  # Path
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = QLabel(self)
        self._name.setObjectName("heading")
        self._back = QPushButton(self.tr("Back to the desk"), self)
        self._back.setObjectName("link")
        self._back.clicked.connect(self.left)
        self._painter = FilePainter()
        self._rows = Rows(_describe, _explain, self)
        self._list = RowList(self._rows, self._painter, self)
        self._list.setAccessibleName(self.tr("Articles of the folder"))
        self._list.stepped.connect(self._step)
        self._list.forgotten.connect(self.left)
        self._folder = Path()
        self._found: list[Path] = []
        self._titles: dict[Path, str] = {}
        self._untold: list[Path] = []
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look_for_title)
        self.setFocusProxy(self._list)
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 28, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._list, 1)

    def set_look(self, look: Look) -> None:
        """Show the list in the colours of `look`."""
        self._painter.set_look(look)
        self._list.viewport().update()

    def show_folder(self, folder: Path) -> None:
        """List the articles of `folder`."""
        self._name.setText(isolated(folder.name or str(folder)))
        self._name.setToolTip(isolated(str(folder)))
        self._list.setAccessibleName(folder.name)
        self._folder, self._found = folder, list(articles_in(folder))
        self._titles = self._session.shelved.titles(self._found)
        self._untold = [path for path in reversed(self._found) if path not in self._titles]
        self._show()
        self._list.setCurrentIndex(self._list.first_row())
        self._looking.start()

    def _show(self) -> None:
        rows: list[Heading | FileRow] = []
        parent = self._folder
        for path in self._found:
            if path.parent != parent:
                parent = path.parent
                rows.append(Heading(isolated(str(parent.relative_to(self._folder)))))
            rows.append(FileRow(self._titles.get(path, name_of(path)), path.name, path))
        number = self._list.currentIndex().row()
        self._rows.set_rows(rows)
        self._list.setCurrentIndex(self._rows.index(number))

    def _look_for_title(self) -> None:
        """Read one short article for its title; show those that were found when all are."""
        if not self._untold or not self.isVisible():
            self._looking.stop()
            return
        path = self._untold.pop()
        with suppress(UnreadableArticle):
            article = read_article(path) if is_light(path, _SMALL) else first_screen(path)
            if article is not None and article.metadata.title:
                self._titles[path] = article.metadata.title
        if len(self._untold) % _AT_ONCE == 0:
            self._show()

    def _step(self, index: QModelIndex, by: int) -> None:
        self.article_wanted.emit(self._rows.row(index).path)


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


def _describe(row: FileRow) -> str:
    return f"{row.text}, {row.detail}"


def _explain(row: FileRow) -> str:
    return str(row.path)
