"""The reader's marks on the shelf."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.mark_rows import MARK, mark_in, mark_row_of
from reader.library.store import Execute, Store
from reader.library.stored_paths import path_of, path_text
from reader.model.highlight import HighlightStyle
from reader.model.locator import Locator
from reader.model.mark import Mark

if TYPE_CHECKING:
    from reader.library.marked import ForeignMark, MarkedArticle

_COLUMNS = MARK.split(", ")
INSERT_MARK = f"INSERT INTO marks ({MARK}) VALUES ({', '.join('?' * len(_COLUMNS))})"


@dataclass(frozen=True, slots=True)
class ShelvedMark:
    """A mark, and the article in which it is."""

    mark: Mark
    path: Path
    title: str
    language: str


class Marks:
    """Bookmarks and highlights, with their notes and tags, in the shelf's file.

    What a call writes is on the disk when it returns; where it cannot be written the call
    raises ShelfUnavailable and nothing has changed.
    """

    __slots__ = ("_store",)

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, article_id: int) -> tuple[Mark, ...]:
        """The marks of an article, in the order in which their words stood."""
        rows = self._store.rows(
            f"SELECT {MARK} FROM marks WHERE article_id = ? ORDER BY start, id", article_id
        )
        return tuple(map(mark_in, rows))

    def by_article(self) -> "tuple[MarkedArticle, ...]":
        """All articles that have marks, by title, with their marks."""
        from reader.library.marked import MarkedArticle

        articles = self._store.rows(
            "SELECT id, path, title, language FROM articles"
            " WHERE id IN (SELECT article_id FROM marks) ORDER BY title, id"
        )
        marks: dict[int, list[Mark]] = {row[0]: [] for row in articles}
        for row in self._store.rows(f"SELECT {MARK} FROM marks ORDER BY start, id"):
            mark = mark_in(row)
            marks.setdefault(mark.article_id, []).append(mark)
        return tuple(
            MarkedArticle(path_of(path), title, language, tuple(marks[id_]))
            for id_, path, title, language in articles
        )

    def latest(self, limit: int) -> tuple[ShelvedMark, ...]:
        """The marks that were made last, in whatever articles."""
        columns = MARK.replace("id,", "marks.id,", 1)
        rows = self._store.rows(
            f"SELECT path, title, language, {columns} FROM marks"
            " JOIN articles ON articles.id = article_id ORDER BY made DESC, marks.id DESC LIMIT ?",
            limit,
        )
        return tuple(
            ShelvedMark(mark_in(tuple(row)), path_of(path), title, language)
            for path, title, language, *row in rows
        )

    def tags(self) -> tuple[str, ...]:
        """All tags in use, in their order."""
        rows = self._store.rows("SELECT DISTINCT tags FROM marks WHERE tags <> ''")
        return tuple(sorted({tag for (tags,) in rows for tag in tags.splitlines()}))

    def add(
        self,
        article_id: int,
        locator: Locator,
        label: str,
        note: str = "",
        *,
        highlight: HighlightStyle | None = None,
        tags: tuple[str, ...] = (),
    ) -> Mark:
        """A mark, on the disk."""
        from uuid import uuid4  # asks the system what it is, which a launch need not know

        made, uri = datetime.now(UTC), uuid4().urn
        mark = Mark(0, article_id, uri, locator, label, note, made, highlight, tags)
        with self._store.writing() as execute:
            return _added(execute, mark)

    def change(self, before: Sequence[Mark], after: Sequence[Mark]) -> None:
        """Puts `after` in the place of `before`, all of it or nothing.

        Marks are known by their ids: one that is only `before` goes, one that is only `after`
        comes. Of one that is in both, what differs is written and no more, so that another
        Warraq's change of the rest stays; where it was removed meanwhile, it stays so.
        `change(after, before)` is the way back.
        """
        old, new = ({mark.id: mark for mark in marks} for marks in (before, after))
        with self._store.writing() as execute:
            for id_ in old.keys() - new.keys():
                execute("DELETE FROM marks WHERE id = ?", (id_,))
            for id_, mark in new.items():
                if id_ in old:
                    _update(execute, old[id_], mark)
                else:
                    execute(
                        f"INSERT OR REPLACE{INSERT_MARK.removeprefix('INSERT')}", mark_row_of(mark)
                    )

    def take_in(self, marks: "Iterable[ForeignMark]") -> int:
        """Puts marks from elsewhere on the shelf; how many of them were not there already."""
        added = 0
        with self._store.writing() as execute:
            for one in marks:
                if not execute("SELECT 1 FROM marks WHERE uri = ?", (one.mark.uri,)).fetchone():
                    _added(execute, replace(one.mark, article_id=_article_at(execute, one)))
                    added += 1
        return added


def _added(execute: Execute, mark: Mark) -> Mark:
    """`mark` under an id of its own, which it gets here."""
    row = mark_row_of(mark)
    id_ = execute(INSERT_MARK, (None, *row[1:])).lastrowid
    assert id_ is not None
    return mark_in((id_, *row[1:]))


def _update(execute: Execute, before: Mark, after: Mark) -> None:
    changes = dict(_differing(before, after))
    if changes:
        columns = ", ".join(f"{column} = ?" for column in changes)
        execute(f"UPDATE marks SET {columns} WHERE id = ?", (*changes.values(), after.id))


def _differing(before: Mark, after: Mark) -> Iterator[tuple[str, object]]:
    rows = zip(_COLUMNS, mark_row_of(before), mark_row_of(after), strict=True)
    return ((column, new) for column, old, new in rows if old != new)


def _article_at(execute: Execute, foreign: "ForeignMark") -> int:
    """The article that a mark is for; one that was never opened is put down for later."""
    path = path_text(foreign.path)
    known = execute("SELECT article_id FROM files WHERE path = ?", (path,)).fetchone()
    if known:
        return int(known[0])
    id_ = execute(
        "INSERT INTO articles (title, language, letters, sketch, path, opened)"
        " VALUES (?, ?, '', x'', ?, ?)",
        (foreign.path.stem, foreign.language, path, foreign.mark.made.isoformat()),
    ).lastrowid
    assert id_ is not None
    execute("INSERT INTO files (path, article_id, digest) VALUES (?, ?, '')", (path, id_))
    return id_
