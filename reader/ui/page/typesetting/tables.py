"""Tables: how wide their columns are, and which rows stand or fall together."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate, pairwise
from re import compile as pattern

from PySide6.QtGui import QFontMetricsF

from reader.model.article import Block, Style
from reader.ui.page.typesetting.column import Column, Frame, is_rtl
from reader.ui.page.typesetting.typography import Role, Typography

_SAMPLED_ROWS = 40
_HALVINGS = 40
_PADDING, _LEAST_PADDING = 0.7, 0.3
"""Ems of empty ground at each side of a cell, usually and where there is little room."""
_EMPTY = 0.25
"""How much of the width of a full table its empty ground takes at most."""
_BREAKS = pattern(r"\s+|(?<=[-\u2010\u2013\u2014])(?=\D)")
"""Where lines of a cell may end."""
_WIDEST_IMAGE = 9
"""Ems that pictures in tables are wide and high at most."""
_IMAGE_EDGE = 2
"""Pixels that a line needs beyond the picture in it."""
_MEASURED_WORDS = 3
"""Words of a cell that are measured: the widest is among those with the most letters."""
_SLACK = 1.06
"""Room for what a sum of metrics leaves out: kerning, borrowed fonts."""


@dataclass(frozen=True, slots=True)
class Table:
    """The geometry of a table: the left edges and widths of its columns in reading order.

    A band is a run of rows that cells spanning rows tie together; most are one row.
    `bands` are the numbers of their first blocks; the table ends before block `end`.
    """

    is_rtl: bool
    edges: tuple[int, ...]
    widths: tuple[int, ...]
    padding: int
    bands: tuple[int, ...]
    end: int

    @property
    def left(self) -> int:
        """The left edge of the table."""
        return min(self.edges)

    @property
    def width(self) -> int:
        """The width of all columns."""
        return sum(self.widths)

    def frame(self, block: Block) -> Frame:
        """Where the lines of a block in one of the cells stand."""
        cell = block.cell
        assert cell is not None
        last = min(cell.column + cell.column_span, len(self.edges)) - 1
        first = min(cell.column, last)
        left = min(self.edges[first], self.edges[last])
        width = sum(self.widths[first : last + 1])
        return Frame(left + self.padding, max(8, width - 2 * self.padding))

    def band(self, number: int) -> tuple[int, int]:
        """The first block of the band of block `number`, and the first beyond the band."""
        index = bisect_right(self.bands, number) - 1
        end = self.bands[index + 1] if index + 1 < len(self.bands) else self.end
        return self.bands[index], end


def table_at(
    number: int, blocks: Sequence[Block], text: str, typography: Typography, column: Column
) -> Table:
    """The table in which block `number` stands."""
    first, end = _extent(number, blocks)
    cells = blocks[first:end]
    words, wholes = _column_widths(cells, text, typography, _PADDING * column.em)
    indent = min(cells[0].quote * column.indents.of_quote, column.width // 2)
    room = column.width - indent
    padding = _padding(words, wholes, room, column.em)
    least, wanted = ([width + 2 * padding for width in widths] for widths in (words, wholes))
    widths = _fitted(least, wanted, room)
    rtl = 2 * sum(map(is_rtl, cells)) >= len(cells)
    edges = []
    at = column.x + (room if rtl else indent)
    for width in widths:
        at -= width if rtl else 0
        edges.append(at)
        at += 0 if rtl else width
    return Table(
        is_rtl=rtl,
        edges=tuple(edges),
        widths=tuple(widths),
        padding=padding,
        bands=tuple(_bands(cells, first)),
        end=end,
    )


def _extent(number: int, blocks: Sequence[Block]) -> tuple[int, int]:
    """The first block of the table around block `number`, and the first beyond it."""
    own = blocks[number].cell
    assert own is not None
    first, end = number, number + 1
    while first and (cell := blocks[first - 1].cell) and cell.table == own.table:
        first -= 1
    while end < len(blocks) and (cell := blocks[end].cell) and cell.table == own.table:
        end += 1
    return first, end


def _bands(cells: Sequence[Block], first: int) -> list[int]:
    bands: list[int] = []
    free_row = 0
    row = -1
    for number, block in enumerate(cells, first):
        cell = block.cell
        assert cell is not None
        if cell.row != row:
            row = cell.row
            if row >= free_row or not bands:
                bands.append(number)
        free_row = max(free_row, cell.row + cell.row_span)
    return bands


def _column_widths(
    cells: Sequence[Block], text: str, typography: Typography, empty: float
) -> tuple[list[float], list[float]]:
    """For each column the width of its longest word, or `empty`, and of its longest cell."""
    count = max(max(block.cell.columns, block.cell.column + 1) for block in cells if block.cell)
    words, wholes = [empty] * count, [2 * empty] * count
    head = cells[0].cell
    assert head is not None
    for block in cells:
        cell = block.cell
        if cell is None or cell.column_span > 1:
            continue
        if cell.row - head.row > _SAMPLED_ROWS:
            break
        word, whole = _extent_of_letters(block, text, typography)
        words[cell.column] = max(words[cell.column], word)
        wholes[cell.column] = max(wholes[cell.column], whole)
    return words, wholes


def _padding(words: Sequence[float], wholes: Sequence[float], width: int, em: float) -> int:
    """The empty ground at each side of the cells: less of it where the letters need the room."""
    usual, sides = _PADDING * em, 2 * len(words)
    if sum(wholes) + sides * usual <= width:
        return round(usual)
    room = min(_EMPTY * width, width - sum(words)) / sides
    return round(min(usual, max(_LEAST_PADDING * em, room)))


def _extent_of_letters(block: Block, text: str, typography: Typography) -> tuple[float, float]:
    role = Role.HEADER_CELL if block.cell and block.cell.is_header else Role.CELL
    word = whole = 0.0
    for run in block.runs:
        if run.style & Style.IMAGE and run.href:
            width = _width_of_image(run.href, typography)
            word, whole = max(word, width), whole + width
            continue
        font = typography.format(role, run.style & ~Style.IMAGE).font()
        metrics = QFontMetricsF(font)
        letters = run.span.of(text)
        whole += metrics.horizontalAdvance(letters) * _SLACK
        longest = nlargest(_MEASURED_WORDS, _BREAKS.split(letters), key=len)
        word = max(word, *(metrics.horizontalAdvance(one) * _SLACK for one in longest), 0.0)
    return word, whole


def _width_of_image(path: str, typography: Typography) -> float:
    """How wide the picture at `path` is in a cell that has room for it."""
    from reader.ui.page.images import Images

    widest = round(_WIDEST_IMAGE * typography.em)
    return Images.size(path, widest, widest).width() + _IMAGE_EDGE


def _fitted(least: Sequence[float], wanted: Sequence[float], width: int) -> list[int]:
    """Widths of columns in a table at most `width` wide: what each wants, or what there is.

    Where there is too little, narrow columns have what they want, so that dates and numbers
    are not broken, and the wide ones share the rest. Where there is not even room for whole
    words, only the columns with the longest ones have them broken.
    """
    if sum(wanted) <= width:
        return _whole(wanted)
    if sum(least) >= width:
        least, wanted = [0.0] * len(least), least
    low, high = 0.0, max(wanted)
    for _ in range(_HALVINGS):
        level = (low + high) / 2
        if sum(_up_to(level, least, wanted)) > width:
            high = level
        else:
            low = level
    return _whole(_up_to(low, least, wanted))


def _up_to(level: float, least: Sequence[float], wanted: Sequence[float]) -> list[float]:
    """What columns want, but not more than `level`, and not less than they need."""
    return [max(low, min(high, level)) for low, high in zip(least, wanted, strict=True)]


def _whole(widths: Iterable[float]) -> list[int]:
    """`widths` in whole pixels, the sum of them not changed by more than one."""
    edges = accumulate(widths, initial=0.0)
    return [round(end) - round(start) for start, end in pairwise(edges)]
