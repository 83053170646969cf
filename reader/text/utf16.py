"""Offsets in code points, as Warraq counts, to and from positions in UTF-16, as Qt counts."""

from bisect import bisect_left, bisect_right
from re import compile as pattern
from sys import getsizeof

_ASTRAL = pattern("[\U00010000-\U0010ffff]")


class Utf16:
    """The way between offsets and positions of one text; both directions are O(log n)."""

    __slots__ = ("_after", "_astral")

    def __init__(self, text: str) -> None:
        # Python holds a text in four bytes a letter only if one of them needs so many (PEP 393).
        is_astral = getsizeof(text) >= 4 * len(text)
        self._astral = [m.start() for m in _ASTRAL.finditer(text)] if is_astral else []
        self._after = [at + n + 2 for n, at in enumerate(self._astral)]

    def position(self, at: int) -> int:
        """The UTF-16 position of the code point at offset `at`."""
        return at + bisect_left(self._astral, at)

    def offset(self, position: int) -> int:
        """The offset of the code point at `position`; inside a surrogate pair, of that pair."""
        passed = bisect_right(self._after, position)
        if passed < len(self._after) and position == self._after[passed] - 1:
            return self._astral[passed]
        return position - passed
