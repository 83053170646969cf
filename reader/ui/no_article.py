"""What stands in place of the page while no article is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.library import RecentArticle
from reader.paths import resources_folder
from reader.ui.actions import Actions
from reader.ui.fonts import load_fonts_for
from reader.ui.wording import isolated, title_of_recent

_SHOWN = 5


class NoArticle(QFrame):
    """A few words, a button that opens, and the articles read last."""

    article_wanted = Signal(Path)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("no-article")
        title = QLabel(self.tr("No article is open"), self)
        title.setObjectName("invitation")
        hint = QLabel(self.tr("Open an article, or drop a file here."), self)
        hint.setObjectName("muted")
        opening = QPushButton(self.tr("Open an article"), self)
        opening.setAccessibleName(self.tr("Open an article"))
        opening.clicked.connect(actions.open.trigger)
        self.setFocusProxy(opening)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (title, hint, opening):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._links: list[QPushButton] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addSpacing(14)
        column.addLayout(self._recent)
        column.addStretch(3)

    def show_recent(self, recent: tuple[RecentArticle, ...]) -> None:
        """Offer the articles of `recent` that were opened last."""
        for link in self._links:
            link.deleteLater()
        self._links.clear()
        load_fonts_for(resources_folder() / "fonts", *map(title_of_recent, recent[:_SHOWN]))
        for article in recent[:_SHOWN]:
            title = title_of_recent(article)
            link = QPushButton(isolated(title), self)
            link.setObjectName("link")
            link.setAccessibleName(title)
            link.setToolTip(isolated(str(article.path)))
            link.setProperty("path", str(article.path))
            link.clicked.connect(self._ask)
            self._recent.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
            self._links.append(link)

    def _ask(self) -> None:
        self.article_wanted.emit(Path(self.sender().property("path")))
