"""Work in a process beside the window's, so that the page never waits for it."""

import atexit
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


class _Job(NamedTuple):
    work: Callable[..., Any]
    arguments: tuple[Any, ...]
    then: Callable[[Any], None]
    failed: Callable[[Exception], None]
    epoch: int
    seconds: float | None


class Background(QObject):
    """One process that does what it is asked, in order.

    `work` and its arguments and results cross a process border, so they pickle, and `work` is
    a function of a module. `then` and `failed` are called on the window's thread, unless
    `drop` was called meanwhile. The process starts with the first job. Where there was none for
    `patience` seconds it ends, with all that it keeps in memory, and the next job starts another.
    """

    _answered = Signal(object, object, object)

    def __init__(self, patience: float | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._process: BaseProcess | None = None
        self._ours: Connection | None = None  # the thread's alone
        self._lock = threading.Lock()
        self._epoch = 0
        self._asked = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[..., Any],
        *arguments: Any,
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        seconds: float | None = None,
    ) -> None:
        """Do `work(*arguments)` after what was asked before, and call `then` with the result.

        `failed` is called with what `work` raised, with ChildProcessError where the process
        itself died, or with TimeoutError where `work` took more than `seconds`, and was ended.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, daemon=True, name="background")
            self._thread.start()
        self._asked += 1
        self._jobs.put(_Job(work, arguments, then, failed, self._epoch, seconds))

    def drop(self) -> None:
        """Forget all that was asked; what is under way is stopped at once."""
        with self._lock:
            self._epoch += 1
            if self._asked and self._process is not None:
                _kill(self._process)
                self._process = None
        self._asked = 0

    def close(self) -> None:
        """Forget all that was asked, and end the process."""
        self.drop()
        self._jobs.put(None)
        if self._thread is not None:
            self._thread.join(timeout=2)
            self._thread = None

    def _deliver(self, job: _Job, result: Any, error: Exception | None) -> None:
        if job.epoch != self._epoch:
            return
        self._asked -= 1
        if error is None:
            job.then(result)
        else:
            job.failed(error)

    def _serve(self) -> None:
        """Hand jobs to the process and answers to the window, in a thread of its own."""
        while (job := self._next_job()) is not None:
            if job.epoch == self._epoch:
                self._answered.emit(job, *self._answer_or_fault(job))
            del job  # which may hold a whole article, while the next one is waited for
        self._end()

    def _answer_or_fault(self, job: _Job) -> tuple[Any, Exception | None]:
        """The answer to `job`, or None and why there is none."""
        try:
            return self._answer_to(job)
        except TimeoutError as late:
            self._end()
            return None, late
        except Exception as broken:
            # Whatever keeps the process from starting, hearing or answering, the next
            # one may do better; and who waits here must not wait for ever.
            self._end()
            return None, ChildProcessError(str(broken) or type(broken).__name__)

    def _next_job(self) -> _Job | None:
        if self._patience is not None and self._process is not None:
            with suppress(Empty):
                return self._jobs.get(timeout=self._patience)
            self._end()
        return self._jobs.get()

    def _answer_to(self, job: _Job) -> tuple[Any, Exception | None]:
        from reader.ui.crossing import received

        if self._ours is None or self._process is None:
            self._start()
        assert self._ours is not None
        self._ours.send((job.work, job.arguments))
        if not self._ours.poll(job.seconds):
            raise TimeoutError(f"no answer after {job.seconds} seconds")
        answer: tuple[Any, Exception | None] = received(self._ours)
        return answer

    def _end(self) -> None:
        """End the process, if one is there."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            _kill(process)
            process.join()
        if self._ours is not None:
            self._ours.close()
            self._ours = None

    def _start(self) -> None:
        from reader.processes.allocation import return_large_pieces
        from reader.processes.worker import started

        return_large_pieces()  # such as answers cross in
        self._end()
        # No daemon, which might have no process of its own for what has to be read in bounds.
        process, self._ours = started(is_daemon=False)
        atexit.register(process.kill)
        with self._lock:
            self._process = process


def _kill(process: "BaseProcess") -> None:
    process.kill()
    atexit.unregister(process.kill)
