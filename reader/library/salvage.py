"""What can still be read of a damaged shelf, brought over to the one in its place.

The copy that is put in the place of a damaged file may be a day old; the marks and lessons of
that day are often whole in the file that was set aside.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from reader.library.database import form_of
from reader.model.mention import NameKind

_KINDS = ", ".join(f"'{kind.value}'" for kind in NameKind)
_TABLES = {
    "articles": "typeof(title) = 'text' AND typeof(letters) = 'text' AND julianday(opened)",
    "files": "typeof(article_id) = 'integer' AND typeof(digest) = 'text'",
    "places": "typeof(start) = 'integer' AND typeof(quote) = 'text'",
    "marks": "typeof(start) = 'integer' AND typeof(quote) = 'text' AND typeof(note) = 'text'"
    " AND typeof(uri) = 'text' AND typeof(tags) = 'text' AND julianday(made)",
    "lessons": "typeof(form) = 'text' AND typeof(entity) = 'text'"
    f" AND (kind IS NULL OR kind IN ({_KINDS}))",
}
"""The tables in the order in which rows refer to rows, and what a row must be to be trusted."""

_WANTED = {
    "lessons": "NOT EXISTS (SELECT * FROM lessons WHERE article_id = ?1 AND form = ?2)"
    " AND (?1 = 0 OR EXISTS (SELECT * FROM articles WHERE id = ?1))",
}
"""What a row must be to be missing, by its columns, where the table itself does not tell."""


def bring_over(damaged: Path, connection: sqlite3.Connection) -> None:
    """Puts the rows of the database `damaged` that can be read, and are missing, in ours.

    Both have the same form. `damaged` is left as it is.
    """
    with tempfile.TemporaryDirectory() as folder, suppress(sqlite3.DatabaseError, OSError):
        copy = Path(folder) / damaged.name
        for ending in ("", "-wal"):
            part = damaged.with_name(damaged.name + ending)
            if part.exists():
                shutil.copyfile(part, copy.with_name(copy.name + ending))
        with closing(sqlite3.connect(copy)) as source:
            if form_of(source) != form_of(connection):
                return
            _copy_rows(source, connection)


def _copy_rows(source: sqlite3.Connection, connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for table, condition in _TABLES.items():
            for row in _rows(source, table, condition):
                values = ", ".join("?" * len(row))
                wanted = _WANTED.get(table, "TRUE")
                with suppress(sqlite3.IntegrityError):  # what it refers to was lost
                    connection.execute(
                        f"INSERT OR IGNORE INTO {table} SELECT {values} WHERE {wanted}", row
                    )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _rows(source: sqlite3.Connection, table: str, condition: str) -> Iterator[tuple[object, ...]]:
    """The rows that can be trusted, up to the first that cannot be read."""
    with suppress(sqlite3.DatabaseError):
        yield from source.execute(f"SELECT * FROM {table} WHERE {condition}")
