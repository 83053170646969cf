"""The words of a language that tell where names stand and what they name."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words around and inside names, as they are written; whoever compares folds them.

    `clitics` are written onto the front of a word; with each goes how often it stands there,
    as a share of the word's own occurrences; `conjunction` is the one for «and». `article` is
    the definite article where ل swallows its alef. `titles` stand before a person's name and
    outside it, `speech` are verbs whose subject is mostly a person. `particles` begin or join
    parts of a person's name. `bodies` are the heads that begin an organisation's name,
    `descriptors` say what a place or body is and stay outside its name, `sites` stay inside.
    `joints` may stand within the name of an organisation without ending it; bodies in `seated`
    are named with their seat.
    `nouns` stand for a place or body that was named elsewhere, and alone are no name.
    """

    clitics: Mapping[str, float] = field(default_factory=dict)
    conjunction: str = ""
    article: str = ""
    titles: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    descriptors: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    seated: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()


def listed(words: str) -> frozenset[str]:
    """The words of a text, for data that reads better as lines than as quoted strings."""
    return frozenset(words.split())
