"""Marks on their way from one shelf to another, or to another program."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.model.highlight import HighlightStyle
from reader.model.locator import Locator
from reader.model.mark import Mark


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article with its marks, in the file where it was last seen."""

    path: Path
    title: str
    language: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class ForeignMark:
    """A mark that came from another shelf or program, for the article at `path`."""

    path: Path
    language: str
    uri: str
    locator: Locator
    label: str
    note: str
    made: datetime
    highlight: HighlightStyle | None = None
    tags: tuple[str, ...] = ()

    def of(self, article_id: int) -> Mark:
        """The mark of the article `article_id`, without an id on this shelf."""
        return Mark(
            0,
            article_id,
            self.uri,
            self.locator,
            self.label,
            self.note,
            self.made,
            self.highlight,
            self.tags,
        )
