"""Work in a process beside the window's, so that the page never waits for it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[..., Any]
    arguments: tuple[Any, ...]
    then: Callable[[Any], None]
    failed: Callable[[Exception], None]
    epoch: int


class Background(QObject):
    """One process that does what it is asked, in order.

    `work` and its arguments and results cross a process border, so they pickle, and `work` is
    a function of a module. `then` and `failed` are called on the window's thread, unless
    `drop` was called meanwhile. The process starts with the first job.
    """

    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._process: BaseProcess | None = None
        self._lock = threading.Lock()
        self._epoch = 0
        self._asked = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked > 0

    def run(
        self,
        work: Callable[..., Any],
        *arguments: Any,
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work(*arguments)` after what was asked before, and call `then` with the result.

        `failed` is called with what `work` raised, or with ChildProcessError where the process
        itself died.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, daemon=True, name="background")
            self._thread.start()
        self._asked += 1
        self._jobs.put(_Job(work, arguments, then, failed, self._epoch))

    def drop(self) -> None:
        """Forget all that was asked; what is under way is stopped at once."""
        with self._lock:
            self._epoch += 1
            if self._asked and self._process is not None:
                self._process.kill()
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
        ours: Connection | None = None
        while (job := self._jobs.get()) is not None:
            if job.epoch != self._epoch:
                continue
            try:
                if ours is None or self._process is None:
                    ours = self._start()
                ours.send((job.work, job.arguments))
                result, error = ours.recv()
            except (EOFError, OSError) as broken:
                ours = None
                result, error = None, ChildProcessError(str(broken))
            self._answered.emit(job, result, error)
        if ours is not None:
            ours.close()
        with self._lock:
            if self._process is not None:
                self._process.kill()
                self._process.join()
                self._process = None

    def _start(self) -> "Connection":
        import multiprocessing  # takes its time, which a launch does not have

        from reader.ui.worker import work

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs,), daemon=True, name="warraq-work")
        process.start()
        theirs.close()
        with self._lock:
            self._process = process
        return ours
