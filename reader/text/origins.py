"""The way from a folded text back to the letters that it was folded from.

Folding changes the length of a text in few places. Only those are kept; where a character
came from is worked out when it is asked for.
"""

from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import add
from typing import overload


class Numbers(Sequence[int]):
    """A sequence of integers that are worked out when they are asked for."""

    __slots__ = ("_length",)

    def __init__(self, length: int) -> None:
        self._length = length

    def at_each(self, indices: Sequence[int]) -> list[int]:
        """The integers at `indices`, none of them below 0."""
        raise NotImplementedError

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return self.at_each(range(*index.indices(self._length)))
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        return self.at_each([index])[0]


class Starts(Numbers):
    """Where the characters of a folded text start in its original.

    They rise by one from each to the next, but for steps: those from `at` on stand `gain`
    further on than in the folded text; the first gain is that before all steps.
    """

    __slots__ = ("_at", "_gain")

    def __init__(self, length: int, at: "array[int]", gain: "array[int]") -> None:
        super().__init__(length)
        self._at = at
        self._gain = gain

    def at_each(self, indices: Sequence[int]) -> list[int]:
        steps = map(bisect_right, repeat(self._at), indices)
        return list(map(add, indices, map(self._gain.__getitem__, steps)))


class Ends(Numbers):
    """Where the letters that start at `starts` end, each with the marks that follow it."""

    __slots__ = ("_is_mark", "_original", "_starts")

    def __init__(self, starts: Starts, original: str, is_mark: Mapping[str, bool]) -> None:
        super().__init__(len(starts))
        self._starts = starts
        self._original = original
        self._is_mark = is_mark

    def at_each(self, indices: Sequence[int]) -> list[int]:
        original, is_mark, length = self._original, self._is_mark, len(self._original)
        ends = []
        for start in self._starts.at_each(indices):
            end = start + 1
            while end < length and is_mark[original[end]]:
                end += 1
            ends.append(end)
        return ends


def at_each(numbers: Sequence[int], indices: Sequence[int]) -> list[int]:
    """The numbers at `indices`, none of them below 0."""
    if isinstance(numbers, Numbers):
        return numbers.at_each(indices)
    return [numbers[i] for i in indices]
