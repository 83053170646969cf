"""Footnotes that nothing names: what is known of them is that they and their marks link to
each other, as in documents of Google and books of InDesign."""

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from reader.formats.elements import note_number, tag_of

_NOTES = frozenset(("p", "li", "div", "aside", "section", "dd", "td"))
_NEAR = 4
"""How many elements a mark or the number of a note may have around it, or before it."""


def linked_notes(root: etree._Element) -> frozenset[etree._Element]:
    """The elements in `root` that begin with a link back to where a link leads to them from."""
    marks = [link for link in root.iter("a", "{*}a") if note_number(link)]
    if len(marks) < 2:
        return frozenset()
    named = {
        name: element
        for element in root.iter(etree.Element)
        for name in (element.get("id"), element.get("name") if tag_of(element) == "a" else None)
        if name
    }
    notes: dict[str, etree._Element | None] = {}
    for mark in marks:
        name = _target(mark)
        if name in named and name not in notes and next(_begun_by(mark), None) is None:
            notes[name] = _note_at(named[name], mark, named)
    return frozenset(note for note in notes.values() if note is not None)


def _note_at(
    place: etree._Element, mark: etree._Element, named: dict[str, etree._Element]
) -> etree._Element | None:
    """The note at `place` if its first link leads to `mark`."""
    link = next((one for one in islice(place.iter(), _NEAR) if tag_of(one) == "a"), None)
    if link is None or not note_number(link):
        return None
    back = named.get(_target(link))
    around = (mark, *islice(mark.iterancestors(), 2), *islice(mark.iterdescendants(), 2))
    if back is None or back not in around:
        return None
    begun = list(_begun_by(link))
    if place in begun:  # what the link leads to is all of the note
        return place
    return begun[0] if begun else None


def _begun_by(link: etree._Element) -> Iterator[etree._Element]:
    """The elements that `link` stands at the beginning of, the innermost first."""
    inner = link
    for outer in islice(link.iterancestors(), _NEAR):
        if inner.getprevious() is not None or (outer.text or "").strip():
            return
        if tag_of(outer) in _NOTES:
            yield outer
        inner = outer


def _target(link: etree._Element) -> str:
    return (link.get("href") or "").rpartition("#")[2]
