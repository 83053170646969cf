"""`warraq marks`: what was marked in articles, and where it stands in them by now."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from reader import paths
from reader.cli.output import FAILED, FOUND, NOTHING_FOUND, say, say_fault, say_json, say_place
from reader.cli.reading import Reading, add_articles
from reader.library import Shelf, ShelfUnavailable
from reader.library.annotations import from_json
from reader.library.exchange import WRITERS
from reader.library.faults import faults_said
from reader.library.links import link_to
from reader.library.marked import MarkedArticle
from reader.library.shelf import FILE_NAME
from reader.model.article import Article
from reader.model.locator import locate
from reader.model.mark import Mark


def add_arguments(parser: ArgumentParser) -> None:
    """What `marks` is called with."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--as", choices=WRITERS, dest="form", help="in a form to keep or send")
    parser.add_argument("--all", action="store_true", help="of all articles on the shelf")
    parser.add_argument(
        "--take-in",
        type=Path,
        metavar="FILE",
        help="put the annotations of a JSON file on the shelf",
    )
    add_articles(parser, "*")
    parser.set_defaults(complain=parser.error)


def run(asked: Namespace) -> int:
    """Prints the marks."""
    if not (asked.articles or asked.all or asked.take_in):
        asked.complain("name articles, or --all")
    try:
        with faults_said(None):
            shelf = Shelf(paths.data_folder() / FILE_NAME)
    except ShelfUnavailable as error:
        say_fault(error)
        return FAILED
    try:
        return _taken_in(shelf, asked.take_in) if asked.take_in else _said(shelf, asked)
    except ShelfUnavailable as error:
        say_fault(error)
        return FAILED
    finally:
        shelf.close()


def _taken_in(shelf: Shelf, file: Path) -> int:
    try:
        added = shelf.marks.take_in(from_json(file.read_text("utf-8")))
    except (OSError, ValueError, TypeError, KeyError) as error:
        say_fault(ValueError(f"{file} has no annotations that can be read: {error}"))
        return FAILED
    say(f"{added} marks added")
    return FOUND


def _said(shelf: Shelf, asked: Namespace) -> int:
    reading = Reading(asked.articles)
    marked = [(article, _marks_of(shelf, article)) for article in reading]
    shelved = shelf.marks.by_article() if asked.all else ()
    if asked.form:
        say(WRITERS[asked.form]([*(marks for _, marks in marked), *shelved]).rstrip("\n"))
    else:
        found = Reading(one.path for one in shelved)
        marked += [(article, _marks_of(shelf, article)) for article in found]
        reading.failed |= found.failed
        for article, marks in marked:
            _say_marks(article, marks.marks, asked.json)
    if reading.failed:
        return FAILED
    return FOUND if any(marks.marks for _, marks in marked) or shelved else NOTHING_FOUND


def _marks_of(shelf: Shelf, article: Article) -> MarkedArticle:
    known = shelf.known(article)
    kept = shelf.marks.of(known.id) if known else ()
    metadata = article.metadata
    return MarkedArticle(article.source.path, metadata.title, metadata.language, kept)


def _say_marks(article: Article, marks: Iterable[Mark], as_json: bool) -> None:
    for mark in marks:
        place = locate(article.text, mark.locator)
        if as_json:
            say_json(
                {
                    "path": str(article.source.path),
                    "start": place.span.start if place else None,
                    "end": place.span.end if place else None,
                    "text": place.span.of(article.text) if place else mark.locator.quote,
                    "label": mark.title,
                    "note": mark.note,
                    "highlight": mark.highlight_name or None,
                    "tags": mark.tags,
                    "made": mark.made.isoformat(),
                    "link": link_to(article.source.path, mark.locator),
                }
            )
        else:
            block = article.text.count("\n", 0, place.span.start) if place else None
            said = (mark.title, mark.note, *(f"#{tag}" for tag in mark.tags))
            say_place(article.source.path, block, " ".join(" ".join(said).split()))
