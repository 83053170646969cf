"""Marks on their way from one shelf to another, or to another program."""

from dataclasses import dataclass
from pathlib import Path

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
    """A mark that came from another shelf or program, for the article at `path`.

    Neither the mark nor its article has an id on this shelf: they are 0.
    """

    path: Path
    language: str
    mark: Mark
