"""Where blocks stand: the measure in the middle of the page, indents, and the gaps between."""

from collections.abc import Sequence
from functools import cached_property
from math import ceil
from typing import NamedTuple

from reader.model.article import LINE_BREAK, Block, BlockKind, Direction
from reader.ui.page.typesetting.indents import Indents
from reader.ui.page.typesetting.turning import runs_from_the_right
from reader.ui.page.typesetting.typography import Role, Typography, role_of

_NARROWEST_MARGIN, _WIDEST_MARGIN = 28, 72
_HIGHEST_IMAGE = 1.1
"""The height of a picture against the measure, at most."""
_WORDS_FILL = 0.97
"""How much of its measure a line fills on average, the words being whole."""


class Frame(NamedTuple):
    """Where the lines of a block stand on the page, and the empty ground around them."""

    x: int
    width: int
    padding: int = 0


def margin_of(width: int, typography: Typography) -> int:
    """The least empty ground on each side of a page of `width` pixels."""
    usual = min(_WIDEST_MARGIN, width // 12)
    return max(_NARROWEST_MARGIN, round(usual * typography.look.settings.margins / 100))


def is_rtl(block: Block) -> bool:
    """Whether `block` starts at the right."""
    return block.direction is Direction.RIGHT_TO_LEFT


class Column:
    """The column of text on a page of `width` pixels; every distance in it is in pixels.

    `height` is that of a leaf, None where there are none.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        text: str,
        typography: Typography,
        width: int,
        height: int | None = None,
        *,
        breaks_code: bool = False,
    ) -> None:
        self._blocks = blocks
        self._text = text
        self._typography = typography
        self.page_width = width
        self._height = height
        self.breaks_code = breaks_code
        margin = margin_of(width, typography)
        self.width = max(80, min(typography.measure, width - 2 * margin))
        self.x = (width - self.width) // 2
        self.em = typography.em
        self.indents = Indents(blocks, typography)
        self.bar = max(2, round(0.14 * self.em))
        self.top = round(2.0 * self.em)
        self.bottom = round(6 * self.em)
        self.overhang = round(1.5 * self.em)
        """How far out of its own height a block's ink may reach, at most."""

    def frame(self, number: int) -> Frame:
        """Where block `number`, which is in no table, stands."""
        block = self._blocks[number]
        indent = min(self.indents.of_block(number), self.width // 2)
        padding = round(0.9 * self.em) if block.kind is BlockKind.CODE else 0
        x = self.x + padding + (0 if self.starts_right(block) else indent)
        return Frame(x, self.width - indent - 2 * padding, padding)

    def starts_right(self, block: Block) -> bool:
        """Whether what is around `block` starts at the right: of code, what is around all."""
        return self._runs_from_the_right if block.kind is BlockKind.CODE else is_rtl(block)

    @cached_property
    def _runs_from_the_right(self) -> bool:
        return runs_from_the_right(self._blocks)

    def highest_image(self, width: int) -> int:
        """How high a picture is at most in a frame of some width."""
        highest = round(width * _HIGHEST_IMAGE)
        return highest if self._height is None else min(highest, round(self._height * 0.94))

    def gap(self, number: int) -> int:
        """What lies above block `number`, between it and the one before."""
        if number == 0:
            return self.top
        return round(self.em * self._gap(self._blocks[number - 1], self._blocks[number]))

    def _gap(self, before: Block, block: Block) -> float:
        """The gap between two blocks, in ems."""
        if block.kind is BlockKind.HEADING:
            return 0.5 if before.kind is BlockKind.HEADING else 1.2
        if before.kind is BlockKind.HEADING:
            return 0.55 if before.level == 1 else 0.3
        if block.kind is BlockKind.FOOTNOTE:
            return 0.3 if before.kind is BlockKind.FOOTNOTE else 2.4
        if (block.cell and block.cell.table) != (before.cell and before.cell.table):
            return 1.2
        if block.cell is not None:
            return 0.0
        if BlockKind.CODE in (block.kind, before.kind):
            return 1.1
        if block.kind is before.kind is BlockKind.LIST_ITEM:
            return 0.3
        return 0.68

    # Guesses, for blocks that nobody has looked at

    def of_block(self, number: int) -> int:
        """About how high block `number` is, with its gap."""
        block = self._blocks[number]
        role = role_of(block)
        setting = self._typography.setting(role)
        if block.cell is not None:
            before = self._blocks[number - 1].cell if number else None
            if before and (before.table, before.row) == (block.cell.table, block.cell.row):
                return 0
            return setting.pitch + self.cell_padding * 2 + self.gap(number)
        frame = self.frame(number)
        breaks = self._text.count(LINE_BREAK, block.span.start, block.span.end)
        if block.kind is BlockKind.CODE and not self.breaks_code:
            return (breaks + 1) * setting.pitch + 2 * frame.padding + self.gap(number)
        letters = block.span.length * setting.character / (frame.width * _WORDS_FILL)
        lines = max(1, ceil(letters + 0.5 * breaks), breaks + 1)
        return lines * setting.pitch + 2 * frame.padding + self.gap(number)

    def of_blocks(self, first: int, last: int) -> int:
        """About how high the blocks `first` up to, not including, `last` are together."""
        setting = self._typography.setting(Role.TEXT)
        start, end = self._blocks[first].span.start, self._blocks[last - 1].span.end
        breaks = self._text.count(LINE_BREAK, start, end)
        lines = (end - start) * setting.character / self.width + 0.5 * (last - first + breaks)
        return round(lines * setting.pitch + (last - first) * 0.7 * self.em)

    @property
    def cell_padding(self) -> int:
        """The empty ground above and below the text of a cell."""
        return round(0.38 * self.em)
