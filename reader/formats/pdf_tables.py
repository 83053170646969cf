"""Where the letters of tables stand: what a tagged PDF tells of its cells.

Browsers and word processors say beside each piece that they draw which element of the document
it is of (ISO 32000-2, 14.8). Headings, lists and paragraphs are as well told by how they look;
the columns of a table are not.
"""

import ctypes
from collections.abc import Iterator
from typing import NamedTuple

from pypdfium2 import raw as pdfium

_DEEPEST, _MOST = 40, 20_000
"""How deep in others elements are looked at, and how many of a page."""
_CELLS = ("TH", "TD")
_TYPE_LENGTH = 64  # bytes


class Place(NamedTuple):
    """The place of a cell in one of the tables of a page."""

    page: int
    table: int
    row: int
    column: int
    is_header: bool


def cells_of(page: object, number: int) -> dict[int, Place]:
    """The places of those objects of page `number` that draw in a cell, by their addresses."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        places = dict(_marked_places(tree, number))
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    return dict(_placed_objects(page, places)) if places else {}


def _marked_places(tree: object, page: int) -> Iterator[tuple[int, Place]]:
    """The numbers of the marks around what the cells hold, each with its cell."""
    table = row = column = -1
    place: Place | None = None
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    roots = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(min(count, _MOST))]
    waiting = [(root, 0, place) for root in reversed(roots)]
    for _ in range(_MOST):
        if not waiting:
            break
        element, depth, place = waiting.pop()
        if not element:
            continue
        kind = _type_of(element) if place is None else ""
        if kind == "Table":
            table, row = table + 1, -1
        elif kind == "TR":
            row, column = row + 1, -1
        elif kind in _CELLS and table >= 0 and row >= 0:
            column += 1
            place = Place(page, table, row, column, kind == "TH")
        if place is not None:
            yield from ((mark, place) for mark in _marks_of(element))
        if depth < _DEEPEST:
            children = min(pdfium.FPDF_StructElement_CountChildren(element), _MOST)
            waiting += [
                (pdfium.FPDF_StructElement_GetChildAtIndex(element, n), depth + 1, place)
                for n in reversed(range(children))
            ]


def _type_of(element: object) -> str:
    buffer = ctypes.create_string_buffer(_TYPE_LENGTH)
    length = pdfium.FPDF_StructElement_GetType(element, buffer, _TYPE_LENGTH)
    if not 2 < length <= _TYPE_LENGTH:
        return ""
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def _marks_of(element: object) -> Iterator[int]:
    count = pdfium.FPDF_StructElement_GetMarkedContentIdCount(element)
    for n in range(min(count, _MOST)):
        mark = pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, n)
        if mark >= 0:
            yield mark


def _placed_objects(page: object, places: dict[int, Place]) -> Iterator[tuple[int, Place]]:
    for number in range(pdfium.FPDFPage_CountObjects(page)):
        drawn = pdfium.FPDFPage_GetObject(page, number)
        place = places.get(pdfium.FPDFPageObj_GetMarkedContentID(drawn))
        if place is not None:
            yield ctypes.addressof(drawn.contents), place
