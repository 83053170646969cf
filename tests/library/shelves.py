"""A shelf with marks on it, and what is read of them."""

from pathlib import Path

from reader.library import Shelf
from reader.model.article import Article, Metadata, Source
from reader.model.locator import Locator

ARTICLE = Article(Source(Path("article.txt"), "plain", "utf-8", "00"), Metadata("م"), "نص", ())
LOCATOR = Locator(0, "نص", "", "")


def shelve(file: Path, *labels: str) -> int:
    """Marks on the shelf at `file`, which is closed afterwards; the article's number."""
    shelf = Shelf(file)
    known = shelf.opened(ARTICLE)
    for label in labels:
        shelf.marks.add(known.id, LOCATOR, label)
    shelf.close()
    return known.id


def labels(shelf: Shelf) -> list[str]:
    return [mark.label for mark in shelf.marks.of(shelf.opened(ARTICLE).id)]
