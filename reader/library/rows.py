"""Rows of the shelf's tables as the facts that they stand for, and back."""

from datetime import datetime
from typing import Any

from reader.model.bookmark import Bookmark
from reader.model.locator import Locator

# Columns, in the order in which the functions below give and take them.
LOCATOR = "start, quote, before, after, is_unique"
BOOKMARK = f"id, article_id, {LOCATOR}, label, note, made"
INSERT_BOOKMARK = (
    f"INSERT INTO bookmarks (article_id, {LOCATOR}, label, note, made)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def row_of(locator: Locator) -> tuple[object, ...]:
    """The columns of LOCATOR."""
    return (locator.start, locator.quote, locator.before, locator.after, locator.unique)


def locator_in(row: tuple[Any, ...]) -> Locator:
    """The locator that the columns of LOCATOR hold."""
    start, quote, before, after, is_unique = row
    return Locator(start, quote, before, after, bool(is_unique))


def bookmark_in(row: tuple[Any, ...]) -> Bookmark:
    """The bookmark that the columns of BOOKMARK hold."""
    id_, article_id, *locator, label, note, made = row
    made_at = datetime.fromisoformat(made)
    return Bookmark(id_, article_id, locator_in(tuple(locator)), label, note, made_at)
