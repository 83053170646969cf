"""The index: the words of all articles in the reader's folders.

SQLite's FTS5 says which articles may answer a query; their folded text, which is kept as
well, says whether they do, by the same rules as the page. The index can always be made
anew from the articles, so it is thrown away rather than repaired.
"""

import os
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from reader.formats import SUFFIXES, UnreadableArticle, read_article
from reader.library.database import ShelfFault, ShelfUnavailable, faults_said, path_of, path_text
from reader.library.vocabulary import Vocabulary
from reader.model.article import Article
from reader.search import Hit, Query, hits_in_text
from reader.search.affixes import core_of
from reader.text.fold import fold

_FORM = 1  # of the file; one of another form is made anew
_WAIT = 2.0
_BATCH = 200  # articles that are written together
_MOST = 2_000  # words that a part of a query is looked up by
_NO_LETTER = re.compile(r"[\W_]+")

_TABLES = """
    CREATE TABLE folders (path PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE articles (
        id INTEGER PRIMARY KEY,
        path NOT NULL UNIQUE,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        digest TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        text BLOB
    );
    CREATE INDEX articles_by_digest ON articles (digest);
    CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
    CREATE VIRTUAL TABLE forms USING fts5 (
        words, content = '', detail = 'none', columnsize = 0, tokenize = 'ascii'
    );
"""
# `text` is NULL for a file that cannot be read. The tokenizer named ascii takes every letter
# beyond ASCII for part of a word, so that words are what we put spaces between.


class Change(Enum):
    """What became of a file since the index last looked."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    REMOVED = "removed"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Found:
    """An article that answers a query, and where it does."""

    path: Path
    title: str
    language: str
    hits: tuple[Hit, ...]


class Index:
    """The words of the articles in some folders, in one SQLite file.

    Several programs may look things up while one of them brings the index up to date.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._vocabulary = Vocabulary()
        self._last_word = 0
        self._known_words: set[str] = set()
        with faults_said(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = _opened(path)

    def folders(self) -> tuple[Path, ...]:
        """The folders whose articles are in the index."""
        return tuple(path_of(row[0]) for row in self._rows("SELECT path FROM folders"))

    def add_folder(self, folder: Path) -> None:
        """Has the articles in `folder` and below it in the index from the next update on."""
        with self._writing() as execute:
            execute("INSERT OR IGNORE INTO folders VALUES (?)", (path_text(folder),))

    def remove_folder(self, folder: Path) -> None:
        """Leaves the articles of `folder` out of the index from the next update on."""
        with self._writing() as execute:
            execute("DELETE FROM folders WHERE path = ?", (path_text(folder),))

    def __len__(self) -> int:
        return int(self._rows("SELECT count(*) FROM articles WHERE text IS NOT NULL")[0][0])

    def update(self) -> Iterator[tuple[Path, Change]]:
        """Brings the index up to date with the folders; what changed, as it is dealt with.

        Whatever was yielded some time ago is in the index even if the iteration is left.
        """
        files = dict(_files(self.folders()))
        known = {
            path_of(path): (id_, size, modified)
            for id_, path, size, modified in self._rows(
                "SELECT id, path, size, modified FROM articles"
            )
        }
        changed = [path for path, state in files.items() if known.get(path, (0,))[1:] != state]
        gone = {path: known[path][0] for path in known.keys() - files.keys()}
        for start in range(0, len(changed), _BATCH):
            batch = [(path, *_read(path)) for path in changed[start : start + _BATCH]]
            with self._writing() as execute:
                done = [
                    (path, self._put(execute, path, files[path], digest, article, known, gone))
                    for path, digest, article in batch
                ]
            yield from done
        with self._writing() as execute:
            for id_ in gone.values():
                self._remove(execute, id_)
        yield from ((path, Change.REMOVED) for path in gone)

    def _put(
        self,
        execute: Callable[..., sqlite3.Cursor],
        path: Path,
        state: tuple[int, int],
        digest: str,
        article: Article | None,
        known: dict[Path, tuple[int, int, int]],
        gone: dict[Path, int],
    ) -> Change:
        """Writes what was read at `path`: a new article, a changed one, or one that moved."""
        moved = self._moved(execute, digest, gone) if path not in known else None
        if moved is not None:
            del gone[moved]
            execute(
                "UPDATE articles SET path = ?, size = ?, modified = ? WHERE path = ?",
                (path_text(path), *state, path_text(moved)),
            )
            return Change.MOVED
        if path in known:
            self._remove(execute, known[path][0])
        text = article.text if article else None
        title, language = (
            (article.metadata.title, article.metadata.language) if article else ("", "")
        )
        id_ = execute(
            "INSERT INTO articles (path, size, modified, digest, title, language, text)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (path_text(path), *state, digest, title, language, text and _packed(text)),
        ).lastrowid
        if text is None:
            return Change.UNREADABLE
        words = _words_of(text)
        execute("INSERT INTO forms (rowid, words) VALUES (?, ?)", (id_, " ".join(words)))
        self._learn(words)
        return Change.CHANGED if path in known else Change.ADDED

    def _moved(
        self, execute: Callable[..., sqlite3.Cursor], digest: str, gone: dict[Path, int]
    ) -> Path | None:
        if not digest or not gone:
            return None
        rows = execute("SELECT path FROM articles WHERE digest = ?", (digest,)).fetchall()
        return next((path for row in rows if (path := path_of(row[0])) in gone), None)

    def _remove(self, execute: Callable[..., sqlite3.Cursor], id_: int) -> None:
        row = execute("SELECT text FROM articles WHERE id = ?", (id_,)).fetchone()
        if row and row[0] is not None:
            words = " ".join(_words_of(_unpacked(row[0])))
            execute("INSERT INTO forms (forms, rowid, words) VALUES ('delete', ?, ?)", (id_, words))
        execute("DELETE FROM articles WHERE id = ?", (id_,))

    def _learn(self, words: set[str]) -> None:
        unknown = words - self._known_words
        self._connection.executemany(
            "INSERT OR IGNORE INTO words (word) VALUES (?)", ((word,) for word in unknown)
        )
        if len(self._known_words) > 200_000:
            self._known_words.clear()
        self._known_words |= unknown

    def search(
        self, query: Query, *, folder: Path | None = None, language: str = ""
    ) -> Iterator[Found]:
        """The articles that answer `query`, each as soon as it is found.

        `folder` and `language` leave out what is elsewhere, or in other languages. Raises
        BadQuery where the query is an expression that cannot be answered.
        """
        for id_ in self._candidates(query):
            rows = self._rows(
                "SELECT path, title, language, text FROM articles WHERE id = ?", (id_,)
            )
            for stored, title, its_language, text in rows:
                path = path_of(stored)
                if text is None or (language and its_language != language):
                    continue
                if folder and not path.is_relative_to(folder.absolute()):
                    continue
                hits = tuple(hits_in_text(path, _unpacked(text), query))
                if hits:
                    yield Found(path, title, its_language, hits)

    def _candidates(self, query: Query) -> Iterator[int]:
        """The articles that may answer `query`: all that do, and perhaps some more."""
        expression = None if query.expression else self._expression(query)
        if expression is None:
            rows = self._each("SELECT id FROM articles WHERE text IS NOT NULL ORDER BY id")
        else:
            rows = self._each(
                "SELECT rowid FROM forms WHERE forms MATCH ? ORDER BY rowid", (expression,)
            )
        return (row[0] for row in rows)

    def _expression(self, query: Query) -> str | None:
        """What FTS5 is asked for; None where every article has to be looked at."""
        self._refresh_vocabulary()
        parts = []
        for letters, at_start, at_end in _sought(query):
            words = [letters]
            if not (at_start and at_end):
                found = self._vocabulary.with_letters(
                    letters, at_start=at_start, at_end=at_end, most=_MOST
                )
                if found is None:
                    continue
                words = found
            if not words:
                words = [letters]  # which no article has
            parts.append("(" + " OR ".join(f'"{word}"' for word in words) + ")")
        return " AND ".join(parts) or None

    def _refresh_vocabulary(self) -> None:
        rows = self._rows("SELECT id, word FROM words WHERE id > ? ORDER BY id", (self._last_word,))
        if rows:
            self._vocabulary.add(word for _, word in rows)
            self._last_word = rows[-1][0]

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[Any]:
        return list(self._each(query, values))

    def _each(self, query: str, values: Sequence[object] = ()) -> Iterator[Any]:
        with faults_said(self.path):
            yield from self._connection.execute(query, values)

    @contextmanager
    def _writing(self) -> Iterator[Callable[..., sqlite3.Cursor]]:
        """Runs what the caller executes as one transaction."""
        with faults_said(self.path):
            execute = self._connection.execute
            execute("BEGIN IMMEDIATE")
            try:
                yield execute
                execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    execute("ROLLBACK")
                self._known_words.clear()
                raise


def _opened(path: Path) -> sqlite3.Connection:
    """The database at `path`; one that is damaged or of another form is made anew."""
    try:
        connection = _connected(path)
        form = connection.execute("PRAGMA user_version").fetchone()[0]
        if form == _FORM:
            return connection
        is_ours = form or not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not is_ours:
            raise ShelfUnavailable(ShelfFault.UNREACHABLE, path)
        if form:
            connection.close()
            discard(path)
            connection = _connected(path)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
            raise
        discard(path)
        connection = _connected(path)
    connection.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {_FORM}; COMMIT")
    return connection


_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


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


def _files(folders: Sequence[Path]) -> Iterator[tuple[Path, tuple[int, int]]]:
    """The files in `folders` that may be articles, with their size and time of change."""
    for folder in folders:
        for root, inner, names in os.walk(folder):
            inner[:] = [name for name in inner if not name.startswith(".")]
            for name in names:
                if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                    path = Path(root, name)
                    try:
                        status = path.stat()
                    except OSError:
                        continue  # gone since it was listed, or a link to nowhere
                    yield path, (status.st_size, status.st_mtime_ns)


def _read(path: Path) -> tuple[str, Article | None]:
    """The digest and the article of a file; "" and None where it cannot be read."""
    try:
        article = read_article(path)
    except UnreadableArticle:
        return "", None
    return article.source.digest, article


def _words_of(text: str) -> set[str]:
    return set(_NO_LETTER.sub(" ", fold(text)).split())


def _sought(query: Query) -> list[tuple[str, bool, bool]]:
    """The words that an answer has, with whether each is the start, and the end, of its word."""
    found = []
    for phrase in query.text.split() if query.within else [query.text]:
        form = " ".join(fold(phrase).split())
        if query.whole_words and query.clitics and form:
            form = core_of(form)[0]
        is_whole = query.whole_words and not query.clitics
        for word in re.finditer(r"[^\W_]+", form):
            at_start = is_whole or word.start() > 0
            at_end = is_whole or word.end() < len(form)
            found.append((word.group(), at_start, at_end))
    return found


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode(), 1)


def _unpacked(data: bytes) -> str:
    return zlib.decompress(data).decode()
