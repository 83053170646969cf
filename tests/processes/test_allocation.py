"""What was needed for a moment does not stay in memory."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")

_BUFFERS = """
from pathlib import Path
from reader.processes.allocation import return_free_memory, return_large_pieces

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

bytes(30_000_000)  # of which glibc learns
{before}
start = resident()
buffers = [b"x" * 500_000 for _ in range(40)]
del buffers[:-1]
{after}
print(resident() - start)
"""


def test_buffers_stay_where_nothing_is_done() -> None:
    assert _left("", "") > 15_000_000


def test_large_pieces_are_given_back_as_they_are_freed() -> None:
    assert _left("return_large_pieces()", "") < 2_000_000


def test_what_is_free_is_given_back() -> None:
    assert _left("", "return_free_memory()") < 2_000_000


def _left(before: str, after: str) -> int:
    """The bytes that are left of twenty megabytes, all but half a megabyte of which was freed."""
    code = _BUFFERS.format(before=before, after=after)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(done.stdout)
