"""How well marks hold, and how fast the shelf answers."""

import lzma
import os
import random
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from time import perf_counter

from reader.formats import read_article
from reader.library import Shelf
from reader.library.mark_rows import mark_row_of
from reader.library.marks import INSERT_MARK
from reader.model.article import Article, Metadata, Source
from reader.model.highlight import HighlightStyle
from reader.model.locator import Locator, locate, locator_of, renewed
from reader.model.mark import Mark
from reader.model.span import Span
from tests.bench.edits import judged, locate_by_exact_quote, trial_of, trials_of
from tests.bench.figure import Figure, figure
from tests.bench.names import marked_article

_TRIALS = 10_000
_ONE_IN = 5
"""Of the many short marked texts one in so many is edited."""

_WHOLE, _LEAST, _MOST = 200, 3_000, 10_000
_CHAINS, _IN_A_ROW = 400, 5
_ARTICLES, _MARKS = 10_000, 10
_OPENED = "2026-01-01T00:00:00+00:00"


def figures(shared: Path | None) -> Iterator[Figure]:
    """The figures of locators, compared with exact quotes, and of the shelf's calls."""
    texts = _texts(shared)
    articles = _articles(shared)
    if articles:
        yield from _holding("marks", articles + _own())
    yield from _holding("marks_in_passages", texts)
    yield from _renewing(texts)
    yield _of_time("locate_100k", _time_of_locating(texts))
    with tempfile.TemporaryDirectory() as folder:
        yield from _answering(Path(folder) / "shelf.db")


def _holding(name: str, texts: list[str]) -> Iterator[Figure]:
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
            outcomes[verdict] += 1
            outcomes["placed"] += is_there and verdict in ("right", "inexact")
            outcomes["exact"] += is_there and verdict == "right"
    for key in ("placed", "exact"):
        share, reference = ours[key] / survived, exact[key] / survived
        yield figure(f"shelf_{name}_{key}", share, f"of {survived} that survived", reference)
    yield figure(f"shelf_{name}_on_wrong_words", ours["wrong"], f"of {_TRIALS}", exact["wrong"])
    unattached, reference = ours["unattached"], exact["unattached"]
    yield figure(f"shelf_{name}_unattached", unattached, f"of {_TRIALS}", reference)


def _renewing(texts: list[str]) -> Iterator[Figure]:
    """How marks hold through edit after edit, their locators renewed between, and without that."""
    chance = random.Random(3)
    placed, worn, wrong, survived = 0, 0, 0, 0
    for _ in range(_CHAINS):
        locator = first = None
        for trial in islice(trials_of(chance.choice(texts), chance, 1), _IN_A_ROW):
            first = first or locator_of(trial.text, trial.span)
            locator = locator or first
            found = locate(trial.edited, locator)
            verdict = judged(trial, found)
            wrong += verdict == "wrong"
            if trial.survived >= 0.8:
                survived += 1
                placed += verdict in ("right", "inexact")
                worn += judged(trial, locate(trial.edited, first)) in ("right", "inexact")
            if found is not None:
                locator = renewed(trial.edited, locator, found)
    share, reference = placed / survived, worn / survived
    yield figure("shelf_marks_renewed_placed", share, f"of {survived} that survived", reference)
    yield figure("shelf_marks_renewed_on_wrong_words", wrong, f"of {_CHAINS * _IN_A_ROW}", 0)


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


def _answering(path: Path) -> Iterator[Figure]:
    _fill(path)
    yield _of_time("start_100k_marks", _times(3, lambda _: Shelf(path).close()))
    shelf = Shelf(path)
    text = "كلمات كثيرة " * 3000
    for name, call in (
        ("opened", lambda n: shelf.opened(_article(n, f"{n} {text}"))),
        ("recent", lambda _: shelf.recent()),
        ("marks_of_article", lambda n: shelf.marks.of(n + 1)),
        ("tags", lambda _: shelf.marks.tags()),
        ("add_mark", lambda n: shelf.marks.add(n + 1, _locator(n), "علامة")),
        ("remember_place", lambda n: shelf.remember_place(n + 1, _locator(n), 0.5)),
    ):
        yield _of_time(name, _times(100, call))
    yield _of_time("all_marks", _times(3, lambda _: shelf.marks.by_article()))
    yield from _panel(shelf)


def _fill(path: Path) -> None:
    """Put 100,000 marks of 10,000 articles on the shelf at `path`."""
    shelf = Shelf(path)
    locator = _locator(0)
    with shelf._store.writing() as execute:
        for number in range(1, _ARTICLES + 1):
            execute(
                "INSERT INTO articles (id, title, language, letters, sketch, path, opened)"
                " VALUES (?, ?, 'ar', ?, x'', ?, ?)",
                (number, f"عنوان {number}", f"{number}", f"/a/{number}.txt", _OPENED),
            )
            for at in range(_MARKS):
                mark = Mark(
                    number * _MARKS + at,
                    number,
                    f"urn:x:{number}:{at}",
                    locator,
                    "علامة",
                    "ملاحظة",
                    datetime.fromisoformat(_OPENED),
                    HighlightStyle.GREEN,
                    ("وسم", f"وسم {at}"),
                )
                execute(INSERT_MARK, mark_row_of(mark))
    shelf.close()


def _locator(number: int) -> Locator:
    return Locator(number, "كلمات من المقال " * 3, "ما قبلها" * 4, "ما بعدها" * 4, True)


def _panel(shelf: Shelf) -> Iterator[Figure]:
    """The panel of an article with ten marks, and of one with a thousand, until it is painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from reader import paths
    from reader.settings import Settings
    from reader.text.digits import Digits
    from reader.ui.background import Background
    from reader.ui.look import Look
    from reader.ui.session import Session
    from reader.ui.sidebar.marks import MarksPanel
    from reader.ui.theme import LIGHT, load_theme

    application = QApplication.instance() or QApplication([])
    theme = load_theme(paths.resources_folder() / "themes", LIGHT)
    look = Look(theme, Settings(), "ar", Digits.ARABIC_INDIC)
    session = Session(shelf, Background())
    for count in (_MARKS, 100 * _MARKS):
        text = "".join(f"كلمة {number} في سطر طويل من المقال. " for number in range(count))
        article = _article(count, text)
        article_id = shelf.opened(article).id
        for number in range(count):
            span = Span(number * 30, number * 30 + 12)
            locator = Locator(span.start, span.of(text), "", text[span.end : span.end + 30])
            shelf.marks.add(article_id, locator, "", "ملاحظة")
        session._show(article)
        times = []
        for _ in range(5):
            before = perf_counter()
            panel = MarksPanel(session)
            panel.set_look(look)
            panel.resize(320, 800)
            panel.show()
            application.processEvents()
            times.append(perf_counter() - before)
            panel.close()
            panel.deleteLater()
        yield _of_time(f"panel_of_{count}", times)
    session.close()


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
    return figure(f"shelf_{name}", middle * 1000, "ms, median; reference: slowest", slowest * 1000)


def _articles(shared: Path | None) -> list[str]:
    """Two hundred whole articles of 3,000 to 10,000 letters, none where the folder is absent."""
    file = shared / "data" / "text" / "ar-wikipedia.txt.xz" if shared else None
    if not file or not file.is_file():
        return []
    documents = re.findall(
        r"<doc [^>]*>\n(.*?)\n?</doc>", lzma.decompress(file.read_bytes()).decode(), re.DOTALL
    )
    texts = ["\n".join(filter(str.strip, text.split("\n"))) for text in documents]
    whole = [text for text in texts if _LEAST <= sum(map(str.isalnum, text)) <= _MOST]
    return random.Random(8).sample(whole, min(_WHOLE, len(whole)))


def _own() -> list[str]:
    """The texts of the project's articles."""
    folder = Path(__file__).parents[2] / "articles"
    return [read_article(path).text for path in sorted(folder.iterdir())]


def _texts(shared: Path | None) -> list[str]:
    """The texts of the project's articles, and of some two hundred others where they are."""
    texts = _own()
    if shared and shared.is_dir():
        texts += [read_article(path).text for path in sorted((shared / "articles").iterdir())]
        marked = sorted((shared / "gold" / "articles").glob("*.txt"))
        marked += sorted((shared / "data" / "marked").rglob("*.txt"))[::_ONE_IN]
        texts += [marked_article(path)[0].text for path in marked]
    return texts
