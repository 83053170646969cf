"""Names as a reader corrected them: what was taught goes before what was found.

Pure functions of what was found, so that teaching can be undone: nothing is lost by it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from re import Pattern, escape
from re import compile as pattern

from reader.languages.name_words import NameWords
from reader.model.lesson import Lesson
from reader.model.mention import Entity, Mentions, NameKind, NameMention
from reader.model.span import Span
from reader.text.fold import Folded, fold

RULE = "taught"
"""The rule of mentions that a lesson found."""

_Owner = tuple[NameKind, str]


def form_of(text: str) -> str:
    """`text` as lessons are compared: folded, its words a space apart."""
    return " ".join(fold(text).split())


def taught(
    mentions: Mentions, text: Folded, lessons: Sequence[Lesson], language: NameWords
) -> Mentions:
    """`mentions` of a text after `lessons`, of which later ones go before earlier ones.

    A lesson holds wherever its form stands as words of their own, with or without the clitics
    of `language` before it. Where two names stand in each other's way the longer one stands,
    and of equals the one that was taught. Dates stay what they are.
    """
    by_form = {form_of(lesson.form): lesson for lesson in lessons}
    by_form.pop("", None)
    if not by_form:
        return mentions
    refused = _Letters()
    owners: dict[Span, _Owner] = {}
    for form, lesson in by_form.items():
        for span in _standing(form, text, language):
            if lesson.kind is None:
                refused.add(span)
            else:
                owners[span] = lesson.kind, lesson.entity
    found = [name for name in mentions.names if not refused.cover(name.span)]
    added = [NameMention(span, kind, 1.0, RULE) for span, (kind, _) in owners.items()]
    names = _apart([*added, *found], [date.span for date in mentions.dates])
    return replace(mentions, names=names, entities=_entities(mentions.entities, names, owners))


def _apart(names: Iterable[NameMention], dates: Iterable[Span]) -> tuple[NameMention, ...]:
    """Those of `names` that stand where they are in the way of others and of `dates`."""
    taken, apart = _Letters(dates), []
    for name in sorted(names, key=lambda name: -name.span.length):
        if not taken.touch(name.span):
            taken.add(name.span)
            apart.append(name)
    return tuple(sorted(apart, key=lambda name: name.span))


def _standing(form: str, text: Folded, language: NameWords) -> Iterator[Span]:
    """Where `form` stands in `text`, without the clitics before it."""
    first = form.split(" ", 1)[0]
    swallowed = language.article[1:]
    if swallowed and first.startswith(language.article):
        first = first[len(language.article) :]  # of «للأمم» the alef is lost
    if first not in text.text:  # mostly so, and much quicker said than by the pattern
        return
    for match in _pattern(form, language).finditer(text.text):
        yield text.span(*match.span("name"))


def _pattern(form: str, language: NameWords) -> Pattern[str]:
    """The form as words of their own, after clitics or none."""
    clitics = "|".join(sorted(map(escape, map(fold, language.clitics)), key=len, reverse=True))
    words = r"\s+".join(map(escape, form.split(" ")))
    before = rf"(?<!\w)(?:(?:{clitics})(?=\w\w))?" if clitics else r"(?<!\w)"
    whole = rf"{before}(?P<name>{words})(?!\w)"
    article = fold(language.article)
    if article[1:] and form.startswith(article):
        # After ل the article loses its alef, and the name begins with what is left of it.
        left = words.removeprefix(escape(article[0]))
        swallowed = escape(article[1:])
        whole = rf"{before}(?P<name>{words}|(?<={swallowed}){left})(?!\w)"
    return pattern(whole)


class _Letters:
    """The letters of some stretches of a text."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._at: set[int] = set()
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        """Take a stretch more."""
        self._at.update(range(span.start, span.end))

    def touch(self, span: Span) -> bool:
        """Whether any letter of `span` is among them."""
        return not self._at.isdisjoint(range(span.start, span.end))

    def cover(self, span: Span) -> bool:
        """Whether all letters of `span` are."""
        return self._at.issuperset(range(span.start, span.end))


def _entities(
    found: Sequence[Entity], names: Sequence[NameMention], owners: Mapping[Span, _Owner]
) -> tuple[Entity, ...]:
    """The entities of `names`: as they were found, but for those that a lesson gives to another."""
    before = {name.span: (entity.kind, entity.name) for entity in found for name in entity.mentions}
    gathered: dict[_Owner, list[NameMention]] = defaultdict(list)
    called: dict[_Owner, str] = {}
    for name in names:
        kind, entity = owners.get(name.span) or before.get(name.span, (name.kind, ""))
        key = kind, form_of(entity)
        called.setdefault(key, entity)
        gathered[key].append(name)
    return tuple(Entity(called[key], key[0], tuple(own)) for key, own in gathered.items())
