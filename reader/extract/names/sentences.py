"""A text cut into rows of words that the tagger reads one by one."""

from collections.abc import Iterator

from reader.text.words import Word, words

LONGEST = 150
"""Words of a row; what goes on without a full stop is cut."""

_ENDS = frozenset(".!?؟۔…")


def sentences_in(text: str, start: int, end: int) -> Iterator[list[Word]]:
    """The sentences of a stretch of text, at most `LONGEST` words each, in order.

    A full stop after one or two letters («د.») is taken for an abbreviation's. Signs, numbers
    and single letters make no sentence; no name is among them.
    """
    row: list[Word] = []
    lettered = False
    for word in words(text, start, end):
        if row and "\n" in text[row[-1].end : word.start]:
            if lettered:
                yield row
            row, lettered = [], False
        ends = lettered and word.text[0] in _ENDS and not _is_abbreviation(word, row[-1])
        row.append(word)
        lettered = lettered or (len(word.text) > 1 and word.text[0].isalpha())
        if ends or len(row) == LONGEST:
            if lettered:
                yield row
            row, lettered = [], False
    if lettered:
        yield row


def _is_abbreviation(stop: Word, before: Word) -> bool:
    letters = before.text
    return stop.text == "." and before.end == stop.start and len(letters) < 3 and letters.isalpha()
