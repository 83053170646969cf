"""A shelf of an earlier form is carried over, and one of a later form left alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import Shelf, ShelfFault, ShelfUnavailable, database, migrations
from reader.model.locator import Locator
from tests.library.shelves import LOCATOR, labels, shelve


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
    later = (*migrations.MIGRATIONS, "ALTER TABLE marks ADD COLUMN weight TEXT")
    monkeypatch.setattr(database, "MIGRATIONS", later)
    shelf = Shelf(file)
    assert labels(shelf) == ["أول"]
    shelf.close()
    copies = list(file.parent.glob("shelf-before-*.db"))
    assert len(copies) == 1
    with closing(sqlite3.connect(copies[0])) as copy:
        assert copy.execute("SELECT label FROM marks").fetchall() == [("أول",)]


def test_a_shelf_of_the_first_form_is_carried_over(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "MIGRATIONS", migrations.MIGRATIONS[:1])
    with closing(database.opened(file)[0]) as first:
        first.execute(
            "INSERT INTO articles VALUES (1, 'عنوان', 'ar', 'ل', x'', 'a.md', 1, '2024-01-01')"
        )
    monkeypatch.undo()
    shelf = Shelf(file)
    assert [recent.title for recent in shelf.recent()] == ["عنوان"]
    shelf.close()


def test_progress_of_an_earlier_form_is_reckoned_from_the_place(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "MIGRATIONS", migrations.MIGRATIONS[:7])
    with closing(database.opened(file)[0]) as earlier:
        for number, length in ((1, 60), (2, 0)):
            earlier.execute(
                "INSERT INTO articles (id, title, language, letters, sketch, path, opening, opened,"
                " length) VALUES (?, 'م', 'ar', 'ل', x'', ?, ?, '2024-01-01', ?)",
                (number, f"{number}.md", number, length),
            )
            earlier.execute(
                "INSERT INTO places VALUES (?, 30, 'نص', 'قبل', 'بعد', 1, 0)", (number,)
            )
    monkeypatch.undo()
    shelf = Shelf(file)
    assert {recent.id: recent.progress for recent in shelf.recent()} == {1: 0.5, 2: 0.0}
    shelf.close()


def test_bookmarks_of_an_earlier_form_are_marks_and_a_copy_is_kept(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "MIGRATIONS", migrations.MIGRATIONS[:2])
    with closing(database.opened(file)[0]) as earlier:
        earlier.execute(
            "INSERT INTO articles VALUES (1, 'م', 'ar', 'ل', x'', 'a.md', 1, '2024-01-01', 0)"
        )
        for number in (4, 7):
            earlier.execute(
                "INSERT INTO bookmarks VALUES (?, 1, 9, 'نص', 'قبل', 'بعد', 1, 'هنا', 'ملاحظة', ?)",
                (number, "2024-01-02T03:04:05+00:00"),
            )
    monkeypatch.undo()
    shelf = Shelf(file)
    first, second = shelf.marks.of(1)
    assert (first.id, second.id) == (4, 7)
    assert first.locator == Locator(9, "نص", "قبل", "بعد", True)
    assert (first.label, first.note, first.highlight, first.tags) == ("هنا", "ملاحظة", None, ())
    assert first.uri.startswith("urn:uuid:")
    assert first.uri != second.uri
    assert shelf.marks.add(1, LOCATOR, "").id > 7
    shelf.close()
    with closing(sqlite3.connect(file.with_name("shelf-before-3.db"))) as copy:
        assert copy.execute("SELECT count(*) FROM bookmarks").fetchone() == (2,)


def test_a_new_shelf_has_nothing_to_keep_a_copy_of(file: Path) -> None:
    Shelf(file).close()
    assert not list(file.parent.glob("shelf-before-*.db"))


def test_a_migration_that_fails_changes_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelve(file, "أول")
    broken = (*migrations.MIGRATIONS, "DELETE FROM marks; ALTER TABLE nothing ADD COLUMN x")
    monkeypatch.setattr(database, "MIGRATIONS", broken)
    with pytest.raises(ShelfUnavailable):
        Shelf(file)
    monkeypatch.undo()
    shelf = Shelf(file)
    assert labels(shelf) == ["أول"]
    shelf.close()
