"""The index of all articles: how fast it is made and asked, its size, and what survives a kill.

The articles are made up. Each measurement is a process of its own, so that its memory can be
told: `python -m tests.bench.index 100000 100` makes so many articles and kills so many runs.
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate, islice
from pathlib import Path
from time import perf_counter, process_time, sleep

from reader.library.index import Index, discard
from reader.library.index_file import unpacked
from reader.library.indexing import words_of
from reader.search import Query
from tests.bench.figure import Figure, figure

_ARTICLES, _KILLS = 4_000, 5
_WORDS = 300  # of an article
_COMPARED = 4_000  # articles that SQLite's own tokenizers index, too
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_TOKENIZERS = ("unicode61 remove_diacritics 2", "trigram")

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


def figures(
    shared: Path | None, articles: int = _ARTICLES, kills: int = _KILLS
) -> Iterator[Figure]:
    """The figures of the index over `articles` articles, beside SQLite's own tokenizers."""
    with tempfile.TemporaryDirectory() as base:
        folder, file = Path(base) / "articles", Path(base) / "index" / "index.sqlite"
        size = _make_articles(folder, articles)
        made = _measured("make", folder, file)
        yield figure(
            "search_index_articles_s", made["count"] / made["cpu"], "a second of a core", 1000
        )
        yield figure("search_index_memory", made["memory"], "MB; reference: the aim", 100)
        stored = file.stat().st_size / 1e6
        yield figure("search_index_size", stored, "MB; reference: the text", size / 1e6)
        yield from _asked(_measured("ask", folder, file))
        yield from _killed(folder / "0", Path(base) / "killed" / "index.sqlite", kills)
        yield from _compared(folder, made["cpu"] / made["count"], stored / made["count"])


def _asked(asked: dict[str, float]) -> Iterator[Figure]:
    yield figure("search_index_query", asked["median"], "ms, median; reference: the aim", 20)
    yield figure("search_index_query_p99", asked["p99"], "ms; reference: the aim", 100)
    yield figure("search_index_query_work", asked["work_median"], "ms of a core, median", 20)
    yield figure("search_index_query_work_p99", asked["work_p99"], "ms of a core", 100)
    yield figure("search_index_query_memory", asked["memory"], "MB; reference: the aim", 100)


def _killed(folder: Path, file: Path, kills: int) -> Iterator[Figure]:
    """How often the index is whole after indexing was killed at any moment, and went on."""
    chance = random.Random(7)
    right = 0
    for _ in range(kills):
        process = subprocess.Popen([*_COMMAND, "make", folder, file], stdout=subprocess.DEVNULL)
        sleep(chance.uniform(0.1, 2.5))
        is_done = process.poll() is not None
        process.send_signal(signal.SIGKILL)
        process.wait()
        right += _is_sound(file)
        if is_done:
            discard(file)
    done = _measured("make", folder, file)
    is_whole = done["articles"] == sum(1 for _ in folder.rglob("*.txt"))
    yield figure(
        "search_index_right_after_kill", right + is_whole, "times; reference: of", kills + 1
    )


def _is_sound(file: Path) -> bool:
    """Whether the index opens, and its words lead to its articles, and only to those."""
    if not file.exists():
        return True
    Index(file).close()
    with closing(sqlite3.connect(file)) as connection:
        texts = dict(connection.execute("SELECT id, text FROM articles").fetchall())
        for id_ in [*texts][-300:]:
            words = " ".join(f'"{word}"' for word in words_of(unpacked(texts[id_])))
            query = "SELECT 1 FROM forms WHERE forms MATCH ? AND rowid = ?"
            if connection.execute(query, (words, id_)).fetchone() is None:
                return False
        query = "SELECT rowid FROM forms WHERE forms MATCH ?"
        common = connection.execute(query, (f'"{_words()[0]}"',)).fetchall()
        check: tuple[str] = connection.execute("PRAGMA integrity_check(1)").fetchone()
    return check == ("ok",) and texts.keys() >= {row[0] for row in common}


def _compared(folder: Path, seconds: float, megabytes: float) -> Iterator[Figure]:
    """What SQLite's tokenizers find of the pairs, and their time and size beside the index's."""
    texts = [path.read_text("utf-8") for path in islice(folder.rglob("*.txt"), _COMPARED)]
    for tokenizer in _TOKENIZERS:
        name = tokenizer.split()[0]
        found = sum(_sqlite_finds(tokenizer, pair) for pair in PAIRS)
        yield figure(
            f"search_pairs_found_by_{name}", found, "of; reference: by the page", len(PAIRS)
        )
        with tempfile.TemporaryDirectory() as base:
            file, start = Path(base) / "t.db", process_time()
            with closing(sqlite3.connect(file)) as connection:
                connection.execute(f"CREATE VIRTUAL TABLE t USING fts5 (w, tokenize='{tokenizer}')")
                connection.executemany("INSERT INTO t VALUES (?)", ((text,) for text in texts))
                connection.commit()
            taken = (process_time() - start) / len(texts)
            size = file.stat().st_size / 1e6 / len(texts)
        yield figure(
            f"search_{name}_ms", taken * 1000, "an article; reference: ours", seconds * 1000
        )
        yield figure(
            f"search_{name}_kb", size * 1000, "an article; reference: ours", megabytes * 1000
        )


def _sqlite_finds(tokenizer: str, pair: tuple[str, str]) -> bool:
    typed, written = pair
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE t USING fts5 (w, tokenize = '{tokenizer}')")
        connection.execute("INSERT INTO t VALUES (?)", (f"قبله {written} بعده",))
        query = "SELECT count(*) FROM t WHERE t MATCH ?"
        return bool(connection.execute(query, (f'"{typed}"',)).fetchone()[0])


def _words() -> list[str]:
    chance = random.Random(1)
    return ["".join(chance.choices(_LETTERS, k=chance.randint(2, 8))) for _ in range(100_000)]


def _make_articles(folder: Path, count: int) -> int:
    """Articles of words that follow Zipf's law; their size in bytes."""
    chance, words = random.Random(2), _words()
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    size = 0
    for number in range(count):
        path = folder / str(number // 1000) / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = chance.choices(words, cum_weights=weights, k=_WORDS)
        data = "\n\n".join(" ".join(text[k : k + 60]) for k in range(0, _WORDS, 60)).encode()
        path.write_bytes(data)
        size += len(data)
    return size


_COMMAND = (sys.executable, "-m", "tests.bench.index")


def _measured(what: str, folder: Path, file: Path) -> dict[str, float]:
    done = subprocess.run([*_COMMAND, what, folder, file], capture_output=True, check=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _make(folder: Path, file: Path) -> dict[str, float]:
    start = process_time()
    index = Index(file)
    index.add_folder(folder)
    count = sum(1 for _ in index.update())
    articles = len(index)
    index.close()
    return {"count": count, "cpu": process_time() - start, "articles": articles}


def _ask(_: Path, file: Path) -> dict[str, float]:
    """How long the first answers to words take, common ones and rare ones, whole and in part."""
    index, words = Index(file), _words()
    next(index.search(Query("ا")), None)  # reads the vocabulary
    asked = [Query(words[int(1.12**k)]) for k in range(100)]
    asked += [Query(words[int(1.12**k)][:3]) for k in range(0, 100, 2)]
    asked += [Query(words[int(1.12**k)], whole_words=True, clitics=True) for k in range(0, 100, 2)]
    asked += [Query(f"{words[k]} {words[2 * k]}", within=20) for k in range(1, 100, 2)]
    times, work = [], []
    for query in asked:
        start, busy = perf_counter(), process_time()
        list(islice(index.search(query), 20))
        times.append((perf_counter() - start) * 1000)
        work.append((process_time() - busy) * 1000)
    times.sort()
    work.sort()
    middle, last = len(times) // 2, int(len(times) * 0.99)
    return {
        "median": times[middle],
        "p99": times[last],
        "work_median": work[middle],
        "work_p99": work[last],
    }


def _peak() -> float:
    """The most memory that this process ever had, in MB."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    if sys.argv[1] in ("make", "ask"):
        work = _make if sys.argv[1] == "make" else _ask
        print(json.dumps({**work(Path(sys.argv[2]), Path(sys.argv[3])), "memory": _peak()}))
        sys.stdout.flush()
        os._exit(0)
    for one in figures(None, *map(int, sys.argv[1:])):
        print(json.dumps(one, ensure_ascii=False), flush=True)
