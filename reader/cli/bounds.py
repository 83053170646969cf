"""Articles read within bounds of time and memory, in a process that can be ended.

What is light is read in this process: that is sooner done than another is started.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.formats import Reason, UnreadableArticle, is_light, read_article
from reader.model.article import Article

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_LIGHT = 4_000_000
"""Bytes of a text of few parts that are read in less than the start of a process takes."""


class BoundedReader:
    """Reads articles one after the other; the process for those that may take long is kept."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def read(self, path: Path) -> Article:
        """The article at `path`; raises `UnreadableArticle`, too, where it takes too long."""
        return read_article(path) if is_light(path, _LIGHT) else self._read_beside(path)

    def close(self) -> None:
        """End the process, if one was started."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _read_beside(self, path: Path) -> Article:
        from reader.ui import kept
        from reader.ui.crossing import received

        connection = self._connection or self._started()
        try:
            connection.send((kept.read, (path, None, False)))
            if not connection.poll(kept.LONGEST):
                self.close()
                raise UnreadableArticle(path, Reason.HEAVY, f"more than {kept.LONGEST} seconds")
            article, error = received(connection)
        except (EOFError, OSError):  # whatever ended the process was in the file
            self.close()
            raise UnreadableArticle(path, Reason.BROKEN) from None
        if error is not None:
            raise error
        assert isinstance(article, Article)
        return article

    def _started(self) -> "Connection":
        import multiprocessing

        from reader.ui.worker import work

        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        return self._connection
