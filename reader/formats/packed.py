"""Articles packed into gzip and zip files."""

import zlib

from reader.formats.archive import HIGHEST_RATIO, SMALL, is_zip, within_bounds
from reader.formats.file import LARGEST, File
from reader.formats.unreadable import Reason, UnreadableArticle

_GZIP = b"\x1f\x8b"
SUFFIXES = (".gz", ".zip")
_DEEPEST = 2
_DOCUMENTS = (
    *("mimetype", "[Content_Types].xml"),
    *("META-INF/container.xml", "META-INF/manifest.xml"),
)
"""What tells a document that is a zip file from a zip file of documents.

Who unpacks a book and packs it again may lose the first.
"""
_BESIDE = (
    *(".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg", ".ico"),
    *(".css", ".js", ".json", ".map", ".woff", ".woff2", ".ttf"),
)
"""Endings of files that go along with an article."""


def unpacked(file: File) -> File:
    """The article in `file`, or `file` itself where nothing is packed in it."""
    for _ in range(_DEEPEST):
        inner = _inside(file)
        if inner is None:
            return file
        file = inner
    if _inside(file) is not None:
        raise UnreadableArticle(file.path, Reason.UNSAFE, "archives in archives")
    return file


def is_gzip(data: bytes) -> bool:
    """Whether `data` begins as gzip files do."""
    return data.startswith(_GZIP)


def _inside(file: File) -> File | None:
    if is_gzip(file.data):
        return file.packed(_gunzipped(file), file.name.removesuffix(".gz"))
    if not is_zip(file.data):
        return None
    archive = file.archive
    if any(name in archive.names for name in _DOCUMENTS):
        return None
    articles = [name for name in archive.names if _may_be_article(name)]
    if len(articles) != 1:
        reason = Reason.SEVERAL if articles else Reason.EMPTY
        raise UnreadableArticle(file.path, reason, f"{len(articles)} that may be articles")
    return file.packed(archive.read(articles[0]), articles[0], archive)


def _may_be_article(name: str) -> bool:
    folders, _, last = name.rpartition("/")
    if last.startswith(".") or "__MACOSX" in folders:
        return False
    return not last.lower().endswith(_BESIDE)


def _gunzipped(file: File) -> bytes:
    most = max(SMALL, min(LARGEST, len(file.data) * HIGHEST_RATIO)) + 1
    data, packed = bytearray(), file.data
    try:
        while packed.startswith(_GZIP) and len(data) < most:  # a file may have several members
            unzip = zlib.decompressobj(wbits=31)
            data += unzip.decompress(packed, most - len(data))
            packed = unzip.unused_data
    except zlib.error as fault:
        raise UnreadableArticle(file.path, Reason.BROKEN, str(fault)) from fault
    if not within_bounds(len(file.data), len(data)):
        raise UnreadableArticle(
            file.path, Reason.UNSAFE, f"{len(data)} bytes and more out of {len(file.data)}"
        )
    return bytes(data)
