"""The articles that a command is called with."""

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.cli.output import say_fault
from reader.formats import UnreadableArticle
from reader.formats.bounds import BoundedReader
from reader.model.article import Article


def add_articles(parser: ArgumentParser, least: str = "+") -> None:
    """Lets a command be called with articles: one or more, or with "*" any number."""
    parser.add_argument("articles", nargs=least, type=Path, metavar="ARTICLE")


class Reading(Iterable[Article]):
    """The articles at `paths`, one after the other; one that cannot be read is said.

    `failed` tells afterwards whether there was one.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = paths
        self.failed = False

    def __iter__(self) -> Iterator[Article]:
        reader = BoundedReader()
        try:
            for path in self._paths:
                try:
                    article = reader.read(path)
                except UnreadableArticle as error:
                    self.failed = True
                    say_fault(error)
                else:
                    yield article
        finally:
            reader.close()
