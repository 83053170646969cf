"""How high everything on the page is, and where it therefore stands.

Heights are whole pixels, so that sums are exact and lines fall on pixels. What was never
looked at has an estimate; estimates are asked for a chunk of blocks at a time, so opening
a long article costs a few hundred steps and not a hundred thousand, and a Fenwick tree
over the chunks keeps the sums [P. Fenwick, A New Data Structure for Cumulative Frequency
Tables, 1994].
"""

from collections.abc import Callable
from typing import Protocol

CHUNK = 256


class Estimates(Protocol):
    """Guesses of heights, in pixels."""

    def of_block(self, number: int) -> int:
        """The height of a block, with the gap above it."""

    def of_blocks(self, first: int, last: int) -> int:
        """The height of the blocks `first` up to, not including, `last`."""


class _Sums:
    """Prefix sums of a list of whole numbers whose items change."""

    __slots__ = ("_step", "_tree", "total")

    def __init__(self, items: list[int]) -> None:
        tree = self._tree = [0, *items]
        for i in range(1, len(tree)):
            above = i + (i & -i)
            if above < len(tree):
                tree[above] += tree[i]
        self._step = 1 << max(0, len(items).bit_length() - 1)
        self.total = sum(items)

    def add(self, index: int, delta: int) -> None:
        self.total += delta
        index += 1
        while index < len(self._tree):
            self._tree[index] += delta
            index += index & -index

    def before(self, index: int) -> int:
        result = 0
        while index > 0:
            result += self._tree[index]
            index -= index & -index
        return result

    def find(self, value: int) -> int:
        """The last index whose prefix sum is at most `value`."""
        index, step = 0, self._step
        while step:
            if index + step < len(self._tree) and self._tree[index + step] <= value:
                index += step
                value -= self._tree[index]
            step >>= 1
        return min(index, len(self._tree) - 2)


class Heights:
    """The heights of `count` blocks under each other; at least one."""

    __slots__ = ("_chunks", "_count", "_estimates", "_sums")

    def __init__(self, count: int, estimates: Estimates) -> None:
        self._count = count
        self._estimates = estimates
        edges = range(0, count, CHUNK)
        self._chunks: list[list[int] | None] = [None] * len(edges)
        self._sums = _Sums([estimates.of_blocks(e, min(e + CHUNK, count)) for e in edges])

    @property
    def total(self) -> int:
        """The height of all."""
        return self._sums.total

    def _chunk(self, index: int) -> list[int]:
        chunk = self._chunks[index]
        if chunk is None:
            first = index * CHUNK
            estimate: Callable[[int], int] = self._estimates.of_block
            chunk = [estimate(i) for i in range(first, min(first + CHUNK, self._count))]
            before = self._sums.before(index + 1) - self._sums.before(index)
            self._chunks[index] = chunk
            self._sums.add(index, sum(chunk) - before)
        return chunk

    def top(self, number: int) -> int:
        """Where block `number` begins."""
        index, within = divmod(number, CHUNK)
        chunk = self._chunk(index)
        return self._sums.before(index) + sum(chunk[:within])

    def rough_find(self, y: float) -> tuple[int, float]:
        """The block at height `y`, roughly, and how much of it lies above: 0 to 1.

        Nothing is worked out for it.
        """
        index = self._sums.find(int(y))
        y -= self._sums.before(index)
        first = index * CHUNK
        size = min(CHUNK, self._count - first)
        chunk = self._chunks[index]
        if chunk is None:
            whole = self._sums.before(index + 1) - self._sums.before(index)
            at = min(size * y / max(1, whole), size - 0.001)
            return first + int(at), at % 1
        for within, height in enumerate(chunk):
            if y < height:
                return first + within, y / height
            y -= height
        return first + size - 1, 1.0

    def find(self, y: int) -> tuple[int, int]:
        """The block at height `y`, and where it begins; beyond the ends, the outermost one."""
        index = self._sums.find(max(0, y))
        chunk = self._chunk(index)
        top = self._sums.before(index)
        first = index * CHUNK
        for within, height in enumerate(chunk):
            if top + height > y:
                return first + within, top
            top += height
        if first + len(chunk) < self._count:
            return self.find(top)
        last = len(chunk) - 1
        while last and not chunk[last]:
            last -= 1
        return first + last, top - chunk[last]

    def set(self, number: int, height: int) -> int:
        """Correct the height of block `number`; by how much it changed comes back."""
        index, within = divmod(number, CHUNK)
        chunk = self._chunk(index)
        delta = height - chunk[within]
        if delta:
            chunk[within] = height
            self._sums.add(index, delta)
        return delta
