"""The same article in another file: what is left of a text when its wrapping is gone.

A file is renamed, saved in another encoding, wrapped anew or turned from plain text into
Markdown, and is the same article to its reader. Its letters stay.
"""

from array import array
from zlib import crc32

from reader.text.digest import sha256_of
from reader.text.fold import letters_alone

_STRETCH = 1 << 14  # characters looked at from either end, so that books are quick too
_LETTERS = 1 << 12  # of them the letters that count, vowel marks being left out
_SKETCH = 64
_ENOUGH = 24  # numbers that a sketch needs before it can say that two texts differ


def letters_of(text: str) -> str:
    """A digest of the folded letters and digits at both ends of `text`, "" where it has none."""
    first = _letters(text[:_STRETCH])
    last = first if len(text) <= _STRETCH else _letters(text[-_STRETCH:])
    letters = first[:_LETTERS] + last[-_LETTERS:]
    return sha256_of(letters.encode()) if letters else ""


def _letters(text: str) -> str:
    return letters_alone(text).replace(" ", "")


def sketch_of(text: str) -> bytes:
    """The smallest hashes of the word triples at the start of `text` (bottom-k sketch).

    A. Z. Broder, "On the resemblance and containment of documents", 1997.
    """
    words = letters_alone(text[:_STRETCH]).encode().split()
    triples = zip(words, words[1:], words[2:], strict=False)
    return array("I", sorted({crc32(b" ".join(triple)) for triple in triples})[:_SKETCH]).tobytes()


def are_strangers(one: bytes, other: bytes) -> bool:
    """Whether two sketches are of texts that share nothing."""
    numbers, others = array("I", one), array("I", other)
    if min(len(numbers), len(others)) < _ENOUGH:
        return False
    return not set(numbers) & set(others)
