"""Which characters an article may hold, and how the others leave it."""

import re

from reader.model.article import IMAGE_CHARACTER, LINE_BREAK

BREAKS = re.compile("\r\n|[\n\r\v\f\x85\u2029]")
BLANK = re.compile("[ \t\n\r\v\f\x85\u2029]+")
AROUND_BREAK = re.compile(f"[ \t]*{LINE_BREAK}[ \t]*")
UNSHOWN = re.compile(
    "[\x00-\x08\n-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]"
)
"""Control characters, halves of characters, noncharacters, stray marks of byte order and of
objects, and line breaks of every kind but U+2028."""
SEEN = re.compile("[^\\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]")
"""What makes a block worth keeping: something that can be seen."""


def is_tidy(text: str) -> bool:
    """Whether running text can stand as it is: nothing unshown, single spaces and no breaks."""
    if "  " in text or IMAGE_CHARACTER in text:
        return False
    # What Python can print is shown; half-spaces and the like it cannot, and they are, too.
    return text.isprintable() or not ("\t" in text or LINE_BREAK in text or UNSHOWN.search(text))


def shown(text: str) -> str:
    """`text` without the characters that cannot be shown; halves of a character joined.

    Line breaks of any kind, but for U+2028, are among the characters left out.
    """
    if not UNSHOWN.search(text):
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return UNSHOWN.sub("", whole)


def line(text: str) -> str:
    """`text` as one line, fit to be shown."""
    return shown(BLANK.sub(" ", text.replace(LINE_BREAK, " "))).strip()
