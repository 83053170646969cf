"""Whose relatives people are: a father is not his son, however alike their names.

An article on Tchaikovsky that says «his father Ilya Tchaikovsky» tells two people apart who
have one surname; and a son Abd al-Rahman is not the founder of the dynasty, whose first name
he has.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.languages.name_words import NameWords
from reader.model.mention import NameKind, NameMention
from reader.text.fold import fold
from reader.text.words import words

_LOOKED_AT = 40
"""Letters before a name that are looked at for a relative."""
_NEAR = 60
"""Letters between two names of which the first is followed by a relative of his."""
_COMMAS = frozenset("،,")
_BETWEEN_NAMES = '،, »"”'
_BREAKS = frozenset(".!?؟۔…\n")
_CONSTRUCT = "ة"
"""Ends «mother of», where «his mother» is folded alike."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """What an article says of relatives.

    `relatives` are the people introduced as somebody's («his son Ali»), `spoken_for` those whose
    relative the words are of («the son of Ali»), `apart` whom each is told apart from by standing
    beside him.
    """

    relatives: frozenset[NameMention]
    spoken_for: frozenset[NameMention]
    apart: Mapping[NameMention, Sequence[NameMention]]


def kinship_in(names: Sequence[NameMention], text: str, language: NameWords) -> Kinship:
    """The relatives among the names of a text, which are in its order."""
    kin = _Kin(language)
    people = [name for name in names if name.kind is NameKind.PERSON]
    relatives = frozenset(name for name in people if kin.introduces(text, name))
    spoken_for = frozenset(name for name in people if kin.speaks_for(text, name))
    apart: dict[NameMention, list[NameMention]] = defaultdict(list)
    for one, other in pairwise(people):
        between = text[one.span.end : other.span.start]
        if not _BREAKS.isdisjoint(between):
            continue
        if other in relatives or kin.parts(between):
            apart[one].append(other)
            apart[other].append(one)
    return Kinship(relatives, spoken_for, apart)


class _Kin:
    def __init__(self, language: NameWords) -> None:
        self._relatives = frozenset(map(fold, language.relatives))
        self._kin = frozenset(map(fold, language.kin))
        self._titles = frozenset(map(fold, language.titles | language.elder))
        self._clitics = tuple(language.clitics)

    def introduces(self, text: str, name: NameMention) -> bool:
        """Whether a name stands behind «his son», or behind that and one word more."""
        return self._ends_with(self._relatives, self._before(text, name))

    def speaks_for(self, text: str, name: NameMention) -> bool:
        """Whether a name stands behind «the son of», or behind that and one word more."""
        return self._ends_with(self._kin, self._before(text, name))

    def parts(self, between: str) -> bool:
        """Whether what stands between two people tells them apart: «the son of»."""
        said = [word.text for word in words(between) if word.text[0].isalnum()]
        if not said:
            return False
        is_behind = self._ends_with(self._kin, said)
        is_before = len(between) <= _NEAR and _COMMAS.isdisjoint(between.lstrip(_BETWEEN_NAMES))
        return is_behind or (is_before and self._is_among(self._kin | self._relatives, said[0]))

    def _before(self, text: str, name: NameMention) -> list[str]:
        """The words right before a name in its sentence."""
        near = text[max(0, name.span.start - _LOOKED_AT) : name.span.start]
        said = [word.text for word in words(near)]
        return said if _BREAKS.isdisjoint(said[-1:]) else []

    def _ends_with(self, listed: frozenset[str], said: Sequence[str]) -> bool:
        """Whether the last of some words is listed, or one before a title or «the elder»."""
        if said and self._is_among(listed, said[-1]):
            return True
        has_title = len(said) > 1 and fold(said[-1]) in self._titles
        return has_title and self._is_among(listed, said[-2])

    def _is_among(self, listed: frozenset[str], word: str) -> bool:
        form = fold(word)
        if listed is self._relatives and word.endswith(_CONSTRUCT):
            return False
        return form in listed or any(
            form.startswith(clitic) and form[len(clitic) :] in listed for clitic in self._clitics
        )
