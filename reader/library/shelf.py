"""The shelf: which articles were read, how far, and what the reader marked in them."""

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from reader.library import database
from reader.library.migrations import MIGRATIONS
from reader.library.recognition import are_strangers, letters_of, sketch_of
from reader.library.rows import LOCATOR, locator_in
from reader.library.store import Store
from reader.library.stored_paths import path_of, path_text
from reader.model.article import Article
from reader.model.locator import Locator

if TYPE_CHECKING:
    from reader.library.lessons import Lessons
    from reader.library.marks import Marks

FILE_NAME = "shelf.sqlite"
"""The name of the shelf in the data folder."""


class ShelvedArticle(NamedTuple):
    """An article that the shelf knows, and the place where reading it stopped.

    `is_turned` says that its lines are to start on the other side, `reference` from which day,
    in EDTF, its relative dates are to be counted; "" is the article's own.
    """

    id: int
    place: Locator | None
    is_turned: bool = False
    reference: str = ""


class RecentArticle(NamedTuple):
    """An article that was read, in the file where it was last seen.

    `length` is how many letters it has, 0 where that was never noted. `progress` is how much
    of it lay behind its reader, from 0 to 1, and `quote` are the words at that place.
    """

    id: int
    path: Path
    title: str
    language: str
    opened: datetime
    length: int = 0
    progress: float = 0.0
    quote: str = ""


class Shelf:
    """Articles, places, `marks` and `lessons` in one SQLite file, which several Warraqs may share.

    What a call writes is on the disk when it returns; where it cannot be written the call
    raises ShelfUnavailable and nothing has changed. `set_aside` is where a damaged file was
    moved when the shelf was opened, None where it was sound.
    """

    def __init__(self, path: Path) -> None:
        connection, set_aside = database.opened(path)
        self._begin(Store(connection, path), set_aside)

    def _begin(self, store: Store, set_aside: Path | None) -> None:
        self._store = store
        self.set_aside = set_aside

    @cached_property
    def marks(self) -> "Marks":
        """The reader's marks in all articles."""
        from reader.library.marks import Marks

        return Marks(self._store)

    @cached_property
    def lessons(self) -> "Lessons":
        """What the reader taught about names."""
        from reader.library.lessons import Lessons

        return Lessons(self._store)

    @classmethod
    def in_memory(cls) -> Self:
        """An empty shelf that lasts as long as the program runs."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.executescript(";".join(MIGRATIONS))
        shelf = cls.__new__(cls)
        shelf._begin(Store(connection, None), None)
        return shelf

    def opened(self, article: Article) -> ShelvedArticle:
        """`article` as the shelf knows it, by its path or by its content; notes the opening."""
        path, now = path_text(article.source.path), datetime.now(UTC).isoformat()
        letters, sketch = letters_of(article.text), sketch_of(article.text)
        said, length = article.metadata, len(article.text)
        known = (said.title, said.language, letters, sketch, path, now, length)
        with self._store.writing() as execute:
            article_id = self._recognised(article, letters, sketch)
            if article_id is None:
                article_id = execute(
                    "INSERT INTO articles (title, language, letters, sketch, path, opened, length)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    known,
                ).lastrowid
                assert article_id is not None
            else:
                execute(
                    "UPDATE articles SET title = ?, language = ?, letters = ?, sketch = ?,"
                    " path = ?, opened = ?, length = ? WHERE id = ?",
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
        id_ = self._unchanged(article)
        if id_ is None:
            id_ = self._recognised(article, letters_of(article.text), sketch_of(article.text))
        return None if id_ is None else self._shelved(id_)

    def known_at(self, path: Path) -> ShelvedArticle | None:
        """The article that was last read from the file at `path`, whatever is in it by now."""
        query = "SELECT article_id FROM files WHERE path = ?"
        found = self._store.rows(query, path_text(path))
        return self._shelved(int(found[0][0])) if found else None

    def _shelved(self, article_id: int) -> ShelvedArticle:
        is_turned, reference, *place = self._store.rows(
            f"SELECT is_turned, reference, {LOCATOR} FROM articles"
            " LEFT JOIN places ON article_id = articles.id WHERE articles.id = ?",
            article_id,
        )[0]
        locator = None if place[0] is None else locator_in(place)
        return ShelvedArticle(article_id, locator, bool(is_turned), reference)

    def _unchanged(self, article: Article) -> int | None:
        """The article that was read from the same file when it was the same, byte for byte."""
        path, digest = path_text(article.source.path), article.source.digest
        query = "SELECT article_id FROM files WHERE path = ? AND digest = ?"
        found = self._store.rows(query, path, digest)
        return int(found[0][0]) if found else None

    def _recognised(self, article: Article, letters: str, sketch: bytes) -> int | None:
        """The article that the file's bytes, its letters, or its path say it is.

        Bytes and letters come before the path: a file may be put in the place of another.
        """
        look_up = self._store.rows
        path = path_text(article.source.path)
        unchanged = self._unchanged(article)
        if unchanged is not None:
            return unchanged
        if letters:
            for query, value in (
                ("SELECT article_id FROM files WHERE digest = ?", article.source.digest),
                ("SELECT id FROM articles WHERE letters = ?", letters),
            ):
                if found := look_up(query, value):
                    return int(found[0][0])
        here = look_up("SELECT article_id FROM files WHERE path = ?", path)
        if here:
            known = look_up("SELECT sketch FROM articles WHERE id = ?", here[0][0])
            if not are_strangers(known[0][0], sketch):
                return int(here[0][0])
        return None

    def recent(self, limit: int = 20) -> tuple[RecentArticle, ...]:
        """The articles that were read, the latest first."""
        rows = self._store.rows(
            "SELECT id, path, title, language, opened, length, coalesce(progress, 0),"
            " coalesce(quote, '') FROM articles LEFT JOIN places ON article_id = id"
            " WHERE opening IS NOT NULL ORDER BY opening DESC LIMIT ?",
            limit,
        )
        return tuple(
            RecentArticle(id_, path_of(path), title, language, datetime.fromisoformat(at), *rest)
            for id_, path, title, language, at, *rest in rows
        )

    def titles(self, paths: Iterable[Path]) -> dict[Path, str]:
        """The titles of those of the files at `paths` that were read, by path."""
        known: dict[Path, str] = {}
        for path in paths:
            rows = self._store.rows(
                "SELECT title FROM files JOIN articles ON articles.id = article_id"
                " WHERE files.path = ?",
                path_text(path),
            )
            if rows and rows[0][0]:
                known[path] = rows[0][0]
        return known

    def forget_recent(self) -> None:
        """Empties the list of recent articles; places and marks stay."""
        with self._store.writing() as execute:
            execute("UPDATE articles SET opening = NULL")

    def remember_place(self, article_id: int, locator: Locator, progress: float) -> None:
        """Keeps `locator` as the place where reading the article stopped, and its progress."""
        with self._store.writing() as execute:
            execute(
                f"INSERT OR REPLACE INTO places (article_id, {LOCATOR}, progress)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (article_id, *locator, progress),
            )

    def remember_turn(self, article_id: int, is_turned: bool) -> None:
        """Keeps whether the lines of the article are to start on the other side."""
        with self._store.writing() as execute:
            execute("UPDATE articles SET is_turned = ? WHERE id = ?", (is_turned, article_id))

    def remember_reference(self, article_id: int, reference: str) -> None:
        """Keeps the day, in EDTF, from which the relative dates of the article are counted."""
        with self._store.writing() as execute:
            execute("UPDATE articles SET reference = ? WHERE id = ?", (reference, article_id))

    def close(self) -> None:
        """Closes the file, after keeping a copy of it once a day; never raises."""
        self._store.close()
