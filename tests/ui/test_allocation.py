"""What was needed for a moment does not stay in the window's memory."""

import subprocess
import sys

import pytest

_BUFFERS = """
from pathlib import Path
from reader.ui.allocation import return_large_pieces

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

if {returns}:
    return_large_pieces()
bytes(30_000_000)  # of which glibc learns
before = resident()
buffers = [b"x" * 500_000 for _ in range(40)]
kept = b"y" * 1_000
del buffers[:-1]
print(resident() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")
def test_large_pieces_are_given_back() -> None:
    assert _taken(returns=True) < 2_000_000 < _taken(returns=False)


def _taken(*, returns: bool) -> int:
    code = _BUFFERS.format(returns=returns)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(done.stdout)
