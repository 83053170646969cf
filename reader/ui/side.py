"""The ground on which the sidebar stands, which is built once the article is on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from reader.ui.actions import Actions
from reader.ui.interface import Interface
from reader.ui.look import Look
from reader.ui.search.finding import Finding
from reader.ui.session import Session
from reader.ui.sizes import SIDE_NARROWEST, SIDE_WIDTH

if TYPE_CHECKING:
    from reader.library.lookup import Request
    from reader.model.mark import Mark
    from reader.ui.sidebar.sidebar import Sidebar


class Side(QFrame):
    """Quiet ground with a line towards the page, and the sidebar on it when it is asked for."""

    saving_wanted = Signal(str, object)  # a name, and a list by the endings it can have

    def __init__(
        self,
        session: Session,
        finding: Finding,
        actions: Actions,
        interface: Interface,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setMinimumWidth(SIDE_NARROWEST)
        self._session = session
        self._finding = finding
        self._actions = actions
        self._interface = interface
        self._sidebar: Sidebar | None = None
        self._seeks_everywhere = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        line = QFrame(self)
        line.setObjectName("hairline")
        line.setFixedWidth(1)
        self._row.addWidget(line)
        self._row.addStretch(0)
        session.article_opened.connect(self.show_or_hide)

    @property
    def sidebar(self) -> "Sidebar":
        """The sidebar, which is built by now or has to be at once."""
        self.build()
        assert self._sidebar is not None
        return self._sidebar

    def build(self) -> None:
        """Build the sidebar, unless that has been done."""
        if self._sidebar is None:
            self._sidebar = self._built()

    def prepare(self) -> None:
        """Have ready what comes into sight with an article."""
        if self._interface.settings.shows_sidebar:
            self.sidebar.prepare()

    def _built(self) -> "Sidebar":
        from reader.ui.sidebar.sidebar import PANELS, Sidebar

        sidebar = Sidebar(self._session, self)
        sidebar.follow(self._finding)
        sidebar.set_look(self._interface.look)
        sidebar.show_panel(self._interface.settings.panel)
        sidebar.panel_changed.connect(self._keep_panel)
        sidebar.setting_chosen.connect(self._keep_setting)
        sidebar.saving_wanted.connect(self.saving_wanted)
        self._row.addWidget(sidebar, 1)
        sidebar.show()
        self._actions.add_panels({panel.name: panel.title() for panel in PANELS})
        self._actions.panel_wanted.connect(self._show_panel)
        return sidebar

    def sizeHint(self) -> QSize:
        return QSize(SIDE_WIDTH, 600)

    def set_look(self, look: Look) -> None:
        """Show or hide the sidebar, and let it look so."""
        self.show_or_hide()
        if self._sidebar is not None:
            self._sidebar.set_look(look)
            self._sidebar.show_panel(look.settings.panel)

    def choose_at(self, at: int) -> None:
        """Choose what is mentioned at offset `at` of the article."""
        self.sidebar.choose_at(at)

    def marks_selected(self) -> "tuple[Mark, ...]":
        """The marks that are selected in their panel while the keys are there."""
        return self._sidebar.marks_selected() if self._sidebar is not None else ()

    @property
    def typed(self) -> "Request | None":
        """What the reader typed to look for in all articles."""
        return self._sidebar.typed if self._sidebar is not None else None

    def find_everywhere(self, text: str) -> None:
        """Let the reader look for words in all articles, beginning with `text` if not empty."""
        self._seeks_everywhere = True
        self._interface.choose(shows_sidebar=True, panel="library")
        self.show_or_hide()
        self.sidebar.begin(text)

    def show_or_hide(self) -> None:
        """Stand beside an article, if the reader wants that, and beside none only on wish."""
        is_open = self._session.article is not None or self._seeks_everywhere
        self.setVisible(is_open and self._interface.settings.shows_sidebar)

    def _show_panel(self, name: str) -> None:
        self._interface.choose(shows_sidebar=True, panel=name)
        self.sidebar.focus_filter()

    def _keep_panel(self, name: str) -> None:
        self._interface.choose(panel=name)

    def _keep_setting(self, setting: str, value: object) -> None:
        self._interface.choose(**{setting: value})
