"""Whether marks that were acknowledged are there after their program was killed."""

import multiprocessing
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from time import sleep

from reader.library import Shelf
from reader.model.article import Article, Metadata, Source
from reader.model.highlight import HighlightStyle
from reader.model.locator import Locator
from tests.bench.figure import Figure, figure

_KILLS = 500
_PAUSE = 0.002  # seconds between two marks of a program, in which the other gets its turn
_LONGEST = 0.08  # seconds that a program lives after its first mark
_ARTICLE = Article(Source(Path("article.txt"), "plain", "utf-8", "00"), Metadata("م"), "نص", ())


def figures(shared: Path | None) -> Iterator[Figure]:
    """How many acknowledged marks were lost in kills at random moments, two programs at once."""
    if "fork" not in multiprocessing.get_all_start_methods():
        return
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shelf.sqlite"
        Shelf(path).close()
        acknowledged: set[str] = set()
        for kill in range(0, _KILLS, 2):
            acknowledged |= _marked_until_killed(path, kill, chance)
        with closing(sqlite3.connect(path)) as connection:
            kept = {label for (label,) in connection.execute("SELECT label FROM marks")}
            integrity = connection.execute("PRAGMA integrity_check").fetchone()[0]
    yield figure("kills_acknowledged", len(acknowledged), f"marks in {_KILLS} kills")
    yield figure("kills_lost", len(acknowledged - kept), f"integrity: {integrity}")


def _marked_until_killed(path: Path, number: int, chance: random.Random) -> set[str]:
    """The labels of the marks that two programs said were kept, before they were killed."""
    context = multiprocessing.get_context("fork")
    programs = []
    for name in (number, number + 1):
        hearing, telling = context.Pipe(duplex=False)
        program = context.Process(target=_mark, args=(path, name, telling))
        program.start()
        telling.close()
        programs.append((program, hearing))
    said = {hearing.recv() for _, hearing in programs}
    sleep(chance.uniform(0, _LONGEST))
    for program, _ in programs:
        program.kill()
    for program, hearing in programs:
        program.join()
        said.update(_rest_of(hearing))
    return said


def _mark(path: Path, name: int, telling: Connection) -> None:
    """Make marks for ever, each told once it is kept."""
    shelf = Shelf(path)
    known = shelf.opened(_ARTICLE)
    number = 0
    while True:
        label = f"{name}.{number}"
        shelf.marks.add(
            known.id, Locator(number, "q", "b", "a"), label, highlight=HighlightStyle.GREEN
        )
        telling.send(label)
        number += 1
        sleep(_PAUSE)


def _rest_of(hearing: Connection) -> Iterator[str]:
    try:
        while hearing.poll():
            yield hearing.recv()
    except (EOFError, OSError):
        return
