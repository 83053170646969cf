"""Stretches of a folded text: the words they stand in, and the letters they came from."""

from operator import lt

from reader.model.span import Span
from reader.text.fold import Folded

Stretch = tuple[int, int]
"""From where to where in a folded text."""


def apart(folded: Folded, found: list[Stretch]) -> tuple[Span, ...]:
    """The original letters of `found`, without those that share a letter with the one before.

    One letter of the page may fold to several, as ﷲ does, and answer several times.
    """
    starts, ends = folded.origins(found)
    if not any(map(lt, starts[1:], ends)):
        return tuple(map(Span, starts, ends))
    kept: list[Span] = []
    for start, end in zip(starts, ends, strict=True):
        if not kept or start >= kept[-1].end:
            kept.append(Span(start, end))
    return tuple(kept)


def word_around(text: str, start: int, end: int) -> Stretch:
    """The stretch with the rest of the words in which it starts and ends."""
    if _is_letter(text[start]):
        while start and _is_letter(text[start - 1]):
            start -= 1
    if _is_letter(text[end - 1]):
        while end < len(text) and _is_letter(text[end]):
            end += 1
    return start, end


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
