"""How answers cross from the process beside the window, however large they are.

To read a large answer back takes a third of a second. Read in one go it would keep every
other thread from running, the window's among them; read frame by frame, as pickles of some
size are made of frames, each thread comes to its turn in between.
"""

import gc
import pickle
from typing import TYPE_CHECKING, Any

from reader.processes.allocation import return_free_memory

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_LARGE = 1_000_000
"""Bytes from which on an answer is so many objects that looking for garbage among them shows."""


def received(connection: "Connection") -> Any:
    """The next answer from `connection`.

    What a large one is made of is never searched for garbage: it has no cycles.
    """
    data = connection.recv_bytes()
    if len(data) < _LARGE:
        return pickle.loads(data)
    is_collecting = gc.isenabled()
    gc.disable()
    try:
        return pickle.load(_Frames(data))
    finally:
        gc.freeze()
        if is_collecting:
            gc.enable()
        return_free_memory()  # of what came before it, the beginning of the article, too


class _Frames:
    """A file of bytes that Python reads, not C, so that it can be interrupted at each frame."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        end = len(self._data) if size < 0 else self._at + size
        read = bytes(self._data[self._at : end])
        self._at += len(read)
        return read

    def readline(self) -> bytes:
        line, end, _ = bytes(self._data[self._at :]).partition(b"\n")
        self._at += len(line) + len(end)
        return line + end
