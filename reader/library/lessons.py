"""What the reader taught about names: for one article, or for all."""

from collections.abc import Iterable

from reader.library.store import Store
from reader.model.lesson import Lesson
from reader.model.mention import NameKind

_ALL = 0
"""Stands for an article's number where a lesson is about all articles."""


class Lessons:
    """The lessons on the shelf, at most one for each form and article."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, article_id: int | None) -> tuple[Lesson, ...]:
        """The lessons that hold in an article, those about it alone after those about all."""
        rows = self._store.rows(
            "SELECT form, kind, entity FROM lessons WHERE article_id IN (?, ?)"
            " ORDER BY article_id != ?, rowid",
            _ALL,
            article_id or _ALL,
            _ALL,
        )
        return tuple(_lesson_in(row) for row in rows)

    def about(self, article_id: int | None) -> tuple[Lesson, ...]:
        """The lessons about one article, or those about all where that is None."""
        rows = self._store.rows(
            "SELECT form, kind, entity FROM lessons WHERE article_id = ? ORDER BY rowid",
            article_id or _ALL,
        )
        return tuple(_lesson_in(row) for row in rows)

    def replace(self, article_id: int | None, lessons: Iterable[Lesson]) -> None:
        """Keeps `lessons` as all those about an article, or about all where that is None."""
        number = article_id or _ALL
        with self._store.writing() as execute:
            execute("DELETE FROM lessons WHERE article_id = ?", (number,))
            for lesson in lessons:
                kind = lesson.kind.value if lesson.kind else None
                execute(
                    "INSERT INTO lessons (article_id, form, kind, entity) VALUES (?, ?, ?, ?)",
                    (number, lesson.form, kind, lesson.entity),
                )


def _lesson_in(row: tuple[str, str | None, str]) -> Lesson:
    form, kind, entity = row
    return Lesson(form, NameKind(kind) if kind else None, entity)
