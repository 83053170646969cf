"""The articles read last, as a menu."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.paths import resources_folder
from reader.ui.actions import Actions
from reader.ui.fonts import load_fonts_for
from reader.ui.session import Session
from reader.ui.wording import as_label, isolated, title_of_recent

_SHOWN = 12


class RecentMenu(QMenu):
    """Offers the session's recent articles, as they are when the menu opens."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._open)

    def _fill(self) -> None:
        self.clear()
        recent = self._session.recent[:_SHOWN]
        load_fonts_for(resources_folder() / "fonts", *map(title_of_recent, recent))
        for article in recent:
            action = self.addAction(as_label(isolated(title_of_recent(article))))
            action.setData(str(article.path))
        if recent:
            self.addSeparator()
            self.addAction(self._actions.forget_recent)
        else:
            self.addAction(self.tr("None yet")).setEnabled(False)

    def _open(self, action: QAction) -> None:
        if action.data() is not None:
            self._session.open(Path(action.data()))
