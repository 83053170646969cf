"""What each rule about names is worth: how well they are read and gathered without it.

Every part that works on what the model read is switched off in turn. A part without which
nothing is lost, here and in other marked articles, is one to delete.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from reader.extract.dates import dates_in
from reader.extract.entities import gathering
from reader.extract.entities.heads import Heads
from reader.extract.entities.kin import Kinship
from reader.extract.names import borders, reader, repetition
from reader.extract.names.borders import Borders
from reader.extract.names.cases import Cases
from reader.extract.names.day_names import DayNames
from reader.extract.names.fronts import Fronts
from reader.model.article import Article
from reader.model.mention import DateMention
from tests.bench.figure import Figure, figure
from tests.bench.names import Mark, Tally, count, entities_of, marked_article


@dataclass(frozen=True, slots=True)
class Part:
    """A rule, by the function that it is and what stands in its stead while it is off."""

    name: str
    owner: object
    function: str
    instead: Callable[..., Any]


def _first(labels: Sequence[int], *_: object) -> Sequence[int]:
    return labels


def _second(_: object, labels: Sequence[Any], *__: object) -> Sequence[Any]:
    return labels


def _as_read(one: reader.Tagged, *_: object) -> list[int]:
    return list(one.labels.tolist())


def _nothing(*_: object) -> None:
    return None


def _none(*_: object) -> tuple[()]:
    return ()


def _never(*_: object) -> bool:
    return False


def _no_kin(*_: object) -> Kinship:
    return Kinship(frozenset(), frozenset(), {})


def _no_form(*_: object) -> str:
    return ""


def _fourth(*arguments: Any) -> Any:
    return arguments[3]


def _last(*arguments: Any) -> Any:
    return arguments[-1]


def _uncut(_: object, labels: Sequence[Sequence[int]], *__: object) -> list[list[int]]:
    return [list(marked) for marked in labels]


PARTS = (
    Part("doubtful names go", reader, "without_doubtful", _as_read),
    Part("bodies of the lexicon", reader, "whole_bodies", _first),
    Part("republics outside", reader, "without_heads", _first),
    Part("words in no name", reader, "without_others", _first),
    Part("who insists", reader, "without_predicates", _first),
    Part("stories", reader, "without_unlikely", _second),
    Part("lonely people", reader, "without_lonely", _second),
    Part("case endings", Cases, "mended", _fourth),
    Part("days", DayNames, "mended", _second),
    Part("fronts", Fronts, "mended", _second),
    Part("borders", Borders, "mended", _second),
    Part("borders: ministries", Borders, "_ministry", _last),
    Part("borders: genitive chains", Borders, "_chain_end", _last),
    Part("borders: seats", Borders, "_set_seat", _nothing),
    Part("borders: abbreviations", borders, "_mark_abbreviation", _nothing),
    Part("borders: titles", Borders, "_without_titles", _fourth),
    Part("borders: behind persons", Borders, "_parted", _last),
    Part("borders: places", Borders, "_without_place", _last),
    Part("borders: heads", Borders, "_widen", _nothing),
    Part("repetition", reader, "repeated", _second),
    Part("repetition: strangers", reader, "without_strangers", _second),
    Part("repetition: tails", repetition, "_without_tails", _uncut),
    Part("repetition: kinds", repetition, "_of_one_kind", _second),
    Part("repetition: last names", repetition, "_last_names", _none),
    Part("repetition: unmarked", repetition, "_completed", _second),
    Part("repetition: places", reader, "with_places_again", _second),
    Part("joined: articles", gathering, "_without_first_article", _no_form),
    Part("joined: spellings", gathering, "skeleton", _no_form),
    Part("joined: aliases", gathering, "alias_of", _no_form),
    Part("joined: cues", gathering, "told_alike", _none),
    Part("joined: real names", gathering, "real_names", _none),
    Part("joined: kin", gathering, "kinship_in", _no_kin),
    Part("joined: heads", Heads, "differ", _never),
    Part("joined: short names", gathering._Gathering, "join_short_names", _nothing),
    Part("joined: abbreviations", gathering._Gathering, "join_abbreviations", _nothing),
)

Read = tuple[Article, list[Mark], Sequence[DateMention]]


def figures(shared: Path | None) -> Iterator[Figure]:
    """F, and pairs joined and wrongly joined, without each part; the reference is with it."""
    paths = sorted((shared / "gold" / "articles").glob("*.txt")) if shared else []
    if not paths:
        return
    marked = map(marked_article, paths)
    articles: list[Read] = [(article, marks, dates_in(article)) for article, marks in marked]
    whole = _figures_of(_tally(articles))
    for part in PARTS:
        with patch.object(part.owner, part.function, part.instead):
            without = _figures_of(_tally(articles))
        for name, value in without.items():
            yield figure(f"names without {part.name}: {name}", value, "share", whole[name])


def _tally(articles: Sequence[Read]) -> Tally:
    tally = Tally()
    for article, marks, dates in articles:
        count(tally, article, marks, entities_of(article, dates))
    return tally


def _figures_of(tally: Tally) -> dict[str, float]:
    return {
        "F": round(tally.f(), 4),
        "joined": round(tally.share("joined", "marked"), 4),
        "wrong": round(tally.share("wrong", "here"), 4),
    }
