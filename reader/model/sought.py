"""The letters of a locator, as they are looked for in a text that was edited."""

from dataclasses import dataclass
from itertools import takewhile
from typing import Self

from reader.model.letters import reduced
from reader.model.locator import Locator

MARGIN = 28
"""Letters on either side of a quote that set it apart from its repetitions."""

TELLING = 15
"""Letters from which a quote can be known by itself."""

TINY = 5
"""Letters below which a quote stands everywhere, and has to be there in full."""

FEW = 8
"""Letters of surroundings below which they prove nothing."""


@dataclass(frozen=True, slots=True)
class Sought:
    """The letters of a locator.

    `own` says how many of those before and after the quote stood in its own paragraph.
    """

    before: str
    quote: str
    after: str
    unique: bool
    own: tuple[int, int]

    @classmethod
    def of(cls, locator: Locator) -> Self:
        """The letters of `locator`."""
        before, quote, after = map(reduced, (locator.before, locator.quote, locator.after))
        lead, tail = signs_around(locator.quote)
        own_before = (locator.before + lead).rpartition("\n")[2]
        own_after = (tail + locator.after).partition("\n")[0]
        own = len(reduced(own_before)), len(reduced(own_after))
        return cls(before, quote, after, locator.unique, own)

    @property
    def passage(self) -> str:
        """All letters in one."""
        return self.before + self.quote + self.after

    @property
    def start(self) -> int:
        """Where the quote starts in the passage."""
        return len(self.before)

    @property
    def end(self) -> int:
        """Where the quote ends in the passage."""
        return len(self.before) + len(self.quote)

    @property
    def shared(self) -> tuple[int, int]:
        """How many letters on either side it takes to tell the quote from its repetitions."""
        return max(0, len(self.before) - MARGIN), max(0, len(self.after) - MARGIN)


def signs_around(quote: str) -> tuple[str, str]:
    """What stands in `quote` before its first letter and after its last."""
    lead = "".join(takewhile(_is_sign, quote))
    tail = "".join(takewhile(_is_sign, reversed(quote)))[::-1]
    return lead, tail


def _is_sign(character: str) -> bool:
    return not reduced(character)
