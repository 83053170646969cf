"""Work on the window's own thread, done a moment at a time between what else the window does.

In another thread it would have Python to itself for longer than a frame lasts, whenever Qt lets
go of it. What can be taken in small steps is better done here.
"""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_MOMENT = 0.004
"""Seconds after which the window comes to its turn: a part of a frame."""


class Turns(QObject):
    """Does one piece of work, of which every step is short, and forgets those before it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)

    def begin(self, work: Iterator[None]) -> None:
        """Do `work` from now on."""
        self._work = work
        self._soon.start()

    def begin_at_once(self, work: Iterator[None]) -> None:
        """Do the first moment of `work` at once, and the rest from now on."""
        self.begin(work)
        self._go_on()

    def drop(self) -> None:
        """Leave the work, and let go of all that it holds."""
        self._work = iter(())
        self._soon.stop()

    def _go_on(self) -> None:
        work, end = self._work, perf_counter() + _MOMENT
        for _ in work:
            if perf_counter() > end:
                return
        if work is self._work:  # and no other was begun meanwhile
            self._soon.stop()
