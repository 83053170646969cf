"""Which short name can stand for which fuller one.

How often each way of shortening a name meant the same was counted in marked articles; the
ways that were mostly wrong (a place named like a harbour in it, a father named like his
son) are left out.
"""

from collections.abc import Callable
from enum import IntEnum

from reader.extract.entities.spelling import SERVANT, Key, alike
from reader.languages.name_words import NameWords
from reader.model.mention import NameKind
from reader.text.fold import fold


class Fit(IntEnum):
    """How well a short name fits a fuller one, best first."""

    NAMESAKE = (
        0  # the short name is what such names are shortened to: the surname, the head left out
    )
    LEADING = 1  # the first name, or the beginning
    INNER = 2


Fitting = Callable[[Key, Key], Fit | None]

_SONS = frozenset({"بن", "بنت", "בן", "בת"})
_RELATED = _SONS | {"ام", "ال"}
"""Whoever follows is another: a father, a child, a forefather."""
_HONOURS = frozenset({"الاشرف", "المكرمه", "المنوره", "الشريف"})
"""What reverence adds to the names of holy cities."""
_AND = "وו"
"""Joins what is more than the place before it («سانت كيتس ونيفيس»)."""
_SPELLED = 3
"""Letters of the longest name of a Latin letter: «إم بي سي العراق» is not «إم بي سي»."""
_FAR = 3
"""Words between the head of a body and its last word, from which that is mostly its seat."""


def fitting(kind: NameKind, language: NameWords) -> Fitting:
    """The judgement of short names of a kind in a language."""
    if kind is NameKind.PERSON:
        return _Persons(language)
    return _Places(language) if kind is NameKind.PLACE else _Bodies(language)


def _folded(*words: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(word) for some in words for word in some)


class _Persons:
    def __init__(self, language: NameWords) -> None:
        self._particles = _folded(language.particles)
        self._generations = _folded(language.generations)
        self._inner = None if language.has_patronymics else Fit.INNER
        # Where no father's name follows the first one, «سلام» may stand for «عبدالسلام».
        self._servant = "" if language.has_patronymics else SERVANT

    def __call__(self, short: Key, full: Key) -> Fit | None:
        if len(short) == 1 and self._servant and full[-1] == self._servant + short[0]:
            return Fit.NAMESAKE
        if len(short) >= len(full):
            return None
        if len(short) == 1:
            return self._single(short[0], full)
        at = _found(short, full)
        if at is None:
            return self._scattered(short, full)
        if at and full[at - 1] in _SONS:
            return None
        return Fit.LEADING if at == 0 else Fit.NAMESAKE

    def _single(self, form: str, full: Key) -> Fit | None:
        if form in self._particles:
            return None
        places = [
            at
            for at, part in enumerate(full)
            if alike(form, part) and (at == 0 or full[at - 1] not in _RELATED)
        ]
        if not places:
            return None
        if self._generations.issuperset(full[places[-1] + 1 :]):
            return Fit.NAMESAKE
        return Fit.LEADING if places[0] == 0 else self._inner

    def _scattered(self, short: Key, full: Key) -> Fit | None:
        rest = iter(full)
        if not all(any(alike(part, other) for other in rest) for part in short):
            return None
        begins = alike(short[0], full[0]) or short[0] in self._particles
        return Fit.NAMESAKE if begins and alike(short[-1], full[-1]) else None


class _Places:
    def __init__(self, language: NameWords) -> None:
        kinds = language.descriptors - language.bodies - language.sites - language.states
        self._outside = _folded(kinds, language.optional)
        self._states = _folded(language.states)
        self._namesakes = _folded(language.namesakes)
        self._apart = _folded(language.apart)

    def __call__(self, short: Key, full: Key) -> Fit | None:
        left_out = len(full) - len(short)
        if left_out < 1:
            return None
        if full[left_out:] == short and self._outside.issuperset(full[:left_out]):
            is_another = full[0] in self._apart and self._namesakes.issuperset(short)
            return None if is_another else Fit.NAMESAKE
        if full[: len(short)] == short:
            return Fit.LEADING if self._adds_nothing(len(short), full[len(short) :]) else None
        is_state = left_out == 2 and full[0] in self._states and full[1:-1] == short
        return Fit.NAMESAKE if is_state else None

    def _adds_nothing(self, known: int, added: Key) -> bool:
        """Whether words after a name of so many words leave it the same place."""
        if self._outside.issuperset(added) or (len(added) == 1 and added[0] in _HONOURS):
            return True
        return len(added) == 1 and known > 1 and added[0][0] not in _AND


class _Bodies:
    def __init__(self, language: NameWords) -> None:
        article = language.article
        heads = {word for word in language.bodies if article and word.startswith(article)}
        self._alone = _folded(frozenset(heads - language.nouns))
        self._left_out = _folded((language.bodies | language.descriptors) - language.offices)

    def __call__(self, short: Key, full: Key) -> Fit | None:
        left_out = len(full) - len(short)
        at = _found(short, full)
        if left_out < 1 or at is None:
            return None
        if len(short) == 1:
            stands_for = short[0] not in self._alone and (at < left_out or left_out < _FAR)
        elif at == 0:
            stands_for = any(len(part) > _SPELLED for part in short)
        else:
            stands_for = at == left_out == 1 and full[0] in self._left_out
        return Fit.NAMESAKE if stands_for else None


def _found(short: Key, full: Key) -> int | None:
    """Where a row of words stands in another; None where it does not."""
    for at in range(len(full) - len(short), -1, -1):
        if all(map(alike, short, full[at:])):
            return at
    return None
