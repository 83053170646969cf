"""The index: the words of all articles in the reader's folders.

SQLite's FTS5 says which articles may answer a query; their text, which is kept as well, says
whether they do, by the same rules as the page. The index can always be made anew from the
articles, so it is thrown away rather than repaired.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.library.database import faults_said, path_of, path_text
from reader.library.index_file import discard, opened_index, unpacked
from reader.library.indexing import Change, Update, files_in
from reader.library.vocabulary import Vocabulary
from reader.search import Hit, Query, hits_in_text
from reader.search.affixes import core_of
from reader.search.word_forms import forms_of
from reader.text.fold import fold

__all__ = ["FILE_NAME", "Change", "Found", "Index", "discard"]

FILE_NAME = "index.sqlite"
"""The name of the index in the data folder."""

_WORD = re.compile(r"[^\W_]+")
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
        self._vocabulary = Vocabulary()
        self._last_word = 0
        with faults_said(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = opened_index(path)

    def folders(self) -> tuple[Path, ...]:
        """The folders whose articles are in the index."""
        return tuple(path_of(row[0]) for row in self._rows("SELECT path FROM folders"))

    def languages(self) -> tuple[str, ...]:
        """The languages of the articles, those of most articles first."""
        rows = self._rows(
            "SELECT language FROM articles WHERE language <> '' GROUP BY 1 ORDER BY count(*) DESC"
        )
        return tuple(row[0] for row in rows)

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

        Whatever was yielded is in the index, even if the iteration is left.
        """
        known = {
            path_of(path): (id_, (size, modified))
            for id_, path, size, modified in self._rows(
                "SELECT id, path, size, modified FROM articles"
            )
        }
        yield from Update(self._writing, known, dict(files_in(self.folders()))).changes()

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
                hits = tuple(hits_in_text(path, unpacked(text), query))
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
        for sought in _sought(query):
            words = self._words_with(sought)
            if words is not None:
                parts.append("(" + " OR ".join(f'"{word}"' for word in words) + ")")
        return " AND ".join(parts) or None

    def _words_with(self, sought: "_Sought") -> list[str] | None:
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
                raise


@dataclass(frozen=True, slots=True)
class _Sought:
    """A word that every answer has: one with any of these letters in it, which `is_wanted`."""

    letters: tuple[str, ...]
    at_start: bool = False
    at_end: bool = False
    is_wanted: Callable[[str], object] = bool


def _sought(query: Query) -> Iterator[_Sought]:
    """The words that an answer has."""
    if query.forms:
        yield from _sought_forms(fold(query.text).split())
        return
    for phrase in query.text.split() if query.within else [query.text]:
        form = " ".join(fold(phrase).split())
        if query.whole_words and query.clitics and form:
            form = core_of(form)[0]
        is_whole = query.whole_words and not query.clitics
        for word in _WORD.finditer(form):
            at_start = is_whole or word.start() > 0
            at_end = is_whole or word.end() < len(form)
            yield _Sought((word.group(),), at_start, at_end)


def _sought_forms(words: list[str]) -> Iterator[_Sought]:
    for word in words:
        if word.isalpha():
            forms = forms_of(word)
            yield _Sought(forms.cores, is_wanted=forms.pattern.fullmatch)
        else:
            yield from (_Sought((part,)) for part in _WORD.findall(word))
