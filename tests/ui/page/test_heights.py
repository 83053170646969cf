"""Heights are sums, whatever is corrected in whatever order."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.page.heights import CHUNK, Heights


@dataclass(frozen=True)
class Guesses:
    """Estimates that a chunk's own rough guess contradicts."""

    heights: list[int]

    def of_block(self, number: int) -> int:
        return self.heights[number]

    def of_blocks(self, first: int, last: int) -> int:
        return 30 * (last - first)


_heights = st.lists(st.integers(0, 90), min_size=1, max_size=3 * CHUNK)
_corrections = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 200)), max_size=40)


@given(_heights, _corrections)
def test_a_block_stands_at_the_sum_of_those_above_it(
    guessed: list[int], corrections: list[tuple[int, int]]
) -> None:
    heights = Heights(len(guessed), Guesses(guessed))
    known = list(guessed)
    for chosen, height in corrections:
        number = chosen % len(known)
        assert heights.set(number, height) == height - known[number]
        known[number] = height
    tops = [heights.top(number) for number in range(len(known))]
    # Asking for them all has replaced every rough guess.
    tops = [heights.top(number) for number in range(len(known))]
    assert tops == [sum(known[:number]) for number in range(len(known))]
    assert heights.total == sum(known)


@given(_heights, st.integers(0, 200_000))
def test_the_block_found_at_a_height_reaches_over_it(guessed: list[int], y: int) -> None:
    heights = Heights(len(guessed), Guesses(guessed))
    for number in range(len(guessed)):
        heights.top(number)
    number, top = heights.find(y)
    assert top == sum(guessed[:number])
    if y < heights.total:
        assert top <= y < top + guessed[number]
    else:
        assert sum(guessed[number + 1 :]) == 0


@given(_heights, st.floats(0, 1))
def test_a_rough_place_and_its_way_back_agree(guessed: list[int], fraction: float) -> None:
    heights = Heights(len(guessed), Guesses(guessed))
    y = fraction * heights.total
    number, share = heights.rough_find(y)
    top = heights.rough_top(number)
    below = heights.rough_top(number + 1) if number + 1 < len(guessed) else heights.total
    assert 0 <= share <= 1
    assert top - 1 <= y <= max(below, top) + 1
