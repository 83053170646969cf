"""The parts of a Word document, put together and written down."""

import posixpath
import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reader.formats.archive import Archive
from reader.formats.docx_lists import Numbering
from reader.formats.docx_styles import (
    Manner,
    W,
    is_on,
    manners_in,
    style_of,
    value,
    with_own,
)
from reader.formats.flow import Flow, Placed
from reader.formats.links import web_link
from reader.formats.markup import local_name, xml_tree
from reader.model.article import Alignment, BlockKind, Direction, Style

if TYPE_CHECKING:
    from lxml import etree

_DOCUMENT = "word/document.xml"
_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_R_EMBED = _R_ID.replace("}id", "}embed")
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
"""The names that the strict form of the standard has for the same elements."""
_HYPERLINK = re.compile(r'HYPERLINK\s+(?:\\l\s+)?"([^"]*)"')
_WIDEST = 100
_INSIDE = frozenset(
    ("ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "bdo", "dir", "customXml")
)
"""Elements of a paragraph that only wrap others."""


def _part(archive: Archive, name: str) -> "etree._Element | None":
    data = archive.get(name)
    if not data:
        return None
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    return xml_tree(data)


class DocxReader:
    """Writes the elements of one document."""

    def __init__(self, archive: Archive, flow: Flow, picture: Callable[[str], str | None]) -> None:
        self._flow, self._builder, self._picture = flow, flow.builder, picture
        document = _part(archive, _DOCUMENT)
        assert document is not None, "the format was told by this part"
        self.body = next(document.iter(f"{W}body"), document)
        self._manners = manners_in(_part(archive, "word/styles.xml"))
        self._numbering = Numbering(_part(archive, "word/numbering.xml"))
        self._targets = _targets(_part(archive, "word/_rels/document.xml.rels"))
        self._notes = {
            (kind, value(note, "id")): note
            for kind in ("footnote", "endnote")
            for part in [_part(archive, f"word/{kind}s.xml")]
            for note in (part.iter(f"{W}{kind}") if part is not None else ())
        }
        core = _part(archive, "docProps/core.xml")
        texts = {local_name(e): (e.text or "").strip() for e in core} if core is not None else {}
        self.title = texts.get("title", "")
        self.authors = tuple(filter(None, [texts.get("creator", "")]))
        self._field: list[str] = []  # instructions of the fields that are open
        self._field_link: str | None = None

    def write_blocks(self, parent: "etree._Element") -> None:
        """Write the paragraphs and tables in `parent`."""
        for element in parent:
            match local_name(element):
                case "p":
                    self._write_paragraph(element)
                case "tbl":
                    self._write_table(element)
                case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml":
                    self.write_blocks(element)

    def _write_paragraph(self, paragraph: "etree._Element") -> None:
        properties = paragraph.find(f"{W}pPr")
        manner = self._manner(properties)
        direction = Direction.RIGHT_TO_LEFT if is_on(properties, "bidi") else None
        if manner.heading:
            self._flow.begin(BlockKind.HEADING, level=manner.heading, direction=direction)
        elif marker := self._numbering.next_marker(manner.list_id, manner.list_level):
            level = manner.list_level + 1
            self._flow.begin(BlockKind.LIST_ITEM, level=level, marker=marker, direction=direction)
        else:
            self._flow.begin(quote=int(manner.is_quote), direction=direction)
        self._write_inline(paragraph, None)
        if not self._flow.is_in_note:
            self._builder.end()

    def _manner(self, properties: "etree._Element | None") -> Manner:
        if properties is None:
            return Manner()
        manner = self._manners.get(value(properties.find(f"{W}pStyle")), Manner())
        return with_own(manner, properties)

    def _write_inline(self, parent: "etree._Element", href: str | None) -> None:
        for element in parent:
            name = local_name(element)
            if name == "r":
                self._write_run(element, href or self._field_link)
            elif name == "hyperlink":
                anchor, target = value(element, "anchor"), element.get(_R_ID) or ""
                link = f"#{anchor}" if anchor else web_link(self._targets.get(target, ""))
                self._write_inline(element, link)
            elif name == "bookmarkStart":
                self._builder.anchor(value(element, "name"))
            elif name in _INSIDE:
                self._write_inline(element, href)
            elif name in ("oMath", "oMathPara"):
                self._builder.write("".join(map(str, element.itertext("{*}t"))))

    def _write_run(self, run: "etree._Element", href: str | None) -> None:
        properties = run.find(f"{W}rPr")
        if is_on(properties, "vanish"):
            return
        style = style_of(properties)
        for element in run:
            match local_name(element):
                case "t":
                    self._builder.write(element.text or "", style, href)
                case "tab":
                    self._builder.write(" ", style, href)
                case "noBreakHyphen":
                    self._builder.write("\u2011", style, href)
                case "br" | "cr" if value(element, "type") != "page":
                    self._builder.break_line()
                case "footnoteReference" | "endnoteReference":
                    self._write_note_mark(element)
                case "ruby":
                    for base in element.iterchildren(f"{W}rubyBase"):
                        self._write_inline(base, href)
                case "drawing" | "pict" | "AlternateContent" | "object":
                    self._write_drawing(element, style)
                case "fldChar":
                    self._turn_field(value(element, "fldCharType"))
                case "instrText" if self._field:
                    self._field[-1] += element.text or ""

    def _turn_field(self, kind: str) -> None:
        if kind == "begin":
            self._field.append("")
        elif kind == "separate" and self._field:
            found = _HYPERLINK.search(self._field[-1])
            is_inside = found is not None and "\\l" in found[0]
            self._field_link = (
                web_link(f"#{found[1]}" if is_inside else found[1]) if found else None
            )
        elif kind == "end" and self._field:
            self._field.pop()
            self._field_link = None

    def _write_note_mark(self, reference: "etree._Element") -> None:
        kind = local_name(reference).removesuffix("Reference")
        note = self._notes.get((kind, value(reference, "id")))
        if note is not None:
            self._flow.note(lambda: self.write_blocks(note))

    def _write_drawing(self, drawing: "etree._Element", style: Style) -> None:
        boxes = list(drawing.iter(f"{W}txbxContent"))
        if boxes:
            self._builder.end()
            self.write_blocks(boxes[0])
            return
        told = next((p.get("descr") for p in drawing.iter("{*}docPr")), "") or ""
        for blip in drawing.iter("{*}blip"):
            target = self._targets.get(blip.get(_R_EMBED) or "", "")
            path = self._picture(posixpath.normpath(posixpath.join("word", target)))
            if path:
                self._builder.image(path, told, style)
                return
        self._builder.write(told, style)

    def _write_table(self, table: "etree._Element") -> None:
        cells: list[Placed] = []
        above: dict[int, int] = {}  # columns to the cell that may reach down through them
        rows = list(table.iterchildren(f"{W}tr"))
        columns = 0
        for n, row in enumerate(rows):
            is_header = is_on(row.find(f"{W}trPr"), "tblHeader")
            column = 0
            for cell in row.iterchildren(f"{W}tc"):
                properties = cell.find(f"{W}tcPr")
                span = properties.find(f"{W}gridSpan") if properties is not None else None
                wide = min(int(value(span)), _WIDEST) if value(span).isdecimal() else 1
                merge = properties.find(f"{W}vMerge") if properties is not None else None
                if merge is not None and value(merge) != "restart" and column in above:
                    upper = cells[above[column]]
                    cells[above[column]] = replace(upper, rows=n - upper.row + 1)
                else:
                    above[column] = len(cells)
                    write = partial(self.write_blocks, cell)
                    aligned = _alignment(cell)
                    cells.append(Placed(n, column, 1, wide, is_header, write, aligned))
                column += wide
            columns = max(columns, column)
        self._flow.table(cells, len(rows), columns)


def _alignment(cell: "etree._Element") -> Alignment:
    """Where the lines of `cell` stand, by its first paragraph; right is where that one ends."""
    properties = cell.find(f"{W}p/{W}pPr")
    said = value(properties.find(f"{W}jc")) if properties is not None else ""
    if said in ("right", "end"):
        return Alignment.LEFT if is_on(properties, "bidi") else Alignment.RIGHT
    return Alignment.CENTER if said == "center" else Alignment.START


def _targets(relations: "etree._Element | None") -> dict[str, str]:
    """What the ids of links and pictures lead to."""
    if relations is None:
        return {}
    related = relations.iter("{*}Relationship")
    return {relation.get("Id") or "": relation.get("Target") or "" for relation in related}
