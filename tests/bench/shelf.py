"""How well marks hold, and how fast the shelf answers."""

import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from reader.formats import read_article
from reader.library import Shelf
from reader.model.article import Article, Metadata, Source
from reader.model.locator import Locator, locate, locator_of
from reader.model.span import Span
from tests.bench.edits import judged, locate_by_exact_quote, trial_of

_TRIALS = 10_000
_ARTICLES, _MARKS = 10_000, 10
_OPENED = "2026-01-01T00:00:00+00:00"


def figures(shared: Path | None) -> Iterator[dict[str, object]]:
    """The figures of locators, compared with exact quotes, and of the shelf's calls."""
    texts = _texts(shared)
    yield from _holding(texts)
    yield _of_time("locate_100k", _time_of_locating(texts))
    with tempfile.TemporaryDirectory() as folder:
        yield from _answering(Path(folder) / "shelf.db")


def _holding(texts: list[str]) -> Iterator[dict[str, object]]:
    chance = random.Random(1)
    ours: Counter[str] = Counter()
    exact: Counter[str] = Counter()
    survived = 0
    for _ in range(_TRIALS):
        trial = trial_of(chance.choice(texts), chance)
        locator = locator_of(trial.text, trial.span)
        is_there = trial.survived >= 0.8
        survived += is_there
        for outcomes, place in (
            (ours, locate(trial.edited, locator)),
            (exact, locate_by_exact_quote(trial.edited, locator)),
        ):
            verdict = judged(trial, place)
            outcomes["wrong"] += verdict == "wrong"
            outcomes["placed"] += is_there and verdict in ("right", "inexact")
            outcomes["exact"] += is_there and verdict == "right"
    for key in ("placed", "exact"):
        share, reference = ours[key] / survived, exact[key] / survived
        yield _figure(f"marks_{key}", share, f"of {survived} that survived", reference, 4)
    yield _figure("marks_on_wrong_words", ours["wrong"], f"of {_TRIALS}", exact["wrong"])


def _time_of_locating(texts: list[str]) -> list[float]:
    """Seconds that each of some marks takes in a text of 100 KB, edited inside of the mark."""
    chance = random.Random(2)
    text = "\n".join(texts)[: 100_000 // 2]
    times = []
    for _ in range(100):
        start = chance.randrange(len(text) - 100)
        locator = locator_of(text, Span(start, start + 50))
        edited = f"{text[: start + 20]} كلمات {text[start + 20 :]}"
        before = perf_counter()
        locate(edited, locator)
        times.append(perf_counter() - before)
    return times


def _answering(path: Path) -> Iterator[dict[str, object]]:
    shelf = Shelf(path)
    locator = Locator(1234, "كلمات من المقال " * 3, "ما قبلها" * 4, "ما بعدها" * 4, True)
    with shelf._writing() as execute:
        for number in range(1, _ARTICLES + 1):
            execute(
                "INSERT INTO articles VALUES (?, ?, 'ar', ?, x'', ?, ?, ?)",
                (number, f"عنوان {number}", f"{number}", f"/a/{number}.txt", number, _OPENED),
            )
            for at in range(_MARKS):
                execute(
                    "INSERT INTO bookmarks (article_id, start, quote, before, after, is_unique,"
                    " label, note, made) VALUES (?, ?, ?, ?, ?, 1, 'علامة', '', ?)",
                    (number, at, locator.quote, locator.before, locator.after, _OPENED),
                )
    shelf.close()
    yield _of_time("start_100k_marks", _times(3, lambda _: Shelf(path).close()))
    shelf = Shelf(path)
    text = "كلمات كثيرة " * 3000
    for name, call in (
        ("opened", lambda n: shelf.opened(_article(n, f"{n} {text}"))),
        ("recent", lambda _: shelf.recent()),
        ("bookmarks", lambda n: shelf.bookmarks(n + 1)),
        ("add_bookmark", lambda n: shelf.add_bookmark(n + 1, locator, "علامة")),
        ("remember_place", lambda n: shelf.remember_place(n + 1, locator)),
    ):
        yield _of_time(name, _times(100, call))
    shelf.close()


def _article(number: int, text: str) -> Article:
    source = Source(Path(f"{number}.txt"), "plain", "utf-8", str(number))
    return Article(source, Metadata(), text, ())


def _times(count: int, call: Callable[[int], object]) -> list[float]:
    times = []
    for n in range(count):
        before = perf_counter()
        call(n)
        times.append(perf_counter() - before)
    return times


def _of_time(name: str, times: list[float]) -> dict[str, object]:
    """A figure of milliseconds: the median, with the slowest as its reference."""
    middle, slowest = sorted(times)[len(times) // 2], max(times)
    return _figure(name, middle * 1000, "ms, median; reference: slowest", slowest * 1000)


def _figure(
    name: str, value: float, unit: str, reference: float, digits: int = 2
) -> dict[str, object]:
    return {
        "figure": f"shelf_{name}",
        "value": round(value, digits),
        "unit": unit,
        "reference": round(reference, digits),
        "ratio": round(value / reference, 2) if reference else None,
    }


def _texts(shared: Path | None) -> list[str]:
    folders = [Path(__file__).parents[2] / "articles"]
    if shared and (shared / "articles").is_dir():
        folders.append(shared / "articles")
    return [read_article(path).text for folder in folders for path in sorted(folder.iterdir())]
