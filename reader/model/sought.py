"""The letters of a locator, as they are looked for in a text that was edited."""

from dataclasses import dataclass
from itertools import takewhile
from typing import Self
from unicodedata import combining

from reader.model.letters import reduced
from reader.model.locator import Locator

MARGIN = 28
"""Letters on either side of a quote that set it apart from its repetitions."""

TELLING = 15
"""Letters from which a quote can be known by itself."""

TINY = 5
"""Letters below which a quote stands everywhere, and has to be there in full."""

_CORE = 30  # letters beside a quote that have to be the same in its copies

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
    copies: int
    joints: tuple[int, ...]

    @classmethod
    def of(cls, locator: Locator) -> Self:
        """The letters of `locator`."""
        before, quote, after = map(reduced, (locator.before, locator.quote, locator.after))
        lead, tail = signs_around(locator.quote)
        own_before = (locator.before + lead).rpartition("\n")[2]
        own_after = (tail + locator.after).partition("\n")[0]
        own = len(reduced(own_before)), len(reduced(own_after))
        edges = (
            (len(before), locator.before, locator.quote),
            (len(before) + len(quote), locator.quote, locator.after),
        )
        joints = tuple(at for at, one, other in edges if _are_joined(one, other))
        return cls(before, quote, after, locator.unique, own, locator.copies, joints)

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

    @property
    def is_counted(self) -> bool:
        """Whether the quote was repeated, with what stood beside it, and it is known how often."""
        return self.copies > 1 and max(self.shared) >= FEW

    @property
    def core(self) -> str:
        """The quote, with letters beside it that its repetitions share."""
        before, after = (max(0, min(shared - 1, _CORE)) for shared in self.shared)
        return self.before[len(self.before) - before :] + self.quote + self.after[:after]


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
