"""Trees of HTML that is XML as well, by Python's own parser, which is lighter to have in memory.

What Markdown becomes is such HTML, but for what its writer put in. It is taken where both
parsers see the same in it by all rules: every element is closed, and stands where it may.
"""

import re
from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree

if TYPE_CHECKING:
    from reader.formats.elements import Element

_OTHERWISE = re.compile(
    r"<[!?]|&#(?!160;)|</(?:br|hr|img)\b|<[^<>]*[\n\t][^<>]*>|<(?!(?:br|hr|img)\b)[^<>]*/>"
)
"""What the two parsers may read in two ways."""

_LINE = frozenset(("a", "br", "code", "del", "em", "img", "strong", "sup"))
_BLOCKS = frozenset(("blockquote", "div", "dl", "hr", "ol", "p", "pre", "table", "ul"))
_BLOCKS |= {f"h{level}" for level in range(1, 7)}
_NOTHING = frozenset[str]()
_PARTS = {
    **dict.fromkeys(("body", "blockquote", "div"), _BLOCKS),
    **dict.fromkeys(("ol", "ul"), frozenset(("li",))),
    **dict.fromkeys(("thead", "tbody"), frozenset(("tr",))),
    "dl": frozenset(("dd", "dt")),
    "html": frozenset(("body",)),
    "pre": frozenset(("code",)),
    "table": frozenset(("tbody", "thead")),
    "tr": frozenset(("td", "th")),
    **dict.fromkeys(("br", "hr", "img"), _NOTHING),
}
"""What may stand in elements that have no letters of their own."""
_TEXTS = {
    **dict.fromkeys(("a", "code", "del", "em", "strong", "sup"), _LINE),
    **dict.fromkeys(("dt", "p", "td", "th", *(f"h{level}" for level in range(1, 7))), _LINE),
    **dict.fromkeys(("dd", "li"), _LINE | _BLOCKS),
}
"""What may stand among the letters of others."""


def well_formed_tree(markup: str) -> "Element | None":
    """The tree of a piece of HTML; None where only a parser of HTML can say what it is."""
    if _OTHERWISE.search(markup):
        return None
    try:
        root = ElementTree.fromstring(f"<html><body>{markup}</body></html>")
    except (ElementTree.ParseError, ValueError):
        return None
    return cast("Element", root) if all(map(_is_sound, root.iter())) else None


def _is_sound(element: ElementTree.Element) -> bool:
    """Whether all that stands right in `element` may stand there."""
    inside = _TEXTS.get(element.tag)
    if inside is None:
        inside = _PARTS.get(element.tag)
        if inside is None or not _is_blank(element):
            return False
    if element.tag == "a" and sum(1 for _ in element.iter("a")) > 1:
        return False
    return all(part.tag in inside for part in element)


def _is_blank(element: ElementTree.Element) -> bool:
    letters = (element.text, *(part.tail for part in element))
    return not any(text and text.strip() for text in letters)
