"""Stretches of a folded text: its windows, the places of letters in them, the words around."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from reader.search.spans import Stretch

Finder = Callable[[int, int], list[Stretch]]
"""What gives the places of something that start from one offset up to another, in order."""

_WINDOW = 1 << 15
"""Characters that are looked through without a break."""

_BETWEEN_WORDS = re.compile("[ \n]")


def windows(text: str) -> Iterator[Stretch]:
    """Parts of `text`, one after the other, which end between words wherever there are any."""
    start = 0
    while start < len(text):
        space = _BETWEEN_WORDS.search(text, start + _WINDOW, start + 2 * _WINDOW)
        end = space.end() if space else min(len(text), start + 2 * _WINDOW)
        yield start, end
        start = end


def any_of(finders: Sequence[Finder]) -> Finder:
    """What gives the places of all `finders`; of those with one start, the longest first."""

    def places(start: int, end: int) -> list[Stretch]:
        found = {place for find in finders for place in find(start, end)}
        return sorted(found, key=lambda place: (place[0], -place[1]))

    return places


def places_of(
    letters: str, text: str, start: int, end: int, *, overlapping: bool = False
) -> list[Stretch]:
    """Where `letters` stand in `text`, beginning from `start` up to `end`.

    None overlaps the one before, unless they are wanted `overlapping`.
    """
    length = len(letters)
    last = min(len(text), end + length - 1)
    if not overlapping:
        return [match.span() for match in _pattern(letters).finditer(text, start, last)]
    found = []
    at = text.find(letters, start, last)
    while at >= 0:
        found.append((at, at + length))
        at = text.find(letters, at + 1, last)
    return found


@lru_cache(maxsize=64)
def _pattern(letters: str) -> re.Pattern[str]:
    return re.compile(re.escape(letters))


def word_around(text: str, start: int, end: int) -> Stretch:
    """The stretch with the rest of the words in which it starts and ends."""
    if is_letter(text[start]):
        while start and is_letter(text[start - 1]):
            start -= 1
    if is_letter(text[end - 1]):
        while end < len(text) and is_letter(text[end]):
            end += 1
    return start, end


def is_letter(character: str) -> bool:
    """Whether a character is of a word, as regular expressions have it."""
    return character.isalnum() or character == "_"
