"""The index: the words of all articles in the reader's folders, and what they mention.

SQLite's FTS5 says which articles may answer a query; their text, which is kept as well, says
whether they do, by the same rules as the page. The index can always be made anew from the
articles, so it is thrown away rather than repaired.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.formats.bounds import BoundedReader
from reader.library.faults import faults_said
from reader.library.filters import Filters
from reader.library.folders import folders_of, keep_folders, take_over_folders
from reader.library.index_file import discard, opened_index, unpacked
from reader.library.indexing import Change, Update
from reader.library.noting import note, noted
from reader.library.sought import Sought, sought_by
from reader.library.store import Execute, transaction
from reader.library.stored_paths import path_of
from reader.library.vocabulary import Vocabulary
from reader.model.span import Span
from reader.search import Hit, Query, hits_at, matches
from reader.text.fold import folded

__all__ = ["FILE_NAME", "Change", "Filters", "Found", "Index", "discard"]

FILE_NAME = "index.sqlite"
"""The name of the index in the data folder."""

_MOST = 2_000  # words that a part of a query is looked up by


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
        self._reader = BoundedReader()
        self._vocabulary = Vocabulary()
        self._last_word = 0
        with faults_said(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            take_over_folders(path)
            self._connection = opened_index(path)

    # What is in it

    def folders(self) -> tuple[Path, ...]:
        """The folders whose articles are in the index."""
        return folders_of(self.path)

    def languages(self) -> tuple[str, ...]:
        """The languages of the articles, those of most articles first."""
        return self._most_common("language")

    def kinds(self) -> tuple[str, ...]:
        """The names of the formats of the articles, those of most articles first."""
        return self._most_common("kind")

    def _most_common(self, column: str) -> tuple[str, ...]:
        rows = self._each(
            f"SELECT {column} FROM articles WHERE {column} <> '' GROUP BY 1 ORDER BY count(*) DESC"
        )
        return tuple(row[0] for row in rows)

    def add_folder(self, folder: Path) -> None:
        """Has the articles in `folder` and below it in the index from the next update on."""
        folders, folder = self.folders(), folder.absolute()
        if folder not in folders:
            self._keep_folders((*folders, folder))

    def remove_folder(self, folder: Path) -> None:
        """Leaves the articles of `folder` out of the index from the next update on."""
        self._keep_folders(tuple(one for one in self.folders() if one != folder.absolute()))

    def _keep_folders(self, folders: tuple[Path, ...]) -> None:
        with faults_said(self.path):
            keep_folders(self.path, folders)

    def __len__(self) -> int:
        return int(self._rows("SELECT count(*) FROM articles WHERE text IS NOT NULL")[0][0])

    # Bringing it up to date

    def update(self, within: Sequence[Path] | None = None) -> Iterator[tuple[Path, Change]]:
        """Brings the index up to date with the folders; what changed, as it is dealt with.

        With `within`, only these folders inside of its own are looked through. Whatever was
        yielded is in the index, even if the iteration is left.
        """
        with faults_said(self.path):
            update = Update(self._connection, self._writing, self._reader)
            yield from update.changes(self.folders(), within)
        self._reader.close()

    def unread(self) -> int:
        """How many articles were not yet looked through for dates and names."""
        unread = "SELECT count(*) FROM articles WHERE is_read = 0 AND text IS NOT NULL"
        return int(self._rows(unread)[0][0])

    def read(self) -> Iterator[Path]:
        """Looks for dates and names in articles where that was not done, each as it is done."""
        columns = "id, path, digest"
        unread = f"SELECT {columns} FROM articles WHERE is_read = 0 AND text IS NOT NULL LIMIT 1"
        while rows := self._rows(unread):
            id_, stored, digest = rows[0]
            path = path_of(stored)
            self._read(id_, path, digest)
            yield path
        self._reader.close()

    def _read(self, id_: int, path: Path, digest: str) -> None:
        mentions = noted(path, digest, self._reader)
        same = "SELECT 1 FROM articles WHERE id = ? AND digest = ?"
        with self._writing() as execute:
            # Another program may have taken the article out meanwhile, and put in another.
            if execute(same, (id_, digest)).fetchone():
                note(execute, id_, mentions)

    # Looking things up

    def search(self, query: Query, filters: Filters = Filters()) -> Iterator[Found]:  # noqa: B008
        """The articles that answer `query` and `filters`, each as soon as it is found.

        Where `query` has no text, what the filters ask for is what is found. Raises BadQuery
        where the query is an expression that cannot be answered.
        """
        condition, values = filters.condition()
        columns = "path, title, language, text, digest, is_read"
        wanted = f"SELECT {columns} FROM articles WHERE id = ? AND {condition}"
        candidates: Iterable[int] = self._candidates(query, filters)
        if filters.are_on_mentions:  # which may be noted on the way: no reading stands in the way
            candidates = list(candidates)
        for id_ in candidates:
            row = next(iter(self._rows(wanted, (id_, *values))), None)
            if row and filters.are_on_mentions and not row[-1]:
                self._read(id_, path_of(row[0]), row[-2])
                row = next(iter(self._rows(wanted, (id_, *values))), None)
            if row and (found := self._found(id_, row, query, filters)):
                yield found

    def _found(self, id_: int, row: Any, query: Query, filters: Filters) -> Found | None:
        path, text = path_of(row[0]), unpacked(row[3])
        if filters.folder and not path.is_relative_to(filters.folder.absolute()):
            return None
        spans: Sequence[Span]
        if query.text.strip():
            spans = matches(query, folded(text))
        else:
            places, values = filters.places()
            spans = [Span(start, end) for start, end in self._rows(places, (id_, *values))]
        hits = tuple(hits_at(path, text, spans))
        return Found(path, row[1], row[2], hits) if hits else None

    def _candidates(self, query: Query, filters: Filters) -> Iterator[int]:
        """The articles that may answer: all that do, and perhaps some more."""
        if not query.text.strip() and not filters.are_on_mentions:
            return
        expression = None if query.expression else self._expression(query)
        if expression is None:
            condition, values = filters.condition()
            rows = self._each(f"SELECT id FROM articles WHERE {condition} ORDER BY id", values)
        else:
            rows = self._each(
                "SELECT rowid FROM forms WHERE forms MATCH ? ORDER BY rowid", (expression,)
            )
        yield from (row[0] for row in rows)

    def _expression(self, query: Query) -> str | None:
        """What FTS5 is asked for; None where every article has to be looked at."""
        self._refresh_vocabulary()
        ways = [self._words_with_all(sought) for sought in sought_by(query)]
        return " OR ".join(f"({way})" for way in ways) if all(ways) else None

    def _words_with_all(self, each: Iterable[Sought]) -> str:
        """What FTS5 is asked for to find all that are sought; "" where every article may do."""
        parts = []
        for sought in each:
            words = self._words_with(sought)
            if words is not None:
                parts.append("(" + " OR ".join(f'"{word}"' for word in words) + ")")
        return " AND ".join(parts)

    def _words_with(self, sought: Sought) -> list[str] | None:
        """The words of the articles that are sought, or one that none has; None for too many."""
        if sought.at_start and sought.at_end:
            return list(sought.letters)
        words: list[str] = []
        for letters in sought.letters:
            found = self._vocabulary.with_letters(
                letters,
                at_start=sought.at_start,
                at_end=sought.at_end,
                most=_MOST,
                is_wanted=sought.is_wanted,
            )
            if found is None:
                return None
            words += found
        return words or list(sought.letters)

    def _refresh_vocabulary(self) -> None:
        rows = self._rows("SELECT id, word FROM words WHERE id > ? ORDER BY id", (self._last_word,))
        if rows:
            self._vocabulary.add(word for _, word in rows)
            self._last_word = rows[-1][0]

    # The file

    def close(self) -> None:
        """Closes the file."""
        self._reader.close()
        self._connection.close()

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[Any]:
        return list(self._each(query, values))

    def _each(self, query: str, values: Sequence[object] = ()) -> Iterator[Any]:
        with faults_said(self.path):
            # Through `map`, for a search that is left would close its cursor, and cannot where
            # the index was closed before it.
            yield from map(tuple, self._connection.execute(query, values))

    def _writing(self) -> AbstractContextManager[Execute]:
        return transaction(self._connection, self.path)
