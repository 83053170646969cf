"""Half-spaces of printed Persian, which programs leave out of their pages: letters tell of them.

A letter within a word is drawn in another shape than one at its end, and mostly in another
width. So a letter as wide as those at the ends of words, with another right behind it, had a
half-space behind it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

HALF_SPACE = "\u200c"
_JOINING = frozenset("ئبپتثجچحخسشصضطظعغفقکكگلمنهیي")
"""The letters that join the next one."""
_OFTEN, _NEVER, _ENOUGH = 0.3, 0.02, 5
"""The share of a width that stands at the ends of words, from which it may be that of an ending,
the share up to which it is not, and how often one such must have been met."""


class Letter(NamedTuple):
    """A letter with its signs, or a space, and how it is drawn: `width` in sizes of the type."""

    text: str
    font: str = ""
    width: float = 0.0


class _Shape(NamedTuple):
    """A letter in a font, which the one before joins or does not."""

    letter: str
    font: str
    is_joined: bool


@dataclass(slots=True)
class Endings:
    """How wide the letters of a document are at the ends of words, and how wide within.

    What was learned from one page counts for those that follow.
    """

    _at_end: Counter[tuple[_Shape, float]] = field(default_factory=Counter)
    _within: Counter[tuple[_Shape, float]] = field(default_factory=Counter)

    def learn(self, line: Sequence[Letter]) -> None:
        """Take note of the letters of `line`, which is in the order of reading."""
        for _, key, is_within in _drawn(line):
            (self._within if is_within else self._at_end)[key] += 1

    def told(self, line: Sequence[Letter]) -> str:
        """The text of `line`, with half-spaces."""
        text = [letter.text for letter in line]
        for n, key, is_within in _drawn(line):
            if is_within and self._is_ending(*key):
                text[n] += HALF_SPACE
        return "".join(text)

    def _is_ending(self, shape: _Shape, width: float) -> bool:
        if self._share(shape, width) < _OFTEN:
            return False
        enough = max(_ENOUGH, self._within[shape, width])
        others = (key for key, count in self._within.items() if count >= enough)
        return any(key[0] == shape and self._share(*key) <= _NEVER for key in others)

    def _share(self, shape: _Shape, width: float) -> float:
        """How many of those letters stand at the ends of words."""
        at_end, within = self._at_end[shape, width], self._within[shape, width]
        return at_end / (at_end + within)


def _drawn(line: Sequence[Letter]) -> Iterator[tuple[int, tuple[_Shape, float], bool]]:
    """The letters that may join another, by their places, with their shapes and widths.

    With each comes whether another letter is right behind it.
    """
    before = Letter(" ")
    for n, (letter, behind) in enumerate(pairwise((*line, Letter(" ")))):
        sign = letter.text[:1]
        if sign in _JOINING:
            shape = _Shape(sign, letter.font, before.text[:1] in _JOINING)
            yield n, (shape, letter.width), behind.text[:1].isalpha()
        before = letter
