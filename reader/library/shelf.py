"""The shelf: which articles were read, how far, and what the reader marked in them."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from reader.library import database
from reader.library.database import ShelfUnavailable, faults_said, path_of, path_text
from reader.library.migrations import MIGRATIONS
from reader.library.recognition import are_strangers, letters_of, sketch_of
from reader.library.rows import (
    BOOKMARK,
    INSERT_BOOKMARK,
    LOCATOR,
    bookmark_in,
    locator_in,
    row_of,
)
from reader.model.article import Article
from reader.model.bookmark import Bookmark
from reader.model.locator import Locator

if TYPE_CHECKING:
    from reader.library.marked import ForeignMark, MarkedArticle


@dataclass(frozen=True, slots=True)
class ShelvedArticle:
    """An article that the shelf knows, and the place where reading it stopped.

    `is_turned` says that its lines are to start on the other side.
    """

    id: int
    place: Locator | None
    is_turned: bool = False


@dataclass(frozen=True, slots=True)
class RecentArticle:
    """An article that was read, in the file where it was last seen."""

    id: int
    path: Path
    title: str
    language: str
    opened: datetime


class Shelf:
    """Articles, places and bookmarks in one SQLite file, which several Warraqs may share.

    What a call writes is on the disk when it returns; where it cannot be written the call
    raises ShelfUnavailable and nothing has changed. `set_aside` is where a damaged file was
    moved when the shelf was opened, None where it was sound.
    """

    def __init__(self, path: Path) -> None:
        self.path: Path | None = path
        self._connection, self.set_aside = database.opened(path)

    @classmethod
    def in_memory(cls) -> Self:
        """An empty shelf that lasts as long as the program runs."""
        shelf = cls.__new__(cls)
        shelf.path = shelf.set_aside = None
        shelf._connection = sqlite3.connect(":memory:", isolation_level=None)
        shelf._connection.executescript(";".join(MIGRATIONS))
        return shelf

    def opened(self, article: Article) -> ShelvedArticle:
        """`article` as the shelf knows it, by its path or by its content; notes the opening."""
        path, now = path_text(article.source.path), datetime.now(UTC).isoformat()
        letters, sketch = letters_of(article.text), sketch_of(article.text)
        known = (article.metadata.title, article.metadata.language, letters, sketch, path, now)
        with self._writing() as execute:
            article_id = self._recognised(article, letters, sketch)
            if article_id is None:
                article_id = execute(
                    "INSERT INTO articles (title, language, letters, sketch, path, opened)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    known,
                ).lastrowid
                assert article_id is not None
            else:
                execute(
                    "UPDATE articles SET title = ?, language = ?, letters = ?, sketch = ?,"
                    " path = ?, opened = ? WHERE id = ?",
                    (*known, article_id),
                )
            execute(
                "UPDATE articles SET opening ="
                " (SELECT coalesce(max(opening), 0) + 1 FROM articles) WHERE id = ?",
                (article_id,),
            )
            execute(
                "INSERT OR REPLACE INTO files (path, article_id, digest) VALUES (?, ?, ?)",
                (path, article_id, article.source.digest),
            )
        return self._shelved(article_id)

    def known(self, article: Article) -> ShelvedArticle | None:
        """`article` as the shelf knows it, if it does; nothing is noted."""
        with faults_said(self.path):
            id_ = self._recognised(article, letters_of(article.text), sketch_of(article.text))
        return None if id_ is None else self._shelved(id_)

    def _shelved(self, article_id: int) -> ShelvedArticle:
        is_turned, *place = self._read(
            f"SELECT is_turned, {LOCATOR} FROM articles"
            " LEFT JOIN places ON article_id = articles.id WHERE articles.id = ?",
            (article_id,),
        )[0]
        is_placed = place[0] is not None
        return ShelvedArticle(article_id, locator_in(place) if is_placed else None, bool(is_turned))

    def _recognised(self, article: Article, letters: str, sketch: bytes) -> int | None:
        """The article that the file's bytes, its letters, or its path say it is.

        Bytes and letters come before the path: a file may be put in the place of another.
        """
        look_up = self._connection.execute
        path = path_text(article.source.path)
        here = look_up("SELECT article_id, digest FROM files WHERE path = ?", (path,)).fetchone()
        if here and here[1] == article.source.digest:
            return int(here[0])
        if letters:
            for query, value in (
                ("SELECT article_id FROM files WHERE digest = ?", article.source.digest),
                ("SELECT id FROM articles WHERE letters = ?", letters),
            ):
                if found := look_up(query, (value,)).fetchone():
                    return int(found[0])
        if here:
            known = look_up("SELECT sketch FROM articles WHERE id = ?", (here[0],)).fetchone()
            if not are_strangers(known[0], sketch):
                return int(here[0])
        return None

    def recent(self, limit: int = 20) -> tuple[RecentArticle, ...]:
        """The articles that were read, the latest first."""
        rows = self._read(
            "SELECT id, path, title, language, opened FROM articles"
            " WHERE opening IS NOT NULL ORDER BY opening DESC LIMIT ?",
            (limit,),
        )
        return tuple(
            RecentArticle(id_, path_of(path), title, language, datetime.fromisoformat(opened))
            for id_, path, title, language, opened in rows
        )

    def forget_recent(self) -> None:
        """Empties the list of recent articles; places and bookmarks stay."""
        with self._writing() as execute:
            execute("UPDATE articles SET opening = NULL")

    def remember_place(self, article_id: int, locator: Locator) -> None:
        """Keeps `locator` as the place where reading the article stopped."""
        with self._writing() as execute:
            execute(
                f"INSERT OR REPLACE INTO places (article_id, {LOCATOR}) VALUES (?, ?, ?, ?, ?, ?)",
                (article_id, *row_of(locator)),
            )

    def remember_turn(self, article_id: int, is_turned: bool) -> None:
        """Keeps whether the lines of the article are to start on the other side."""
        with self._writing() as execute:
            execute("UPDATE articles SET is_turned = ? WHERE id = ?", (is_turned, article_id))

    def bookmarks(self, article_id: int) -> tuple[Bookmark, ...]:
        """The bookmarks of an article, in the order in which their words stood."""
        rows = self._read(
            f"SELECT {BOOKMARK} FROM bookmarks WHERE article_id = ? ORDER BY start, id",
            (article_id,),
        )
        return tuple(map(bookmark_in, rows))

    def marked_articles(self) -> "tuple[MarkedArticle, ...]":
        """All articles that have bookmarks, by title."""
        from reader.library.marked import MarkedArticle

        articles = self._read(
            "SELECT id, path, title, language FROM articles"
            " WHERE id IN (SELECT article_id FROM bookmarks) ORDER BY title, id",
            (),
        )
        marks: dict[int, list[Bookmark]] = {row[0]: [] for row in articles}
        for row in self._read(f"SELECT {BOOKMARK} FROM bookmarks ORDER BY start, id", ()):
            bookmark = bookmark_in(row)
            marks.setdefault(bookmark.article_id, []).append(bookmark)
        return tuple(
            MarkedArticle(path_of(path), title, language, tuple(marks[id_]))
            for id_, path, title, language in articles
        )

    def take_in(self, marks: "Iterable[ForeignMark]") -> int:
        """Puts marks from elsewhere on the shelf; how many of them were not there already."""
        added = 0
        with self._writing() as execute:
            for mark in marks:
                article_id = _article_at(execute, mark)
                row = (article_id, *row_of(mark.locator), mark.label, mark.note)
                made = mark.made.isoformat()
                is_there = execute(
                    "SELECT 1 FROM bookmarks WHERE article_id = ? AND start = ? AND quote = ?"
                    " AND made = ?",
                    (article_id, mark.locator.start, mark.locator.quote, made),
                ).fetchone()
                if not is_there:
                    execute(INSERT_BOOKMARK, (*row, made))
                    added += 1
        return added

    def add_bookmark(
        self, article_id: int, locator: Locator, label: str, note: str = ""
    ) -> Bookmark:
        """A bookmark, on the disk."""
        made = datetime.now(UTC)
        with self._writing() as execute:
            row = (article_id, *row_of(locator), label, note, made.isoformat())
            id_ = execute(INSERT_BOOKMARK, row).lastrowid
        assert id_ is not None
        return Bookmark(id_, article_id, locator, label, note, made)

    def change_bookmark(
        self,
        bookmark_id: int,
        *,
        label: str | None = None,
        note: str | None = None,
        locator: Locator | None = None,
    ) -> Bookmark | None:
        """The bookmark with what is given changed; None where it was removed meanwhile."""
        with self._writing() as execute:
            execute(
                "UPDATE bookmarks SET label = coalesce(?, label), note = coalesce(?, note)"
                " WHERE id = ?",
                (label, note, bookmark_id),
            )
            if locator:
                execute(
                    f"UPDATE bookmarks SET ({LOCATOR}) = (?, ?, ?, ?, ?) WHERE id = ?",
                    (*row_of(locator), bookmark_id),
                )
            row = execute(
                f"SELECT {BOOKMARK} FROM bookmarks WHERE id = ?", (bookmark_id,)
            ).fetchone()
        return bookmark_in(row) if row else None

    def remove_bookmark(self, bookmark_id: int) -> None:
        """Takes the bookmark off the shelf; `restore_bookmark` puts it back."""
        with self._writing() as execute:
            execute("DELETE FROM bookmarks WHERE id = ?", (bookmark_id,))

    def restore_bookmark(self, bookmark: Bookmark) -> None:
        """Puts back a bookmark that was removed, under its own id."""
        with self._writing() as execute:
            execute(
                f"INSERT OR REPLACE INTO bookmarks ({BOOKMARK})"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    bookmark.id,
                    bookmark.article_id,
                    *row_of(bookmark.locator),
                    bookmark.label,
                    bookmark.note,
                    bookmark.made.isoformat(),
                ),
            )

    def close(self) -> None:
        """Closes the file, after keeping a copy of it once a day; never raises."""
        with closing(self._connection) as connection:
            if self.path:
                with suppress(ShelfUnavailable), faults_said(self.path):
                    database.back_up(connection, self.path)

    def _read(self, query: str, values: tuple[object, ...]) -> list[Any]:
        with faults_said(self.path):
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[Callable[..., sqlite3.Cursor]]:
        """Runs what the caller executes as one transaction: all of it is kept, or nothing."""
        with faults_said(self.path):
            execute = self._connection.execute
            execute("BEGIN IMMEDIATE")
            try:
                yield execute
                execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    execute("ROLLBACK")
                raise


def _article_at(execute: Callable[..., sqlite3.Cursor], mark: "ForeignMark") -> int:
    """The article at the path of `mark`; one that was never opened is put down for later."""
    path = path_text(mark.path)
    known = execute("SELECT article_id FROM files WHERE path = ?", (path,)).fetchone()
    if known:
        return int(known[0])
    id_ = execute(
        "INSERT INTO articles (title, language, letters, sketch, path, opened)"
        " VALUES (?, ?, '', x'', ?, ?)",
        (mark.path.stem, mark.language, path, mark.made.isoformat()),
    ).lastrowid
    assert id_ is not None
    execute("INSERT INTO files (path, article_id, digest) VALUES (?, ?, '')", (path, id_))
    return id_
