"""A process that does what it is sent: the window's background, and reading within bounds.

What it is sent decides what it imports; the process of the window's background never imports Qt.
"""

import pickle
import signal
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from reader.processes.allocation import return_free_memory

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


def started(*, is_daemon: bool) -> "tuple[BaseProcess, Connection]":
    """A process, and the connection on which it answers what it is sent, in order.

    It is sent a function of a module with its arguments, and answers the result and None, or
    None and the exception that was raised. It ends when the connection is closed. A daemon ends
    with this process, and can start none of its own.
    """
    import multiprocessing  # takes its time, which a launch does not have

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,), daemon=is_daemon)
    process.start()
    theirs.close()
    return process, ours


def serve(connection: "Connection") -> None:
    """Answer what arrives on `connection` until it closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for who asked
    try:
        while True:
            function, arguments = connection.recv()
            send(_answer(function, arguments), connection)
            return_free_memory()  # half of what names and dates were looked for with
    except (EOFError, OSError):
        return  # who asked is gone, or wants nothing more


def send(answer: object, connection: "Connection") -> None:
    """Send `answer` through `connection`, pickled in the frames that `ui.crossing` reads."""
    connection.send_bytes(pickle.dumps(answer, protocol=5))


def _answer(
    function: Callable[..., Any], arguments: tuple[Any, ...]
) -> tuple[Any, Exception | None]:
    try:
        return function(*arguments), None
    except Exception as error:
        return None, error
