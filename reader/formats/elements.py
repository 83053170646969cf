"""What the elements of HTML are to the reader of an article."""

import re
import sys
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from reader.model.article import Style

if TYPE_CHECKING:
    from lxml import etree

    Element = etree._Element

_ALL = sys.maxsize


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


STYLES = {
    **dict.fromkeys(("b", "strong", "dt"), Style.STRONG),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), Style.EMPHASIS),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), Style.CODE),
    **dict.fromkeys(("s", "del", "strike"), Style.STRUCK),
    **dict.fromkeys(("u", "ins"), Style.UNDERLINED),
    "sup": Style.SUPERSCRIPT,
    "sub": Style.SUBSCRIPT,
}
HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = frozenset(HEADINGS) | _names(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form header hgroup html legend li main menu nav ol p pre section"
    " summary table tbody td tfoot th thead tr ul"
)
"""Elements that begin and end a paragraph."""
DIRECTED = frozenset(HEADINGS) | _names("p li td th pre blockquote dd dt")
"""Where a `dir` speaks of the letters inside; on wider elements it is the page's habit."""
DROPPED = _names(
    "head script style template noscript iframe object embed applet svg canvas audio video"
    " select textarea button input datalist map frameset"
)
"""Elements that are no part of what a page has to say."""
NOTE_TAGS = _names("div section aside ol ul dl")
"""Elements that footnotes are gathered in."""
_NOTE_CLASS = re.compile(r"(?:^|[\s_-])(?:footnotes?|endnotes|references|reflist)(?:\s|$)")
"""How the classes of notes end, as `wp-block-footnotes` does."""
_TITLE_CLASS = re.compile(r"(?:^|\s)(?:MsoTitle|title)(?:\s|$)")
"""What Word and Google call the paragraph with the title of a document."""
_NOTE_ROLES = _names(
    "doc-endnotes doc-footnote doc-footnotes doc-endnote"
    " footnote footnotes endnote endnotes rearnote rearnotes"
)
_NOTE_ID = re.compile(r"(?:sdfootnote|sdendnote|ftn|edn)\d+")
"""What LibreOffice and Word call the elements of single notes."""
_FEW = 5  # pieces of text, more than the number of a note has
_NOTE_NUMBER = re.compile(r"\W*(\d{1,4})\W*")
EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def tag_of(element: "Element") -> str:
    """The element's name without its namespace, in small letters; "" for an entity."""
    return _local_name(element.tag)


@lru_cache(maxsize=1000)
def _local_name(tag: object) -> str:
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def text_of(element: "Element", most: int = _ALL) -> str:
    """All the letters inside `element`, or of its first `most` pieces of text."""
    return "".join(map(str, islice(element.itertext(), most)))


def settable(text: str) -> str:
    """`text` without the characters that a tree may have been read with but may not be given."""
    return _UNSETTABLE.sub("", text)


_UNSETTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def is_hidden(element: "Element") -> bool:
    """Whether a browser would not show `element`, or not read it out."""
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return style is not None and bool(_HIDING.search(style))


def holds_notes(element: "Element") -> bool:
    """Whether `element` gathers footnotes, or is one, by its role, epub type, class or id."""
    name = element.get("id")
    if name and _NOTE_ID.fullmatch(name):
        return True
    if _NOTE_CLASS.search((element.get("class") or "").lower()):
        return True
    roles = (element.get(name) for name in ("role", "epub:type", EPUB_TYPE))
    return any(role and not _NOTE_ROLES.isdisjoint(role.split()) for role in roles)


def is_title(paragraph: "Element") -> bool:
    """Whether `paragraph` is the title of a document."""
    return bool(_TITLE_CLASS.search(paragraph.get("class") or ""))


def is_permalink(element: "Element") -> bool:
    """Whether `element` is the sign beside a heading that links to the heading itself."""
    href = element.get("href") or ""
    return href.startswith("#") and text_of(element, _FEW).strip() in _PERMALINKS


def note_number(element: "Element") -> str:
    """The number of a note where `element` is the link with it that leads back; else ""."""
    if "#" not in (element.get("href") or ""):
        return ""
    number = _NOTE_NUMBER.fullmatch(text_of(element, _FEW))
    return number[1] if number else ""


_PERMALINKS = frozenset(("¶", "#", "§", "🔗", "\uf0c1"))
