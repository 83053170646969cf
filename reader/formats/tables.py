"""Where the cells of an HTML table stand."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from reader.formats.elements import tag_of, text_of
from reader.model.article import Alignment, Cell

if TYPE_CHECKING:
    from reader.formats.elements import Element

_WIDEST, _TALLEST = 100, 10_000
_LONGEST = 1_500
"""The most letters of a cell."""
_ALIGNED = re.compile(r"(?:^|text-align\s*:\s*)(left|right|center)\b", re.IGNORECASE)


def cells_of(table: "Element", numbered: Callable[[], int]) -> "dict[Element, Cell]":
    """The place of each cell of `table`, which is `numbered` if it is one.

    Empty for a table that only lays out a page: one with tables or long texts inside, or of
    one column.
    """
    if table.find(".//{*}table") is not None:
        return {}
    taken: set[tuple[int, int]] = set()
    places: list[tuple[Element, int, int, int, int, bool, Alignment]] = []
    rows = list(_rows(table))[:_TALLEST]
    for row, (element, in_head) in enumerate(rows):
        column = 0
        for cell in element:
            if tag_of(cell) not in ("td", "th"):
                continue
            while (row, column) in taken:
                column += 1
            if column >= _WIDEST:
                break
            wide = _spanned(cell.get("colspan"), _WIDEST - column)
            tall = _spanned(cell.get("rowspan"), len(rows) - row)
            taken |= {(r, c) for r in range(row, row + tall) for c in range(column, column + wide)}
            is_header = in_head or str(cell.tag).endswith("th")
            places.append((cell, row, column, tall, wide, is_header, _alignment(cell, element)))
            column += wide
    if any(len(text_of(place[0])) > _LONGEST for place in places):
        return {}
    columns = max((column + wide for _, _, column, _, wide, _, _ in places), default=0)
    if columns < 2:
        return {}
    number = numbered()
    return {
        cell: Cell(number, row, column, len(rows), columns, is_header, tall, wide, aligned)
        for cell, row, column, tall, wide, is_header, aligned in places
    }


def _rows(table: "Element") -> "Iterator[tuple[Element, bool]]":
    """The rows of `table` in order, each with whether it stands in the head."""
    for child in table:
        tag = tag_of(child)
        if tag == "tr":
            yield child, False
        elif tag in ("thead", "tbody", "tfoot"):
            yield from ((row, tag == "thead") for row in child if tag_of(row) == "tr")


def _alignment(cell: "Element", row: "Element") -> Alignment:
    """Where the lines of `cell` in `row` stand, by what it says, or its paragraph, or its row."""
    inner = next((part for part in cell if tag_of(part) in ("p", "div")), None)
    for element in (inner, cell, row):
        if element is None or not element.keys():
            continue
        for said in (element.get("style"), element.get("align")):
            if said and (aligned := _ALIGNED.search(said)):
                return Alignment(aligned[1].lower())
    return Alignment.START


def _spanned(value: str | None, most: int) -> int:
    count = int(value) if value and value.isascii() and value.isdigit() and len(value) < 6 else 1
    return max(1, min(count or most, most))
