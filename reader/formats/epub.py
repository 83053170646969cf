"""EPUB 2 and 3: the chapters of a book in the order of its spine."""

import math
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

from reader.formats.archive import Archive, is_zip
from reader.formats.builder import Builder
from reader.formats.decode import NotTextError, decode
from reader.formats.elements import EPUB_TYPE
from reader.formats.file import OPENING, File
from reader.formats.links import web_link
from reader.formats.pictures import packed_picture
from reader.formats.unreadable import Reason, UnreadableArticle
from reader.model.article import BlockKind, Direction

if TYPE_CHECKING:
    from lxml import etree

    from reader.formats.walker import Walker

_MIMETYPE = b"application/epub+zip"
_HEADINGS = tuple(f".//{{*}}h{level}" for level in range(1, 7))
_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"

_SOON_WRITTEN, _CHAPTER = 8_000, 20
"""Elements that are written in a moment, and how many of them a chapter counts for."""
_ROLE = "{http://www.idpf.org/2007/opf}role"


@dataclass(frozen=True, slots=True)
class _Package:
    """The file that lists the chapters: its root, and the folder that their names start from."""

    root: "etree._Element"
    folder: str

    def texts(self, tag: str) -> Iterator[str]:
        """The texts of the elements called `tag`, without the empty ones."""
        for element in self.root.iter(f"{{*}}{tag}"):
            text = "".join(map(str, element.itertext())).strip()
            if text:
                yield text

    def authors(self) -> Iterator[str]:
        """Who made the book, but for those who only had another part in it, as translators."""
        refined = {
            (meta.get("refines") or "")[1:]: meta.text
            for meta in self.root.iter("{*}meta")
            if meta.get("property") == "role"
        }
        for creator in self.root.iter("{*}creator"):
            role = creator.get(_ROLE) or refined.get(creator.get("id") or "-") or "aut"
            if role == "aut":
                yield "".join(map(str, creator.itertext())).strip()

    def chapters(self) -> Iterator[str]:
        """The names of the chapters in the order of reading; those beside the way come last."""
        items = {item.get("id"): item for item in self.root.iter("{*}item")}
        references = sorted(self.root.iter("{*}itemref"), key=lambda ref: ref.get("linear") == "no")
        for reference in references:
            item = items.get(reference.get("idref"))
            if item is not None and not _is_contents(item):
                yield self.resolved(item.get("href") or "")

    def pages(self) -> Iterator[str]:
        """The names of all files that may be chapters."""
        for item in self.root.iter("{*}item"):
            if "html" in (item.get("media-type") or "") and not _is_contents(item):
                yield self.resolved(item.get("href") or "")

    def contents(self) -> Iterator[str]:
        """The names of the files that list what the chapters are called."""
        for item in self.root.iter("{*}item"):
            if _is_contents(item) or item.get("media-type") == "application/x-dtbncx+xml":
                yield self.resolved(item.get("href") or "")

    def resolved(self, href: str) -> str:
        """The name in the archive of the file that `href` leads to."""
        return posixpath.normpath(posixpath.join(self.folder, unquote(href)))


def _is_contents(item: "etree._Element") -> bool:
    return "nav" in (item.get("properties") or "").split()


def recognises(file: File) -> bool:
    """Whether `file` is a book in EPUB."""
    return is_zip(file.data) and (_MIMETYPE in file.data[:200] or _CONTAINER in file.archive.names)


def read(file: File, builder: Builder) -> None:
    """Write the chapters of a book; its footnotes stand at the very end."""
    for name, walker in list(_written_chapters(file, builder)):
        builder.anchor(name)
        walker.write_notes()


def read_beginning(file: File, builder: Builder) -> bool:
    """Write so many chapters that they fill a screen, if others follow."""
    chapters = _written_chapters(file, builder, _SOON_WRITTEN)
    return any(builder.length >= OPENING for _ in chapters)


def _written_chapters(
    file: File, builder: Builder, most: float = math.inf
) -> "Iterator[tuple[str, Walker]]":
    """Write chapter after chapter; each is there with its walker, which keeps its notes.

    Those end before the one by which the chapters and their elements are more than `most`.
    """
    archive = file.archive
    package = _package(archive, file)
    _refuse_locked(archive, package, file)
    _write_metadata(package, builder)
    titles = _chapter_titles(archive, package)
    notes = _Notes()
    for name in chain(package.chapters(), notes.left(package)):
        root = _chapter(archive, name, file)
        if root is None:
            continue
        most -= _CHAPTER + cast(float, root.xpath("count(.//*)"))
        if most < 0:
            return
        start = builder.length
        title = titles.get(name, "")
        if title and _needs_title(root) and not _begins_with_title(root, title):
            builder.paragraph(title, BlockKind.HEADING, level=1)
        walker = _chapter_walker(name, archive, file, builder)
        walker.walk(root, notes.found(root, name))
        if builder.length > start or not walker.has_notes:
            builder.anchor(name, start)
        yield name, walker


class _Notes:
    """The notes of a book, which may lie in other files than their marks.

    `_targets` has the names of what the marks of the chapters lead to, file by file.
    """

    def __init__(self) -> None:
        self._targets: dict[str, set[str]] = {}
        self._read: set[str] = set()

    def found(self, root: "etree._Element", name: str) -> "frozenset[etree._Element]":
        """The notes in the chapter `name`, which has not been asked for before."""
        from reader.formats.linked_notes import (
            linked_notes,
            marks_of_elsewhere,
            notes_from_elsewhere,
        )

        self._read.add(name)
        for href in marks_of_elsewhere(root):
            path, _, fragment = href.partition("#")
            self._targets.setdefault(_resolved(path, name), set()).add(unquote(fragment))
        names = self._targets.get(name)
        elsewhere = notes_from_elsewhere(root, names) if names else frozenset()
        return linked_notes(root) | elsewhere

    def left(self, package: _Package) -> Iterator[str]:
        """The chapters that notes lie in but that are not in the order of reading."""
        yield from [name for name in package.pages() if name in self._targets.keys() - self._read]


def _package(archive: Archive, file: File) -> _Package:
    from reader.formats.markup import xml_tree

    container = xml_tree(archive.get(_CONTAINER) or b"<none/>")
    paths = [root.get("full-path") or "" for root in container.iter("{*}rootfile")]
    found = [name for name in (*paths, *archive.names) if name.endswith(".opf")]
    if not found:
        raise UnreadableArticle(file.path, Reason.BROKEN, "a book without a list of its chapters")
    data = archive.get(found[0])
    if data is None:
        raise UnreadableArticle(file.path, Reason.BROKEN, f"{found[0]} is missing")
    return _Package(xml_tree(data), posixpath.dirname(found[0]))


def _refuse_locked(archive: Archive, package: _Package, file: File) -> None:
    from reader.formats.markup import xml_tree

    data = archive.get(_ENCRYPTION)
    if data is None:
        return
    references = xml_tree(data).iter("{*}CipherReference")
    locked = {unquote(reference.get("URI") or "") for reference in references}
    if not locked.isdisjoint(package.chapters()):
        raise UnreadableArticle(file.path, Reason.LOCKED)


def _write_metadata(package: _Package, builder: Builder) -> None:
    from reader.formats.page_facts import edtf_day

    builder.title = next(filter(_is_name, package.texts("title")), "")
    builder.authors = tuple(filter(_is_name, package.authors()))
    builder.language = next(package.texts("language"), "")
    builder.site = next(package.texts("publisher"), "")
    builder.published = next(filter(None, map(edtf_day, package.texts("date"))), "")
    for spine in package.root.iter("{*}spine"):
        direction = spine.get("page-progression-direction")
        if direction in ("rtl", "ltr"):
            builder.direction = Direction(direction)


def _is_name(text: str) -> bool:
    """Whether `text` is more than what programs write where they know no name."""
    return text.strip("[]").lower() not in ("unknown", "unknown title", "unknown author")


def _chapter_titles(archive: Archive, package: _Package) -> dict[str, str]:
    """What the contents call the chapters, by the names of their files."""
    from reader.formats.markup import xml_tree

    titles: dict[str, str] = {}
    for name in package.contents():
        root = xml_tree(archive.get(name) or b"<none/>")
        folder = posixpath.dirname(name)
        lists = [nav for nav in root.iter("{*}nav") if "toc" in (nav.get(EPUB_TYPE) or "toc")]
        for point in (p for part in lists or [root] for p in part.iter("{*}navPoint", "{*}a")):
            source = next(point.iter("{*}content"), point)
            label = next(point.iter("{*}text"), point)
            path = unquote((source.get("src") or source.get("href") or "").partition("#")[0])
            words = " ".join("".join(map(str, label.itertext())).split())
            if path and words:
                titles.setdefault(posixpath.normpath(posixpath.join(folder, path)), words)
    return titles


def _needs_title(root: "etree._Element") -> bool:
    """Whether a chapter has something to read, but no heading."""
    if any(heading is not None for heading in map(root.find, _HEADINGS)):
        return False
    body = root.find(".//{*}body")
    return bool("".join(map(str, (root if body is None else body).itertext())).strip())


def _begins_with_title(root: "etree._Element", title: str) -> bool:
    """Whether the first paragraph of a chapter is its title; it is a heading from then on."""
    for paragraph in root.iter("{*}p"):
        words = " ".join("".join(map(str, paragraph.itertext())).split())
        if words == title:
            paragraph.tag = f"{str(paragraph.tag).removesuffix('p')}h1"
        if words:
            return words == title
    return False


def _chapter(archive: Archive, name: str, file: File) -> "etree._Element | None":
    """The tree of the chapter `name`; None where there is none to be read."""
    from reader.formats.markup import xhtml_tree

    data = archive.get(name)
    try:
        return xhtml_tree(file.mended(decode(data).text)) if data else None
    except NotTextError:
        return None


def _resolved(path: str, chapter: str) -> str:
    """The name in the archive of the file that `path` leads to from a chapter."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(chapter), unquote(path)))


def _chapter_walker(name: str, archive: Archive, file: File, builder: Builder) -> "Walker":
    """The writer of the chapter `name`: its links lead to names of the whole book."""
    from reader.formats.walker import Walker

    def picture(address: str) -> str | None:
        return packed_picture(_resolved(address, name), archive, file)

    def link(address: str) -> str | None:
        path, _, fragment = address.partition("#")
        if ":" in path or path.startswith("//"):
            return web_link(address)
        target = _resolved(path, name) if path else name
        return f"#{target}#{unquote(fragment)}" if fragment else f"#{target}"

    return Walker(builder, picture, link, lambda anchor: f"{name}#{anchor}")
