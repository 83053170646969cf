"""How far down the article an offset stands, and which one stands how far down."""

from reader.model.article import Block
from reader.ui.page.layout import PageLayout
from reader.ui.page.places import Places


def fraction_of(layout: PageLayout, places: Places, at: int) -> float:
    """How far down the page offset `at` stands, from 0 to 1, as far as is known."""
    if layout.is_empty:
        return 0.0
    blocks, number = layout.compositor.blocks, places.number(at)
    block: Block = blocks[number]
    top = layout.heights.rough_top(number)
    if number + 1 < len(blocks) and block.span.length:
        share = min(1.0, (at - block.span.start) / block.span.length)
        top += (layout.heights.rough_top(number + 1) - top) * share
    return min(1.0, top / max(1, layout.height))


def offset_at(layout: PageLayout, fraction: float) -> int:
    """The offset that stands at `fraction` of the page, 0 to 1: the way back."""
    if layout.is_empty:
        return 0
    number, share = layout.heights.rough_find(max(0.0, fraction) * layout.height)
    span = layout.compositor.blocks[number].span
    return min(span.end, span.start + int(share * span.length))
