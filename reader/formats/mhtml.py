"""MHTML: a saved page with all that belongs to it in one file."""

import re
from urllib.parse import urljoin

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.pictures import embedded_paths
from reader.formats.unreadable import Reason, UnreadableArticle

_HEADER = re.compile(
    rb"^(?:MIME-Version|Content-Type|From|Subject|Snapshot-Content-Location):", re.I | re.M
)
_MULTIPART = re.compile(rb"^Content-Type:\s*(?:multipart/related|text/html)", re.I | re.M)


def recognises(file: File) -> bool:
    """Whether `file` is a page saved as MHTML."""
    return bool(_HEADER.match(file.head.lstrip()) and _MULTIPART.search(file.head))


def read(file: File, builder: Builder) -> None:
    """Write the article of the page; of what is embedded beside it, the pictures count."""
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
    location = str(page.get("Content-Location", ""))
    paths = embedded_paths(file)

    def picture(address: str) -> str | None:
        try:
            return paths.get(address) or paths.get(urljoin(location, address))
        except ValueError:  # not an address
            return None

    write_html(inner.text, inner, builder, is_page=True, picture=picture)
    file.encoding, file.repairs = inner.encoding, inner.repairs
