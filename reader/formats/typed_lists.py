"""Items of lists whose numbers are typed: pages that Word wrote have no others.

Each is a paragraph of a class of its own, which begins with its number or sign in an element
by itself, and spaces behind it.
"""

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.lists import BULLET
from reader.model.article import ListMarker

if TYPE_CHECKING:
    from reader.formats.elements import Element

_CLASS = re.compile("MsoListParagraph")
_COUNTED = re.compile(r"\W?\w{1,4}[.)-]?")
_LONGEST = 6
_SIGNS = frozenset("·o§•-–")
"""What Word types for signs: letters of fonts that show something else for them."""
_LEVEL = re.compile(r"mso-list:\s*l\d+\s+level(\d)")


def typed_marker(paragraph: "Element") -> ListMarker | None:
    """The marker that `paragraph` begins with, which is taken out of it; None where none is."""
    if not _CLASS.match(paragraph.get("class") or ""):
        return None
    inner = islice(paragraph.iter(), 1, None)
    first = next((element for element in inner if (element.text or "").strip()), None)
    if first is None or (paragraph.text or "").strip():
        return None
    typed = (first.text or "").strip()
    behind = "".join(map(str, first.itertext()))[len(first.text or "") :]
    if len(typed) > _LONGEST or behind.strip() or "\u00a0" not in behind:
        return None
    first.text = None
    for blank in list(first):
        first.remove(blank)
    is_counted = bool(_COUNTED.fullmatch(typed)) and typed not in _SIGNS
    return ListMarker(typed if is_counted else BULLET, ordered=is_counted)


def typed_level(paragraph: "Element") -> int:
    """How deep in lists `paragraph` stands, where Word says it; else 1."""
    found = _LEVEL.search(paragraph.get("style") or "")
    return int(found[1]) if found else 1
