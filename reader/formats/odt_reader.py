"""The body of an OpenDocument text: paragraphs, lists, tables, notes, links."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from reader.formats.flow import Flow, Placed
from reader.formats.links import web_link
from reader.formats.lists import BULLET, Counting
from reader.formats.markup import local_name
from reader.formats.odt_styles import FO, STYLE, runs_right, said, style_of
from reader.model.article import Alignment, BlockKind, Direction, ListMarker, Style

if TYPE_CHECKING:
    from lxml import etree

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_DROPPED = frozenset(
    (
        *("tracked-changes", "annotation", "annotation-end", "forms", "note-citation"),
        *("ruby-text", "index-title-template"),
    )
)
_SECTIONS = frozenset(
    (
        *("section", "text", "text-box", "numbered-paragraph", "custom-shape", "g", "index-title"),
        *("index-body", "table-of-content", "alphabetical-index", "user-index", "bibliography"),
    )
)
_DEEPEST, _WIDEST, _FARTHEST = 12, 100, 1_000_000


@dataclass(slots=True)
class _List:
    """A list that is open: its style, its count, and the marker of the item to come."""

    style: str
    level: int
    counting: Counting
    marker: ListMarker | None = None


@dataclass(slots=True)
class OdtReader:
    """Writes the elements of one document."""

    flow: Flow
    roots: "list[etree._Element]"
    picture: Callable[[str], str | None]
    styles: dict[str, Style] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    right: set[str] = field(default_factory=set)
    """The styles of paragraphs that run from right to left."""
    aligned: dict[str, str] = field(default_factory=dict)
    """Where the lines of paragraphs stand, by the names of their styles."""
    list_styles: "dict[str, etree._Element]" = field(default_factory=dict)
    lists: list[_List] = field(default_factory=list)
    counted: dict[str, Counting] = field(default_factory=dict)
    """The last count of each style of lists."""

    def __post_init__(self) -> None:
        for root in self.roots:
            for style in root.iter(f"{STYLE}style"):
                name = style.get(f"{STYLE}name") or ""
                self.styles[name] = style_of(style.find(f"{STYLE}text-properties"))
                if runs_right(style):
                    self.right.add(name)
                self.aligned[name] = said(style, f"{FO}text-align")
                self.parents[name] = style.get(f"{STYLE}parent-style-name") or ""
            for style in root.iter(f"{_TEXT}list-style"):
                self.list_styles[style.get(f"{STYLE}name") or ""] = style

    def write_blocks(self, parent: "etree._Element") -> None:
        """Write the paragraphs, lists and tables in `parent`."""
        for element in parent:
            match local_name(element):
                case "h":
                    self._write_heading(element)
                case "p":
                    self._write_paragraph(element)
                case "list":
                    self._write_list(element)
                case "table":
                    self._write_table(element)
                case "frame":
                    self._write_frame(element, Style.PLAIN)
                    self._end()
                case name if name in _SECTIONS:
                    self.write_blocks(element)

    def _write_heading(self, heading: "etree._Element") -> None:
        level = heading.get(f"{_TEXT}outline-level") or "1"
        number = min(max(int(level), 1), 6) if level.isdecimal() else 1
        direction = self._direction(self._lineage(heading.get(f"{_TEXT}style-name") or ""))
        self.flow.begin(BlockKind.HEADING, level=number, direction=direction)
        self._write_inline(heading, Style.PLAIN, None)
        self._end()

    def _write_paragraph(self, paragraph: "etree._Element") -> None:
        name = paragraph.get(f"{_TEXT}style-name") or ""
        lineage = self._lineage(name)
        direction = self._direction(lineage)
        if any(style in ("Title", "Subtitle") for style in lineage):
            level = 1 if "Title" in lineage else 2
            self.flow.begin(BlockKind.HEADING, level=level, direction=direction)
        elif self.lists:
            innermost = self.lists[-1]
            level = min(innermost.level, _DEEPEST)
            self.flow.begin(
                BlockKind.LIST_ITEM, level=level, marker=innermost.marker, direction=direction
            )
            innermost.marker = None
        else:
            self.flow.begin(quote=int("Quotations" in lineage), direction=direction)
        self._write_inline(paragraph, Style.PLAIN, None)
        self._end()

    def _end(self) -> None:
        if not self.flow.is_in_note:
            self.flow.builder.end()

    def _lineage(self, name: str) -> list[str]:
        """The style `name` and those that it takes after."""
        names: list[str] = []
        while name and name not in names:
            names.append(name)
            name = self.parents.get(name, "")
        return names

    def _direction(self, lineage: list[str]) -> Direction | None:
        """The direction that the own style of a paragraph gives it, if it is to the left."""
        return Direction.RIGHT_TO_LEFT if self.right.intersection(lineage[:1]) else None

    def _write_list(self, element: "etree._Element") -> None:
        outer = self.lists[-1].style if self.lists else ""
        style = element.get(f"{_TEXT}style-name") or outer
        level = len(self.lists) + 1
        counting = self._counting(style, level)
        if element.get(f"{_TEXT}continue-numbering") == "true" and style in self.counted:
            counting.number = self.counted[style].number
        self.counted[style] = counting
        self.lists.append(_List(style, level, counting))
        for item in element:
            if local_name(item) in ("list-item", "list-header"):
                current = self.lists[-1]
                if local_name(item) == "list-item":
                    start = item.get(f"{_TEXT}start-value") or ""
                    if start.isdecimal():
                        current.counting.number = min(int(start), _FARTHEST)
                    current.marker = current.counting.next_marker(item)
                self.write_blocks(item)
        self.lists.pop()

    def _counting(self, style: str, level: int) -> Counting:
        manner = self.list_styles.get(style)
        for step in manner if manner is not None else ():
            if step.get(f"{_TEXT}level") == str(level):
                start = step.get(f"{_TEXT}start-value") or "1"
                number = int(start) if start.isdecimal() else 1
                form = step.get(f"{STYLE}num-format") or ""
                ordered = local_name(step) == "list-level-style-number" and bool(form)
                return Counting(ordered, number, 1, form, _zero(form))
        return Counting(False, 1, 1, BULLET, "0")

    def _write_inline(self, parent: "etree._Element", style: Style, href: str | None) -> None:
        write = self.flow.builder.write
        if parent.text:
            write(parent.text, style, href)
        for element in parent:
            name = local_name(element)
            if name == "span":
                own = self.styles.get(element.get(f"{_TEXT}style-name") or "", Style.PLAIN)
                self._write_inline(element, style | own, href)
            elif name == "a":
                address = (element.get(_HREF) or "").removesuffix("|outline")
                self._write_inline(element, style, web_link(address) or href)
            elif name == "s" or name == "tab":
                write(" ", style, href)
            elif name == "line-break":
                self.flow.builder.break_line()
            elif name in ("bookmark", "bookmark-start"):
                self.flow.builder.anchor(element.get(f"{_TEXT}name") or "")
            elif name == "note":
                self._write_note_mark(element)
            elif name == "frame":
                self._write_frame(element, style)
            elif name in _SECTIONS:  # a shape with letters of its own
                self._end()
                self.write_blocks(element)
            elif name not in _DROPPED and name:
                self._write_inline(element, style, href)
            if element.tail:
                write(element.tail, style, href)

    def _write_note_mark(self, note: "etree._Element") -> None:
        body = note.find(f"{_TEXT}note-body")
        if body is not None:
            self.flow.note(partial(self._write_apart, body))

    def _write_apart(self, element: "etree._Element") -> None:
        """Write the blocks of a cell or a note, which are in no list around it."""
        lists, self.lists = self.lists, []
        self.write_blocks(element)
        self.lists = lists

    def _write_frame(self, frame: "etree._Element", style: Style) -> None:
        boxes = list(frame.iterchildren("{*}text-box"))
        if boxes:
            self.flow.builder.end()
            self.write_blocks(boxes[0])
            return
        told = [
            "".join(child.text or "" for child in frame.iterchildren(f"{{*}}{name}"))
            for name in ("desc", "title")
        ]
        alt = told[0] or told[1]
        for image in frame.iterchildren("{*}image"):
            path = self.picture(image.get(_HREF) or "")
            if path:
                self.flow.builder.image(path, alt, style)
                return
        self.flow.builder.write(alt, style)

    def _write_table(self, table: "etree._Element") -> None:
        cells: list[Placed] = []
        columns, n = 0, 0
        for row in table.iter(f"{_TABLE}table-row"):
            if next(row.iterancestors(f"{_TABLE}table"), None) is not table:
                continue
            is_header = _local_of_parent(row) == "table-header-rows"
            column = 0
            for cell in row:
                name = local_name(cell)
                if name not in ("table-cell", "covered-table-cell"):
                    continue
                if name == "table-cell":
                    wide = _count(cell, "number-columns-spanned")
                    tall = _count(cell, "number-rows-spanned")
                    write = partial(self._write_apart, cell)
                    aligned = self._alignment(cell)
                    cells.append(Placed(n, column, tall, wide, is_header, write, aligned))
                column += _count(cell, "number-columns-repeated")
            columns = max(columns, column)
            n += 1
        self.flow.table(cells, n, columns)

    def _alignment(self, cell: "etree._Element") -> Alignment:
        """Where the lines of `cell` stand, by the style of its first paragraph."""
        paragraph = cell.find(f"{_TEXT}p")
        name = paragraph.get(f"{_TEXT}style-name") or "" if paragraph is not None else ""
        side = self.aligned.get(name, "")
        if side == "end":
            return Alignment.LEFT if name in self.right else Alignment.RIGHT
        return Alignment(side) if side in ("left", "right", "center") else Alignment.START


def _local_of_parent(element: "etree._Element") -> str:
    parent = element.getparent()
    return local_name(parent) if parent is not None else ""


def _count(cell: "etree._Element", name: str) -> int:
    text = cell.get(f"{_TABLE}{name}") or "1"
    return max(1, min(int(text), _WIDEST)) if text.isdecimal() else 1


def _zero(form: str) -> str:
    first = form[:1]
    if not first.isdecimal():
        return "0"
    return chr(ord(first) - int(first))
