"""Assistive technology: once it asks for the page, the document holds the whole article."""

from functools import cache

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface

from reader.ui.page.reading import Reading


@cache
def listen() -> None:
    """Have each page hear of it when it is asked for."""
    QAccessible.installFactory(_be_asked)


def _be_asked(_: str, thing: QObject) -> QAccessibleInterface | None:
    """None, for Qt's own interface is good; but it has the text of the document only.

    Who listens is told at once of what arrives there, and would ask for the page again.
    """
    if isinstance(thing, Reading):
        if QAccessible.isActive():
            QTimer.singleShot(0, thing.want_whole)
        else:
            thing.want_whole()
    return None
