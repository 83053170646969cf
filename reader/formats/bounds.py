"""Files read within bounds of time and memory, in a process that can be ended.

What is light is read in this process: that is sooner done than another is started.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.formats import Reason, UnreadableArticle, is_light, read_article
from reader.formats.memory import bounded_memory
from reader.model.article import Article
from reader.model.blocks import Blocks
from reader.processes.worker import started

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

LONGEST = 60
"""Seconds that reading one article may take: the largest text takes a third of that."""
MOST_MEMORY = 4_000_000_000
"""Bytes that reading one article may take: the largest text takes half of that."""
_LIGHT = 4_000_000
"""Bytes of a text of few parts that are read in less than the start of a process takes."""
_GRACE = 5
"""Seconds after which the process ends by itself what nobody waits for any more."""

_Result = TypeVar("_Result")


class BoundedReader:
    """Reads files one after the other; the process for those that may take long is kept."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def read(self, path: Path) -> Article:
        """The article at `path`; raises `UnreadableArticle`, too, where it takes too long."""
        return read_article(path) if is_light(path, _LIGHT) else self.ask(_read, path)

    def ask(self, work: Callable[[Path], _Result], path: Path, seconds: float = 0) -> _Result:
        """What `work`, a function of a module, gives for the file at `path`.

        Raises `UnreadableArticle` where it takes more than `seconds`, or those that reading may
        take, or more memory than that, or ends the process.
        """
        seconds = seconds or LONGEST
        if self._connection is None:
            self._process, self._connection = started(is_daemon=True)
        connection = self._connection
        try:
            connection.send((_bounded, (work, path, seconds + _GRACE)))
            if not connection.poll(seconds):
                self.close()
                raise UnreadableArticle(path, Reason.HEAVY, f"more than {seconds} seconds")
            result, error = connection.recv()
        except (EOFError, OSError):  # whatever ended the process was in the file
            self.close()
            raise UnreadableArticle(path, Reason.BROKEN) from None
        if error is not None:
            raise error
        found: _Result = result
        return found

    def close(self) -> None:
        """End the process, if one was started."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _read(path: Path) -> Article:
    """The article at `path`, so that it crosses soon."""
    article = read_article(path)
    return article._replace(blocks=Blocks(article.blocks))


def _bounded(work: Callable[[Path], _Result], path: Path, seconds: float) -> _Result:
    """What `work` gives for `path`, within bounds of memory.

    The process ends after `seconds`: who asked may have been ended, and whatever hangs here
    would go on for ever.
    """
    import faulthandler
    import os

    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - it is no file
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            with bounded_memory(MOST_MEMORY):
                return work(path)
        except MemoryError:
            raise UnreadableArticle(path, Reason.HEAVY) from None
        finally:
            faulthandler.cancel_dump_traceback_later()
