"""The folders whose articles are searched together: the one thing in the index's place that is
the reader's own, and kept apart from it, so that an index may be thrown away at any time."""

import json
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

_NAME = "folders.json"


def has_folders(index: Path) -> bool:
    """Whether it was ever said which folders the index at `index` has."""
    return _file(index).exists()


def folders_of(index: Path) -> tuple[Path, ...]:
    """The folders of the index at `index`, in the order in which they were added."""
    try:
        kept = json.loads(_file(index).read_text("ascii"))
    except (OSError, ValueError):
        return ()
    return tuple(Path(folder) for folder in kept if isinstance(folder, str)) if kept else ()


def keep_folders(index: Path, folders: tuple[Path, ...]) -> None:
    """Keeps `folders` as those of the index at `index`, whole or not at all. Raises OSError."""
    beside = _file(index).with_suffix(f".{os.getpid()}")
    beside.write_text(json.dumps([str(folder) for folder in folders], indent=1), "ascii")
    beside.replace(_file(index))


def take_over_folders(index: Path) -> None:
    """Keeps the folders that an index of the first form has in itself, if that can be read."""
    if has_folders(index) or not index.exists():
        return
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(index)) as connection:
        rows = connection.execute("SELECT path FROM folders").fetchall()
        keep_folders(index, tuple(Path(os.fsdecode(row[0])) for row in rows))


def _file(index: Path) -> Path:
    return index.with_name(_NAME)
