"""Files of every format, read into articles.

To add a format, write a module with its `recognises` and `read`, and put it into `FORMATS`.
"""

import stat
from pathlib import Path

from reader.formats.archive import is_zip
from reader.formats.builder import Builder
from reader.formats.decode import ENCODINGS
from reader.formats.file import LARGEST, File, read_file
from reader.formats.format import HTML_SUFFIXES, MARKDOWN_SUFFIXES, Format
from reader.formats.packed import SUFFIXES as PACKED_SUFFIXES
from reader.formats.packed import is_gzip, unpacked
from reader.formats.pictures import picture_data
from reader.formats.unreadable import Reason, UnreadableArticle
from reader.model.article import Article, Source

_ZIP = (b"pk\x03\x04", b"pk\x05\x06")
_HEAVY = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"%PDF-")
_SOON_READ, _SOON_UNPACKED = 50_000_000, 3_000_000
"""Bytes of a file, and out of an archive, that are no more than a moment's work."""
_PLAIN = (".txt", ".text")
LIGHT = 256 * 1024
"""Bytes of a text up to which it may be read at once: that takes no longer than a moment."""
_SIGNS, _MOST_SIGNS = b"<{}\\\n\r", 2_500
_MARKDOWN_SIGNS, _MOST_MARKDOWN_SIGNS = _SIGNS + b"[`*_~|&#>+!", 1_500
"""The bytes that paragraphs and elements begin with, of which each takes its time, and how
many of them are read in fifty milliseconds."""

FORMATS = (
    Format("PDF", (".pdf",), "pdf", (b"%pdf-",)),
    Format("EPUB", (".epub",), "epub", _ZIP),
    Format("Word", (".docx",), "docx", _ZIP),
    Format("OpenDocument", (".odt",), "odt", _ZIP),
    Format("Rich Text", (".rtf",), "rtf", (b"{\\rtf",)),
    Format("MHTML", (".mhtml", ".mht"), "mhtml", (b"content-type:",)),
    Format("FictionBook", (".fb2",), "fb2", (b"<fictionbook",)),
    Format("HTML", HTML_SUFFIXES, "html", (b"<",)),
    Format("Markdown", MARKDOWN_SUFFIXES, "markdown", others=HTML_SUFFIXES + _PLAIN),
    Format("Plain text", _PLAIN, "plain"),
)
"""The formats in the order in which they are asked; the last one takes what is left."""

SUFFIXES = (*(suffix for known in FORMATS for suffix in known.suffixes), *PACKED_SUFFIXES)
"""The endings of the names of all files that can be articles."""

__all__ = [
    "ENCODINGS",
    "FORMATS",
    "LARGEST",
    "LIGHT",
    "SUFFIXES",
    "Format",
    "Reason",
    "UnreadableArticle",
    "first_screen",
    "is_light",
    "picture_data",
    "read_article",
]


def read_article(path: Path, encoding: str | None = None, *, as_it_is: bool = False) -> Article:
    """The article in the file at `path`, read in `encoding` if one is given.

    The format is told by the content, whatever the file is called. Letters that other
    programs spoilt are put right, and the article's source tells how; `as_it_is` leaves them
    alone. Raises `UnreadableArticle`, and nothing else, where there is no article to be had.
    """
    file = read_file(path, encoding, as_it_is=as_it_is)
    builder = Builder()
    try:
        found, inner = _recognised(file)
        found.read(inner, builder)
    except UnreadableArticle:
        raise
    except MemoryError:
        raise UnreadableArticle(file.path, Reason.HEAVY) from None
    except Exception as fault:
        # Whatever a parser of a foreign format trips over, the file is what is wrong.
        raise UnreadableArticle(file.path, Reason.BROKEN, _in_one_line(fault)) from fault
    article = builder.article(_source(file, found, inner, file.digest))
    if not article.blocks:
        raise UnreadableArticle(file.path, Reason.EMPTY, "there is nothing in it to read")
    return article


def first_screen(
    path: Path, encoding: str | None = None, *, as_it_is: bool = False
) -> Article | None:
    """The beginning of the article that `read_article` gives, had much sooner.

    It fills a screen at least. The text and the blocks of the whole begin with its own; its
    metadata, anchors and repairs are those that have come to light until there. None where
    the whole is as soon had, where the beginning is not, where what comes later in the file
    could change it (its encoding is judged by samples), and where the file cannot be read:
    `read_article` says why.
    """
    builder = Builder()
    try:
        file = read_file(path, encoding, as_it_is=as_it_is, most=_SOON_READ)
        file.only_begins = True
        if is_gzip(file.data):
            return None
        if is_zip(file.data):
            file.archive.left = _SOON_UNPACKED
        found, inner = _recognised(file)
        if not found.read_beginning(inner, builder):
            return None
    except Exception:
        return None
    article = builder.article(_source(file, found, inner, ""), is_whole=False)
    return article if article.blocks else None


def is_light(path: Path, most: int = LIGHT) -> bool:
    """Whether the article at `path` is read in no time, however it was made.

    It is of `most` bytes or fewer then, of few paragraphs and elements, and packed in nothing.
    So is none, where no file can be read.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return True
        if status.st_size > most:
            return False
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError):
        return True
    if len(data) > most or any(sign in data[:20_000] for sign in _HEAVY):
        return False
    if path.suffix.lower() in (*HTML_SUFFIXES, *_PLAIN):
        return len(data) - len(data.translate(None, _SIGNS)) <= _MOST_SIGNS
    return len(data) - len(data.translate(None, _MARKDOWN_SIGNS)) <= _MOST_MARKDOWN_SIGNS


def _recognised(file: File) -> tuple[Format, File]:
    """The format of the article in `file`, and the file of it, which may be packed in `file`."""
    inner = unpacked(file)
    return next(known for known in FORMATS if known.recognises(inner)), inner


def _source(file: File, found: Format, inner: File, digest: str) -> Source:
    return Source(file.path, found.name, inner.encoding, digest, tuple(inner.repairs))


def _in_one_line(fault: Exception) -> str:
    return " ".join(f"{type(fault).__name__}: {fault}".split())[:200].rstrip(".")
