"""Footnotes that nothing names: what is known of them is that they and their marks link to
each other, as in documents of Google and books of InDesign."""

from collections.abc import Container, Iterator
from itertools import islice

from lxml import etree

from reader.formats.elements import EPUB_TYPE, note_number, tag_of, text_of

_NOTES = frozenset(("p", "li", "div", "aside", "section", "dd", "td"))
_NEAR = 4
"""How many elements a mark or the number of a note may have around it, or before it."""


def linked_notes(root: etree._Element) -> frozenset[etree._Element]:
    """The elements in `root` that begin with a link back to where a link leads to them from."""
    marks = [link for link in root.iter("a", "{*}a") if note_number(link)]
    if len(marks) < 2:
        return frozenset()
    named = {name: element for element in root.iter(etree.Element) for name in _names(element)}
    notes: dict[str, etree._Element | None] = {}
    for mark in marks:
        name = _target(mark)
        if name in named and name not in notes and not _begins(mark):
            notes[name] = _note_at(named[name], mark, named)
    return frozenset(note for note in notes.values() if note is not None)


def marks_of_elsewhere(root: etree._Element) -> Iterator[str]:
    """The addresses in other files that the marks of notes in `root` lead to."""
    for link in root.iter("a", "{*}a"):
        href = link.get("href") or ""
        is_mark = "noteref" in (link.get(EPUB_TYPE) or "") or (
            note_number(link) and not _begins(link)
        )
        if is_mark and not href.startswith("#"):
            yield href


def notes_from_elsewhere(root: etree._Element, names: Container[str]) -> frozenset[etree._Element]:
    """The elements in `root` at `names` that begin with a link back to another file."""
    notes = set()
    for place in root.iter(etree.Element):
        if any(name in names for name in _names(place)):
            link = _way_back(place)
            if link is not None and not (link.get("href") or "").startswith("#"):
                note = _note_of(place, link)
                if note is not None and text_of(note).strip() != text_of(link).strip():
                    notes.add(note)
    return frozenset(notes)


def _names(element: etree._Element) -> Iterator[str]:
    name = element.get("id")
    if name:
        yield name
    if tag_of(element) == "a" and (name := element.get("name")):
        yield name


def _note_at(
    place: etree._Element, mark: etree._Element, named: dict[str, etree._Element]
) -> etree._Element | None:
    """The note at `place` if its first link leads to `mark`."""
    link = _way_back(place)
    if link is None:
        return None
    back = named.get(_target(link))
    around = (mark, *islice(mark.iterancestors(), 2), *islice(mark.iterdescendants(), 2))
    return _note_of(place, link) if back is not None and back in around else None


def _way_back(place: etree._Element) -> etree._Element | None:
    """The link with a number that stands at `place`."""
    link = next((one for one in islice(place.iter(), _NEAR) if tag_of(one) == "a"), None)
    return link if link is not None and note_number(link) else None


def _note_of(place: etree._Element, link: etree._Element) -> etree._Element | None:
    """The note that begins with `link` at `place`."""
    begun = list(_begun_by(link))
    if place in begun:  # what the link leads to is all of the note
        return place
    return begun[0] if begun else None


def _begins(link: etree._Element) -> bool:
    """Whether `link` stands at the beginning of what could be a note."""
    return next(_begun_by(link), None) is not None


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
