"""The other end of `background`: what the process beside the window runs.

It stands alone so that this process never imports Qt.
"""

import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from reader.ui.allocation import return_free_memory
from reader.ui.crossing import send


def work(connection: Connection) -> None:
    """Do what arrives on `connection`, a function and its arguments, until it closes.

    The answer is the result and None, or None and the exception that was raised.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window
    try:
        while True:
            function, arguments = connection.recv()
            send(_answered(function, arguments), connection)
            return_free_memory()  # half of what names and dates were looked for with
    except (EOFError, OSError):
        return  # the window is gone, or wants nothing more


def _answered(
    function: Callable[..., Any], arguments: tuple[Any, ...]
) -> tuple[Any, Exception | None]:
    try:
        return function(*arguments), None
    except Exception as error:
        return None, error
