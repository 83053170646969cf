"""The file under the index: opened, or made anew where it cannot be used."""

import sqlite3
import zlib
from pathlib import Path

from reader.library.database import form_of
from reader.library.faults import ShelfFault, ShelfUnavailable, is_damage

_FORM = 5  # of the file and of the words in it; one of another form is made anew
_WAIT = 2.0  # seconds that another process may hold the file

_TABLES = """
    CREATE TABLE articles (
        id INTEGER PRIMARY KEY,
        path NOT NULL UNIQUE,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        digest TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        kind TEXT NOT NULL,
        text BLOB,
        is_read INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX articles_to_read ON articles (id) WHERE is_read = 0 AND text IS NOT NULL;
    CREATE INDEX articles_by_digest ON articles (digest);
    CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
    CREATE VIRTUAL TABLE forms USING fts5 (
        words, content = '', detail = 'none', columnsize = 0, tokenize = 'ascii'
    );
    CREATE TABLE dates (
        article INTEGER NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        earliest INTEGER NOT NULL,
        latest INTEGER NOT NULL
    );
    CREATE INDEX dates_by_article ON dates (article);
    CREATE TABLE names (
        article INTEGER NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        form TEXT NOT NULL
    );
    CREATE INDEX names_by_article ON names (article);
"""
# `text` is NULL for a file that cannot be read; `is_read` says that its dates and names were
# looked for. A `form` of a name has a space on either side, so that words are found whole. The
# tokenizer named ascii takes every letter beyond ASCII for part of a word, so that words are
# what we put spaces between.


def opened_index(path: Path) -> sqlite3.Connection:
    """The index at `path`; one that is damaged or of another form is made anew."""
    connection = _usable(path)
    if connection is None:
        discard(path)
        connection = _connected(path)
    _make_tables(connection)
    return connection


def _make_tables(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    if form_of(connection) == 0:  # looked at again, for another program may have been faster
        for statement in _TABLES.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {_FORM}")
    connection.execute("COMMIT")


def _usable(path: Path) -> sqlite3.Connection | None:
    """The database at `path` if it is an index of this form, or empty; None otherwise."""
    connection = None
    try:
        connection = _connected(path)
        form = form_of(connection)
        is_empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if connection:
            connection.close()
        if is_damage(error):
            return None
        raise
    if form == _FORM or is_empty:
        return connection
    connection.close()
    if not form:
        raise ShelfUnavailable(ShelfFault.UNREACHABLE, path)  # somebody else's database
    return None


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")  # what is lost can be made again
        connection.execute("PRAGMA secure_delete = OFF")
    except BaseException:
        connection.close()
        raise
    return connection


def discard(path: Path) -> None:
    """Deletes the index at `path`, which is made anew when it is opened."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def packed(text: str) -> bytes:
    """`text` as the index keeps it."""
    return zlib.compress(text.encode(), 1)


def unpacked(data: bytes) -> str:
    """The text that `packed` made `data` of."""
    return zlib.decompress(data).decode()
