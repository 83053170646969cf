"""The parts of a printed line in the order of reading.

PDFium reads a right-to-left line well where it was printed at a stroke. A part printed by
itself, a raised number or a vowel sign, may come out anywhere in the line.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_LEFT_TO_RIGHT = re.compile(
    r"[0-9]*[A-Za-zÀ-ɏ](?:[^\n\u0590-\u08ff]*[0-9A-Za-zÀ-ɏ])?"
    r"|[0-9٠-٩۰-۹]+(?:[.,/٫٬:]+[0-9٠-٩۰-۹]+)*"
)
_GAP = 0.12
"""The share of the size of the type from which a gap between two parts is a space."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character, and from where to where it stands in its line, from the left."""

    letter: str
    left: float
    right: float

    @property
    def middle(self) -> float:
        """Where its middle stands."""
        return (self.left + self.right) / 2


@dataclass(slots=True)
class _Part:
    """Characters that were printed together; `place` counts the parts as PDFium has them."""

    glyphs: list[Glyph]
    place: int
    is_after_space: bool

    @property
    def middle(self) -> float:
        """Where the middle of the part stands."""
        return (self.glyphs[0].middle + self.glyphs[-1].middle) / 2

    @property
    def right(self) -> float:
        """Where the part begins for who reads from the right."""
        return max(glyph.right for glyph in self.glyphs)

    @property
    def is_mark(self) -> bool:
        """Whether the part is nothing but vowel signs and the like."""
        return all(unicodedata.combining(glyph.letter) for glyph in self.glyphs)


def in_order(glyphs: Sequence[Glyph], size: float) -> str | None:
    """The text of a right-to-left line whose parts are out of order; None where they are not.

    `glyphs` come as PDFium has them, spaces too; `size` is that of the type.
    """
    parts = list(_parts(glyphs, size))
    if all(after.middle < before.middle + size / 2 for before, after in pairwise(parts)):
        return None
    words = [part for part in parts if not part.is_mark]
    if not words:
        return None
    for part in parts:
        if part.is_mark:
            _attach(part.glyphs, words)
    words.sort(key=lambda part: part.right, reverse=True)
    return "".join(_written(words, size * _GAP))


def _parts(glyphs: Sequence[Glyph], size: float) -> Iterator[_Part]:
    """The words of a line; one that leads back to the right within is cut there."""
    text = "".join(glyph.letter for glyph in glyphs)
    runs_left = {at for run in _LEFT_TO_RIGHT.finditer(text) for at in range(*run.span())}
    part = _Part([], 0, False)
    for at, glyph in enumerate(glyphs):
        is_space, is_left = glyph.letter.isspace() and at not in runs_left, at in runs_left
        if part.glyphs and (
            is_space
            or is_left is not (at - 1 in runs_left)
            or (not is_left and glyph.middle > part.glyphs[-1].middle + size / 2)
        ):
            yield part
            part = _Part([], part.place + 1, False)
        if is_space:
            part.is_after_space = True
        else:
            part.glyphs.append(glyph)
    if part.glyphs:
        yield part


def _attach(marks: Sequence[Glyph], words: Sequence[_Part]) -> None:
    """Put `marks` behind the letters that they stand on."""
    for mark in marks:
        letters = (
            (abs(letter.middle - mark.middle), at, word.glyphs)
            for word in words
            for at, letter in enumerate(word.glyphs)
        )
        _, at, glyphs = min(letters, key=lambda found: found[0])
        glyphs.insert(at + 1, Glyph(mark.letter, glyphs[at].left, glyphs[at].right))


def _written(words: Sequence[_Part], gap: float) -> Iterator[str]:
    before: _Part | None = None
    for word in words:
        if before is not None:
            follows = before.place == word.place - 1 and word.is_after_space
            if follows or min(glyph.left for glyph in before.glyphs) - word.right > gap:
                yield " "
        yield from (glyph.letter for glyph in word.glyphs)
        before = word
