"""What the edge of a leaf may not cut: lines, and rows of tables as long as they fit."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.model.article import Block, BlockKind
from reader.ui.page.typesetting.compositor import Unit

_TOGETHER = 2
"""Lines of a paragraph that are not left alone, at its beginning and at its end."""
_SHORT_CODE = 12
"""Lines of code up to which it stays on one leaf."""


class Slice(NamedTuple):
    """The part of unit `first` from `top` to `bottom`, counted from the unit's top.

    `parts` says that a leaf may well end below it; below others one ends only where it must.
    """

    first: int
    top: int
    bottom: int
    parts: bool


def slices_of(unit: Unit, blocks: Sequence[Block]) -> list[Slice]:
    """The slices of `unit`, from its top to its bottom, without the gap above it."""
    edges = _edges_of_rows(unit) if unit.table else _edges_of_lines(unit)
    count = len(edges) - 1
    return [
        Slice(unit.first, edges[n], edges[n + 1], _parts(unit, blocks, n + 1, count))
        for n in range(count)
    ]


def _edges_of_lines(unit: Unit) -> list[int]:
    laid = unit.blocks[0]
    return [unit.gap, *(laid.y + edge for edge in laid.edges[1:-1]), unit.height]


def _edges_of_rows(unit: Unit) -> list[int]:
    """Where a table can be cut: between lines in all of its cells."""
    lines = sorted(
        (laid.y + top, laid.y + bottom)
        for laid in unit.blocks
        for top, bottom in zip(laid.edges, laid.edges[1:], strict=False)
    )
    inner = []
    reach = lines[0][1] if lines else 0
    for top, bottom in lines:
        if top >= reach:
            inner.append(top)
        reach = max(reach, bottom)
    return [unit.gap, *inner, unit.height]


def _parts(unit: Unit, blocks: Sequence[Block], above: int, count: int) -> bool:
    """Whether a leaf may end below the first `above` of `count` slices."""
    block = blocks[unit.first]
    if block.kind is BlockKind.HEADING or (block.cell and block.cell.is_header):
        return False
    is_short_code = block.kind is BlockKind.CODE and count <= _SHORT_CODE
    if unit.table is not None or is_short_code or above == count:
        return above == count
    return above >= _TOGETHER and count - above >= _TOGETHER
