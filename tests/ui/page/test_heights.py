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


@given(_heights, st.floats(0, 1), st.floats(0, 1))
def test_what_is_roughly_found_further_down_comes_later(
    guessed: list[int], one: float, other: float
) -> None:
    heights = Heights(len(guessed), Guesses(guessed))
    found = [heights.rough_find(part * heights.total) for part in sorted((one, other))]
    assert found == sorted(found)
    assert all(0 <= number < len(guessed) and 0 <= share <= 1 for number, share in found)


@given(_heights, st.floats(0, 1))
def test_what_is_roughly_found_among_known_heights_is_there(
    guessed: list[int], part: float
) -> None:
    heights = Heights(len(guessed), Guesses(guessed))
    tops = [heights.top(number) for number in range(len(guessed))]
    tops = [heights.top(number) for number in range(len(guessed))]
    y = part * heights.total
    number, share = heights.rough_find(y)
    assert abs(tops[number] + share * guessed[number] - y) < 1
