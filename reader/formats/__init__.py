"""Files of every format, read into articles.

To add a format, write one module with a `Format` in it and name it in `FORMATS`.
"""

from pathlib import Path

from reader.formats.builder import Builder
from reader.formats.decode import ENCODINGS
from reader.formats.file import File, read_file
from reader.formats.format import Format
from reader.formats.html import HTML
from reader.formats.markdown import MARKDOWN
from reader.formats.plain import PLAIN
from reader.formats.unreadable import Reason, UnreadableArticle
from reader.model.article import Article, Source

FORMATS: tuple[Format, ...] = (HTML, MARKDOWN, PLAIN)
"""The formats in the order in which they are asked; the last one takes what is left."""

__all__ = ["ENCODINGS", "FORMATS", "Format", "Reason", "UnreadableArticle", "read_article"]


def read_article(path: Path, encoding: str | None = None, *, as_it_is: bool = False) -> Article:
    """The article in the file at `path`, read in `encoding` if one is given.

    The format is told by the content, whatever the file is called. Letters that other
    programs spoilt are put right, and the article's source tells how; `as_it_is` leaves them
    alone. Raises `UnreadableArticle`, and nothing else, where there is no article to be had.
    """
    return _article(read_file(path, encoding, as_it_is=as_it_is))


def _article(file: File) -> Article:
    found = next(known for known in FORMATS if known.recognises(file))
    builder = Builder()
    try:
        found.read(file, builder)
    except UnreadableArticle:
        raise
    except Exception as fault:
        # Whatever a parser of a foreign format trips over, the file is what is wrong.
        raise UnreadableArticle(file.path, Reason.BROKEN, f"{found.name}: {fault}") from fault
    source = Source(file.path, found.name, file.encoding, file.digest, tuple(file.repairs))
    article = builder.article(source)
    if not article.blocks:
        raise UnreadableArticle(file.path, Reason.EMPTY, "there is nothing in it to read")
    return article
