"""The sidebar: what is known of the article, beside the page.

To add a panel, write its file with a `Panel` in it and name it in `PANELS`.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.finding import Finding
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.bookmarks import BookmarksPanel
from reader.ui.sidebar.contents import ContentsPanel
from reader.ui.sidebar.dates import DatesPanel
from reader.ui.sidebar.names import NamesPanel
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.row_list import MARGIN
from reader.ui.sidebar.search import SearchPanel
from reader.ui.sidebar.tabs import Tabs

PANELS: tuple[type[Panel], ...] = (
    NamesPanel,
    DatesPanel,
    ContentsPanel,
    BookmarksPanel,
    SearchPanel,
)

_WIDTH = 320
_NARROWEST = 260


class Sidebar(QWidget):
    """The panels, one above the other, under a row of tabs."""

    panel_changed = Signal(str)
    setting_chosen = Signal(str, object)  # the name of a setting, and the value wanted

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._tabs = Tabs(self)
        self._stack = QStackedWidget(self)
        for kind in PANELS:
            self._tabs.add(kind.title(), kind.icon)
            panel = kind(session, self._stack)
            panel.setting_chosen.connect(self.setting_chosen)
            self._stack.addWidget(panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        over = QHBoxLayout()
        over.setContentsMargins(MARGIN, 0, MARGIN, 0)
        over.addWidget(self._tabs)
        layout.addLayout(over)
        layout.addWidget(self._stack, 1)
        self.setMinimumWidth(_NARROWEST)
        self._tabs.currentChanged.connect(self._show)

    @property
    def panel(self) -> str:
        """The name of the panel in front."""
        return PANELS[self._stack.currentIndex()].name

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front; a name that is none of theirs changes nothing."""
        for index, kind in enumerate(PANELS):
            if kind.name == name:
                self._tabs.setCurrentIndex(index)

    def set_look(self, look: Look) -> None:
        """Show everything in this look, and in the language in use."""
        self._look = look
        self._tabs.setAccessibleName(self.tr("Panels"))
        self._tabs.set_look(look)
        for index, panel in enumerate(self._panels()):
            self._tabs.retitle(index, panel.title())
            panel.set_look(look)
        self.update()

    def follow(self, finding: Finding) -> None:
        """Show what the search in the article finds."""
        for panel in self._panels():
            panel.follow(finding)

    def focus_filter(self) -> None:
        """Give the keys to the filter box of the panel in front."""
        self._panels()[self._stack.currentIndex()].focus_filter()

    def choose_at(self, at: int) -> None:
        """Choose the name or date that is mentioned at offset `at`, and show it in its panel."""
        for panel in self._panels():
            if panel.choose_at(at):
                self.show_panel(panel.name)
                return

    def _panels(self) -> tuple[Panel, ...]:
        return tuple(self._stack.widget(index) for index in range(self._stack.count()))

    def _show(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.panel_changed.emit(self.panel)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is not None:
            QPainter(self).fillRect(event.rect(), self._look.theme.sidebar)


__all__ = ["PANELS", "Panel", "Sidebar"]
