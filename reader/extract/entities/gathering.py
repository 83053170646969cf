"""From mentions to entities.

Two mentions are one where their names agree once spelling is evened out, where the text or a
list of aliases says so, or where a short name fits exactly one fuller name of the article.
Of two people with one surname it is the one whom the reader has met so far; after both, the
surname stands by itself. A pen name is a surname, and its sign tells whose.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.extract.entities.aliases import abbreviates, alias_of, initials_of, letters_of
from reader.extract.entities.cues import real_names, told_alike
from reader.extract.entities.fitting import Fit, Fitting, fitting
from reader.extract.entities.heads import Heads
from reader.extract.entities.kin import Kinship, kinship_in
from reader.extract.entities.spelling import (
    TAKHALLUS,
    Key,
    Spellings,
    skeleton,
    sought_by,
    without_article,
)
from reader.languages.name_words import NameWords
from reader.model.mention import Entity, NameKind, NameMention

_MANY = 64
"""Fuller names with a word in common, from which a short one is taken for none of them."""

_SURE = 0.5
"""A form that was read less surely names an entity only where no other does."""


@dataclass(slots=True, eq=False)
class _Group:
    kind: NameKind
    keys: dict[Key, None]
    mentions: list[NameMention]

    @property
    def fullest(self) -> Key:
        return max(self.keys, key=len)

    @property
    def first(self) -> NameMention:
        """Where the reader meets the name first."""
        return min(self.mentions, key=lambda name: name.span.start)

    @property
    def begins(self) -> int:
        """Where that is."""
        return self.first.span.start


def entities_in(names: Sequence[NameMention], text: str, language: NameWords) -> tuple[Entity, ...]:
    """The entities that the names of a text name, in the order of their first mentions."""
    spellings = Spellings(names, text, language)
    kinship = kinship_in(names, text, language)
    keyed = ((name, spellings.key(name)) for name in names)
    poets = frozenset(name for name in names if TAKHALLUS in name.span.of(text))
    gathering = _Gathering(keyed, kinship, Heads(names, text, language), poets)
    for form in (_without_first_article, skeleton, alias_of):
        gathering.join_by(form)
    for one, other in told_alike(names, text, language):
        if one not in kinship.spoken_for:
            gathering.join(one, other)
    for kind in NameKind:
        gathering.join_short_names(kind, fitting(kind, language))
    for name, before in real_names(names, text, language):
        gathering.join_real_name(name, before)
    gathering.join_abbreviations()
    entities = [_entity(group, spellings) for group in gathering.groups]
    return tuple(sorted(entities, key=lambda entity: entity.mentions[0].span))


def _without_first_article(kind: NameKind, key: Key) -> str:
    """A name in which the article before any word counts for nothing; a person's one name
    keeps it (صادق, الصادق)."""
    if kind is NameKind.PERSON and len(key) < 2:
        return ""
    return "".join(map(without_article, key))


class _Gathering:
    """Groups of mentions; at first those with one kind and one key are together."""

    def __init__(
        self,
        keyed: Iterable[tuple[NameMention, Key]],
        kinship: Kinship,
        heads: Heads,
        poets: frozenset[NameMention],
    ) -> None:
        self._kinship = kinship
        self._poets = poets
        self._heads = heads
        groups: dict[tuple[NameKind, str], _Group] = {}
        self._group_of: dict[NameMention, _Group] = {}
        for name, key in keyed:
            group = groups.setdefault((name.kind, "".join(key)), _Group(name.kind, {key: None}, []))
            group.mentions.append(name)
            self._group_of[name] = group

    @property
    def groups(self) -> list[_Group]:
        """The groups as they are, by their first mentions."""
        return list(dict.fromkeys(self._group_of.values()))

    def join(self, one: NameMention, other: NameMention) -> None:
        """Make the groups of two mentions one."""
        group, joined = self._group_of[one], self._group_of[other]
        if group is joined:
            return
        if len(group.mentions) < len(joined.mentions):
            group, joined = joined, group
        group.keys |= joined.keys
        self._move(joined.mentions, group)

    def join_by(self, form: Callable[[NameKind, Key], str]) -> None:
        """Make one of the groups of one kind of which a key has the same form; "" is none."""
        first: dict[tuple[NameKind, str], NameMention] = {}
        for group in self.groups:
            name = group.mentions[0]
            for same in [form(group.kind, key) for key in group.keys]:
                if same:
                    self.join(first.setdefault((name.kind, same), name), name)

    def join_short_names(self, kind: NameKind, fits: Fitting) -> None:
        """Join short names to the one fuller name of their kind that fits them best."""
        by_word: dict[str, list[_Group]] = defaultdict(list)
        of_kind = [group for group in self.groups if group.kind is kind]
        for group in sorted(of_kind, key=lambda group: -len(group.fullest)):
            fit, fuller = _best(group.keys, by_word, fits)
            fuller = self._poet(group, fuller)
            if fit is Fit.LEADING:
                last = max(name.span.start for name in group.mentions)
                fuller = [one for one in fuller if one.begins < last]
            elif fit is Fit.NAMESAKE:
                fuller = self._meant(group, fuller)
            self._join_fuller(group, fuller)
            if group.mentions:
                for form in {form for key in group.keys for form in sought_by(key)}:
                    by_word[form].append(group)

    def join_real_name(self, name: NameMention, before: Sequence[NameMention]) -> None:
        """Join a real name to the one person whom its paragraph has named before it."""
        people = {id(self._group_of[one]): one for one in before}
        if len(people) == 1:
            self.join(next(iter(people.values())), name)

    def join_abbreviations(self) -> None:
        """Join abbreviations to the one body of whose words they are the first letters."""
        by_ends: dict[str, dict[_Group, list[Key]]] = defaultdict(lambda: defaultdict(list))
        bodies = [group for group in self.groups if group.kind is NameKind.ORGANIZATION]
        for group in bodies:
            for key in group.keys:
                initials = initials_of(key)
                if len(initials) > 1:
                    by_ends[initials[0]][group].append(key)
                    by_ends[initials[0] + initials[-1]][group].append(key)
        for group in bodies:
            for letters in filter(None, map(letters_of, group.keys)):
                # A Hebrew acronym may end within the last word.
                ends = letters[0] + letters[-1] if letters.isascii() else letters[0]
                fuller = [
                    one
                    for one, keys in by_ends[ends].items()
                    if one is not group and any(abbreviates(letters, key) for key in keys)
                ]
                if len(fuller) == 1:
                    self.join(fuller[0].mentions[0], group.mentions[0])
                    break

    def _join_fuller(self, group: _Group, fuller: Sequence[_Group]) -> None:
        """Join a group to the fuller one; of several, to the only one that was named before.

        A surname may change its bearer in the middle of an article, so each mention of a
        person goes its own way; a place or body is one throughout.
        """
        if group.kind is NameKind.PERSON:
            self._join_person(group, fuller)
        elif len(fuller) == 1:
            self._move(group.mentions, fuller[0])
        else:
            met = [one for one in fuller if one.begins < group.begins]
            if len(met) == 1:
                self._move(group.mentions, met[0])

    def _poet(self, group: _Group, fuller: Sequence[_Group]) -> Sequence[_Group]:
        """Of several fuller names the poet's alone, where the short one has a poet's sign too."""
        if len(fuller) < 2 or self._poets.isdisjoint(group.mentions):
            return fuller
        poets = [one for one in fuller if not self._poets.isdisjoint(one.mentions)]
        return poets if len(poets) == 1 else fuller

    def _meant(self, group: _Group, fuller: Sequence[_Group]) -> Sequence[_Group]:
        """Those whom a surname means: not «his brother» where he has it too, nor whom it was
        said before; and of bodies those that are what the short name's is said to be."""
        if group.kind is NameKind.ORGANIZATION:
            differ, names = self._heads.differ, group.mentions
            return [one for one in fuller if not all(differ(names, key) for key in one.keys)]
        relatives = self._kinship.relatives
        named = [one for one in fuller if one.first not in relatives]
        return named or [one for one in fuller if one.begins < group.begins]

    def _join_person(self, group: _Group, fuller: Sequence[_Group]) -> None:
        """Join each mention of a short name to the one whom it means, but none to a relative."""
        relatives = self._kinship.relatives
        related = [one for one in fuller if not relatives.isdisjoint(one.mentions)]
        is_whole = len(group.fullest) > 1 and not relatives.isdisjoint(group.mentions)
        begins = {one: one.begins for one in fuller} if len(fuller) > 1 else {}
        going: dict[_Group, list[NameMention]] = defaultdict(list)
        staying = []
        for name in group.mentions:
            met = [one for one in fuller if len(fuller) == 1 or begins[one] < name.span.start]
            if (
                len(met) == 1
                and (met[0] in related or not is_whole)
                and met[0] not in map(self._group_of.get, self._kinship.apart.get(name, ()))
            ):
                going[met[0]].append(name)
            else:
                staying.append(name)
        group.mentions[:] = staying
        for one, own in going.items():
            self._move(own, one)

    def _move(self, names: list[NameMention], group: _Group) -> None:
        group.mentions += names
        for name in names:
            self._group_of[name] = group
        names.clear()


def _best(
    keys: Iterable[Key], by_word: Mapping[str, list[_Group]], fits: Fitting
) -> tuple[Fit | None, Sequence[_Group]]:
    """The groups of fuller names for which a name with these keys stands best, and how."""
    found: dict[_Group, Fit] = {}
    for short in keys:
        for group in _sought(short, by_word):
            for full in group.keys:
                fit = fits(short, full)
                if fit is not None:
                    found[group] = min(fit, found.get(group, fit))
    best = min(found.values(), default=None)
    return best, [group for group, fit in found.items() if fit == best]


def _sought(key: Key, by_word: Mapping[str, list[_Group]]) -> Sequence[_Group]:
    """The groups with the word of a key that the fewest have: only they can be its full name."""
    found = min((by_word.get(without_article(part), []) for part in key), key=len, default=[])
    return found if len(found) <= _MANY else ()


def _entity(group: _Group, spellings: Spellings) -> Entity:
    mentions = tuple(sorted(group.mentions, key=lambda name: name.span))
    sure = [name for name in mentions if name.confidence >= _SURE] or mentions
    written = Counter(" ".join(spellings.written(name).split()) for name in sure)

    def fullness(spelling: str) -> tuple[bool, int, int]:
        return not spelling[:1].isascii(), len(spelling.split()), written[spelling]

    return Entity(max(written, key=fullness), group.kind, mentions)
