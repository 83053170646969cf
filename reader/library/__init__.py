"""What outlives a run: the shelf of articles with the reader's marks, and the index of words.

Each is one SQLite file. The shelf is kept from harm; the index can be made anew at any time.
"""

from reader.library.faults import ShelfFault, ShelfUnavailable
from reader.library.shelf import RecentArticle, Shelf, ShelvedArticle

__all__ = ["RecentArticle", "Shelf", "ShelfFault", "ShelfUnavailable", "ShelvedArticle"]
