"""Whatever happens to the shelf's file, nothing that a reader wrote is destroyed."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path

import pytest

from reader.library import Shelf, ShelfFault, ShelfUnavailable, database
from reader.model.lesson import Lesson
from reader.model.mention import NameKind
from tests.library.shelves import ARTICLE, LOCATOR, labels, shelve

ROOT = Path(__file__).parents[2]


DAMAGES = ["truncated", "cut off", "overwritten", "not a database", "emptied page"]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_the_last_copy_restored(file: Path, damage: str) -> None:
    shelve(file, "أول")
    content = file.read_bytes()
    harmed = {
        "truncated": content[: len(content) // 2 + 100],
        "cut off": b"",
        "overwritten": content[:1000] + bytes(len(content) - 1000),
        "not a database": "ليس هذا بشيء".encode() * 500,
        "emptied page": content[:4096] + bytes(4096) + content[8192:],
    }[damage]
    file.write_bytes(harmed)
    shelf = Shelf(file)
    assert shelf.set_aside is not None
    assert shelf.set_aside.read_bytes() == harmed
    assert labels(shelf) == ["أول"]
    shelf.close()


def spoil_index_of_marks(file: Path) -> None:
    """Damages a page of the database that nothing of the reader's stands in."""
    content = file.read_bytes()
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'marks_by_article'"
        page = connection.execute(query).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    start = (page - 1) * size
    file.write_bytes(content[:start] + b"\xff" * size + content[start + size :])


def test_what_the_last_copy_has_not_is_brought_over_where_it_can_be_read(file: Path) -> None:
    shelve(file, "أول")
    shelve(file, *(f"علامة {n}" for n in range(50)))
    spoil_index_of_marks(file)
    shelf = Shelf(file)
    assert shelf.set_aside is not None
    assert sorted(labels(shelf)) == sorted(["أول", *(f"علامة {n}" for n in range(50))])
    shelf.close()


def test_lessons_that_the_last_copy_has_not_are_brought_over(file: Path) -> None:
    kept, late = Lesson("فاس", NameKind.PLACE, "فاس"), Lesson("مارس", None)
    shelf = Shelf(file)
    about = shelf.opened(ARTICLE).id
    shelf.lessons.replace(about, [kept])
    shelf.close()
    shelve(file, *(f"علامة {n}" for n in range(50)))
    shelf = Shelf(file)
    shelf.lessons.replace(about, [replace(kept, entity="مدينة فاس"), late])
    shelf.lessons.replace(None, [late])
    shelf.close()
    spoil_index_of_marks(file)
    shelf = Shelf(file)
    assert shelf.set_aside is not None
    assert shelf.lessons.about(about) == (kept, late)
    assert shelf.lessons.about(None) == (late,)
    shelf.close()


def test_without_a_copy_a_damaged_file_gives_way_to_an_empty_shelf(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"damaged" * 1000)
    shelf = Shelf(file)
    assert shelf.set_aside is not None
    assert labels(shelf) == []
    shelf.close()


def test_a_second_damaged_file_does_not_replace_the_first(file: Path) -> None:
    file.parent.mkdir()
    aside = set()
    for content in (b"one" * 1000, b"two" * 1000):
        file.write_bytes(content)
        shelf = Shelf(file)
        aside.add(shelf.set_aside)
        shelf.close()
    assert len(aside) == 2


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ShelfUnavailable) as refused:
        Shelf(tmp_path / "file" / "shelf.db")
    assert refused.value.fault is ShelfFault.UNREACHABLE


def test_a_folder_in_the_place_of_the_file_is_said(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(ShelfUnavailable):
        Shelf(file)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may write to read-only folders"
)
def test_a_read_only_folder_is_said(file: Path) -> None:
    shelve(file, "أول")
    for part in (*file.parent.iterdir(), file.parent):
        part.chmod(0o500 if part.is_dir() else 0o400)
    with pytest.raises(ShelfUnavailable) as refused:
        Shelf(file)
    file.parent.chmod(0o700)
    assert refused.value.fault is ShelfFault.READ_ONLY


def test_a_full_disk_is_said_and_what_was_there_stays(file: Path) -> None:
    shelve(file, "أول")
    shelf = Shelf(file)
    known = shelf.opened(ARTICLE)
    pages = shelf._store._connection.execute("PRAGMA page_count").fetchone()[0]
    shelf._store._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ShelfUnavailable) as refused:
        shelf.marks.add(known.id, LOCATOR, "ثان", "ن" * 1_000_000)
    assert refused.value.fault is ShelfFault.FULL
    assert [mark.label for mark in shelf.marks.of(known.id)] == ["أول"]
    shelf.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of half a megabyte, where this system lets a test make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    if not mount or subprocess.run([mount, *options], check=False, capture_output=True).returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up_is_said_and_no_acknowledged_mark_is_lost(small_disk: Path) -> None:
    shelf = Shelf(small_disk / "shelf.db")
    known = shelf.opened(ARTICLE)
    kept: list[str] = []
    with pytest.raises(ShelfUnavailable) as refused:  # noqa: PT012 — which of them is refused is open
        for number in range(10_000):
            kept.append(shelf.marks.add(known.id, LOCATOR, f"{number}", "ن" * 2000).label)
    assert refused.value.fault is ShelfFault.FULL
    assert "disk is full" in str(refused.value)
    assert kept
    assert labels_of(shelf, known.id) == kept
    shelf.close()
    with closing(sqlite3.connect(small_disk / "shelf.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM marks").fetchone() == (len(kept),)


def test_a_shelf_on_a_disk_that_is_full_is_said_to_be(small_disk: Path) -> None:
    shelve(small_disk / "shelf.db", "أول")
    with suppress(OSError), (small_disk / "film").open("wb", buffering=0) as film:
        for _ in range(1000):
            film.write(bytes(1024))
    with pytest.raises(ShelfUnavailable) as refused:
        Shelf(small_disk / "shelf.db")
    assert refused.value.fault is ShelfFault.FULL
    (small_disk / "film").unlink()
    shelf = Shelf(small_disk / "shelf.db")
    assert labels(shelf) == ["أول"]
    shelf.close()


def labels_of(shelf: Shelf, article_id: int) -> list[str]:
    return [mark.label for mark in shelf.marks.of(article_id)]


def test_marks_made_by_a_clock_set_back_are_kept_in_their_order(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        year_of_now = 2030

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            cls.year_of_now -= 10
            return datetime(cls.year_of_now, 1, 1, tzinfo=tz)

    monkeypatch.setattr("reader.library.marks.datetime", Clock)
    monkeypatch.setattr("reader.library.backups.datetime", Clock)
    for label in ("أول", "ثان", "ثالث"):
        shelve(file, label)
    monkeypatch.undo()
    shelf = Shelf(file)
    assert labels(shelf) == ["أول", "ثان", "ثالث"]
    shelf.close()


def test_a_shelf_that_another_program_holds_is_said(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_WAIT", 0.01)
    shelf = Shelf(file)
    known = shelf.opened(ARTICLE)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ShelfUnavailable) as refused:
            shelf.marks.add(known.id, LOCATOR, "هنا")
        other.execute("ROLLBACK")
    assert refused.value.fault is ShelfFault.BUSY
    shelf.marks.add(known.id, LOCATOR, "هنا")
    shelf.close()


def test_our_own_mistakes_are_not_called_the_disk_s(file: Path) -> None:
    shelf = Shelf(file)
    with pytest.raises(sqlite3.IntegrityError):
        shelf.marks.add(12345, LOCATOR, "لا مقال له")
    shelf.close()


def test_a_copy_is_kept_once_a_day_and_the_oldest_go(file: Path) -> None:
    shelve(file, "أول")
    folder = file.parent / "backups"
    (today,) = folder.iterdir()
    for day in range(10, 20):
        (folder / f"shelf-2001-01-{day}.db").write_bytes(today.read_bytes())
    today.unlink()
    shelve(file, "ثان")
    assert len(list(folder.iterdir())) == 7
    assert today.exists()
    shelve(file, "ثالث")
    with closing(sqlite3.connect(today)) as copy:
        assert copy.execute("SELECT count(*) FROM marks").fetchone() == (2,)


def test_copies_of_a_clock_that_was_ahead_go_first_and_are_not_restored(file: Path) -> None:
    shelve(file, "أول")
    folder = file.parent / "backups"
    (today,) = folder.iterdir()
    earlier = today.read_bytes()
    today.unlink()
    for day in range(10, 20):
        (folder / f"shelf-2199-01-{day}.db").write_bytes(earlier)
    shelve(file, "ثان")
    shelve(file, "ثالث")
    assert today.exists()
    file.write_bytes(b"")
    shelf = Shelf(file)
    assert labels(shelf) == ["أول", "ثان"]
    shelf.close()


MARKER = """
import sys
from pathlib import Path
from reader.library import Shelf
from tests.library.shelves import ARTICLE, LOCATOR
shelf = Shelf(Path(sys.argv[1]))
known = shelf.opened(ARTICLE)
print("ready", flush=True)
for label in sys.stdin:
    shelf.marks.add(known.id, LOCATOR, label.strip())
    print(label.strip(), flush=True)
"""


def marker(file: Path) -> subprocess.Popen[str]:
    """A program that puts a bookmark on the shelf for each line that it is sent."""
    return subprocess.Popen(
        [sys.executable, "-c", MARKER, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
        encoding="utf-8",
        cwd=file.parent,
    )


def test_what_was_acknowledged_survives_a_kill(file: Path) -> None:
    shelve(file)
    acknowledged: list[str] = []
    for attempt in range(3):
        markers = [marker(file), marker(file)]
        for program in markers:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
        for number, program in enumerate(markers):
            assert program.stdin is not None
            program.stdin.writelines(f"{attempt}.{number}.{n}\n" for n in range(200))
            program.stdin.flush()
        for program in markers:
            assert program.stdout is not None
            acknowledged += [program.stdout.readline().strip() for _ in range(attempt * 5)]
        for program in markers:
            program.kill()
        for program in markers:
            rest, _ = program.communicate()
            acknowledged += [line for line in rest.splitlines(keepends=True) if line[-1] == "\n"]
        shelf = Shelf(file)
        assert shelf.set_aside is None
        assert {label.strip() for label in acknowledged} <= set(labels(shelf))
        shelf.close()
    assert acknowledged
