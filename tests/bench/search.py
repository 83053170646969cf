"""How fast words are found, and how many of the spellings that a reader calls one word."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from reader.formats import read_article
from reader.search import Query, matches
from reader.text.fold import folded
from tests.bench.figure import Figure, figure
from tests.bench.index import PAIRS

T = TypeVar("T")

_SIZE = 10_000_000  # bytes of UTF-8


def figures(shared: Path | None) -> Iterator[Figure]:
    """The figures of search; each is compared with plain `str.find` or `re` on the same text."""
    text = _long_text(shared)
    yield figure("search_pairs_found", sum(map(_is_found, PAIRS)), "of 19", _plainly_found())
    form, seconds = _timed(lambda: folded(text))
    yield figure("search_fold_10m", seconds * 1000, "ms", _timed(text.casefold)[1] * 1000)
    word = min(("من", "في", "على", "كازاخستان", "الكتاب"), key=lambda w: _count(w, form))
    for name, query in (
        ("matches_10m", Query(word)),
        ("whole_words_10m", Query(word, whole_words=True)),
        ("phrase_10m", Query(f"{word} {word}")),
        ("clitics_10m", Query(word, whole_words=True, clitics=True)),
        ("marks_10m", Query(word, marks=True)),
        ("letters_10m", Query(word, letters=True)),
        ("forms_10m", Query(word, forms=True)),
    ):
        found, seconds = _timed(lambda query=query: matches(query, form))
        _, plainly = _timed(lambda query=query: [m.span() for m in re.finditer(query.text, text)])
        yield figure(f"search_{name}", seconds * 1000, f"ms for {len(found)}", plainly * 1000)


def _count(word: str, form: object) -> int:
    return abs(len(matches(Query(word), form)) - 23_000)  # type: ignore[arg-type]


def _is_found(pair: tuple[str, str]) -> bool:
    typed, written = pair
    text = f"قبله {written} بعده"
    return [span.of(text) for span in matches(Query(typed), folded(text))] == [written]


def _plainly_found() -> int:
    return sum(typed in written for typed, written in PAIRS)


def _timed(call: Callable[[], T]) -> tuple[T, float]:
    best, result = float("inf"), call()
    for _ in range(3):
        start = perf_counter()
        result = call()
        best = min(best, perf_counter() - start)
    return result, best


def _long_text(shared: Path | None) -> str:
    """Articles, one after the other, until there is enough of them."""
    folder = Path(__file__).parents[2] / "articles"
    if shared and (shared / "articles").is_dir():
        folder = shared / "articles"
    once = "\n".join(read_article(path).text for path in sorted(folder.iterdir()))
    return once * (_SIZE // len(once.encode()) + 1)
