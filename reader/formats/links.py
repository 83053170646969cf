"""The addresses that a link of an article may lead to."""

import re
from urllib.parse import unquote

_WRAPPED = re.compile(r"https?://www\.google\.\w+/url\?q=([^&]+)")
"""What becomes of links in documents of Google: it hears of each that is followed."""


def web_link(address: str) -> str | None:
    """`address` where it leads to the web, to a mailbox or to an anchor; else None."""
    address = address.strip()
    if address.startswith("#"):
        return f"#{unquote(address[1:])}" if len(address) > 1 else None
    if wrapped := _WRAPPED.match(address):
        address = unquote(wrapped[1])
    if address.startswith("//"):
        return f"https:{address}"
    return address if re.match("(?:https?://|mailto:)", address, re.IGNORECASE) else None
