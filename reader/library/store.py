"""The shelf's file as the rooms of the shelf use it: read, and written in transactions."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from reader.library.faults import ShelfUnavailable, faults_said

Execute = Callable[..., sqlite3.Cursor]
"""Runs one statement, with its values, inside of a transaction."""


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path | None) -> Iterator[Execute]:
    """Runs what the caller executes as one transaction in the file at `path`."""
    with faults_said(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection.execute
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


class Store:
    """A connection whose faults are ShelfUnavailable; `path` is None for one in memory."""

    __slots__ = ("_connection", "path")

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        self._connection = connection
        self.path = path

    def rows(self, query: str, *values: object) -> list[Any]:
        """All rows that `query` gives."""
        with faults_said(self.path):
            return self._connection.execute(query, values).fetchall()

    def writing(self) -> AbstractContextManager[Execute]:
        """Runs what the caller executes as one transaction: all of it is kept, or nothing."""
        return transaction(self._connection, self.path)

    def close(self) -> None:
        """Closes the file, after keeping a copy of it once a day; never raises."""
        with closing(self._connection) as connection:
            if self.path:
                from reader.library.backups import back_up

                with suppress(ShelfUnavailable), faults_said(self.path):
                    back_up(connection, self.path)
