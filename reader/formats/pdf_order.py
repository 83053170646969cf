"""The letters of a printed line in the order of reading.

PDFium reads a right-to-left line well where it was printed at a stroke. A part printed by
itself, such as a raised number or a vowel sign, may come out anywhere in the line, and the
words of a phrase in Latin letters the wrong way around.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_LEFT_TO_RIGHT = re.compile(
    r"[0-9]*[A-Za-zÀ-ɏ](?:[^\n\u0590-\u08ff]*[0-9A-Za-zÀ-ɏ])?"
    r"|[%٪]?[0-9٠-٩۰-۹]+(?:[.,/٫٬:]+[0-9٠-٩۰-۹]+)*[%٪]?"
)
_GAP, _ASTRAY = 0.12, 0.3
"""The shares of the size of the type from which a gap between letters is a space, and a sign
does not belong to the letter that it comes after."""


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

    def gap(self, other: "Glyph") -> float:
        """How far it stands from `other`; less than nothing where they overlap."""
        return max(self.left - other.right, other.left - self.right)


@dataclass(slots=True)
class _Letter:
    """A letter with the signs on it; `place` counts the letters as PDFium has them."""

    glyph: Glyph
    place: int
    is_after_space: bool
    signs: str = ""


_Part = list[_Letter]


def in_order(glyphs: Sequence[Glyph], size: float) -> str:
    """The text of a right-to-left line; `size` is that of its type.

    `glyphs` come as PDFium has them, spaces too, and stay so where they are in order.
    """
    letters = _letters(glyphs, size)
    parts = list(_parts(letters, size))
    if any(_middle(after) > _middle(before) + size / 2 for before, after in pairwise(parts)):
        parts.sort(key=_middle, reverse=True)
    return "".join(_written(parts, size * _GAP))


def _letters(glyphs: Sequence[Glyph], size: float) -> list[_Letter]:
    """The letters of a line, each with the signs that stand on it."""
    letters: list[_Letter] = []
    signs: list[tuple[_Letter | None, Glyph]] = []
    is_after_space = is_beside_sign = False
    for glyph in glyphs:
        if glyph.letter.isspace():
            is_after_space = True
            is_beside_sign |= glyph.letter in "\r\n"  # a line is cut where a sign stands
        elif unicodedata.combining(glyph.letter):
            signs.append((letters[-1] if letters else None, glyph))
            is_beside_sign = True
        else:
            if is_after_space and is_beside_sign and letters:  # PDFium sees spaces beside signs
                is_after_space = letters[-1].glyph.gap(glyph) > size * _GAP
            letters.append(_Letter(glyph, len(letters), is_after_space))
            is_after_space = is_beside_sign = False
    bases = [letter for letter in letters if letter.glyph.letter.isalpha()]
    for before, sign in signs:
        if (
            before is None
            or not before.glyph.letter.isalpha()
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
            or (not is_left and letter.glyph.middle > part[-1].glyph.middle + size / 2)
        ):
            yield _from_left(part) if was_left else part
            part = []
        part.append(letter)
        at, was_left = at + 1, is_left
    if part:
        yield _from_left(part) if was_left else part


def _from_left(part: _Part) -> _Part:
    return sorted(part, key=lambda letter: letter.glyph.middle)


def _middle(part: _Part) -> float:
    return (part[0].glyph.middle + part[-1].glyph.middle) / 2


def _written(parts: Sequence[_Part], gap: float) -> Iterator[str]:
    """The letters of `parts`, with spaces where PDFium sees them, or there is a gap."""
    before: _Part | None = None
    for part in parts:
        first = min(part, key=lambda letter: letter.place)
        if before is not None:
            follows = max(letter.place for letter in before) == first.place - 1
            if first.is_after_space if follows else _whole(before).gap(_whole(part)) > gap:
                yield " "
        for last, letter in pairwise((None, *part)):
            if last is not None and letter is not None:
                follows = last.place == letter.place - 1
                if letter.is_after_space if follows else last.glyph.gap(letter.glyph) > gap:
                    yield " "
            if letter is not None:
                yield letter.glyph.letter + letter.signs
        before = part


def _whole(part: _Part) -> Glyph:
    """The place of a whole part."""
    glyphs = [letter.glyph for letter in part]
    return Glyph("", min(glyph.left for glyph in glyphs), max(glyph.right for glyph in glyphs))
