"""The sidebar: what is known of the article, beside the page.

To add a panel, write its file with a `Panel` in it and name it in `PANELS`.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.library.lookup import Request
from reader.model.mark import Mark
from reader.ui.lists.row_list import MARGIN
from reader.ui.look import Look
from reader.ui.search.finding import Finding
from reader.ui.session import Session
from reader.ui.sidebar.contents import ContentsPanel
from reader.ui.sidebar.dates import DatesPanel
from reader.ui.sidebar.library import LibraryPanel
from reader.ui.sidebar.marks import MarksPanel
from reader.ui.sidebar.mention_panel import MentionPanel
from reader.ui.sidebar.names import NamesPanel
from reader.ui.sidebar.panel import Panel
from reader.ui.sidebar.search import SearchPanel
from reader.ui.sidebar.tabs import Tabs

PANELS: tuple[type[Panel], ...] = (
    NamesPanel,
    DatesPanel,
    ContentsPanel,
    MarksPanel,
    SearchPanel,
    LibraryPanel,
)


class Sidebar(QWidget):
    """The panels, one above the other, under a row of tabs; each is built when first needed."""

    panel_changed = Signal(str)
    setting_chosen = Signal(str, object)  # the name of a setting, and the value wanted
    saving_wanted = Signal(str, object)  # as a panel wants it

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finding: Finding | None = None
        self._look: Look | None = None
        self._built: dict[type[Panel], Panel] = {}
        self._tabs = Tabs(self)
        self._stack = QStackedWidget(self)
        for kind in PANELS:
            self._tabs.add(kind.title(), kind.icon)
        over = QHBoxLayout()
        over.setContentsMargins(MARGIN, 0, MARGIN, 0)
        over.addWidget(self._tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(over)
        layout.addWidget(self._stack, 1)
        self._tabs.currentChanged.connect(self._show)

    @property
    def panel(self) -> str:
        """The name of the panel in front."""
        return self._kind.name

    @property
    def _kind(self) -> type[Panel]:
        return PANELS[self._tabs.currentIndex()]

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
        for index, kind in enumerate(PANELS):
            self._tabs.retitle(index, kind.title())
        for panel in self._built.values():
            panel.set_look(look)
        self.update()

    def follow(self, finding: Finding) -> None:
        """Show what the search in the article finds."""
        self._finding = finding
        for panel in self._built.values():
            panel.follow(finding)

    def focus_filter(self) -> None:
        """Give the keys to the filter box of the panel in front."""
        self._panel_of(self._kind).focus_filter()

    def begin(self, text: str) -> None:
        """Let the reader type in the panel in front, beginning with `text` if not empty."""
        self._panel_of(self._kind).begin(text)

    @property
    def typed(self) -> Request | None:
        """What the reader typed to look for in all articles."""
        panel = self._built.get(LibraryPanel)
        return panel.typed if isinstance(panel, LibraryPanel) else None

    def fill_in(self, request: Request) -> None:
        """Look for `request` in all articles, as if the reader had typed it."""
        panel = self._panel_of(LibraryPanel)
        assert isinstance(panel, LibraryPanel)
        panel.fill_in(request)

    def choose_at(self, at: int) -> None:
        """Choose the name or date that is mentioned at offset `at`, and show it in its panel."""
        for kind in PANELS:
            if issubclass(kind, MentionPanel) and self._panel_of(kind).choose_at(at):
                self.show_panel(kind.name)
                return

    def marks_selected(self) -> tuple[Mark, ...]:
        """The marks that are selected in their panel while the keys are there."""
        panel = self._built.get(self._kind)
        return panel.selected if isinstance(panel, MarksPanel) and panel.has_keys else ()

    def _panel_of(self, kind: type[Panel]) -> Panel:
        """The panel of a kind, built if need be."""
        if kind not in self._built:
            panel = self._built[kind] = kind(self._session, self._stack)
            panel.setting_chosen.connect(self.setting_chosen)
            panel.saving_wanted.connect(self.saving_wanted)
            self._stack.addWidget(panel)
            if self._finding is not None:
                panel.follow(self._finding)
            if self._look is not None:
                panel.set_look(self._look)
        return self._built[kind]

    def _show(self) -> None:
        self._stack.setCurrentWidget(self._panel_of(self._kind))
        self.panel_changed.emit(self.panel)

    def prepare(self) -> None:
        """Build the panel in front, though the sidebar may not be seen so far."""
        self._panel_of(self._kind)

    def showEvent(self, event: QShowEvent) -> None:
        self._stack.setCurrentWidget(self._panel_of(self._kind))
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is not None:
            QPainter(self).fillRect(event.rect(), self._look.theme.sidebar)


__all__ = ["PANELS", "Panel", "Sidebar"]
