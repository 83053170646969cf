"""A bound to the memory that a piece of work may take."""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_GLANCE = 0.2
"""Seconds from one look at the memory to the next, where the system does not keep the bound."""


@contextmanager
def bounded_memory(most: int) -> Iterator[None]:
    """Let what is done inside take `most` bytes at the most, beyond those already taken.

    Where the system keeps the bound, more is a MemoryError; elsewhere it ends the process.
    """
    if sys.platform == "linux":
        with _bounded_by_system(most):
            yield
        return
    done = threading.Event()
    threading.Thread(target=_watch, args=(_most_used() + most, done), daemon=True).start()
    try:
        yield
    finally:
        done.set()


if sys.platform == "linux":
    import resource

    @contextmanager
    def _bounded_by_system(most: int) -> Iterator[None]:
        before, hard = resource.getrlimit(resource.RLIMIT_AS)
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        bounds = [pages * resource.getpagesize() + most]
        bounds += [bound for bound in (before, hard) if bound != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_AS, (min(bounds), hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (before, hard))


def _watch(most: int, done: threading.Event) -> None:
    while not done.wait(_GLANCE):
        if _most_used() > most:
            os._exit(1)  # the thread that takes it cannot be stopped otherwise


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of the Windows API."""

        _fields_ = (
            *(("cb", wintypes.DWORD), ("PageFaultCount", wintypes.DWORD)),
            *(("PeakWorkingSetSize", ctypes.c_size_t), ("WorkingSetSize", ctypes.c_size_t)),
            *(("QuotaPeakPagedPoolUsage", ctypes.c_size_t),),
            *(("QuotaPagedPoolUsage", ctypes.c_size_t),),
            *(("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),),
            *(("QuotaNonPagedPoolUsage", ctypes.c_size_t),),
            *(("PagefileUsage", ctypes.c_size_t), ("PeakPagefileUsage", ctypes.c_size_t)),
        )

    def _most_used() -> int:
        """The most bytes that this process has had in memory."""
        counters = _Counters(cb=ctypes.sizeof(_Counters))
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.K32GetProcessMemoryInfo.argtypes = (
            *(wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD),
        )
        kernel.K32GetProcessMemoryInfo(
            kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb
        )
        return int(counters.PeakWorkingSetSize)

else:

    def _most_used() -> int:
        """The most bytes that this process has had in memory."""
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
