"""How well names are found and gathered, by the marking rules of the gold articles, and how fast.

The shipped models learned from these articles: `names_<lang>_learned` is the share that they did,
and the figures tell whether something broke. How articles are read that taught nothing stands in
resources/models/MODEL_CARD.md.

A name is right where it has the mark's kind and borders; a leading descriptor («مدينة») may
stand inside or outside; overlapping it is right where a mark of its kind shares letters with
it. An open case counts neither way, nor does what overlaps one. Of the entities, `joined` is
the share of the pairs of mentions that a reader joined, both of them found, that stand in one
entity; `wrong` the share of the pairs joined here that a reader keeps apart.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from re import compile as pattern
from time import perf_counter

from reader.extract.dates import dates_in
from reader.extract.entities import entities_in
from reader.extract.names import names_in, words_of
from reader.extract.names.shipped import taught_by
from reader.extract.overlaps import without_overlaps
from reader.languages.name_words import NameWords
from reader.model.article import Article, Block, BlockKind, Direction, Metadata, Source
from reader.model.mention import DateMention, Entity, NameKind
from reader.model.span import Span
from reader.text.fold import fold
from reader.text.words import words
from tests.bench.figure import Figure, figure

_MARK = pattern(r"⟦([PLOD]\??)(?:#([^ |⟧]+))?(?: ([^|⟧]*))?\|([^⟧]+)⟧")
_HEADER = pattern(r"#(\w+) (.*)")
_KINDS = {"P": NameKind.PERSON, "L": NameKind.PLACE, "O": NameKind.ORGANIZATION}


@dataclass(frozen=True, slots=True)
class Mark:
    """A name as a reader marked it; `entity` is empty where nothing joins it to others."""

    span: Span
    kind: NameKind | None
    is_open: bool
    entity: str


@dataclass(slots=True)
class Tally:
    """What was counted over some articles."""

    found: Counter[NameKind] = field(default_factory=Counter)
    marked: Counter[NameKind] = field(default_factory=Counter)
    right: Counter[NameKind] = field(default_factory=Counter)
    overlapping: Counter[NameKind] = field(default_factory=Counter)
    pairs: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def f(self, kinds: Iterable[NameKind] = NameKind, *, overlapping: bool = False) -> float:
        """The harmonic mean of precision and recall over some kinds."""
        kinds = tuple(kinds)
        right = self.overlapping if overlapping else self.right
        both = sum(self.found[kind] + self.marked[kind] for kind in kinds)
        return 2 * sum(right[kind] for kind in kinds) / both if both else 1.0

    def share(self, part: str, whole: str) -> float:
        """One count of pairs as a share of another."""
        return self.pairs[part] / self.pairs[whole] if self.pairs[whole] else 1.0


def article_of(text: str, language: str, published: str = "") -> Article:
    """A plain article of a text, a block for each line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        span = Span(at, at + len(line))
        blocks.append(Block(span, BlockKind.PARAGRAPH, 0, Direction.RIGHT_TO_LEFT, ()))
        at += len(line) + 1
    source = Source(Path("article.txt"), "plain", "utf-8", "")
    metadata = Metadata(language=language, published=published)
    return Article(source, metadata, text, tuple(blocks))


def marked_article(path: Path) -> tuple[Article, list[Mark]]:
    """An article without its marks, and its names; dates are marks without a kind."""
    lines = path.read_text(encoding="utf-8").split("\n")
    header: dict[str, str] = {}
    while lines and (line := _HEADER.fullmatch(lines[0])):
        header[line[1]] = line[2]
        lines.pop(0)
    body, text, marks, at = "\n".join(lines), "", [], 0
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        span = Span(len(text), len(text) + len(mark[4]))
        kind, is_open = _KINDS.get(mark[1][0]), mark[1].endswith("?")
        if kind:
            marks.append(Mark(span, kind, is_open, mark[2] or ""))
        text += mark[4]
        at = mark.end()
    text += body[at:]
    return article_of(text, header["lang"], header.get("published", "")), marks


def entities_of(article: Article, dates: Sequence[DateMention]) -> tuple[Entity, ...]:
    """The entities that an article with these dates names."""
    _, names = without_overlaps(dates, names_in(article))
    return entities_in(names, article.text, words_of(article))


def count(tally: Tally, article: Article, marks: list[Mark], entities: tuple[Entity, ...]) -> None:
    """Add an article's names and entities to a tally."""
    language = words_of(article)
    left = list(marks)
    untouched = [mark for mark in marks if not mark.is_open]
    entity_of: dict[int, int] = {}
    for number, entity in enumerate(entities):
        for name in entity.mentions:
            overlapping = [mark for mark in marks if mark.span.overlaps(name.span)]
            for mark in overlapping:
                entity_of[mark.span.start] = number
            right = next(
                (
                    mark
                    for mark in overlapping
                    if mark in left
                    and mark.kind is name.kind
                    and same_borders(mark.span, name.span, article.text, language)
                ),
                None,
            )
            if right:
                left.remove(right)
            if any(mark.is_open for mark in overlapping):
                continue
            tally.found[name.kind] += 1
            touched = [m for m in overlapping if m in untouched and m.kind is name.kind]
            if touched:
                untouched.remove(touched[0])
                tally.overlapping[name.kind] += 1
            if right:
                tally.right[name.kind] += 1
            else:
                tally.faults.append(f"+ {name.kind.value} {name.span.of(article.text)}")
    for mark in marks:
        if mark.kind and not mark.is_open:
            tally.marked[mark.kind] += 1
            if mark in left:
                tally.faults.append(f"- {mark.kind.value} {mark.span.of(article.text)}")
    _count_pairs(tally, article, [mark for mark in marks if not mark.is_open], entity_of)


def same_borders(mark: Span, found: Span, text: str, language: NameWords) -> bool:
    """Whether the two end together and begin together, but for a descriptor before the name."""
    if mark.end != found.end:
        return False
    between = text[min(mark.start, found.start) : max(mark.start, found.start)]
    outside = frozenset(map(fold, language.descriptors))
    return all(fold(word.text) in outside for word in words(between))


def _count_pairs(
    tally: Tally, article: Article, marks: list[Mark], entity_of: dict[int, int]
) -> None:
    for one, other in combinations(marks, 2):
        if one.span.start not in entity_of or other.span.start not in entity_of:
            continue
        here = entity_of[one.span.start] == entity_of[other.span.start]
        if one.entity and one.entity == other.entity:
            tally.pairs["marked"] += 1
            tally.pairs["joined"] += here
            if not here:
                _fault(tally, article, "apart", one, other)
        elif fold(one.span.of(article.text)) == fold(other.span.of(article.text)):
            continue  # of one name twice without an id nothing is known
        elif here:
            tally.pairs["wrong"] += 1
            _fault(tally, article, "joined", one, other)
        tally.pairs["here"] += here


def _fault(tally: Tally, article: Article, what: str, one: Mark, other: Mark) -> None:
    names = (one.span.of(article.text), other.span.of(article.text))
    tally.faults.append(f"{what}: {names[0]} / {names[1]}")


def figures(shared: Path | None) -> Iterator[Figure]:
    """F over the names of the gold articles, strict and overlapping, per language and kind; pairs
    of mentions; tokens a second."""
    paths = sorted((shared / "gold" / "articles").glob("*.txt")) if shared else []
    if not paths:
        return
    tallies: dict[str, Tally] = defaultdict(Tally)
    texts: dict[str, list[str]] = defaultdict(list)
    whole = Tally()
    tokens, seconds = 0, 0.0
    for path in paths:
        article, marks = marked_article(path)
        names_in(article)  # loads the model
        dates = dates_in(article)
        began = perf_counter()
        entities = entities_of(article, dates)
        seconds += perf_counter() - began
        texts[article.metadata.language].append(article.text)
        tokens += sum(1 for _ in words(article.text))
        for tally in (tallies[article.metadata.language], whole):
            count(tally, article, marks, entities)
    for language, tally in sorted(tallies.items()):
        yield figure(f"names_{language}_learned", taught_by(language, texts[language]), "share")
        yield from _figures_of(language, tally)
    yield figure("names_tokens_s", tokens / seconds if seconds else 0.0, "tokens/s")
    yield figure("entities_joined", whole.share("joined", "marked"), "share")
    yield figure("entities_wrong", whole.share("wrong", "here"), "share")


def _figures_of(language: str, tally: Tally) -> Iterator[Figure]:
    yield figure(f"names_{language}_f", tally.f(), "F")
    for kind in NameKind:
        yield figure(f"names_{language}_{kind.value}_f", tally.f((kind,)), "F")
    yield figure(f"names_{language}_overlapping_f", tally.f(overlapping=True), "F")
    for kind in NameKind:
        value = tally.f((kind,), overlapping=True)
        yield figure(f"names_{language}_{kind.value}_overlapping_f", value, "F")
    yield figure(f"entities_{language}_joined", tally.share("joined", "marked"), "share")
    yield figure(f"entities_{language}_wrong", tally.share("wrong", "here"), "share")
