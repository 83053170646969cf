"""The index brought up to date with the files in its folders."""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from enum import Enum
from pathlib import Path
from time import monotonic
from typing import Any

from reader.formats import UnreadableArticle
from reader.formats.bounds import BoundedReader
from reader.library.files import State, files_in
from reader.library.index_file import packed, unpacked
from reader.library.noting import forget_mentions
from reader.library.store import Execute
from reader.library.stored_paths import path_of, path_text, stored_path
from reader.model.article import Article
from reader.search.joints import JOINT
from reader.text.fold import letters_alone

_BATCH, _MOMENT = 200, 1.0  # articles that are written together, and seconds to read them in
_REMEMBERED = 100_000  # words that are known to be in the index already

Writing = Callable[[], AbstractContextManager[Execute]]

_NEW = """
    SELECT seen.path, seen.size, seen.modified
    FROM seen LEFT JOIN articles USING (path)
    WHERE seen.path > ? AND (seen.size IS NOT articles.size
        OR seen.modified IS NOT articles.modified)
    ORDER BY seen.path LIMIT ?
"""


class Change(Enum):
    """What became of a file since the index last looked."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    REMOVED = "removed"
    UNREADABLE = "unreadable"


class Update:
    """One pass over files: what is new or changed is read, what is gone leaves the index.

    What was seen of the files is kept in temporary tables: there may be very many.
    """

    def __init__(
        self, connection: sqlite3.Connection, writing: Writing, reader: BoundedReader
    ) -> None:
        self._connection = connection
        self._writing = writing
        self._reader = reader
        self._words: set[str] = set()

    def changes(
        self, folders: Sequence[Path], within: Sequence[Path] | None = None
    ) -> Iterator[tuple[Path, Change]]:
        """What changed in `folders`, each as soon as it is in the index.

        With `within`, only these folders inside of them are looked through.
        """
        if within is None:
            self._look(folders, None)
        else:
            inside = [one for one in within if any(map(one.is_relative_to, folders))]
            self._look(inside, within)
        last: str | bytes = ""
        while rows := self._rows(_NEW, (last, _BATCH)):
            put = self._put_some(rows)
            last = rows[len(put) - 1][0]
            yield from put
        while rows := self._rows("SELECT id, path FROM gone LIMIT ?", (_BATCH,)):
            with self._writing() as execute:
                for id_, path in rows:
                    if _is_at(execute, id_, path):
                        _remove(execute, id_)
                    execute("DELETE FROM gone WHERE id = ?", (id_,))
            yield from ((path_of(path), Change.REMOVED) for _, path in rows)

    def _look(self, folders: Sequence[Path], within: Sequence[Path] | None) -> None:
        """Note the files in `folders`, and the articles in `within`, or all, that are gone."""
        execute = self._connection.execute
        for table in ("seen", "gone"):
            execute(f"DROP TABLE IF EXISTS temp.{table}")
        execute("CREATE TEMP TABLE seen (path PRIMARY KEY, size, modified) WITHOUT ROWID")
        execute("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY, path)")
        execute("BEGIN")
        self._connection.executemany(
            "INSERT OR IGNORE INTO seen VALUES (?, ?, ?)",
            ((stored_path(path), *state) for path, state in files_in(folders)),
        )
        missing = "INSERT OR IGNORE INTO gone SELECT id, path FROM articles WHERE path NOT IN "
        for scope, values in [("1", ())] if within is None else map(_below, within):
            execute(f"{missing} (SELECT path FROM seen) AND {scope}", values)
        execute("COMMIT")

    def _put_some(self, rows: list[Any]) -> list[tuple[Path, Change]]:
        """Puts so many of the files into the index as are read in a moment, and one at least."""
        read, end = [], monotonic() + _MOMENT
        for stored, size, modified in rows:
            path = path_of(stored)
            read.append((path, (size, modified), *self._read(path)))
            if monotonic() > end:
                break
        with self._writing() as execute:
            return [(file[0], self._put(execute, *file)) for file in read]

    def _read(self, path: Path) -> tuple[str, Article | None]:
        """The digest and the article of a file; "" and None where it cannot be read."""
        try:
            article = self._reader.read(path)
        except UnreadableArticle:
            return "", None
        return article.source.digest, article

    def _put(
        self,
        execute: Execute,
        path: Path,
        state: State,
        digest: str,
        article: Article | None,
    ) -> Change:
        """Writes what was read at `path`: a new article, a changed one, or one that moved."""
        # Asked here, for another program may have put it there since the files were looked at.
        stored = (path_text(path),)
        known = execute("SELECT id FROM articles WHERE path = ?", stored).fetchone()
        if known:
            _remove(execute, known[0])
        elif moved := self._moved(execute, digest):
            execute("DELETE FROM gone WHERE id = ?", (moved,))
            execute(
                "UPDATE articles SET path = ?, size = ?, modified = ? WHERE id = ?",
                (path_text(path), *state, moved),
            )
            return Change.MOVED
        id_ = _insert(execute, path, state, digest, article)
        if article is None:
            return Change.UNREADABLE
        words = words_of(article.text)
        execute("INSERT INTO forms (rowid, words) VALUES (?, ?)", (id_, " ".join(words)))
        self._learn(execute, words)
        return Change.CHANGED if known else Change.ADDED

    def _moved(self, execute: Execute, digest: str) -> int | None:
        """The article with these bytes, if its file is gone."""
        query = "SELECT id FROM articles JOIN gone USING (id, path) WHERE digest = ?"
        row = execute(query, (digest,)).fetchone() if digest else None
        return row[0] if row else None

    def _learn(self, execute: Execute, words: set[str]) -> None:
        for word in words - self._words:
            execute("INSERT OR IGNORE INTO words (word) VALUES (?)", (word,))
        if len(self._words) > _REMEMBERED:
            self._words.clear()
        self._words |= words

    def _rows(self, query: str, values: Sequence[object]) -> list[Any]:
        return self._connection.execute(query, values).fetchall()


def _below(folder: Path) -> tuple[str, tuple[str, ...]]:
    """An SQL condition that holds for the paths below `folder`."""
    base = os.path.join(os.path.abspath(folder), "")  # noqa: PTH100, PTH118 — with its separator
    return "path >= ? AND path < ?", (base, base[:-1] + chr(ord(base[-1]) + 1))


def _insert(
    execute: Execute, path: Path, state: State, digest: str, article: Article | None
) -> int | None:
    facts: tuple[str, str, str, bytes | None] = ("", "", "", None)
    if article:
        metadata, text = article.metadata, packed(article.text)
        facts = (metadata.title, metadata.language, article.source.format, text)
    return execute(
        "INSERT INTO articles (path, size, modified, digest, title, language, kind, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (path_text(path), *state, digest, *facts),
    ).lastrowid


def _is_at(execute: Execute, id_: int, path: str | bytes) -> bool:
    """Whether the article still is the one at `path`: other programs may have used `id_` again."""
    query = "SELECT 1 FROM articles WHERE id = ? AND path = ?"
    return execute(query, (id_, path)).fetchone() is not None


def _remove(execute: Execute, id_: int) -> None:
    row = execute("SELECT text FROM articles WHERE id = ?", (id_,)).fetchone()
    if row and row[0] is not None:
        words = " ".join(words_of(unpacked(row[0])))
        execute("INSERT INTO forms (forms, rowid, words) VALUES ('delete', ?, ?)", (id_, words))
    forget_mentions(execute, id_)
    execute("DELETE FROM articles WHERE id = ?", (id_,))


def words_of(text: str) -> set[str]:
    """The folded words of `text`, each of letters and digits alone.

    Of words with joints in them the members are words as well.
    """
    words = set(letters_alone(text).split())
    return words.union(letters_alone(text.replace(JOINT, " ")).split()) if JOINT in text else words
