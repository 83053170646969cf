"""Words around a stretch of a folded text."""

from reader.search.spans import Stretch


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
