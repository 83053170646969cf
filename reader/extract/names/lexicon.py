"""Names known beforehand, and where they stand in a row of words."""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntFlag, auto
from typing import NamedTuple


class Known(IntFlag):
    """What a phrase may be; an ambiguous one is several things."""

    PLACE = auto()
    COUNTRY = auto()
    CITY = auto()
    BODY = auto()
    PERSON = auto()
    FIRST = auto()
    LAST = auto()
    NATIONALITY = auto()


class Phrase(NamedTuple):
    """The words `start` up to `end` of a row, and the flags of `Known` that they have."""

    start: int
    end: int
    known: int


class _Tails(NamedTuple):
    """The words that go on after a first one, with what the phrase is known for, and their
    numbers, the greatest first."""

    known: Mapping[tuple[str, ...], int]
    lengths: tuple[int, ...]


class Lexicon:
    """Phrases of folded words, found by their first word."""

    def __init__(self, phrases: Mapping[str, int]) -> None:
        self._known = phrases
        self._longer: dict[str, list[str]] = {}
        for phrase in phrases:
            first, space, _ = phrase.partition(" ")
            if space:
                self._longer.setdefault(first, []).append(phrase)
        self._tails: dict[str, _Tails] = {}

    def known(self, form: str) -> int:
        """The flags of `Known` that a single word has."""
        return self._known.get(form, 0)

    def _tails_of(self, first: str) -> _Tails:
        """What goes on after a first word; split when first asked for, since few are."""
        tails = self._tails.get(first)
        if tails is None:
            known = {
                tuple(phrase.split(" ")[1:]): self._known[phrase]
                for phrase in self._longer.get(first, ())
            }
            lengths = sorted({len(tail) for tail in known}, reverse=True)
            tails = _Tails(known, tuple(lengths))
            if known:
                self._tails[first] = tails
        return tails

    def phrases(self, stems: Sequence[str], forms: Sequence[str]) -> Iterator[Phrase]:
        """The phrases of two words or more in a row, the longest where several begin.

        The first word may carry a clitic, so it is looked up by its stem; the others by
        their form.
        """
        at = 0
        while at < len(stems):
            known, lengths = self._tails_of(stems[at])
            for length in lengths:
                tail = tuple(forms[at + 1 : at + 1 + length])
                flags = known.get(tail) if len(tail) == length else None
                if flags is not None:
                    yield Phrase(at, at + 1 + length, flags)
                    at += length
                    break
            at += 1
