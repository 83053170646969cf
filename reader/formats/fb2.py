"""FictionBook 2: sections, verse, notes."""

import re
from typing import TYPE_CHECKING

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.pictures import embedded_paths

if TYPE_CHECKING:
    from lxml import etree

_OPENING = re.compile(r"\ufeff?\s*<(?:\?xml|!--|!DOCTYPE FictionBook|FictionBook)")
_BEGINNING = 20_000
_TAGS = {
    "emphasis": "em",
    "strikethrough": "s",
    "style": "span",
    "cite": "blockquote",
    "epigraph": "blockquote",
    "poem": "div",
    "stanza": "p",
    "text-author": "p",
    "annotation": "div",
    "empty-line": "br",
}
"""Elements of FictionBook, and those of HTML that mean the same."""
_XLINK = "{http://www.w3.org/1999/xlink}href"
_DEEPEST = 6


def recognises(file: File) -> bool:
    """Whether `file` is a FictionBook."""
    is_named = b"<FictionBook" in file.data[:_BEGINNING]
    return is_named and bool(_OPENING.match(file.opening[:_BEGINNING]))


def read(file: File, builder: Builder) -> None:
    """Write the bodies of a book; those of notes stand at the end."""
    from reader.formats.markup import local_name, xml_tree
    from reader.formats.walker import Walker

    declaration = re.compile(r"^\ufeff?\s*<\?xml[^>]*\?>")
    root = xml_tree(declaration.sub("", file.text, count=1).encode("utf-8"))
    for element in root.iter("{*}*"):
        name = local_name(element)
        if _NAME.fullmatch(name):  # what is broken may have names that no element can be given
            element.tag = name
    _write_metadata(root, builder)
    walker = Walker(builder, embedded_paths(file).get)
    for body in list(root.iterchildren("body")):
        _to_html(body)
        walker.walk(body)
    walker.write_notes()


def _write_metadata(root: "etree._Element", builder: Builder) -> None:
    from reader.formats.page_facts import edtf_day

    info = root.find("description/title-info")
    if info is None:
        return
    builder.title = info.findtext("book-title") or ""
    builder.language = info.findtext("lang") or ""
    names = (
        " ".join(filter(None, (author.findtext(part) for part in _NAMES)))
        for author in info.iterchildren("author")
    )
    builder.authors = tuple(filter(None, names))
    day = info.find("date")
    if day is not None:
        builder.published = edtf_day(day.get("value") or day.text or "")


_NAME = re.compile("[a-z-]+")
_NAMES = ("first-name", "middle-name", "last-name")


def _to_html(body: "etree._Element") -> None:
    """Rename the elements of `body` to those of HTML."""
    is_notes = body.get("name") in ("notes", "footnotes", "comments")
    for element in list(body.iter("*")):
        tag = str(element.tag)
        if tag in ("title", "subtitle"):
            depth = sum(1 for _ in element.iterancestors("section"))
            _make_heading(element, min(depth + (tag == "subtitle") + 1, _DEEPEST), is_notes)
        elif tag == "v":
            element.tag = "span"
            element.tail = None
            element.append(element.makeelement("br", {}))
        elif tag == "a":
            element.set("href", element.get(_XLINK) or "")
            if element.get("type") == "note":
                element.tag = "sup"
                _wrap_link(element)
        elif tag == "image":
            element.tag = "img"
            element.set("src", element.get(_XLINK) or "")
        elif tag in _TAGS:
            element.tag = _TAGS[tag]
    if is_notes:
        body.tag = "ol"
        body.set("role", "doc-endnotes")
        for section in body.iterchildren("section"):
            _make_item(section)


def _make_item(note: "etree._Element") -> None:
    """An item of a list of a note; a title that is its number counts it."""
    note.tag = "li"
    title = note.find("p")
    number = "".join(map(str, title.itertext())).strip(" .[]") if title is not None else ""
    if title is not None and title.get("class") == "title" and number.isdecimal():
        note.set("value", number[:6])
        note.remove(title)


def _make_heading(title: "etree._Element", level: int, is_note: bool) -> None:
    """One heading of the paragraphs of a title; the number of a note stays a paragraph."""
    for n, paragraph in enumerate(title.findall("p")):
        paragraph.tag = "span"
        if n:
            paragraph.addprevious(paragraph.makeelement("br", {}))
    title.tag = "p" if is_note else f"h{level}"
    title.set("class", "title")


def _wrap_link(mark: "etree._Element") -> None:
    link = mark.makeelement("a", {"href": mark.get("href") or ""})
    link.text, mark.text = mark.text, None
    link.extend(list(mark))
    mark.append(link)
