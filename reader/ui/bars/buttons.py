"""The flat buttons of the bar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.ui.actions import words_of

ICON = 20


def button(action: QAction, parent: QWidget) -> QToolButton:
    """A flat button for `action`, called as the action is."""
    made = _flat_button(words_of(action), parent)
    made.setDefaultAction(action)
    return made


def menu_button(menu: QMenu, name: str, parent: QWidget) -> QToolButton:
    """A flat button called `name` that opens `menu`."""
    made = _flat_button(name, parent)
    made.setMenu(menu)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setToolTip(name)
    return made


def _flat_button(name: str, parent: QWidget) -> QToolButton:
    made = QToolButton(parent)
    made.setAutoRaise(True)
    made.setIconSize(QSize(ICON, ICON))
    made.setAccessibleName(name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
