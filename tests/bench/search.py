"""How fast words are found, and how many of the spellings that a reader calls one word."""

import random
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import accumulate, islice
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

from reader.formats import read_article
from reader.library.index import Index
from reader.search import Query, matches
from reader.text.fold import folded

T = TypeVar("T")

_SIZE = 10_000_000  # bytes of UTF-8
_ARTICLES = 10_000  # in the index

PAIRS = (
    ("كتاب", "كِتَاب"),
    ("كتاب", "كـتاب"),
    ("احمد", "أحمد"),
    ("اسلام", "إسلام"),
    ("قران", "قرآن"),
    ("الذي", "ٱلذي"),
    ("مدرسه", "مدرسة"),
    ("مصطفي", "مصطفى"),
    ("مسوول", "مسؤول"),
    ("رييس", "رئيس"),
    ("کتاب", "كتاب"),
    ("علی", "علي"),
    ("نماینده ها", "نماینده\u00a0ها"),
    ("میخواهم", "می\u200cخواهم"),
    ("1967", "١٩٦٧"),
    ("1967", "۱۹۶۷"),
    ("الله", "ﷲ"),
    ("سلام", "ﺳﻼﻡ"),
    ("שלום", "שָׁלוֹם"),
)
"""Spellings of one word: what is typed, and what stands in the text."""


def figures(shared: Path | None) -> Iterator[dict[str, object]]:
    """The figures of search; each is compared with plain `str.find` or `re` on the same text."""
    text = _long_text(shared)
    yield _figure("pairs_found", sum(map(_is_found, PAIRS)), "of 19", _plainly_found(), None)
    form, seconds = _timed(lambda: folded(text))
    yield _figure("fold_10m", seconds * 1000, "ms", _timed(text.casefold)[1] * 1000)
    yield from _indexed()
    word = min(("من", "في", "على", "كازاخستان", "الكتاب"), key=lambda w: _count(w, form))
    for name, query in (
        ("matches_10m", Query(word)),
        ("whole_words_10m", Query(word, whole_words=True)),
        ("phrase_10m", Query(f"{word} {word}")),
    ):
        found, seconds = _timed(lambda query=query: matches(query, form))
        _, plainly = _timed(lambda query=query: [m.span() for m in re.finditer(query.text, text)])
        yield _figure(name, seconds * 1000, f"ms for {len(found)}", plainly * 1000)


def _indexed() -> Iterator[dict[str, object]]:
    """The figures of the index over made-up articles, beside SQLite's own tokenizers."""
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles"
        size, words = _make_articles(articles)
        file = Path(folder) / "index.db"
        index = Index(file)
        index.add_folder(articles)
        start = process_time()
        count = sum(1 for _ in index.update())
        rate = count / (process_time() - start)
        yield _figure("index_articles_s", rate, "a second of one core; reference: the aim", 1000)
        index.close()
        yield _figure(
            "index_size", file.stat().st_size / 1e6, "MB; reference: the text", size / 1e6
        )
        index = Index(file)
        next(index.search(Query("ا")), None)  # reads the vocabulary
        times = sorted(
            _timed(lambda word=word: list(islice(index.search(Query(word)), 20)))[1] * 1000
            for word in words
        )
        yield _figure(
            "index_query", times[len(times) // 2], "ms, median; reference: p99", times[-1]
        )
        index.close()
    for tokenizer in ("unicode61 remove_diacritics 2", "trigram"):
        found = sum(_sqlite_finds(tokenizer, pair) for pair in PAIRS)
        yield _figure(f"pairs_found_by_{tokenizer.split()[0]}", found, "of 19", len(PAIRS))


def _make_articles(folder: Path) -> tuple[int, list[str]]:
    """Articles of words that follow Zipf's law; their size in bytes, and words to look for."""
    chance = random.Random(1)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 8))) for _ in range(100_000)]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    size = 0
    for number in range(_ARTICLES):
        path = folder / str(number // 1000) / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = chance.choices(words, cum_weights=weights, k=300)
        data = "\n\n".join(" ".join(text[k : k + 60]) for k in range(0, 300, 60)).encode()
        path.write_bytes(data)
        size += len(data)
    return size, [words[int(1.12**k)] for k in range(100)]


def _sqlite_finds(tokenizer: str, pair: tuple[str, str]) -> bool:
    typed, written = pair
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE t USING fts5 (w, tokenize = '{tokenizer}')")
        connection.execute("INSERT INTO t VALUES (?)", (f"قبله {written} بعده",))
        query = "SELECT count(*) FROM t WHERE t MATCH ?"
        return bool(connection.execute(query, (f'"{typed}"',)).fetchone()[0])


def _figure(
    name: str, value: float, unit: str, reference: float, digits: int | None = 2
) -> dict[str, object]:
    return {
        "figure": f"search_{name}",
        "value": round(value, digits),
        "unit": unit,
        "reference": round(reference, digits),
        "ratio": round(value / reference, 2) if reference else None,
    }


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
