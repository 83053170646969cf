"""Rich Text Format: paragraphs, lists, tables, notes, links, in whatever code pages."""

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.flow import Flow, Placed
from reader.formats.lists import BULLET
from reader.model.article import BlockKind, Direction, ListMarker

if TYPE_CHECKING:
    from reader.formats.rtf_document import Paragraph


def recognises(file: File) -> bool:
    """Whether `file` is Rich Text."""
    return file.head.lstrip().startswith(b"{\\rtf")


def read(file: File, builder: Builder) -> None:
    """Write the body of a document."""
    from reader.formats.rtf_parser import parsed

    document = parsed(file.data)
    flow = Flow(builder)
    _write_paragraphs(document.paragraphs, flow)
    flow.write_notes()
    builder.title = document.title
    builder.authors = (document.author,) if document.author else ()


def _write_paragraphs(paragraphs: "list[Paragraph]", flow: Flow) -> None:
    for table, group in groupby(paragraphs, lambda paragraph: paragraph.table):
        if table:
            _write_table(list(group), flow)
        else:
            _write_each(group, flow)


def _write_table(paragraphs: "list[Paragraph]", flow: Flow) -> None:
    """Write paragraphs that know their rows and columns as a table."""
    cells = [list(cell) for _, cell in groupby(paragraphs, lambda p: (p.row, p.column))]
    placed = [
        Placed(
            *(first.row, first.column, 1, 1, first.in_head),
            partial(_write_each, cell, flow),
            first.alignment,
        )
        for first, cell in ((cell[0], cell) for cell in cells)
    ]
    rows = max(paragraph.row for paragraph in paragraphs) + 1
    columns = max(paragraph.column for paragraph in paragraphs) + 1
    flow.table(placed, rows, columns)


def _write_each(paragraphs: "Iterable[Paragraph]", flow: Flow) -> None:
    for paragraph in paragraphs:
        _write_paragraph(paragraph, flow)


def _write_paragraph(paragraph: "Paragraph", flow: Flow) -> None:
    direction = Direction.RIGHT_TO_LEFT if paragraph.runs_right else None
    if paragraph.heading:
        flow.begin(BlockKind.HEADING, level=paragraph.heading, direction=direction)
    elif paragraph.marker:
        is_counted = any(c.isalnum() for c in paragraph.marker)
        marker = ListMarker(paragraph.marker if is_counted else BULLET, ordered=is_counted)
        flow.begin(BlockKind.LIST_ITEM, level=paragraph.level, marker=marker, direction=direction)
    else:
        flow.begin(direction=direction)
    for piece in paragraph.pieces:
        if piece.note is not None:
            flow.note(partial(_write_each, piece.note, flow))
        elif piece.is_break:
            flow.builder.break_line()
        else:
            flow.builder.write(piece.text, piece.style, piece.href)
    if not flow.is_in_note:
        flow.builder.end()
