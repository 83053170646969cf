"""The terminal that a window was started from: it may end the window in good order."""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


@contextmanager
def ended_from_terminal(application: QApplication) -> Iterator[None]:
    """Ends the application in good order on Ctrl+C in its terminal, or when it is told to.

    Python hears a signal only while it runs Python, which may be long after; so the
    signal's arrival is written into a socket that Qt watches.
    """
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    watching = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    watching.activated.connect(application.quit)
    signal.set_wakeup_fd(theirs.fileno())
    before = {number: signal.signal(number, _hear) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        watching.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in before.items():
            signal.signal(number, handler)
        ours.close()
        theirs.close()


def _hear(number: int, frame: FrameType | None) -> None:
    """Nothing: that the signal arrived is enough."""
