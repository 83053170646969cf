"""A text reduced to its letters, so that what was typed differently compares alike.

Editors re-wrap, add vowel marks, change hamzas, save in another form of Unicode. None of
that moves a mark. This is less than the folding of search, which stands a floor above and
knows what readers take for the same word; here it is enough that letters stay letters.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

_CHUNK = 512
HIDDEN = "\0"
_LETTER = {
    ord(other): letter
    for letter, others in {"ي": "ىیې", "ه": "ةہھە", "ا": "ٱ", "ك": "ک"}.items()
    for other in others
}


class _Table(dict[int, str]):
    """The letters of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        letters = self[code] = _letters_of(code)
        return letters


def _letters_of(code: int) -> str:
    if code in _LETTER:
        return _LETTER[code]
    parts = unicodedata.normalize("NFKD", chr(code))
    return "".join(_LETTER.get(ord(c), c) for c in parts if c.isalnum() and c != "ـ")


_TABLE = _Table()
_LINES = _Table({ord("\n"): "\n"})


def reduced(text: str) -> str:
    """The letters and digits of `text`: no marks, no signs, no white space."""
    return text.translate(_TABLE)


def lined(letters: str, breaks: Sequence[int], start: int, end: int) -> str:
    """What stands from `start` to `end`, with the breaks of paragraphs in it and at its edges."""
    start, end = max(0, start), min(len(letters), end)
    if start >= end:
        return ""
    inner = sorted(set(breaks[bisect_left(breaks, start) : bisect_right(breaks, end)]))
    return "\n".join(letters[a:b] for a, b in pairwise([start, *inner, end]))


class Letters:
    """The letters of a text, and where each of them stands in it.

    `breaks` are the letters that begin a paragraph.
    """

    __slots__ = ("_counts", "breaks", "original", "text")

    def __init__(self, original: str) -> None:
        chunks = [
            original[at : at + _CHUNK].translate(_LINES) for at in range(0, len(original), _CHUNK)
        ]
        lines = "".join(chunks).split("\n")
        self.original = original
        self.text = "".join(lines)
        self.breaks = tuple(accumulate(map(len, lines[:-1])))
        self._counts = [0, *accumulate(len(chunk) - chunk.count("\n") for chunk in chunks)]

    def hiding(self, start: int, end: int) -> "Letters":
        """The same letters, of which those from `start` to `end` are not there to be found."""
        others = Letters("")
        others.original, others.breaks, others._counts = self.original, self.breaks, self._counts
        others.text = self.text[:start] + HIDDEN * (end - start) + self.text[end:]
        return others

    def count(self, words: str) -> int:
        """How often `words` stand there, where they overlap too."""
        count, at = 0, self.text.find(words) if words else -1
        while at >= 0:
            count, at = count + 1, self.text.find(words, at + 1)
        return count

    def before(self, at: int) -> int:
        """How many letters stand before offset `at` of the original."""
        chunk = at // _CHUNK
        return self._counts[chunk] + len(reduced(self.original[chunk * _CHUNK : at]))

    def offset(self, index: int) -> int:
        """Where in the original the letter at `index` stands."""
        chunk = bisect_right(self._counts, index) - 1
        at, seen = chunk * _CHUNK, self._counts[chunk]
        while (seen := seen + len(_TABLE[ord(self.original[at])])) <= index:
            at += 1
        return at

    def end(self, index: int) -> int:
        """Where in the original the letter at `index` ends, with the marks that it carries."""
        at = self.offset(index) + 1
        while at < len(self.original) and unicodedata.combining(self.original[at]):
            at += 1
        return at


letters_of = lru_cache(maxsize=4)(Letters)
"""The letters of a text; the marks of an article are looked for one after another."""
