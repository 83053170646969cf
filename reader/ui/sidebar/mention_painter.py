"""What painting names and painting dates have in common: which row is chosen."""

from collections.abc import Sequence
from typing import Any

from reader.model.span import Span
from reader.ui.lists.row_painter import RowPainter


class MentionPainter(RowPainter):
    """Draws rows with mentions.

    `length` is that of the article, `chosen` the mentions of the chosen row, and `position`
    that of the mention to which the reader stepped last.
    """

    def __init__(self) -> None:
        super().__init__()
        self.length = 0
        self.chosen: Sequence[Span] = ()
        self.position = 0

    def is_chosen(self, row: Any) -> bool:
        """Whether `row` is the one that the reader chose."""
        return bool(self.chosen) and row.spans == self.chosen

    def place_words(self, row: Any) -> str:
        """Where the reader is among the mentions of the chosen row: 2 of 8."""
        words = self.tr("%1 of %2").replace("%1", str(self.position + 1))
        return words.replace("%2", str(len(row.spans)))
