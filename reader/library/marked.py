"""Bookmarks on their way from one shelf to another, or to another program."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.model.bookmark import Bookmark
from reader.model.locator import Locator


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article with its bookmarks, in the file where it was last seen."""

    path: Path
    title: str
    language: str
    bookmarks: tuple[Bookmark, ...]


@dataclass(frozen=True, slots=True)
class ForeignMark:
    """A bookmark that came from another shelf or program, for the article at `path`."""

    path: Path
    language: str
    locator: Locator
    label: str
    note: str
    made: datetime
