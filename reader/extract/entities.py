"""Mentions gathered into entities, as a careful reader would: by name, never on a guess.

Two mentions are one where their names agree letter for letter once spelling is evened out,
or where a short name fits exactly one fuller name of the article. A surname that two people
share stays by itself.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from re import compile as pattern

from reader.languages.name_words import NameWords
from reader.model.mention import Entity, NameKind, NameMention
from reader.text.fold import fold
from reader.text.words import words

Key = tuple[str, ...]

_SPELLINGS = {"ابن": "بن", "ابي": "ابو", "ابا": "ابو"}
_JOINED = ("عبد",)
_SON = "بن"
_HONOURS = frozenset({"الاشرف", "المكرمه", "المنوره", "الشريف"})
"""What reverence adds to the names of holy cities."""
_DOUBLED = pattern(r"([يو])\1")
_LONG = 4
"""Letters from which a word is a foreign name's whose doubled vowels vary (توكاييف, توكايف)."""
_ARTICLE = "ال"


@dataclass(slots=True)
class _Group:
    kind: NameKind
    key: Key
    mentions: list[NameMention] = field(default_factory=list)


def entities_in(names: Sequence[NameMention], text: str, language: NameWords) -> tuple[Entity, ...]:
    """The entities that the names of a text name, in the order of their first mentions."""
    groups: dict[tuple[NameKind, Key], _Group] = {}
    for name in names:
        key = key_of(name, text, language)
        group = groups.setdefault((name.kind, key), _Group(name.kind, key))
        group.mentions.append(name)
    gathered: list[_Group] = []
    for kind in NameKind:
        of_kind = [group for group in groups.values() if group.kind is kind]
        gathered += _gathered(of_kind, language)
    _join_abbreviations(gathered, text)
    entities = [_entity(group, text, language) for group in gathered if group.mentions]
    return tuple(sorted(entities, key=lambda entity: entity.mentions[0].span))


def key_of(name: NameMention, text: str, language: NameWords) -> Key:
    """The words of a name, folded, with spellings that differ from writer to writer evened out."""
    parts: list[str] = []
    for word in words(_written(name, text, language)):
        form = fold(word.text)
        form = _SPELLINGS.get(form, form)
        if len(form) > _LONG:
            form = _DOUBLED.sub(r"\1", form.replace("ڤ", "ف"))
        if not form[:1].isalnum():
            continue
        if parts and parts[-1] in _JOINED:
            form = parts.pop() + form
        parts.append(form)
    return tuple(parts)


def _written(name: NameMention, text: str, language: NameWords) -> str:
    """The name's letters, with the alef that ل swallowed."""
    start, article = name.span.start, language.article
    letters = name.span.of(text)
    swallowed = article[1:]
    if (
        swallowed
        and letters.startswith(swallowed)
        and text[start - 1 : start] == swallowed
        and (start < 2 or not text[start - 2].isalpha() or text[start - 2] in language.clitics)
    ):
        return article[0] + letters
    return letters


def _gathered(groups: list[_Group], language: NameWords) -> list[_Group]:
    """Groups of one kind with the short names joined to the one fuller name that fits."""
    particles = frozenset(map(fold, language.particles))
    heads = language.bodies - language.seated
    outside = frozenset(map(fold, language.descriptors | heads))
    fits = _is_part_of_person if groups and groups[0].kind is NameKind.PERSON else _is_short_for
    roots: list[_Group] = []
    by_word: dict[str, list[_Group]] = defaultdict(list)
    for group in sorted(groups, key=lambda group: (-len(group.key), group.mentions[0].span)):
        sought = _sought(group.key, by_word)
        found = (root for root in sought if fits(group.key, root.key, particles | outside))
        fitting = list(islice(found, 2))
        if len(fitting) == 1:
            fitting[0].mentions += group.mentions
        else:
            roots.append(group)
            for form in {_without_article(part) for part in group.key}:
                by_word[form].append(group)
    return roots


def _sought(key: Key, by_word: Mapping[str, list[_Group]]) -> Sequence[_Group]:
    """The groups with the word of a key that the fewest have: only they can be its full name."""
    of_words = (by_word.get(_without_article(part), []) for part in key)
    return min(of_words, key=len, default=[])


def _is_part_of_person(short: Key, full: Key, empty: frozenset[str]) -> bool:
    """Whether a short name can be the person with the full name; «son of X» is not X."""
    if len(short) >= len(full):
        return False
    if len(short) == 1:
        return short[0] not in empty and any(
            _alike(short[0], part)
            for before, part in pairwise((_SON, *full))
            if before != _SON or part == full[0]
        )
    rest = iter(full)
    in_order = all(any(_alike(part, other) for other in rest) for part in short)
    return in_order and (_alike(short[0], full[0]) or _alike(short[-1], full[-1]))


def _is_short_for(short: Key, full: Key, outside: frozenset[str]) -> bool:
    """Whether a place or body is named by its full name less what only describes it."""
    left_out = len(full) - len(short)
    if left_out == 1 and full[-1] in _HONOURS:
        return full[:-1] == short
    return left_out > 0 and full[left_out:] == short and outside.issuperset(full[:left_out])


def _alike(one: str, other: str) -> bool:
    """Whether two words are one name, with the article or without it."""
    return _without_article(one) == _without_article(other)


def _without_article(form: str) -> str:
    return form[len(_ARTICLE) :] if form.startswith(_ARTICLE) and len(form) > 4 else form


def _join_abbreviations(groups: list[_Group], text: str) -> None:
    """Join «منظمة الصحة العالمية (WHO)»: what stands in brackets right after a name is its
    abbreviation, unless it is itself of several words or names another place."""
    owner = {name.span.end: group for group in groups for name in group.mentions}
    for group in groups:
        if group.kind is not NameKind.ORGANIZATION or len(group.key) != 1:
            continue
        for name in group.mentions:
            start, end = name.span.start, name.span.end
            opening = text[max(0, start - 3) : start]
            if not opening.strip(" «\"'“").endswith("(") or text[end : end + 1] not in ")»\"'”":
                continue
            before = len(text[:start].rstrip(" («\"'“"))
            full = owner.get(before)
            if full and full is not group and full.kind is group.kind and len(full.key) > 1:
                full.mentions += group.mentions
                group.mentions = []
                break


def _entity(group: _Group, text: str, language: NameWords) -> Entity:
    mentions = tuple(sorted(group.mentions, key=lambda name: name.span))
    spellings = Counter(" ".join(_written(name, text, language).split()) for name in mentions)
    most_words = max(len(spelling.split()) for spelling in spellings)
    fullest = {s: n for s, n in spellings.items() if len(s.split()) == most_words}
    return Entity(max(fullest, key=lambda s: fullest[s]), group.kind, mentions)
