"""Signals from the terminal that the window was started from, which end it in good order."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


@contextmanager
def ended_from_terminal(application: QApplication) -> Iterator[None]:
    """Ends the application in good order on Ctrl+C in its terminal, or when it is told to.

    Python hears a signal only while it runs Python, which may be long after; so the
    signal's arrival is written into a pipe that Qt watches.
    """
    with _pipe() as (ours, theirs):
        watching = QSocketNotifier(ours, QSocketNotifier.Type.Read)
        watching.activated.connect(application.quit)
        signal.set_wakeup_fd(theirs)
        heard = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, _hear) for number in heard}
        try:
            yield
        finally:
            watching.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for number, handler in before.items():
                signal.signal(number, handler)


@contextmanager
def _pipe() -> Iterator[tuple[int, int]]:
    """The end to listen at and the end to speak into, none of which waits for the other."""
    if sys.platform == "win32":  # where Qt watches sockets and nothing else
        from socket import socketpair

        ours, theirs = socketpair()
        with ours, theirs:
            ours.setblocking(False)
            theirs.setblocking(False)
            yield ours.fileno(), theirs.fileno()
    else:
        ends = os.pipe()
        try:
            for end in ends:
                os.set_blocking(end, False)
            yield ends
        finally:
            for end in ends:
                os.close(end)


def _hear(number: int, frame: FrameType | None) -> None:
    """Nothing: that the signal arrived is enough."""
