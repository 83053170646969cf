"""Whatever happens to the shelf's file, nothing that a reader wrote is destroyed."""

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import Shelf, ShelfFault, ShelfUnavailable, database, migrations
from reader.model.article import Article, Metadata, Source
from reader.model.locator import Locator

ROOT = Path(__file__).parents[2]
ARTICLE = Article(Source(Path("article.txt"), "plain", "utf-8", "00"), Metadata("م"), "نص", ())
LOCATOR = Locator(0, "نص", "", "")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "shelf.db"


def shelve(file: Path, *labels: str) -> int:
    """Bookmarks on the shelf at `file`, which is closed afterwards; the article's number."""
    shelf = Shelf(file)
    known = shelf.opened(ARTICLE)
    for label in labels:
        shelf.add_bookmark(known.id, LOCATOR, label)
    shelf.close()
    return known.id


def labels(shelf: Shelf) -> list[str]:
    return [bookmark.label for bookmark in shelf.bookmarks(shelf.opened(ARTICLE).id)]


@pytest.mark.parametrize("damage", ["truncated", "overwritten", "not a database", "emptied page"])
def test_a_damaged_file_is_set_aside_and_the_last_copy_restored(file: Path, damage: str) -> None:
    shelve(file, "أول")
    content = file.read_bytes()
    harmed = {
        "truncated": content[: len(content) // 2 + 100],
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


def test_a_shelf_of_a_later_warraq_is_left_alone(file: Path) -> None:
    shelve(file, "أول")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 1000")
    before = file.read_bytes()
    with pytest.raises(ShelfUnavailable) as refused:
        Shelf(file)
    assert refused.value.fault is ShelfFault.NEWER
    assert "later Warraq" in str(refused.value)
    assert file.read_bytes() == before


def test_the_database_of_another_program_is_left_alone(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    with pytest.raises(ShelfUnavailable):
        Shelf(file)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]


def test_a_migration_keeps_a_copy_of_what_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelve(file, "أول")
    later = (*migrations.MIGRATIONS, "ALTER TABLE bookmarks ADD COLUMN colour TEXT")
    monkeypatch.setattr(database, "MIGRATIONS", later)
    shelf = Shelf(file)
    assert labels(shelf) == ["أول"]
    shelf.close()
    copies = list(file.parent.glob("shelf-before-*.db"))
    assert len(copies) == 1
    with closing(sqlite3.connect(copies[0])) as copy:
        assert copy.execute("SELECT label FROM bookmarks").fetchall() == [("أول",)]


def test_a_migration_that_fails_changes_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelve(file, "أول")
    broken = (*migrations.MIGRATIONS, "DELETE FROM bookmarks; ALTER TABLE nothing ADD COLUMN x")
    monkeypatch.setattr(database, "MIGRATIONS", broken)
    with pytest.raises(ShelfUnavailable):
        Shelf(file)
    monkeypatch.undo()
    shelf = Shelf(file)
    assert labels(shelf) == ["أول"]
    shelf.close()


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
    pages = shelf._connection.execute("PRAGMA page_count").fetchone()[0]
    shelf._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ShelfUnavailable) as refused:
        shelf.add_bookmark(known.id, LOCATOR, "ثان", "ن" * 1_000_000)
    assert refused.value.fault is ShelfFault.FULL
    assert [b.label for b in shelf.bookmarks(known.id)] == ["أول"]
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
            shelf.add_bookmark(known.id, LOCATOR, "هنا")
        other.execute("ROLLBACK")
    assert refused.value.fault is ShelfFault.BUSY
    shelf.add_bookmark(known.id, LOCATOR, "هنا")
    shelf.close()


def test_our_own_mistakes_are_not_called_the_disk_s(file: Path) -> None:
    shelf = Shelf(file)
    with pytest.raises(sqlite3.IntegrityError):
        shelf.add_bookmark(12345, LOCATOR, "لا مقال له")
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
        assert copy.execute("SELECT count(*) FROM bookmarks").fetchone() == (2,)


MARKER = """
import sys
from pathlib import Path
from reader.library import Shelf, database
from reader.model.locator import Locator
from tests_article import ARTICLE
database._WAIT = 60  # two programs that do nothing but write keep each other waiting
shelf = Shelf(Path(sys.argv[1]))
known = shelf.opened(ARTICLE)
for n in range(100_000):
    bookmark = shelf.add_bookmark(known.id, Locator(n, "q", "b", "a"), f"{sys.argv[2]} {n}")
    print(bookmark.label, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_what_was_acknowledged_survives_a_kill(file: Path, tmp_path: Path) -> None:
    (tmp_path / "tests_article.py").write_text(
        textwrap.dedent(
            """
            from pathlib import Path
            from reader.model.article import Article, Metadata, Source
            ARTICLE = Article(
                Source(Path("article.txt"), "plain", "utf-8", "00"), Metadata("م"), "نص", ()
            )
            """
        )
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(tmp_path)])}
    shelve(file)
    acknowledged: list[str] = []
    for after in (1, 7, 23):
        markers = [
            subprocess.Popen(
                [sys.executable, "-c", MARKER, str(file), f"{after}.{who}"],
                stdout=subprocess.PIPE,
                env=environment,
                text=True,
                cwd=tmp_path,
            )
            for who in (1, 2)
        ]
        for marker in markers:
            assert marker.stdout is not None
            for _ in range(after):
                acknowledged.append(marker.stdout.readline().strip())
        for marker in markers:
            marker.kill()
            assert marker.stdout is not None
            acknowledged += [line.strip() for line in marker.stdout if line.endswith("\n")]
            marker.wait()
            marker.stdout.close()
        shelf = Shelf(file)
        assert shelf.set_aside is None
        assert set(acknowledged) <= set(labels(shelf))
        shelf.close()
