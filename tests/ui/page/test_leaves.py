"""Leaves hold every line once, whole, and let nothing stand alone that belongs together."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.formats.builder import Builder
from reader.model.article import Article, BlockKind, Source
from reader.ui.look import Look
from reader.ui.page.layout import PageLayout
from reader.ui.page.leaves import Cut, Leaf, Leaves
from reader.ui.page.printing import _layout
from tests.ui.page.articles import articles

_slow = settings(
    max_examples=settings.default.max_examples // 4,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def _all_leaves(leaves: Leaves) -> list[Leaf]:
    found = [leaves.leaf_from(leaves.beginning)]
    while (start := leaves.start_after(found[-1])) is not None:
        found.append(leaves.leaf_from(start))
    return found


def _lines(layout: PageLayout) -> list[tuple[int, int, int]]:
    """Each line of the article: its block, its top and its bottom on the page."""
    lines = []
    for number in range(len(layout.compositor.blocks)):
        laid, top = layout.laid_block(number)
        lines += [(number, top + y, top + end) for y, end in pairwise(laid.edges)]
    return lines


@_slow
@given(articles(), st.integers(200, 900), st.integers(260, 900))
def test_every_line_is_whole_on_one_leaf(
    qapp: object, look: Callable[..., Look], article: Article, height: int, width: int
) -> None:
    layout = _layout(article, look(), width, height)
    leaves = Leaves(layout, height)
    places = [(leaves.y(leaf.start), leaves.y(leaf.end)) for leaf in _all_leaves(leaves)]
    for _, top, bottom in _lines(layout):
        if bottom - top <= height:
            assert sum(first <= top and bottom <= end for first, end in places) == 1
    assert all(end - first <= height for first, end in places)
    assert all(end <= first for (_, end), (first, _) in pairwise(places))


@_slow
@given(articles(), st.integers(300, 900), st.data())
def test_a_leaf_found_backwards_is_full_and_ends_where_it_is_to(
    qapp: object, look: Callable[..., Look], article: Article, height: int, data: st.DataObject
) -> None:
    leaves = Leaves(_layout(article, look(), 600, height), height)
    starts = [leaf.start for leaf in _all_leaves(leaves)]
    end = data.draw(st.sampled_from([*starts[1:], leaves.end]))
    leaf = leaves.leaf_before(end)
    assert leaf.end == end
    assert 0 < leaves.y(end) - leaves.y(leaf.start) <= height
    assert leaf.start >= leaves.beginning


@pytest.fixture
def chapters(qapp: object) -> Article:
    """Headings with a few paragraphs below each."""
    builder = Builder()
    builder.language = "ar"
    for number in range(40):
        builder.paragraph(f"الباب {number}", BlockKind.HEADING, level=2)
        for _ in range(number % 4 + 1):
            builder.paragraph("أسّست فاطمة الفهرية جامع القرويين في فاس. " * (number % 5 + 2))
    return builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))


@pytest.mark.parametrize("height", [320, 500, 777])
def test_no_heading_is_last_and_no_line_of_a_paragraph_alone(
    look: Callable[..., Look], chapters: Article, height: int
) -> None:
    layout = _layout(chapters, look(), 600, height)
    leaves = Leaves(layout, height)
    lines = _lines(layout)
    for leaf in _all_leaves(leaves):
        top, bottom = leaves.y(leaf.start), leaves.y(leaf.end)
        on = [number for number, y, end in lines if top <= y and end <= bottom]
        assert chapters.blocks[on[-1]].kind is not BlockKind.HEADING or on[-1] == lines[-1][0]
        for number in (on[0], on[-1]):
            whole = sum(other == number for other, _, _ in lines)
            assert on.count(number) >= min(2, whole)


def test_a_row_of_a_table_is_cut_only_where_it_is_higher_than_a_leaf(
    qapp: object, look: Callable[..., Look], every_kind: Article
) -> None:
    layout = _layout(every_kind, look(), 420, 300)
    leaves = Leaves(layout, 300)
    found = _all_leaves(leaves)
    starts = {leaf.start for leaf in found}
    cells = [n for n, block in enumerate(every_kind.blocks) if block.cell is not None]
    for number in cells:
        unit = layout.unit_of(number)
        cuts = [start for start in starts if start.first == unit.first]
        assert all(cut == Cut(unit.first, unit.gap) for cut in cuts) or unit.height > 300


@pytest.mark.parametrize("height", [420, 500, 601])
def test_a_few_lines_of_code_stay_together(
    qapp: object, look: Callable[..., Look], height: int
) -> None:
    builder = Builder()
    builder.language = "ar"
    for number in range(30):
        builder.paragraph("أسّست فاطمة الفهرية جامع القرويين في فاس. " * (number % 5 + 2))
        builder.begin(BlockKind.CODE, preserved=True)
        builder.write("\n".join(f"line {line}" for line in range(7)))
        builder.end()
    article = builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))
    layout = _layout(article, look(), 600, height)
    starts = {leaf.start for leaf in _all_leaves(Leaves(layout, height))}
    code = {n for n, block in enumerate(article.blocks) if block.kind is BlockKind.CODE}
    assert all(
        start.within == layout.unit_of(start.first).gap for start in starts if start.first in code
    )
