"""Blocks in arrays are the blocks that were put into them."""

import pickle
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Block, BlockKind, Cell, Direction, ListMarker, Run, Style
from reader.model.blocks import Blocks, number_at
from reader.model.span import Span


@st.composite
def _blocks(draw: st.DrawFn) -> tuple[Block, ...]:
    """Blocks as they follow each other in an article."""
    made, at = [], 0
    for _ in range(draw(st.integers(0, 12))):
        runs = []
        start = at
        for _ in range(draw(st.integers(0, 3))):
            length = draw(st.integers(1, 9))
            style = Style(draw(st.integers(0, 2 ** (len(Style)) - 1)))
            href = draw(st.sampled_from([None, "", "#note", "https://example.org/ص"]))
            runs.append(
                Run(Span(at, at + length), style, href, draw(st.sampled_from(["", "صورة"])))
            )
            at += length
        cell = draw(st.none() | st.builds(Cell, *(st.integers(0, 9) for _ in range(5))))
        marker = draw(st.none() | st.builds(ListMarker, st.text(max_size=2), st.booleans()))
        kind, direction = draw(st.sampled_from(BlockKind)), draw(st.sampled_from(Direction))
        level, quote = draw(st.integers(0, 6)), draw(st.integers(0, 300))
        made.append(
            Block(Span(start, at), kind, level, direction, tuple(runs), quote, marker, cell)
        )
        at += 1
    return tuple(made)


@settings(max_examples=settings.default.max_examples // 2)
@given(_blocks())
def test_they_come_out_as_they_went_in(blocks: tuple[Block, ...]) -> None:
    packed = Blocks(iter(blocks))
    assert len(packed) == len(blocks)
    assert tuple(packed) == packed[:] == blocks
    assert tuple(pickle.loads(pickle.dumps(packed))) == blocks
    assert packed[1:-1] == blocks[1:-1]
    if blocks:
        assert packed[-1] == blocks[-1]
    with pytest.raises(IndexError):
        packed[len(blocks)]


@settings(max_examples=settings.default.max_examples // 2)
@given(_blocks())
def test_they_are_found_by_place_by_kind_and_by_their_links(blocks: tuple[Block, ...]) -> None:
    packed = Blocks(blocks)
    assert list(packed.starts) == [block.span.start for block in blocks]
    for number, block in enumerate(blocks):
        for at in (block.span.start, block.span.end):
            assert number_at(packed, at) == number_at(blocks, at) == number
    for kind in BlockKind:
        assert list(packed.of_kind(kind)) == [block for block in blocks if block.kind is kind]
    linked = [b for b in blocks if any(run.href is not None for run in b.runs)]
    assert list(packed.linked()) == linked
    assert packed.longest == max((block.span.length for block in blocks), default=0)


def test_a_long_table_takes_little_memory() -> None:
    count = 10_000
    blocks = (
        Block(
            Span(9 * n, 9 * n + 8),
            BlockKind.TABLE_CELL,
            0,
            Direction.RIGHT_TO_LEFT,
            (Run(Span(9 * n, 9 * n + 8), Style.PLAIN),),
            cell=Cell(n // 1_000, n // 5 % 200, n % 5, 5, 200),
        )
        for n in range(count)
    )
    data = pickle.dumps(Blocks(blocks), protocol=5)
    tracemalloc.start()
    packed = pickle.loads(data)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert packed[count - 1].cell == Cell(9, 199, 4, 5, 200)
    assert taken < 80 * count
