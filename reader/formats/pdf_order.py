"""The letters of a printed right-to-left line in the order of reading.

PDFium reads such a line well where it was printed at a stroke. A part printed by itself, such
as a raised number or a vowel sign, may come out anywhere in the line, and the words of a
phrase in Latin letters the wrong way around. So the letters are taken as they stand from the
left, and read from the right, but for numbers and Latin words.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from reader.formats.pdf_glyphs import NEW_LINE, Glyph

_LEFT_TO_RIGHT = re.compile(
    r"[0-9]*[A-Za-zÀ-ɏ](?:[^\n\u0590-\u08ff]*[0-9A-Za-zÀ-ɏ])?"
    r"|[%٪]?[0-9٠-٩۰-۹]+(?:[.,/٫٬:]+[0-9٠-٩۰-۹]+)*[%٪]?"
)
_GAP, _WIDE, _ASTRAY, _BACK = 0.12, 0.55, 0.3, 0.02
"""The shares of the size of the type from which a gap between letters may be a space, and is
one, a sign does not belong to the letter that it comes after, and a letter stands to the right
of another."""


@dataclass(slots=True, eq=False)
class _Letter:
    """A letter with the signs on it; `place` counts the letters as PDFium has them."""

    glyph: Glyph
    place: int
    is_after_space: bool
    signs: str = ""


class Piece(NamedTuple):
    """A letter with its signs, and the glyph that it stands for; of a space there is none."""

    text: str
    glyph: Glyph | None = None


def in_order(
    glyphs: Sequence[Glyph], size: float, spaces: Sequence[float] | None = None
) -> list[Piece]:
    """The letters of a right-to-left line in the order of reading; `size` is that of its type.

    `glyphs` come as PDFium has them, spaces too. The pens of its `spaces` are given, in order,
    where they are known.
    """
    letters = _letters(glyphs, size)
    if not letters:  # signs alone
        return []
    letters.reverse()  # so that those of one pen, read from the right, stay in order
    letters.sort(key=lambda letter: (letter.glyph.pen, letter.glyph.middle))
    gaps = _Gaps(size, spaces)
    # Some letters reach far below the next ones.
    reached = accumulate((letter.glyph.right for letter in letters[:-1]), max)
    parted = [False]
    for (left, right), reach in zip(pairwise(_strokes(letters)), reached, strict=True):
        is_wide = right.letter.glyph.left - reach > size * _WIDE
        parted.append(is_wide or gaps.part(left, right))
    looks = "".join(
        " " * is_parted + letter.glyph.letter[0]
        for letter, is_parted in zip(letters, parted, strict=True)
    )
    drawn = _drawn(letters, parted)
    for run in _LEFT_TO_RIGHT.finditer(looks):
        drawn[slice(*run.span())] = reversed(drawn[slice(*run.span())])
    drawn.reverse()
    return drawn


def _drawn(letters: Sequence[_Letter], parted: Sequence[bool]) -> list[Piece]:
    """The letters with their signs, and the spaces between, from the left."""
    drawn = []
    for letter, is_parted in zip(letters, parted, strict=True):
        drawn += [Piece(" ")] * is_parted
        drawn.append(Piece(letter.glyph.letter + letter.signs, letter.glyph))
    return drawn


def _letters(glyphs: Sequence[Glyph], size: float) -> list[_Letter]:
    """The letters of a line, each with the signs that stand on it."""
    letters: list[_Letter] = []
    signs: list[tuple[_Letter | None, Glyph]] = []
    is_after_space = is_beside_sign = False
    for glyph in glyphs:
        if glyph.letter.isspace():
            is_after_space = True
            is_beside_sign |= glyph.letter == NEW_LINE  # a line is cut where a sign stands
        elif unicodedata.combining(glyph.letter[0]):
            signs.append((letters[-1] if letters else None, glyph))
            is_beside_sign = True
        else:
            if is_after_space and is_beside_sign and letters:  # PDFium sees spaces beside signs
                is_after_space = letters[-1].glyph.gap(glyph) > size * _GAP
            letters.append(_Letter(glyph, len(letters), is_after_space))
            is_after_space = is_beside_sign = False
    bases = [letter for letter in letters if letter.glyph.letter[0].isalpha()]
    for before, sign in signs:
        base = _base_of(sign, before, bases, size)
        if base is not None:
            base.signs += sign.letter
    return letters


def _base_of(
    sign: Glyph, before: _Letter | None, bases: Sequence[_Letter], size: float
) -> _Letter | None:
    """The letter that a `sign` stands on; `before` is the one that it comes after."""
    below = [base for base in bases if base.glyph.left <= sign.middle <= base.glyph.right]
    is_letter = before is not None and before.glyph.letter[0].isalpha()
    if before in below or (
        before and is_letter and not below and before.glyph.gap(sign) <= size * _ASTRAY
    ):
        return before
    return min(below or bases, key=lambda b: abs(b.glyph.middle - sign.middle), default=None)


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A letter, and the `first` and the `last` of those that PDFium reads on to the right."""

    letter: _Letter
    first: _Letter
    last: _Letter


def _strokes(letters: Sequence[_Letter]) -> list[_Stroke]:
    """The letters of a line, from the left, with what PDFium takes for their words."""
    ends = [n for n, (a, b) in enumerate(pairwise(letters), 1) if b.place != a.place + 1]
    words = (letters[start:end] for start, end in pairwise((0, *ends, len(letters))))
    return [_Stroke(letter, word[0], word[-1]) for word in words for letter in word]


@dataclass(frozen=True, slots=True)
class _Gaps:
    """Tells where spaces are: where they were drawn, where PDFium sees them, or by the gaps."""

    size: float
    spaces: Sequence[float] | None

    def part(self, left: _Stroke, right: _Stroke) -> bool:
        """Whether there is a space between two letters that stand beside each other."""
        beside = left.letter.glyph, right.letter.glyph
        if self.spaces is not None and any(map(_is_letter, beside)):
            return self._is_drawn_between(*beside)
        if left.first is right.first:
            return right.letter.is_after_space
        if left.first.place == right.last.place + 1:
            return left.first.is_after_space
        return left.letter.glyph.gap(right.letter.glyph) > self.size * _GAP

    def _is_drawn_between(self, left: Glyph, right: Glyph) -> bool:
        assert self.spaces is not None
        # A sign of no width, such as a half-space, has its pen where the next letter has it.
        at = bisect_right(self.spaces, left.pen)
        return at < len(self.spaces) and self.spaces[at] < right.pen - self.size * _BACK


def _is_letter(glyph: Glyph) -> bool:
    """Whether `glyph` is a letter of a right-to-left script."""
    return glyph.letter >= "\u0590" and glyph.letter[0].isalpha()
