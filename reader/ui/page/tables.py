"""Tables: how wide their columns are, and which rows stand or fall together."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from reader.model.article import Block, Style
from reader.ui.page.column import Column, Frame, is_rtl
from reader.ui.page.typography import Role, Typography

_SAMPLED_ROWS = 40
_HALVINGS = 12
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
    least, wanted = _column_widths(cells, text, typography, round(0.7 * column.em))
    widths = _fitted(least, wanted, column.width)
    rtl = 2 * sum(map(is_rtl, cells)) >= len(cells)
    edges = []
    at = column.x + column.width if rtl else column.x
    for width in widths:
        at -= width if rtl else 0
        edges.append(at)
        at += 0 if rtl else width
    return Table(
        is_rtl=rtl,
        edges=tuple(edges),
        widths=tuple(widths),
        padding=round(0.7 * column.em),
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
    cells: Sequence[Block], text: str, typography: Typography, padding: int
) -> tuple[list[float], list[float]]:
    """For each column the width of its longest word and of its longest cell."""
    count = max(max(block.cell.columns, block.cell.column + 1) for block in cells if block.cell)
    least, wanted = [3.0 * padding] * count, [4.0 * padding] * count
    head = cells[0].cell
    assert head is not None
    for block in cells:
        cell = block.cell
        if cell is None or cell.column_span > 1:
            continue
        if cell.row - head.row > _SAMPLED_ROWS:
            break
        word, whole = _extent_of_letters(block, text, typography)
        least[cell.column] = max(least[cell.column], word + 2 * padding)
        wanted[cell.column] = max(wanted[cell.column], whole + 2 * padding)
    return least, wanted


def _extent_of_letters(block: Block, text: str, typography: Typography) -> tuple[float, float]:
    role = Role.HEADER_CELL if block.cell and block.cell.is_header else Role.CELL
    word = whole = 0.0
    for run in block.runs:
        font = typography.format(role, run.style & ~Style.IMAGE).font()
        metrics = QFontMetricsF(font)
        letters = run.span.of(text)
        whole += metrics.horizontalAdvance(letters) * _SLACK
        longest = max(letters.split(), key=len, default="")
        word = max(word, metrics.horizontalAdvance(longest) * _SLACK)
    return word, whole


def _fitted(least: list[float], wanted: list[float], width: int) -> list[int]:
    """Widths of columns in a table at most `width` wide: what each wants, or what there is.

    Where there is too little, narrow columns have what they want, so that dates and numbers
    are not broken, and the wide ones share the rest.
    """
    if sum(wanted) <= width:
        return [round(w) for w in wanted]
    if sum(least) >= width:
        return [int(width * w / sum(least)) for w in least]
    low, high = 0.0, max(wanted)
    for _ in range(_HALVINGS):
        level = (low + high) / 2
        if sum(_up_to(level, least, wanted)) > width:
            high = level
        else:
            low = level
    return [int(w) for w in _up_to(low, least, wanted)]


def _up_to(level: float, least: list[float], wanted: list[float]) -> list[float]:
    """What columns want, but not more than `level`, and not less than they need."""
    return [max(low, min(high, level)) for low, high in zip(least, wanted, strict=True)]
