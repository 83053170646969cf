"""MHTML: a saved page with all that belongs to it in one file."""

import re

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.unreadable import Reason, UnreadableArticle

_HEADER = re.compile(
    rb"^(?:MIME-Version|Content-Type|From|Subject|Snapshot-Content-Location):", re.I | re.M
)
_MULTIPART = re.compile(rb"^Content-Type:\s*(?:multipart/related|text/html)", re.I | re.M)


def recognises(file: File) -> bool:
    """Whether `file` is a page saved as MHTML."""
    return bool(_HEADER.match(file.head.lstrip()) and _MULTIPART.search(file.head))


def read(file: File, builder: Builder) -> None:
    """Write the article of the page; what is embedded beside it is left alone."""
    from email import message_from_bytes

    from reader.formats.html import write_html

    message = message_from_bytes(file.data)
    pages = (part for part in message.walk() if part.get_content_type() == "text/html")
    page = next(pages, None)
    data = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(data, bytes):
        raise UnreadableArticle(file.path, Reason.BROKEN, "no page in it")
    charset = page.get_content_charset()
    head = f'<meta charset="{charset}">'.encode("ascii", "replace") if charset else b""
    inner = file.packed(head + data, "page.html")
    write_html(inner.text, inner, builder, is_page=True)
    file.encoding, file.repairs = inner.encoding, inner.repairs
