"""`warraq search`: where words stand in articles, in those named or in all that are indexed."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.cli.output import FAILED, FOUND, NOTHING_FOUND, say_fault, say_json, say_place
from reader.cli.reading import Reading, add_articles
from reader.model.article import Article
from reader.model.when import Period
from reader.search import BadQuery, Hit, Query, hits_at, matches
from reader.search.besides import besides
from reader.text.fold import folded


def add_arguments(parser: ArgumentParser) -> None:
    """What `search` is called with."""
    parser.add_argument("query", metavar="QUERY", help="words as you would write them")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("-w", "--whole-words", action="store_true", help="whole words only")
    parser.add_argument(
        "--clitics", action="store_true", help="whole words, and what is written onto them"
    )
    parser.add_argument("--marks", action="store_true", help="tell vowel marks apart")
    parser.add_argument("--letters", action="store_true", help="tell أ, ا and the like apart")
    parser.add_argument("--forms", action="store_true", help="other forms of the words as well")
    parser.add_argument(
        "--within", type=_number, default=0, metavar="N", help="all words, among N of the text's"
    )
    parser.add_argument("-e", "--expression", action="store_true", help="a regular expression")
    parser.add_argument(
        "--mentions",
        action="store_true",
        help="the same dates and names in other words as well, after each article's hits",
    )
    parser.add_argument("--all", action="store_true", help="in all articles of the index")
    among = parser.add_argument_group("with --all")
    among.add_argument("--in", type=Path, metavar="FOLDER", dest="folder")
    among.add_argument("--language", default="", metavar="CODE", help="ar, fa, he, ur …")
    among.add_argument("--kind", default="", metavar="FORMAT", help="Markdown, PDF, HTML …")
    among.add_argument("--name", default="", help="a person, place or body that is named")
    among.add_argument(
        "--dates", type=_period, metavar="DATES", help="a date that is told: 2020-08, 2011-2014"
    )
    add_articles(parser, "*")
    parser.set_defaults(complain=parser.error)


def _number(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"{text} is not a number of words")
    return int(text)


def _period(text: str) -> Period:
    from reader.extract.dates.asking import period_asked

    period = period_asked(text)
    if period is None:
        raise ArgumentTypeError(f"{text} is not a date; write 2020-08, 2011-2014 or آب 2020")
    return period


def run(asked: Namespace) -> int:
    """Prints the hits."""
    if bool(asked.articles) == asked.all:
        asked.complain("name articles, or --all")
    query = Query(
        asked.query,
        whole_words=asked.whole_words or asked.clitics,
        clitics=asked.clitics,
        marks=asked.marks,
        letters=asked.letters,
        within=asked.within,
        expression=asked.expression,
        forms=asked.forms,
    )
    try:
        if asked.all:
            return _searched_all(asked, query)
        reading = Reading(asked.articles)
        hits = (hit for article in reading for hit in _hits(article, query, asked.mentions))
        found = _say_hits(hits, asked.json)
    except BadQuery as error:
        say_fault(error)
        return FAILED
    return FAILED if reading.failed else found


def _hits(article: Article, query: Query, with_mentions: bool) -> Iterator[Hit]:
    """The hits in an article; after them, if so wished, what the query means in other words."""
    found = matches(query, folded(article.text))
    yield from hits_at(article.source.path, article.text, found)
    if with_mentions:
        from reader.extract import mentions_in
        from reader.extract.dates.asking import period_asked

        mentions, period = mentions_in(article), period_asked(query.text)
        for group in besides(article.text, mentions, found, query.text, period):
            yield from hits_at(article.source.path, article.text, group.spans)


def _searched_all(asked: Namespace, query: Query) -> int:
    from reader import paths
    from reader.library import ShelfFault, ShelfUnavailable
    from reader.library.index import FILE_NAME, Filters, Index, discard

    filters = Filters(asked.folder, asked.language, asked.kind, asked.dates, asked.name)

    def hits(index: Index) -> Iterator[Hit]:
        for found in index.search(query, filters):
            yield from found.hits

    try:
        index = Index(paths.data_folder() / FILE_NAME)
    except (ShelfUnavailable, OSError) as error:
        say_fault(error)
        return FAILED
    try:
        if not index.folders():
            say_fault(LookupError("no folder is indexed yet; say warraq index FOLDER first."))
        return _say_hits(hits(index), asked.json)
    except ShelfUnavailable as error:
        if error.fault is not ShelfFault.DAMAGED:
            say_fault(error)
            return FAILED
        index.close()
        discard(index.path)
        say_fault(LookupError("the index was damaged; say warraq index to have it made anew."))
        return FAILED
    finally:
        index.close()


def _say_hits(hits: Iterable[Hit], as_json: bool) -> int:
    """Prints the hits; whether there were any, as an exit status."""
    status = NOTHING_FOUND
    for hit in hits:
        status = FOUND
        if as_json:
            place = {"path": str(hit.path), "start": hit.span.start, "end": hit.span.end}
            say_json({**place, "excerpt": str(hit.excerpt)})
        else:
            say_place(hit.path, hit.block, str(hit.excerpt))
    return status
