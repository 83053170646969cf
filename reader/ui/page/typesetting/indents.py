"""How far blocks are set in: for each quotation and list around them, and for their marker.

The items of a list begin at one edge, so all of them leave room for the widest number.
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtGui import QFontMetricsF

from reader.model.article import Block, BlockKind
from reader.ui.page.typesetting.shown import shown
from reader.ui.page.typesetting.typography import Typography, role_of

_LIST, _QUOTE, _BEFORE_BAR = 1.7, 1.5, 0.25
MARKER_GAP = 0.5
"""Ems between a marker and its item."""
_REACH = 500
"""Blocks before and after an item among which the widest number of its list is sought."""
_MARKED = frozenset({BlockKind.LIST_ITEM, BlockKind.FOOTNOTE})


class Indents:
    """The indents of the blocks of an article, in pixels."""

    def __init__(self, blocks: Sequence[Block], typography: Typography) -> None:
        self._blocks = blocks
        self._typography = typography
        self._list = round(_LIST * typography.em)
        self.of_quote = round(_QUOTE * typography.em)
        self._before_bar = round(_BEFORE_BAR * typography.em)
        self._extras: dict[int, int] = {}

    def of_block(self, number: int) -> int:
        """How far block `number` is set in on the side where it starts."""
        return self._blocks[number].quote * self.of_quote + self._of_list(number)

    def of_bars(self, number: int) -> list[int]:
        """How far in the bars of the quotations around block `number` are, outermost first."""
        outer, of_list = self._quotes_around_list(number), self._of_list(number)
        return [
            depth * self.of_quote + self._before_bar + (of_list if depth >= outer else 0)
            for depth in range(self._blocks[number].quote)
        ]

    def _quotes_around_list(self, number: int) -> int:
        """How many quotations of block `number` are around its list; others are in its item."""
        own = self._blocks[number]
        if own.kind is BlockKind.LIST_ITEM and own.marker is None:
            for before in range(number - 1, max(-1, number - _REACH), -1):
                block = self._blocks[before]
                if block.kind is BlockKind.LIST_ITEM and block.level <= own.level and block.marker:
                    return min(block.quote, own.quote)
        return own.quote

    def _of_list(self, number: int) -> int:
        block = self._blocks[number]
        if block.kind not in _MARKED:
            return 0
        return max(1, block.level) * self._list + self._extra(number)

    def _extra(self, number: int) -> int:
        """What the widest marker of a list needs beyond the usual indent of its items."""
        if number not in self._extras:
            items = self._items_around(number)
            widest = max(map(self._width_of_marker, items))
            extra = max(0, ceil(widest + MARKER_GAP * self._typography.em) - self._list)
            for item in items:
                self._extras.setdefault(item, extra)
        return self._extras[number]

    def _items_around(self, number: int) -> list[int]:
        """The items of the list around block `number`, but none of lists within them."""
        own, items = self._blocks[number], [number]
        before = range(number - 1, max(-1, number - _REACH), -1)
        after = range(number + 1, min(len(self._blocks), number + _REACH))
        for direction in (before, after):
            for other in direction:
                block = self._blocks[other]
                if (block.kind, block.quote) != (own.kind, own.quote) or block.level < own.level:
                    break
                if block.level == own.level:
                    items.append(other)
        return items

    def _width_of_marker(self, number: int) -> float:
        block = self._blocks[number]
        if block.marker is None or not (block.marker.ordered or block.kind is BlockKind.FOOTNOTE):
            return 0.0
        metrics = QFontMetricsF(self._typography.setting(role_of(block)).font)
        return metrics.horizontalAdvance(shown(block.marker.text, self._typography.look.settings))
