"""The file under the shelf: opened, checked, brought to the present form, kept from harm.

A reader's notes are worth more than the program that shows them. So a damaged file is set
aside and never deleted, a copy is kept before the form of the file changes, and whatever
the disk refuses comes up as one kind of error.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.library.faults import ShelfFault, ShelfUnavailable, faults_said, is_damage
from reader.library.migrations import MIGRATIONS

_WAIT = 5.0  # seconds that another process may hold the file


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
        from reader.library.backups import restore_backup

        set_aside = _set_aside(path)
        restore_backup(path)
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
    if path.is_file() and not path.stat().st_size and _was_kept(path):
        return None
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


def _was_kept(path: Path) -> bool:
    """Whether copies say that something was in the database."""
    from reader.library.backups import copies_of

    return any(copies_of(path))


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
    from reader.library.backups import free_path, today

    aside = free_path(path.with_name(f"{path.stem}-damaged-{today()}{path.suffix}"))
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
        from reader.library.backups import free_path, write_copy

        copy = path.with_name(f"{path.stem}-before-{version + 1}{path.suffix}")
        write_copy(connection, free_path(copy))
    steps = ";".join(MIGRATIONS[version:])
    connection.executescript(
        f"BEGIN IMMEDIATE; {steps}; PRAGMA user_version = {len(MIGRATIONS)}; COMMIT"
    )


def form_of(connection: sqlite3.Connection) -> int:
    """The number by which a database tells its form, its user_version; 0 for a new one."""
    form: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return form
