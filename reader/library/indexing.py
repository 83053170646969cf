"""The index brought up to date with the files in its folders."""

import os
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from enum import Enum
from pathlib import Path

from reader.formats import SUFFIXES, UnreadableArticle, read_article
from reader.library.database import path_of, path_text
from reader.library.index_file import packed, unpacked
from reader.model.article import Article
from reader.text.fold import fold

_BATCH = 200  # articles that are written together
_REMEMBERED = 200_000  # words that are known to be in the index already
_NO_LETTER = re.compile(r"[\W_]+")

State = tuple[int, int]
"""Size and time of change of a file: where both are the same, so is the file."""

Execute = Callable[..., sqlite3.Cursor]


class Change(Enum):
    """What became of a file since the index last looked."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    REMOVED = "removed"
    UNREADABLE = "unreadable"


class Update:
    """One pass over the files: what is new or changed is read, what is gone leaves the index."""

    def __init__(
        self,
        writing: Callable[[], AbstractContextManager[Execute]],
        known: Mapping[Path, tuple[int, State]],
        files: Mapping[Path, State],
    ) -> None:
        self._writing = writing
        self._known = known
        self._files = files
        self._gone = {path: known[path][0] for path in known.keys() - files.keys()}
        self._words: set[str] = set()

    def changes(self) -> Iterator[tuple[Path, Change]]:
        """What changed, each as soon as it is in the index."""
        changed = [path for path, state in self._files.items() if self._state(path) != state]
        for start in range(0, len(changed), _BATCH):
            batch = [(path, *_read(path)) for path in changed[start : start + _BATCH]]
            with self._writing() as execute:
                done = [
                    (path, self._put(execute, path, digest, article))
                    for path, digest, article in batch
                ]
            yield from done
        with self._writing() as execute:
            for id_ in self._gone.values():
                _remove(execute, id_)
        yield from ((path, Change.REMOVED) for path in self._gone)

    def _state(self, path: Path) -> State | None:
        known = self._known.get(path)
        return known[1] if known else None

    def _put(self, execute: Execute, path: Path, digest: str, article: Article | None) -> Change:
        """Writes what was read at `path`: a new article, a changed one, or one that moved."""
        if path in self._known:
            _remove(execute, self._known[path][0])
        elif moved := self._moved(execute, digest):
            del self._gone[moved]
            execute(
                "UPDATE articles SET path = ?, size = ?, modified = ? WHERE path = ?",
                (path_text(path), *self._files[path], path_text(moved)),
            )
            return Change.MOVED
        id_ = _insert(execute, path, self._files[path], digest, article)
        if article is None:
            return Change.UNREADABLE
        words = words_of(article.text)
        execute("INSERT INTO forms (rowid, words) VALUES (?, ?)", (id_, " ".join(words)))
        self._learn(execute, words)
        return Change.CHANGED if path in self._known else Change.ADDED

    def _moved(self, execute: Execute, digest: str) -> Path | None:
        """From where an article with these bytes has gone."""
        if not digest or not self._gone:
            return None
        rows = execute("SELECT path FROM articles WHERE digest = ?", (digest,)).fetchall()
        return next((path for row in rows if (path := path_of(row[0])) in self._gone), None)

    def _learn(self, execute: Execute, words: set[str]) -> None:
        for word in words - self._words:
            execute("INSERT OR IGNORE INTO words (word) VALUES (?)", (word,))
        if len(self._words) > _REMEMBERED:
            self._words.clear()
        self._words |= words


def _insert(
    execute: Execute, path: Path, state: State, digest: str, article: Article | None
) -> int | None:
    facts: tuple[str, str, bytes | None] = ("", "", None)
    if article:
        facts = (article.metadata.title, article.metadata.language, packed(article.text))
    return execute(
        "INSERT INTO articles (path, size, modified, digest, title, language, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (path_text(path), *state, digest, *facts),
    ).lastrowid


def _remove(execute: Execute, id_: int) -> None:
    row = execute("SELECT text FROM articles WHERE id = ?", (id_,)).fetchone()
    if row and row[0] is not None:
        words = " ".join(words_of(unpacked(row[0])))
        execute("INSERT INTO forms (forms, rowid, words) VALUES ('delete', ?, ?)", (id_, words))
    execute("DELETE FROM articles WHERE id = ?", (id_,))


def words_of(text: str) -> set[str]:
    """The folded words of `text`, each of letters and digits alone."""
    return set(_NO_LETTER.sub(" ", fold(text)).split())


def files_in(folders: Sequence[Path]) -> Iterator[tuple[Path, State]]:
    """The files in `folders` and below that may be articles; hidden ones are left out."""
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
