"""A launch does not pay for what nothing here asks of PySide."""

import os
import subprocess
import sys

_CODE = """
import builtins
before = builtins.__import__
import reader.app
print(builtins.__import__ is before)
"""


def test_pyside_leaves_later_imports_alone() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE], env=os.environ, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True"]
