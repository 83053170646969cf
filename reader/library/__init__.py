"""What outlives a run, in one SQLite file: the shelf of articles with the reader's marks."""

from reader.library.database import ShelfFault, ShelfUnavailable
from reader.library.shelf import RecentArticle, Shelf, ShelvedArticle

__all__ = ["RecentArticle", "Shelf", "ShelfFault", "ShelfUnavailable", "ShelvedArticle"]
