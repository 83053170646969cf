"""What the disk refuses, as one kind of error in the terms of the shelf."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from shutil import disk_usage

_LEAST_ROOM = 1 << 16  # bytes that opening a database takes beside it
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class ShelfFault(Enum):
    """Why the shelf cannot be used; each value goes on from «The shelf»."""

    READ_ONLY = "cannot be written to: its folder or file is read-only"
    FULL = "cannot be written to: the disk is full"
    BUSY = "is held by another program"
    NEWER = "was written by a later Warraq"
    DAMAGED = "is damaged"
    UNREACHABLE = "cannot be opened"


class ShelfUnavailable(Exception):  # noqa: N818 — named for the reader, as UnreadableArticle
    """The shelf cannot be read or written; articles can be read all the same."""

    def __init__(self, fault: ShelfFault, path: Path | None) -> None:
        super().__init__(f"The shelf {fault.value} ({path or 'in memory'}).")
        self.fault = fault
        self.path = path

    def __reduce__(self) -> tuple[type, tuple[ShelfFault, Path | None]]:
        """So that it comes whole from the process that met it."""
        return type(self), (self.fault, self.path)


_FAULTS = {
    sqlite3.SQLITE_READONLY: ShelfFault.READ_ONLY,
    sqlite3.SQLITE_PERM: ShelfFault.READ_ONLY,
    sqlite3.SQLITE_FULL: ShelfFault.FULL,
    sqlite3.SQLITE_BUSY: ShelfFault.BUSY,
    sqlite3.SQLITE_LOCKED: ShelfFault.BUSY,
    sqlite3.SQLITE_CORRUPT: ShelfFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: ShelfFault.DAMAGED,
}
_SYSTEM_FAULTS = {
    errno.EACCES: ShelfFault.READ_ONLY,
    errno.EPERM: ShelfFault.READ_ONLY,
    errno.EROFS: ShelfFault.READ_ONLY,
    errno.ENOSPC: ShelfFault.FULL,
}


@contextmanager
def faults_said(path: Path | None) -> Iterator[None]:
    """Turns what the disk refuses into ShelfUnavailable; our own mistakes pass as they are."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            raise
        fault = _FAULTS.get(code & 0xFF) or _fault_of(path)
        raise ShelfUnavailable(fault, path) from error
    except OSError as error:
        fault = _SYSTEM_FAULTS.get(error.errno or 0, ShelfFault.UNREACHABLE)
        named = Path(error.filename) if error.filename else None
        raise ShelfUnavailable(fault, path or named) from error


def _fault_of(path: Path | None) -> ShelfFault:
    """Why a database cannot be opened, where SQLite says no more than that."""
    if path and not os.access(path.parent, os.W_OK):
        return ShelfFault.READ_ONLY
    if path and disk_usage(path.parent).free < _LEAST_ROOM:
        return ShelfFault.FULL
    return ShelfFault.UNREACHABLE


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether `error` says that a file is damaged, or no database at all."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE
