"""The words of a language that tell where names stand and what they name."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words around and inside names, as they are written; whoever compares folds them.

    `clitics` are written onto the front of a word; with each goes how often it stands there, as a
    share of the word's own occurrences; `conjunction` is the one for «and». Names hardly carry the
    `weak_clitics`; places and bodies carry the `strong_clitics` unless a list knows them with those
    letters; none stands behind a word of `before_whole`. Before a place `parting_clitics` stand in
    no person's name, and those in `parting_from_body` in no organisation's, those in
    `parting_from_club` in no name of one word, a club's. `article` is the definite article where ل
    swallows its alef; names that begin with a ل of their own are in `lam`.

    `titles` stand before a person's name and outside it; those in `honorifics` are never taken for
    a name, nor those in `trailing` behind it, nor `roles` where no longer name has them. `ordinals`
    are rulers'; those in `closing` belong to the name before them; `plurals` is a regular
    expression of words for several. One of `eulogies` with one of its words behind it is said of
    whoever was named. Behind one of `works`, quotation marks hold a title, in which nothing is
    named. `speech` are verbs whose subject is mostly a person. `particles` begin or join parts of a
    person's name. Where `has_patronymics`, the second name is the father's. `generations` tell a
    son from his father behind their name.

    `bodies` are the heads that begin an organisation's name; `descriptors` say what a place or body
    is and stay outside its name, `sites` stay inside; those in `belonging` always do, and so do
    `additions` behind a place's name, and `capital` behind a state's. `roads` belong to a name that
    has a title («طريق الملك فهد»), unless one of `means` stands before («عن طريق»). `ministries`
    are named with their state, `offices` with the other body or state that they are of. `joints`
    may stand within the name of an organisation without ending it; a body in `seated` may be named
    with its seat, one in `named_by_seat` mostly is, one in `unseated` never, where `within` leads
    to the seat. A place may be named with or without the heads in `optional`, and with those in
    `states` if a nationality follows; but `namesakes` alone are never the river or city that has
    their name behind a word of `apart`. Heads in one row of `alike` mean the same. `nouns` alone
    stand for a place or body that was named elsewhere.

    `real_names` are what the one person of a paragraph is really called; so is what stands behind a
    word of `by_name` after one of `births` («born in Cairo by the name of»). One of `copulas`
    between two people joins them where they begin a line.

    `relatives` are followed by their own name («his son»), `kin` by the name of whose they are
    («the son of»), either with a word of `elder` between.

    `other` is a regular expression of words, as they are written, that are never in a name. Those
    in `predicates` are no place where one of their words follows and one of the `subjects` stands
    before («هو مصر على»).

    `naming` words tell that the next name is another one of what was named last, and may have those
    in `around_naming` about them; after a comma or a bracket so does the `alternative`.
    """

    clitics: Mapping[str, float] = field(default_factory=dict)
    conjunction: str = ""
    weak_clitics: frozenset[str] = frozenset()
    strong_clitics: frozenset[str] = frozenset()
    parting_clitics: frozenset[str] = frozenset()
    parting_from_body: frozenset[str] = frozenset()
    parting_from_club: frozenset[str] = frozenset()
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
    belonging: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    named_by_seat: frozenset[str] = frozenset()
    unseated: frozenset[str] = frozenset()
    additions: frozenset[str] = frozenset()
    roads: frozenset[str] = frozenset()
    means: frozenset[str] = frozenset()
    capital: str = ""
    honorifics: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    eulogies: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ordinals: frozenset[str] = frozenset()
    plurals: str = "(?!)"
    works: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    before_whole: frozenset[str] = frozenset()
    generations: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    alike: tuple[frozenset[str], ...] = ()
    namesakes: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    elder: frozenset[str] = frozenset()
    other: str = "(?!)"
    predicates: Mapping[str, frozenset[str]] = field(default_factory=dict)
    subjects: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    around_naming: frozenset[str] = frozenset()
    alternative: str = ""
    real_names: tuple[str, ...] = ()
    births: frozenset[str] = frozenset()
    by_name: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    lam: frozenset[str] = frozenset()
    has_patronymics: bool = False


def listed(words: str) -> frozenset[str]:
    """The words of a text, for data that reads better as lines than as quoted strings."""
    return frozenset(words.split())
