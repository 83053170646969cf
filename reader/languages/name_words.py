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

    `offices` are bodies named by the body or state that they are of, which is another;
    `optional` heads a place is named with or without, `states` with a nationality behind its
    name. `naming` words tell that the next name is another name of the last one, and may have
    those in `around_naming` about them. Names that begin with a ل of their own, which is not
    the article's, are in `lam`. Where `has_patronymics`, a person's second name is the father's.
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
    offices: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    around_naming: frozenset[str] = frozenset()
    lam: frozenset[str] = frozenset()
    has_patronymics: bool = False


def listed(words: str) -> frozenset[str]:
    """The words of a text, for data that reads better as lines than as quoted strings."""
    return frozenset(words.split())
