"""The letters of a locator, as they are looked for in a text that was edited."""

from dataclasses import dataclass
from itertools import accumulate, takewhile
from typing import Self
from unicodedata import combining

from reader.model.letters import reduced
from reader.model.locator import Locator


@dataclass(frozen=True, slots=True)
class Sought:
    """The letters of a locator: the quote from `start` to `end` of the `passage`.

    `breaks` are the letters that begin a paragraph, `joints` the edges of the quote over which a
    word goes on.
    """

    passage: str
    start: int
    end: int
    breaks: tuple[int, ...]
    joints: tuple[int, ...]

    @classmethod
    def of(cls, locator: Locator) -> Self:
        """The letters of `locator`."""
        start, length = len(reduced(locator.before)), len(reduced(locator.quote))
        lines = (locator.before + locator.quote + locator.after).split("\n")
        letters = tuple(map(reduced, lines))
        edges = (
            (start, locator.before, locator.quote),
            (start + length, locator.quote, locator.after),
        )
        joints = tuple(at for at, one, other in edges if _are_joined(one, other))
        breaks = tuple(accumulate(map(len, letters[:-1])))
        return cls("".join(letters), start, start + length, breaks, joints)

    @property
    def quote(self) -> str:
        """The letters of the quote."""
        return self.passage[self.start : self.end]

    def own(self, start: int, end: int) -> tuple[int, int]:
        """From where to where letters beyond `start` and `end` stand in the quote's paragraph.

        The quote may stand in several; where all that is in them is within, nothing is beyond.
        """
        first = max((at for at in self.breaks if at <= self.start), default=0)
        last = min((at for at in self.breaks if at >= self.end), default=len(self.passage))
        return min(first, start), max(last, end)


def signs_around(quote: str) -> tuple[str, str]:
    """What stands in `quote` before its first letter and after its last."""
    lead = "".join(takewhile(_is_sign, quote))
    tail = "".join(takewhile(_is_sign, reversed(quote)))[::-1]
    return lead, tail


def _is_sign(character: str) -> bool:
    return not reduced(character)


def _are_joined(one: str, other: str) -> bool:
    """Whether a word goes on from `one` into `other`."""
    last = next((c for c in reversed(one) if not combining(c)), " ")
    first = next((c for c in other if not combining(c)), " ")
    return not _is_sign(last) and not _is_sign(first)
