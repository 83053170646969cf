"""`warraq text`: articles as plain text, a line for each line that the reader sees; or Markdown."""

from argparse import ArgumentParser, Namespace

from reader.cli.output import FAILED, FOUND, say
from reader.cli.reading import Reading, add_articles
from reader.model.article import LINE_BREAK, Article


def add_arguments(parser: ArgumentParser) -> None:
    """Lets the command be called with articles, and with the format to write them in."""
    add_articles(parser)
    parser.add_argument(
        "--format", choices=("txt", "md"), default="txt", help="plain text, or Markdown"
    )


def run(asked: Namespace) -> int:
    """Prints the articles."""
    reading = Reading(asked.articles)
    written = _markdown if asked.format == "md" else _plain
    for number, article in enumerate(reading):
        if number and asked.format == "md":
            say("")  # so that what follows is no heading of the line before
        say(written(article))
    return FAILED if reading.failed else FOUND


def _plain(article: Article) -> str:
    return article.text.replace(LINE_BREAK, "\n")


def _markdown(article: Article) -> str:
    from reader.formats.to_markdown import markdown_of

    return markdown_of(article).removesuffix("\n")
