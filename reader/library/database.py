"""The file under the shelf: opened, checked, brought to the present form, kept from harm.

A reader's notes are worth more than the program that shows them. So a damaged file is set
aside and never deleted, a copy is kept before the form of the file changes, and whatever
the disk refuses comes up as one kind of error.
"""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from reader.library.migrations import MIGRATIONS

_WAIT = 5.0  # seconds that another process may hold the file
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BACKUPS = 7


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
        fault = _FAULTS.get(code & 0xFF, ShelfFault.UNREACHABLE)
        if fault is ShelfFault.UNREACHABLE and path and not os.access(path.parent, os.W_OK):
            fault = ShelfFault.READ_ONLY
        raise ShelfUnavailable(fault, path) from error
    except OSError as error:
        fault = _SYSTEM_FAULTS.get(error.errno or 0, ShelfFault.UNREACHABLE)
        raise ShelfUnavailable(fault, path) from error


def opened(path: Path) -> tuple[sqlite3.Connection, Path | None]:
    """The database at `path`, ready for use, and where a damaged one was set aside, if any.

    Raises ShelfUnavailable, and leaves the file as it is, where it is of a later Warraq,
    cannot be written to, or is held by another program.
    """
    with faults_said(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = _sound(path)
        if connection and form_of(connection) == len(MIGRATIONS):
            return connection, None
        if connection:
            connection.close()
        with _alone(path):
            return _renewed(path)


def _renewed(path: Path) -> tuple[sqlite3.Connection, Path | None]:
    """The database at `path` after setting aside and migrating what has to be."""
    set_aside = None
    connection = _sound(path)
    if connection is None:
        set_aside = _set_aside(path)
        _restore_backup(path)
        connection = _sound(path) or _connected(path)
    try:
        _migrate(connection, path)
        if set_aside:
            from reader.library.salvage import bring_over

            bring_over(set_aside, connection)
    except BaseException:
        connection.close()
        raise
    return connection, set_aside


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # on the disk before a call returns
        connection.execute("PRAGMA foreign_keys = ON")
        _ask_to_write(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _ask_to_write(connection: sqlite3.Connection) -> None:
    """Has the disk refuse here, and not at the first bookmark, where nothing can be written."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise  # another program is writing, so it can be done


def _sound(path: Path) -> sqlite3.Connection | None:
    """A connection to the database at `path`, None where the file is damaged."""
    connection = None
    try:
        connection = _connected(path)
        if connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",):
            return connection
    except sqlite3.DatabaseError as error:
        if connection:
            connection.close()
        if not is_damage(error):
            raise
        return None
    connection.close()
    return None


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether `error` says that a file is damaged, or no database at all."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keeps every other Warraq from renewing the same database meanwhile.

    The lock is a SQLite transaction, for want of a file lock that every system knows.
    """
    lock = path.with_name(path.name + ".lock")
    with closing(sqlite3.connect(lock, timeout=_WAIT, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


def _set_aside(path: Path) -> Path:
    """Moves the damaged database out of the way, with its log; where it lies."""
    aside = _free(path.with_name(f"{path.stem}-damaged-{_today()}{path.suffix}"))
    for ending in ("-wal", "-shm", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    return aside


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    version = form_of(connection)
    if version > len(MIGRATIONS):
        raise ShelfUnavailable(ShelfFault.NEWER, path)
    if version == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise ShelfUnavailable(ShelfFault.UNREACHABLE, path)  # somebody else's database
    if version == len(MIGRATIONS):
        return  # a copy was restored, or another Warraq was quicker
    if version:  # a file that is just being made holds nothing to keep
        copy = path.with_name(f"{path.stem}-before-{version + 1}{path.suffix}")
        write_copy(connection, _free(copy))
    steps = ";".join(MIGRATIONS[version:])
    connection.executescript(
        f"BEGIN IMMEDIATE; {steps}; PRAGMA user_version = {len(MIGRATIONS)}; COMMIT"
    )


def form_of(connection: sqlite3.Connection) -> int:
    """The number by which a database tells its form, its user_version; 0 for a new one."""
    form: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return form


def write_copy(connection: sqlite3.Connection, path: Path) -> None:
    """Writes the database to `path`, whole or not at all."""
    unfinished = path.with_name(path.name + ".part")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
    unfinished.replace(path)


def back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Keeps a copy of today's database, and of the last days it was used on."""
    folder = path.with_name("backups")
    copy = folder / f"{path.stem}-{_today()}{path.suffix}"
    if copy.exists():
        return
    folder.mkdir(exist_ok=True)
    write_copy(connection, copy)
    for old in _backups(path)[:-_BACKUPS]:
        old.unlink()


def _restore_backup(path: Path) -> None:
    """Puts the latest sound copy in the place of the database, if there is one."""
    for backup in reversed(_backups(path)):
        connection = None
        try:
            with closing(sqlite3.connect(backup)) as connection:
                if connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",):
                    write_copy(connection, path)
                    return
        except sqlite3.DatabaseError:
            continue


def _backups(path: Path) -> list[Path]:
    folder = path.with_name("backups")
    return sorted(folder.glob(f"{path.stem}-????-??-??{path.suffix}")) if folder.is_dir() else []


def _free(path: Path) -> Path:
    """`path`, or the like with a number where that exists."""
    candidates = (path.with_stem(f"{path.stem}-{n}") for n in range(2, 10_000))
    return path if not path.exists() else next(p for p in candidates if not p.exists())


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


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
