"""Marks are found by bisection, and no differently than by looking at them all."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.span import Span
from reader.ui.page.marks import Mark, Marks

_spans = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda s: Span(s[0], s[0] + s[1]))


@given(st.lists(_spans, max_size=30), st.integers(0, 70), st.integers(1, 20))
def test_marks_within_a_block_are_those_that_share_a_letter_with_it(
    spans: list[Span], start: int, length: int
) -> None:
    marks = [Mark(span) for span in sorted(spans)]
    wanted = [mark for mark in marks if mark.span.overlaps(Span(start, start + length))]
    assert Marks(marks).within(start, start + length) == wanted
