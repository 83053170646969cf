"""Where offsets stand among the blocks of an article, in Qt's positions."""

from collections.abc import Sequence

from reader.model.article import Block
from reader.model.blocks import number_at
from reader.text.utf16 import Utf16


class Places:
    """The way between offsets, and blocks with positions in them."""

    def __init__(self, blocks: Sequence[Block], utf16: Utf16) -> None:
        self._blocks = blocks
        self._utf16 = utf16

    def number(self, at: int) -> int:
        """The number of the block in which offset `at` stands."""
        return number_at(self._blocks, at)

    def start(self, number: int) -> int:
        """Qt's position of the beginning of block `number`."""
        return self._utf16.position(self._blocks[number].span.start)

    def within(self, number: int, at: int) -> int:
        """The position in block `number` of offset `at`."""
        return self._utf16.position(at) - self.start(number)

    def length(self, number: int) -> int:
        """The length of block `number` in UTF-16."""
        return self.within(number, self._blocks[number].span.end)

    def offset(self, number: int, within: int) -> int:
        """The offset of position `within` of block `number`."""
        return self._utf16.offset(self.start(number) + within)
