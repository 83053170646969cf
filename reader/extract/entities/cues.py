"""What the text itself says of two names: that one is the other's short form or nickname."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.languages.name_words import NameWords
from reader.model.mention import NameKind, NameMention
from reader.text.fold import fold
from reader.text.words import words

Pair = tuple[NameMention, NameMention]

_BETWEEN = 30
"""Letters that stand between two names of one at most."""
_BREAKS = frozenset(".!?؟۔…\n")
_APART = frozenset("(،,")
_OPENING = "«\"'“”‘’„ \u200f\u200e"


def told_alike(names: Sequence[NameMention], text: str, language: NameWords) -> Iterator[Pair]:
    """Neighbouring names that the text calls one: «X (Y)», «X المعروف بـY»."""
    naming = frozenset(map(fold, language.naming))
    around = naming.union(map(fold, language.around_naming))
    alternative = [fold(language.alternative)]
    for one, other in pairwise(names):
        between = text[one.span.end : other.span.start]
        if one.kind is not other.kind or len(between) > _BETWEEN or not _BREAKS.isdisjoint(between):
            continue
        said = [fold(word.text) for word in words(between) if word.text[0].isalnum()]
        if said == alternative:
            is_told = between.strip(_OPENING)[0] in _APART
        elif said:
            is_told = bool(naming.intersection(said)) and around.issuperset(said)
        else:
            is_told = _is_bracket(between, text[other.span.end : other.span.end + 2]) and (
                one.kind is not NameKind.PLACE or _script(one, text) != _script(other, text)
            )
        if is_told:
            yield one, other


def _is_bracket(between: str, after: str) -> bool:
    """Whether a name stands in brackets of its own right after another."""
    return between.strip(_OPENING) == "(" and after.strip(_OPENING + "»").startswith(")")


def _script(name: NameMention, text: str) -> str:
    """The script of a name's first letter, by the first word of the letter's own name."""
    return unicodedata.name(text[name.span.start], "").split(" ")[0]
