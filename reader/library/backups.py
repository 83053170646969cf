"""Copies of the shelf's file: one a day, kept for a week of days on which it was used."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

_KEPT = 7


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
    copy = folder / f"{path.stem}-{today()}{path.suffix}"
    if copy.exists():
        return
    folder.mkdir(exist_ok=True)
    write_copy(connection, copy)
    for old in _backups(path)[:-_KEPT]:
        old.unlink()


def restore_backup(path: Path) -> None:
    """Puts the latest sound copy in the place of the database, if there is one."""
    for backup in reversed(_backups(path)):
        try:
            with closing(sqlite3.connect(backup)) as connection:
                if connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",):
                    write_copy(connection, path)
                    return
        except sqlite3.DatabaseError:
            continue


def _backups(path: Path) -> list[Path]:
    """The copies of the database, the latest last; those of a clock that was ahead are old."""
    until = f"{path.stem}-{today()}"
    return sorted(copies_of(path), key=lambda copy: (copy.stem <= until, copy.stem))


def copies_of(path: Path) -> Iterator[Path]:
    """The copies that were kept of the database at `path`."""
    return path.with_name("backups").glob(f"{path.stem}-????-??-??{path.suffix}")


def free_path(path: Path) -> Path:
    """`path`, or the like with a number where that exists."""
    candidates = (path.with_stem(f"{path.stem}-{n}") for n in range(2, 10_000))
    return path if not path.exists() else next(p for p in candidates if not p.exists())


def today() -> str:
    """The day by UTC, as it stands in the names of copies."""
    return datetime.now(UTC).date().isoformat()
