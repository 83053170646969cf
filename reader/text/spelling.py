"""What folding sets aside, for readers who want it looked at: marks, or letters as written."""

import unicodedata

from reader.text.fold import fold

_HAMZAS = frozenset("\u0653\u0654\u0655")
"""Signs that make another letter of the one below them, and are no vowel marks."""


def spelled(text: str, *, marks: bool, letters: bool) -> str:
    """`text` with its vowel marks, its letters as they are written, or both; the rest folded.

    Case, digits, presentation forms and tatweel are folded in any case.
    """
    form = unicodedata.normalize("NFKC" if letters else "NFKD", text)
    return "".join(_kept(character, marks, letters) for character in form)


def _kept(character: str, marks: bool, letters: bool) -> str:
    if letters and character.isalpha():
        return character.casefold() if fold(character) else ""
    if unicodedata.combining(character):
        is_letter = character in _HAMZAS
        return character if (letters if is_letter else marks) else ""
    return fold(character)
