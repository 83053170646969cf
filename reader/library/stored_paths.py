"""Paths as the databases keep them: not every file system holds names that are text."""

import os
from pathlib import Path


def path_text(path: Path) -> str | bytes:
    """`path` as the database keeps it: text, or bytes where the file system's are no text."""
    # Not resolve(), which would leave the path that the reader knows.
    return stored_path(os.path.abspath(path))  # noqa: PTH100


def stored_path(path: str) -> str | bytes:
    """An absolute path as `path_text` gives it."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def path_of(stored: str | bytes) -> Path:
    """The path that `path_text` made `stored` of."""
    return Path(os.fsdecode(stored))
