"""`warraq extract`: the dates and names of articles, one JSON object a line."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from reader.cli.output import FAILED, FOUND, say_json
from reader.cli.reading import Reading, add_articles
from reader.extract import mentions_in
from reader.model.article import Article
from reader.model.mention import Mentions

_DATE = re.compile(r"-?\d{4}(-\d\d(-\d\d)?)?")


def add_arguments(parser: ArgumentParser) -> None:
    """What `extract` is called with."""
    parser.add_argument(
        "--published",
        type=_date,
        metavar="DATE",
        help="when the articles were published: what «yesterday» in them is counted from",
    )
    add_articles(parser)


def _date(text: str) -> str:
    if not _DATE.fullmatch(text):
        raise ArgumentTypeError(f"{text} is not a date; write 2024-03-21, 2024-03 or 2024")
    return text


def run(asked: Namespace) -> int:
    """Prints an object for each article."""
    reading = Reading(asked.articles)
    for article in reading:
        mentions = mentions_in(article, asked.published)
        say_json(_extracted(article, mentions, asked.published))
    return FAILED if reading.failed else FOUND


def _extracted(article: Article, mentions: Mentions, published: str | None) -> dict[str, object]:
    names = [(name, entity) for entity in mentions.entities for name in entity.mentions]
    return {
        "path": str(article.source.path),
        "title": article.metadata.title,
        "language": article.metadata.language,
        "published": published or article.metadata.published,
        "text": article.text,
        "dates": [
            {
                "start": date.span.start,
                "end": date.span.end,
                "text": date.span.of(article.text),
                "value": date.value,
                "calendar": date.written.calendar.value,
            }
            for date in mentions.dates
        ],
        "names": [
            {
                "start": name.span.start,
                "end": name.span.end,
                "text": name.span.of(article.text),
                "kind": name.kind.value,
                "entity": entity.name,
            }
            for name, entity in sorted(names, key=lambda named: named[0].span)
        ],
    }
