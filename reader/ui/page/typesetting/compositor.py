"""Setting the blocks of an article in type, each when it is asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cached_property
from math import ceil
from re import compile as pattern
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QStaticText

from reader.model.article import Alignment, Article, Block, BlockKind, Style
from reader.text.utf16 import Utf16
from reader.ui.page.document import ArticleDocument
from reader.ui.page.places import Places
from reader.ui.page.typesetting.breaking import Copy, Piece
from reader.ui.page.typesetting.byline import set_byline
from reader.ui.page.typesetting.column import Column, Frame, is_rtl
from reader.ui.page.typesetting.lines import SetLines, set_lines
from reader.ui.page.typesetting.typography import Role, Typography, role_of

if TYPE_CHECKING:
    from reader.ui.page.typesetting.kashida import StretchedLine
    from reader.ui.page.typesetting.tables import Table

_ASTRAL = pattern("[\U00010000-\U0010ffff]")
_RAGGED = {BlockKind.HEADING, BlockKind.CODE, BlockKind.TABLE_CELL, BlockKind.IMAGE}


class LaidBlock(NamedTuple):
    """A block with lines: their place within the unit, and the height of them all.

    `edges` are the heights, below `y`, at which lines meet; none where there are no lines.
    `stretched` are the lines with kashida, by their numbers. Lines that are not broken may be
    wider than the frame, by `overflow`; then they can be slid, and begin `shift` before it.
    """

    number: int
    role: Role
    frame: Frame
    y: int
    height: int
    edges: tuple[int, ...] = ()
    stretched: "Mapping[int, StretchedLine]" = MappingProxyType({})
    overflow: int = 0
    shift: int = 0

    @property
    def x(self) -> int:
        """Where on the page the lines begin at the left."""
        return self.frame.x - self.shift

    @property
    def ground(self) -> QRectF:
        """The frame with the empty ground around it, in the unit's coordinates."""
        padding = self.frame.padding
        ground = QRectF(self.frame.x, self.y, self.frame.width, self.height)
        return ground.adjusted(-padding, -padding, padding, padding)

    def lines_between(self, top: float, bottom: float) -> range:
        """The numbers of the lines that stand between two heights of the unit, or reach in."""
        first = max(0, bisect_right(self.edges, top - self.y) - 1)
        return range(first, min(bisect_left(self.edges, bottom - self.y), len(self.edges) - 1))


class Unit(NamedTuple):
    """What is laid out together: one block, or the cells of a band of table rows.

    `gap` is the empty ground at its top, `height` all of it, the gap included. `rows` are
    the tops of a band's rows and its bottom.
    """

    first: int
    gap: int
    height: int
    blocks: tuple[LaidBlock, ...]
    table: "Table | None" = None
    rows: tuple[int, ...] = ()
    letters: int = 0


class Compositor:
    """Sets the blocks of one article, in one look, in one column.

    The lines themselves are kept by the document's blocks, as Qt's text edit wants them.
    """

    def __init__(
        self,
        article: Article,
        utf16: Utf16,
        document: ArticleDocument,
        typography: Typography,
        column: Column,
        byline: str,
    ) -> None:
        self.article = article
        self.blocks = article.blocks
        self.places = Places(article.blocks, utf16)
        self._utf16 = utf16
        self.typography = typography
        self.column = column
        opens_with_heading = self.blocks[0].kind is BlockKind.HEADING
        self.byline = byline if opens_with_heading else ""
        self._document = document
        document.setDefaultFont(typography.setting(Role.TEXT).font)  # for plain letters
        self._tables: dict[int, Table] = {}

    def first_of(self, number: int) -> int:
        """The first block of the unit to which block `number` belongs."""
        if self.blocks[number].cell is None:
            return number
        return self._table(number).band(number)[0]

    def unit(self, first: int) -> Unit:
        """The unit that begins with block `first`, set anew."""
        block = self.blocks[first]
        if block.cell is not None:
            return self._band(first)
        gap = self.column.gap(first)
        frame = self.column.frame(first)
        if block.kind is BlockKind.RULE:
            height = round(1.2 * self.column.em)
            self._set(first, frame)
            laid = LaidBlock(first, role_of(block), frame, gap, height, (0, height))
            return Unit(first, gap, gap + height, (laid,))
        lines = self._set(first, frame)
        height, y = lines.height, gap + frame.padding
        overflow = max(0, lines.width - frame.width) if block.kind is BlockKind.CODE else 0
        laid = LaidBlock(
            first, role_of(block), frame, y, height, lines.edges, lines.stretched, overflow
        )
        whole = gap + height + 2 * frame.padding + (self.byline_height if first == 0 else 0)
        return Unit(first, gap, whole, (laid,), letters=block.span.length)

    def set_again(self, laid: LaidBlock) -> None:
        """Set the lines of a block as they were set, where they are to be from here on."""
        is_cell = self.blocks[laid.number].cell is not None
        self._set(laid.number, laid.frame, self._table(laid.number) if is_cell else None)

    @cached_property
    def byline_lines(self) -> QStaticText:
        """What stands below the title, in as many lines as it takes."""
        font = self.typography.setting(Role.FOOTNOTE).font
        return set_byline(self.byline, font, self.column.width, is_rtl=is_rtl(self.blocks[0]))

    @property
    def byline_height(self) -> int:
        """The height that is kept for what stands below the title."""
        if not self.byline:
            return 0
        pitch = self.typography.setting(Role.FOOTNOTE).pitch
        return max(pitch, ceil(self.byline_lines.size().height()))

    def _table(self, number: int) -> "Table":
        cell = self.blocks[number].cell
        assert cell is not None
        if cell.table not in self._tables:
            from reader.ui.page.typesetting.tables import table_at

            text = self.article.text
            made = table_at(number, self.blocks, text, self.typography, self.column)
            self._tables[cell.table] = made
        return self._tables[cell.table]

    def _band(self, first: int) -> Unit:
        """Rows of a table: cells side by side, each row as high as its highest cell."""
        table = self._table(first)
        _, end = table.band(first)
        padding = self.column.cell_padding
        gap = self.column.gap(first)
        stacks = self._stacks(table, range(first, end))
        rows = [gap]
        for row in range(self._row(first), self._row(end - 1) + 1):
            rows.append(rows[-1] + self._row_height(stacks, row, rows) + 2 * padding)
        laid = []
        top_row = self._row(first)
        for (row, _), stack in stacks.items():
            y = rows[row - top_row] + padding
            for number, frame, lines in stack:
                role, height = role_of(self.blocks[number]), lines.height
                laid.append(LaidBlock(number, role, frame, y, height, lines.edges))
                y += height
        letters = sum(self.blocks[n].span.length for n in range(first, end))
        laid.sort(key=lambda block: block.number)
        return Unit(first, gap, rows[-1], tuple(laid), table, tuple(rows), letters)

    def _row(self, number: int) -> int:
        cell = self.blocks[number].cell
        assert cell is not None
        return cell.row

    def _stacks(
        self, table: "Table", numbers: range
    ) -> dict[tuple[int, int], list[tuple[int, Frame, SetLines]]]:
        """The blocks of each cell, by row and column, with their frames and lines."""
        stacks: dict[tuple[int, int], list[tuple[int, Frame, SetLines]]] = {}
        for number in numbers:
            block = self.blocks[number]
            assert block.cell is not None
            frame = table.frame(block)
            stack = stacks.setdefault((block.cell.row, block.cell.column), [])
            stack.append((number, frame, self._set(number, frame, table)))
        return stacks

    def _row_height(
        self,
        stacks: Mapping[tuple[int, int], list[tuple[int, Frame, SetLines]]],
        row: int,
        rows: list[int],
    ) -> int:
        """How high `row` must be for the cells that end in it, the earlier rows being set."""
        highest = self.typography.setting(Role.CELL).pitch
        for (top, _), stack in stacks.items():
            cell = self.blocks[stack[0][0]].cell
            assert cell is not None
            if top + cell.row_span - 1 != row:
                continue
            above = rows[-1] - rows[len(rows) - 1 - (row - top)]
            highest = max(highest, sum(lines.height for _, _, lines in stack) - above)
        return highest

    def _set(self, number: int, frame: Frame, table: "Table | None" = None) -> SetLines:
        """Set the lines of block `number`, in a table on the side where the table starts."""
        block = self.blocks[number]
        settings = self.typography.look.settings
        rtl = is_rtl(block)
        return set_lines(
            self._document.lines_of(number),
            self._copy(block, frame.width),
            self.typography,
            frame.width,
            is_rtl=rtl,
            side=_side_of(block, rtl if table is None else table.is_rtl),
            is_broken=block.kind is not BlockKind.CODE or self.column.breaks_code,
            is_justified=settings.is_justified and rtl and block.kind not in _RAGGED,
        )

    def _copy(self, block: Block, width: int) -> Copy:
        position = self._utf16.position
        start = position(block.span.start)
        pieces = []
        images: dict[int, QSizeF] = {}
        for run in block.runs:
            at = position(run.span.start) - start
            length = position(run.span.end) - start - at
            is_image = bool(run.style & Style.IMAGE)
            pieces.append(Piece(at, length, run.style, bool(run.href) and not is_image))
            if is_image and run.href:
                from reader.ui.page.images import Images

                images[at] = Images.size(run.href, width - 2, self.column.highest_image(width))
        text = _ASTRAL.sub("\ufffd\ufffd", block.span.of(self.article.text))
        return Copy(text, role_of(block), pieces, images)


def _side_of(block: Block, starts_right: bool) -> Qt.AlignmentFlag:
    """Where the lines of `block` stand: a picture in the middle, words where they start.

    Those of a cell stand where its table says.
    """
    alignment = block.cell.alignment if block.cell else Alignment.START
    if block.kind is BlockKind.IMAGE or alignment is Alignment.CENTER:
        return Qt.AlignmentFlag.AlignHCenter
    if alignment is not Alignment.START:
        starts_right = alignment is Alignment.RIGHT
    return Qt.AlignmentFlag.AlignRight if starts_right else Qt.AlignmentFlag.AlignLeft
