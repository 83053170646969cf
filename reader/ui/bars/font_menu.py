"""The families of fonts to choose from, for the language of the article that is open."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.actions import Actions
from reader.ui.fonts import FONT_SETTINGS, shipped_families
from reader.ui.look import Look


class FontMenu(QMenu):
    """The families that the article's language can be set in; what is chosen goes to `actions`."""

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._look = look
        self._language = ""
        self.setTitle(self.tr("Font"))
        self._families = QActionGroup(self)
        self._families.triggered.connect(self._choose)
        self.aboutToShow.connect(self._fill)

    def set_look(self, look: Look) -> None:
        """Have the families of `look` chosen."""
        self._look = look

    def show_language(self, language: str) -> None:
        """Offer families for `language`."""
        self._language = language
        self.menuAction().setEnabled(language in FONT_SETTINGS)

    def _fill(self) -> None:
        from reader.ui.families import installed_families

        self.clear()
        own, *others = shipped_families(self._language)
        chosen = getattr(self._look.settings, FONT_SETTINGS[self._language])
        usual = self._add(self.tr("{family} (usual)").format(family=own), "", chosen)
        usual.setChecked(chosen in ("", own))
        for family in others:
            self._add(family, family, chosen)
        installed = installed_families(self._language)
        if installed:
            self.addSeparator()
        for family in installed:
            self._add(family, family, chosen)

    def _add(self, text: str, family: str, chosen: str) -> QAction:
        action = self._families.addAction(text)
        action.setCheckable(True)
        action.setData(family)
        action.setChecked(family == chosen)
        self.addAction(action)
        return action

    def _choose(self, action: QAction) -> None:
        self._actions.chosen.emit(FONT_SETTINGS[self._language], action.data())
