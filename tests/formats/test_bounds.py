"""Files read in a process beside, which is ended where that takes too long or too much."""

import multiprocessing
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.formats import Reason, UnreadableArticle, bounds, read_article
from reader.formats.bounds import BoundedReader
from reader.processes.worker import serve


@pytest.fixture(scope="module")
def reader() -> Iterator[BoundedReader]:
    reader = BoundedReader()
    yield reader
    reader.close()


def test_what_may_take_long_is_read_the_same(reader: BoundedReader, tmp_path: Path) -> None:
    path = tmp_path / "many.txt"
    path.write_text("سطر من نص طويل\n" * 20_000, encoding="utf-8")
    article, whole = reader.read(path), read_article(path)
    assert article.text == whole.text
    assert list(article.blocks) == list(whole.blocks)


def test_a_refusal_comes_back_and_the_process_stays(reader: BoundedReader, tmp_path: Path) -> None:
    path = tmp_path / "broken.epub"
    path.write_bytes(b"PK\x03\x04 broken")
    before = reader.ask(_process_of, path)
    with pytest.raises(UnreadableArticle, match="damaged"):
        reader.read(path)
    assert reader.ask(_process_of, path) == before != os.getpid()


def test_what_takes_too_long_is_ended(reader: BoundedReader, tmp_path: Path) -> None:
    before = reader.ask(_process_of, tmp_path)
    with pytest.raises(UnreadableArticle) as refused:
        reader.ask(_hang, tmp_path, 0.05)
    assert refused.value.reason is Reason.HEAVY
    assert reader.ask(_process_of, tmp_path) != before


def test_what_takes_too_much_memory_is_refused(reader: BoundedReader, tmp_path: Path) -> None:
    with pytest.raises(UnreadableArticle):
        reader.ask(_swell, tmp_path)


def test_what_hangs_ends_by_itself_where_nobody_waits(tmp_path: Path) -> None:
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,))
    process.start()
    theirs.close()
    ours.send((bounds._bounded, (_hang, tmp_path, 0.05)))
    ours.close()
    process.join(120)
    assert process.exitcode


def _process_of(_: Path) -> int:
    return os.getpid()


def _hang(_: Path) -> None:
    while True:
        time.monotonic()


def _swell(_: Path) -> int:
    return len(bytes(2 * bounds.MOST_MEMORY))
