"""Garbage collection on the window's own thread, between its events.

Python would do it in whatever thread makes objects just then. What is found may be a widget,
which no thread but the window's may destroy; Qt crashes of that, sometimes, and much later.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1_000
"""Milliseconds after which it is seen whether there is enough to look through."""


class Garbage(QObject):
    """Takes the place of Python's own collection, from `begin` on.

    What was made until then is never looked through: a launch throws nothing away.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Look for garbage from here on."""
        if not self._timer.isActive():
            gc.disable()
            gc.freeze()
            self._timer.start()

    def _look(self) -> None:
        """Look through the generations that Python itself would look through by now."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [age for age, (count, most) in enumerate(counts) if count > most]
        if full:
            gc.collect(full[-1])
