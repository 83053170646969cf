"""The letters of a printed line in the order of reading.

PDFium reads a right-to-left line well where it was printed at a stroke. A part printed by
itself, such as a raised number or a vowel sign, may come out anywhere in the line, and the
words of a phrase in Latin letters the wrong way around.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.formats.pdf_glyphs import NEW_LINE, Glyph

_LEFT_TO_RIGHT = re.compile(
    r"[0-9]*[A-Za-zÀ-ɏ](?:[^\n\u0590-\u08ff]*[0-9A-Za-zÀ-ɏ])?"
    r"|[%٪]?[0-9٠-٩۰-۹]+(?:[.,/٫٬:]+[0-9٠-٩۰-۹]+)*[%٪]?"
)
_GAP, _ASTRAY, _BACK = 0.12, 0.3, 0.02
"""The shares of the size of the type from which a gap between letters is a space, a sign does
not belong to the letter that it comes after, and a letter stands to the right of another."""


@dataclass(slots=True)
class _Letter:
    """A letter with the signs on it; `place` counts the letters as PDFium has them."""

    glyph: Glyph
    place: int
    is_after_space: bool
    signs: str = ""


_Part = list[_Letter]


def in_order(glyphs: Sequence[Glyph], size: float, spaces: Sequence[float] | None = None) -> str:
    """The text of a right-to-left line; `size` is that of its type.

    `glyphs` come as PDFium has them, and stay so where they are in order. The pens of its
    `spaces` are given, in order, where they are known; else they are among the glyphs.
    """
    letters = _letters(glyphs, size)
    parts = list(_parts(letters, size))
    if any(_pens(after)[1] > _pens(before)[0] + size * _BACK for before, after in pairwise(parts)):
        parts = [piece for part in parts for piece in _pieces(part, size)]
        parts.sort(key=_middle, reverse=True)
    return "".join(_written(parts, _Gaps(size, spaces)))


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
        if (
            before is None
            or not before.glyph.letter[0].isalpha()
            or before.glyph.gap(sign) > size * _ASTRAY
        ):
            before = min(bases, key=lambda base: abs(base.glyph.middle - sign.middle), default=None)
        if before is not None:
            before.signs += sign.letter
    return letters


def _parts(letters: Sequence[_Letter], size: float) -> Iterator[_Part]:
    """The words of a line, and phrases that run from left to right, as they are read.

    A word is cut where it leads back to the right.
    """
    text = "".join(" " * letter.is_after_space + letter.glyph.letter for letter in letters)
    left = {at for run in _LEFT_TO_RIGHT.finditer(text) for at in range(*run.span())}
    part: _Part = []
    at, was_left = 0, False
    for letter in letters:
        at += letter.is_after_space
        is_left = at in left
        if part and (
            is_left is not was_left
            or (is_left and letter.is_after_space and at - 1 not in left)
            or (not is_left and letter.is_after_space)
            or (not is_left and letter.glyph.pen > part[-1].glyph.pen + size * _BACK)
        ):
            yield _from_left(part) if was_left else part
            part = []
        part.append(letter)
        at, was_left = at + 1, is_left
    if part:
        yield _from_left(part) if was_left else part


def _pieces(part: _Part, size: float) -> Iterator[_Part]:
    """The letters of `part`, each by itself; those that run from left to right together."""
    runs_left = all(
        after.glyph.pen < before.glyph.pen + size * _BACK for before, after in pairwise(part)
    )
    yield from ([letter] for letter in part) if runs_left else [part]


def _from_left(part: _Part) -> _Part:
    return sorted(part, key=lambda letter: letter.glyph.pen)


def _middle(part: _Part) -> float:
    return sum(_pens(part)) / 2


def _pens(part: _Part) -> tuple[float, float]:
    """Where the pen stood farthest to the left and to the right."""
    pens = [letter.glyph.pen for letter in part]
    return min(pens), max(pens)


def _written(parts: Sequence[_Part], gaps: "_Gaps") -> Iterator[str]:
    """The letters of `parts`, with spaces where there are any."""
    before: _Part = []
    for part in parts:
        if before and gaps.part(before, part):
            yield " "
        for last, letter in pairwise((None, *part)):
            if letter is not None:
                if last is not None and gaps.part([last], [letter]):
                    yield " "
                yield letter.glyph.letter + letter.signs
        before = part


@dataclass(frozen=True, slots=True)
class _Gaps:
    """Tells where spaces are: where they were drawn, where PDFium sees them, or by the gaps."""

    size: float
    spaces: Sequence[float] | None

    def part(self, before: _Part, after: _Part) -> bool:
        """Whether there is a space between two parts, one of which is right after the other."""
        if self.spaces:
            return self._is_drawn_between(before, after)
        first = min(after, key=lambda letter: letter.place)
        if max(letter.place for letter in before) == first.place - 1:
            return first.is_after_space
        return _whole(before).gap(_whole(after)) > self.size * _GAP

    def _is_drawn_between(self, before: _Part, after: _Part) -> bool:
        assert self.spaces is not None
        left, right = sorted(map(_pens, (before, after)))
        # A sign of no width, such as a half-space, has its pen where the next letter has it.
        at = bisect_right(self.spaces, left[1])
        return at < len(self.spaces) and self.spaces[at] < right[0] - self.size * _BACK


def _whole(part: _Part) -> Glyph:
    """The place of a whole part."""
    glyphs = [letter.glyph for letter in part]
    left = min(glyph.left for glyph in glyphs)
    return Glyph("", left, max(glyph.right for glyph in glyphs), left)
