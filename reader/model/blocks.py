"""The blocks of a long article in arrays: a fortieth of what they take as objects.

A book of ten megabytes has forty thousand paragraphs, of which a reader sees a dozen at a
time. So each is made when it is asked for, and kept no longer than some others are.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from operator import attrgetter
from typing import overload

from reader.model.article import Block, BlockKind, Cell, Direction, ListMarker, Run, Style
from reader.model.column import Column, narrow
from reader.model.span import Span

_KINDS = tuple(BlockKind)
_DIRECTIONS = tuple(Direction)
_style: Callable[[int], Style] = cache(Style)
_RECENT = 512
"""Blocks that are kept once they are made: whoever asks for one asks for its neighbours."""


class Blocks(Sequence[Block]):
    """`blocks`, in order, as an article has them; `starts` are the offsets at which they start."""

    __slots__ = (
        "_alts",
        "_celled",
        "_cells",
        "_directions",
        "_first_runs",
        "_hrefs",
        "_kinds",
        "_lengths",
        "_levels",
        "_markers",
        "_quotes",
        "_recent",
        "_run_lengths",
        "_run_starts",
        "_styles",
        "_texts",
        "starts",
    )

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.starts, self._lengths = array("I"), array("I")
        self._kinds, self._directions = bytearray(), bytearray()
        self._levels, self._quotes = array("I"), array("I")
        self._recent: dict[int, Block] = {}
        self._first_runs = array("I", (0,))  # of each block, and of one after the last
        self._run_starts, self._run_lengths, self._styles = array("I"), array("I"), array("I")
        self._hrefs, self._alts = array("I"), array("I")  # by their places in `_texts`
        texts: dict[str | None, int] = {None: 0, "": 1}
        markers: list[ListMarker | None] = []
        cells: list[Cell] = []
        self._celled = array("I")  # the numbers of the blocks that are in tables
        for block in blocks:
            markers.append(block.marker)
            if block.cell is not None:
                self._celled.append(len(self.starts))
                cells.append(block.cell)
            self._add(block, texts)
        self._lengths, self._run_lengths = narrow(self._lengths), narrow(self._run_lengths)
        self._styles = narrow(self._styles)
        self._levels, self._quotes = narrow(self._levels), narrow(self._quotes)
        self._hrefs, self._alts = narrow(self._hrefs), narrow(self._alts)
        self._texts = tuple(texts)
        self._markers = Column(markers)
        self._cells = tuple(Column(map(attrgetter(field), cells)) for field in Cell._fields)

    def _add(self, block: Block, texts: dict[str | None, int]) -> None:
        self.starts.append(block.span.start)
        self._lengths.append(block.span.length)
        self._kinds.append(_KINDS.index(block.kind))
        self._directions.append(_DIRECTIONS.index(block.direction))
        self._levels.append(block.level)
        self._quotes.append(block.quote)
        for run in block.runs:
            self._run_starts.append(run.span.start)
            self._run_lengths.append(run.span.length)
            self._styles.append(run.style.value)
            self._hrefs.append(texts.setdefault(run.href, len(texts)))
            self._alts.append(texts.setdefault(run.alt, len(texts)))
        self._first_runs.append(len(self._run_starts))

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, number: int) -> Block: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[Block, ...]: ...
    def __getitem__(self, number: int | slice) -> Block | tuple[Block, ...]:
        if isinstance(number, slice):
            return tuple(map(self._made, range(*number.indices(len(self)))))
        if number in self._recent:
            return self._recent[number]
        if number < 0:
            number += len(self)
        if not 0 <= number < len(self):
            raise IndexError(number)
        if len(self._recent) >= _RECENT:
            self._recent.clear()
        self._recent[number] = self._made(number)
        return self._recent[number]

    def __getstate__(self) -> object:
        self._recent.clear()
        return super().__getstate__()

    def _made(self, number: int) -> Block:
        return Block(
            _span(self.starts[number], self._lengths[number]),
            _KINDS[self._kinds[number]],
            self._levels[number],
            _DIRECTIONS[self._directions[number]],
            tuple(map(self._run, range(self._first_runs[number], self._first_runs[number + 1]))),
            self._quotes[number],
            self._markers[number],
            self._cell(number),
        )

    def _cell(self, number: int) -> Cell | None:
        at = bisect_left(self._celled, number)
        if at == len(self._celled) or self._celled[at] != number:
            return None
        return Cell(*[column[at] for column in self._cells])

    def _run(self, number: int) -> Run:
        return Run(
            _span(self._run_starts[number], self._run_lengths[number]),
            _style(self._styles[number]),
            self._texts[self._hrefs[number]],
            self._texts[self._alts[number]] or "",
        )

    @property
    def longest(self) -> int:
        """The length of the longest block."""
        return max(self._lengths, default=0)

    def of_kind(self, kind: BlockKind) -> Iterator[Block]:
        """The blocks of one kind."""
        wanted = _KINDS.index(kind)
        at = self._kinds.find(wanted)
        while at >= 0:
            yield self._made(at)
            at = self._kinds.find(wanted, at + 1)

    def linked(self) -> Iterator[Block]:
        """The blocks in which something leads elsewhere."""
        last = -1
        for run, href in enumerate(self._hrefs):
            if href:
                number = bisect_right(self._first_runs, run) - 1
                if number != last:
                    yield self._made(number)
                last = number


def _span(start: int, length: int) -> Span:
    return Span(start, start + length)


def number_at(blocks: Sequence[Block], at: int) -> int:
    """The number of that of an article's `blocks` in which offset `at` stands."""
    if isinstance(blocks, Blocks):
        return max(0, bisect_right(blocks.starts, at) - 1)
    return max(0, bisect_right(blocks, at, key=attrgetter("span.start")) - 1)
