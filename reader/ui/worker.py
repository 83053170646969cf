"""The other end of `background`: what the process beside the window runs.

It stands alone so that this process never imports Qt.
"""

import signal
from multiprocessing.connection import Connection
from typing import Any


def work(connection: Connection) -> None:
    """Do what arrives on `connection`, a function and its arguments, until it closes.

    The answer is the result and None, or None and the exception that was raised.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window
    while True:
        try:
            function, arguments = connection.recv()
        except (EOFError, OSError):
            return
        answer: tuple[Any, Exception | None]
        try:
            answer = function(*arguments), None
        except Exception as error:
            answer = None, error
        connection.send(answer)
