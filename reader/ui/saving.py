"""An article written to a file of the reader's, in a form that other programs read."""

import os
from pathlib import Path

from reader.model.article import LINE_BREAK, Article

MARKDOWN_SUFFIXES = (".md", ".markdown")


def write_article(article: Article, path: Path) -> None:
    """Write `article` to `path`, whole or not at all: as Markdown where its ending says so.

    Anything else is plain text, a line for each paragraph. Raises OSError.
    """
    if path.suffix.lower() in MARKDOWN_SUFFIXES:
        from reader.formats.to_markdown import markdown_of

        text = markdown_of(article)
    else:
        text = article.text.replace(LINE_BREAK, "\n") + "\n"
    write_whole(text, path)


def write_whole(text: str, path: Path) -> None:
    """Write `text` to `path`, whole or not at all, its line ends as they are. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(text, encoding="utf-8", newline="")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
