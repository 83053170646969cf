"""Pictures that stand among the letters of a file, as FictionBook and MHTML have them."""

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from itertools import islice, pairwise

_SUFFIXES = {
    **{"image/png": ".png", "image/jpeg": ".jpg", "image/jpg": ".jpg", "image/gif": ".gif"},
    **{"image/webp": ".webp", "image/bmp": ".bmp", "image/x-ms-bmp": ".bmp"},
}
_MOST = 10_000
_BINARY = re.compile(rb"<binary\b([^>]{0,500})>([^<]*)<")
_ATTRIBUTE = re.compile(rb"""([\w:-]+)\s*=\s*["']([^"']*)["']""")
_BOUNDARY = re.compile(rb'boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))', re.IGNORECASE)
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_HEAD = 20_000


@dataclass(frozen=True, slots=True)
class Embedded:
    """A picture in the bytes of a file: where it stands, and by what the text knows it.

    `name` tells it from the other pictures of the file.
    """

    name: str
    references: tuple[str, ...]
    start: int
    end: int
    is_base64: bool = True

    def decoded(self, data: bytes) -> bytes:
        """The picture of `data`, the bytes from `start` to `end`; b"" where it is damaged."""
        try:
            return b64decode(data) if self.is_base64 else data
        except Error:
            return b""


def embedded_pictures(data: bytes) -> tuple[Embedded, ...]:
    """The pictures in the bytes of a FictionBook or an MHTML page."""
    found = _of_book(data) if b"<FictionBook" in data[:_HEAD] else _of_page(data)
    return tuple(islice(found, _MOST))


def _of_book(data: bytes) -> Iterator[Embedded]:
    for binary in _BINARY.finditer(data):
        attributes = dict(_ATTRIBUTE.findall(binary[1]))
        suffix = _SUFFIXES.get(_word(attributes.get(b"content-type", b"")).lower())
        if suffix and attributes.get(b"id"):
            reference = f"#{_word(attributes[b'id'])}"
            yield Embedded(_name(binary.start(), suffix), (reference,), *binary.span(2))


def _of_page(data: bytes) -> Iterator[Embedded]:
    boundary = _BOUNDARY.search(data[:_HEAD])
    if boundary is None:
        return
    fence = re.compile(rb"\r?\n--" + re.escape(boundary[1] or boundary[2]))
    edges = [(found.start(), found.end()) for found in fence.finditer(data)]
    for (_, start), (end, _) in pairwise(edges):
        head = _HEADERS_END.search(data, start, min(end, start + _HEAD))
        if head is None:
            continue
        headers = BytesHeaderParser().parsebytes(data[start : head.end()].lstrip())
        suffix = _SUFFIXES.get(headers.get_content_type())
        coding = str(headers.get("Content-Transfer-Encoding", "")).strip().lower()
        if suffix and coding in ("base64", "binary", "8bit"):
            references = tuple(_references(headers))
            is_base64 = coding == "base64"
            yield Embedded(_name(start, suffix), references, head.end(), end, is_base64)


def _references(headers: Message) -> Iterator[str]:
    """What the page calls a picture with these `headers`."""
    location, identity = headers.get("Content-Location"), headers.get("Content-ID")
    if location:
        yield "".join(str(location).split())
    if identity:
        yield f"cid:{str(identity).strip().strip('<>')}"


def _name(at: int, suffix: str) -> str:
    return f"{at}{suffix}"


def _word(data: bytes) -> str:
    return data.decode("utf-8", "replace").strip()
