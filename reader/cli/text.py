"""`warraq text`: articles as plain text, a line for each line that the reader sees."""

from argparse import Namespace

from reader.cli.output import FAILED, FOUND, say
from reader.cli.reading import Reading, add_articles
from reader.model.article import LINE_BREAK

add_arguments = add_articles


def run(asked: Namespace) -> int:
    """Prints the articles."""
    reading = Reading(asked.articles)
    for article in reading:
        say(article.text.replace(LINE_BREAK, "\n"))
    return FAILED if reading.failed else FOUND
