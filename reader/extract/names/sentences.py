"""A text cut into rows of words that the tagger reads one by one."""

from collections.abc import Iterator

from reader.text.words import Word, words

LONGEST = 150
"""Words of a row; what goes on without a full stop is cut."""

_ENDS = frozenset(".!?؟۔…")


def sentences_in(text: str, start: int, end: int) -> Iterator[list[Word]]:
    """The sentences of a stretch of text, at most `LONGEST` words each, in order.

    A full stop after one or two letters («د.») is taken for an abbreviation's.
    """
    row: list[Word] = []
    for word in words(text, start, end):
        if row and "\n" in text[row[-1].end : word.start]:
            yield row
            row = []
        ends = word.text[0] in _ENDS and row and not _is_abbreviation(word, row[-1])
        row.append(word)
        if ends or len(row) == LONGEST:
            yield row
            row = []
    if row:
        yield row


def _is_abbreviation(stop: Word, before: Word) -> bool:
    letters = before.text
    return stop.text == "." and before.end == stop.start and len(letters) < 3 and letters.isalpha()
