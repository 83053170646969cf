"""The flat buttons of the bar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui.actions import words_of

ICON = 20


def button(action: QAction, parent: QWidget) -> QToolButton:
    """A flat button for `action`, called as the action is."""
    made = QToolButton(parent)
    made.setDefaultAction(action)
    made.setAutoRaise(True)
    made.setIconSize(QSize(ICON, ICON))
    made.setAccessibleName(words_of(action))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
