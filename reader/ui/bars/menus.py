"""The menus of the bar: every wish that the actions know, a few steps away at most.

The main one is kept short enough for the screen of a small laptop: what belongs together
lies in a menu below it.
"""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.actions import Actions


class PageMenu(QMenu):
    """How the page is set, with `fonts` to choose from."""

    def __init__(self, actions: Actions, fonts: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Page"))
        self.addMenu(fonts)
        _add_menu(self, self.tr("Line spacing"), actions.leadings.actions())
        _add_menu(self, self.tr("Line length"), actions.measures.actions())
        _add_menu(self, self.tr("Margins"), actions.margins.actions())
        _add_menu(self, self.tr("Digits"), actions.page_digits.actions())
        self.addSeparator()
        kinds = (actions.justified, actions.kashida, actions.tashkeel, actions.shows_marks)
        self.addActions([actions.paged, *kinds])
        self.addSeparator()
        self.addActions([actions.turned, actions.caret])


class MainMenu(QMenu):
    """Everything that can be asked of the window, with the `page` menu in it."""

    def __init__(self, actions: Actions, page: PageMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._page = page

    def fill(self, recent: QMenu) -> None:
        """Put everything in, with the `recent` articles."""
        actions = self._actions
        self.addActions([actions.open, actions.open_folder])
        self.addMenu(recent).setText(self.tr("Recent articles"))
        self.addActions([actions.desk, actions.new_window])
        self.addSeparator()
        of_file = [actions.reload, actions.reloads_changed, actions.save, actions.print]
        _add_menu(self, self.tr("File"), [*of_file, actions.facts])
        edit = _add_menu(self, self.tr("Edit"), [actions.copy, actions.undo, actions.redo])
        edit.addActions([actions.cite, actions.cite_plainly])
        _add_menu(self, self.tr("Mark words"), actions.marking)
        self._add_search()
        self.addSeparator()
        self.addActions([actions.back, actions.forward])
        self.addSeparator()
        self._add_looks()
        self.addSeparator()
        _add_menu(self, self.tr("Help"), [actions.shortcuts, actions.about])
        self.addActions([actions.close, actions.quit])

    def _add_search(self) -> None:
        actions = self._actions
        ways = [actions.find, actions.next, actions.previous, actions.find_everywhere]
        search = _add_menu(self, self.tr("Search"), ways)
        search.addSeparator()
        search.addActions(actions.search_options)

    def _add_looks(self) -> None:
        actions = self._actions
        sizes = [actions.larger, actions.smaller, actions.usual_size]
        _add_menu(self, self.tr("Size of type"), sizes)
        self.addMenu(self._page)
        _add_menu(self, self.tr("Theme"), actions.themes.actions())
        self._panels = _add_menu(self, self.tr("Panels"), [])
        self._panels.aboutToShow.connect(self._fill_panels)
        interface = _add_menu(self, self.tr("Interface"), [])
        _add_menu(interface, self.tr("Language"), actions.languages.actions())
        _add_menu(interface, self.tr("Digits"), actions.digits.actions())
        self.addAction(actions.full_screen)

    def _fill_panels(self) -> None:
        """The panels are known when the sidebar has been built, which is later."""
        self._panels.addActions([self._actions.sidebar, *self._actions.panels])


def _add_menu(menu: QMenu, title: str, actions: Sequence[QAction]) -> QMenu:
    """A menu with `actions`, called `title`, below `menu`."""
    below = menu.addMenu(title)
    below.addActions(list(actions))
    return below
