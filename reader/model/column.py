"""A column of values of which most recur, as the attributes of blocks and mentions do."""

from array import array
from collections.abc import Iterable
from typing import Generic, TypeVar

_Value = TypeVar("_Value")

_WIDTHS = {1 << 8: "B", 1 << 16: "H", 1 << 32: "I"}
"""The narrowest array that holds numbers below each of these."""


class Column(Generic[_Value]):
    """`values`, which are hashable: each is held once, and by its number wherever it stands."""

    __slots__ = ("_numbers", "_values")

    def __init__(self, values: Iterable[_Value]) -> None:
        known: dict[_Value, int] = {}
        numbers = [known.setdefault(value, len(known)) for value in values]
        width = next(code for most, code in _WIDTHS.items() if len(known) <= most)
        self._numbers = array(width, numbers)
        self._values = tuple(known)

    def __getitem__(self, number: int) -> _Value:
        return self._values[self._numbers[number]]
