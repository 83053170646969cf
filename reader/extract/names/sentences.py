"""A text cut into rows of words that the tagger reads one by one."""

from collections.abc import Iterator
from re import compile as pattern

from reader.text.words import Word, words

LONGEST = 150
"""Words of a row; what goes on without a full stop is cut."""

_ENDS = frozenset(".!?؟۔…")
_FOREIGN = pattern("[^\u0000-\u024f\u0590-\u08ff\u1e00-\u1eff\u2000-\u20cf\ufb1d-\ufefc]")
_FOREIGN_MOST = 20
"""Foreign words for each other at most in a sentence that is read."""


def is_foreign(word: str) -> bool:
    """Whether a word begins in a script of which no model knows a word."""
    return bool(_FOREIGN.match(word))


def sentences_in(text: str, start: int, end: int) -> Iterator[list[Word]]:
    """The sentences of a stretch of text, at most `LONGEST` words each, in order.

    A full stop after one or two letters («د.») is taken for an abbreviation's. Signs, numbers,
    single letters and foreign words make no sentence; no name is among them.
    """
    row: list[Word] = []
    lettered = foreign = 0
    for word in words(text, start, end):
        if row and "\n" in text[row[-1].end : word.start]:
            if _is_sentence(lettered, foreign):
                yield row
            row, lettered, foreign = [], 0, 0
        ends = lettered and word.text[0] in _ENDS and not _is_abbreviation(word, row[-1])
        row.append(word)
        if is_foreign(word.text):
            foreign += 1
        elif len(word.text) > 1 and word.text[0].isalpha():
            lettered += 1
        if ends or len(row) == LONGEST:
            if _is_sentence(lettered, foreign):
                yield row
            row, lettered, foreign = [], 0, 0
    if _is_sentence(lettered, foreign):
        yield row


def _is_sentence(lettered: int, foreign: int) -> bool:
    """Whether so many words and so many foreign ones make a sentence to be read."""
    return lettered > 0 and lettered * _FOREIGN_MOST >= foreign


def _is_abbreviation(stop: Word, before: Word) -> bool:
    letters = before.text
    return stop.text == "." and before.end == stop.start and len(letters) < 3 and letters.isalpha()
