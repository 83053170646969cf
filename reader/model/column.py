"""A column of values of which most recur, as the attributes of blocks and mentions do."""

from array import array
from collections.abc import Collection, Iterable
from typing import Generic, TypeVar

_Value = TypeVar("_Value")

_WIDTHS = {1 << 8: "B", 1 << 16: "H", 1 << 32: "I"}
"""The narrowest array that holds numbers below each of these."""


def narrow(numbers: Collection[int]) -> "array[int]":
    """`numbers`, none below zero, in the narrowest array that holds them."""
    largest = max(numbers, default=0)
    return array(next(code for most, code in _WIDTHS.items() if largest < most), numbers)


class Column(Generic[_Value]):
    """`values`, which are hashable: each is held once, and by its number wherever it stands."""

    __slots__ = ("_numbers", "_values")

    def __init__(self, values: Iterable[_Value]) -> None:
        known: dict[_Value, int] = {}
        self._numbers = narrow([known.setdefault(value, len(known)) for value in values])
        self._values = tuple(known)

    def __getitem__(self, number: int) -> _Value:
        return self._values[self._numbers[number]]
