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
_FAR = 90
"""Letters before a name that are looked at for a birth."""
_A_FEW = 16
"""Names of one person that a paragraph may hold before his real one."""
_BREAKS = frozenset(".!?؟۔…\n")
_APART = frozenset("(،,")
_OPENING = "«\"'“”‘’„ \u200f\u200e"


def told_alike(names: Sequence[NameMention], text: str, language: NameWords) -> Iterator[Pair]:
    """Neighbouring names that the text calls one: «X (Y)», «X المعروف بـY»."""
    naming = frozenset(map(fold, language.naming))
    around = naming.union(map(fold, language.around_naming))
    alternative = [fold(language.alternative)]
    copulas = frozenset(map(fold, language.copulas))
    for one, other in pairwise(names):
        between = text[one.span.end : other.span.start]
        if one.kind is not other.kind or len(between) > _BETWEEN or not _BREAKS.isdisjoint(between):
            continue
        said = [fold(word.text) for word in words(between) if word.text[0].isalnum()]
        if said == alternative:
            is_told = between.strip(_OPENING)[0] in _APART
        elif len(said) == 1 and said[0] in copulas:
            is_told = one.kind is NameKind.PERSON and _begins_line(one, text)
        elif said:
            is_told = bool(naming.intersection(said)) and around.issuperset(said)
        else:
            is_told = _is_bracket(between, text[other.span.end : other.span.end + 2]) and (
                one.kind is not NameKind.PLACE or _script(one, text) != _script(other, text)
            )
        if is_told:
            yield one, other


def real_names(
    names: Sequence[NameMention], text: str, language: NameWords
) -> Iterator[tuple[NameMention, Sequence[NameMention]]]:
    """Each name that the text calls somebody's real one («اسمه الكامل», «נולד בשם»), and the
    people whom its paragraph named before."""
    phrases = [fold(phrase).split(" ") for phrase in language.real_names]
    births, by_name = (frozenset(map(fold, some)) for some in (language.births, language.by_name))
    before: list[NameMention] = []
    end = 0
    for name in names:
        if name.kind is not NameKind.PERSON:
            continue
        if "\n" in text[end : name.span.start]:
            before.clear()
        end = name.span.end
        said = _said_before(name, text)
        is_real = any(said[-len(phrase) :] == phrase for phrase in phrases)
        if is_real or (said[-1:] and said[-1] in by_name and not births.isdisjoint(said)):
            yield name, tuple(before) if len(before) < _A_FEW else ()
        before.append(name)


def _said_before(name: NameMention, text: str) -> list[str]:
    """The words before a name in its sentence, as far as they are looked at."""
    first = max(0, name.span.start - _FAR)
    sentence = max(text.rfind(stop, first, name.span.start) for stop in _BREAKS) + 1
    near = text[max(sentence, first) : name.span.start]
    return [fold(word.text) for word in words(near) if word.text[0].isalnum()]


def _begins_line(name: NameMention, text: str) -> bool:
    before = text[max(0, name.span.start - _BETWEEN) : name.span.start].rstrip(_OPENING)
    return before[-1:] == "\n" or (not before and name.span.start < _BETWEEN)


def _is_bracket(between: str, after: str) -> bool:
    """Whether a name stands in brackets of its own right after another."""
    return between.strip(_OPENING) == "(" and after.strip(_OPENING + "»").startswith(")")


def _script(name: NameMention, text: str) -> str:
    """The script of a name's first letter, by the first word of the letter's own name."""
    return unicodedata.name(text[name.span.start], "").split(" ")[0]
