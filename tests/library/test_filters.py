"""All articles, narrowed by what they are and by what they mention."""

import json
import pickle
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import ShelfFault, ShelfUnavailable
from reader.library.filters import Filters
from reader.library.folders import folders_of, has_folders
from reader.library.index import Index
from reader.library.lookup import NoDate
from reader.model.when import Period
from reader.search import BadQuery, Query, QueryFault

NOTHING = Query("")


def days(first: int, last: int) -> Period:
    """From the first day of a year to the last day of another."""
    from datetime import date

    return Period(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    texts = {
        "kazakh.md": "# خبر\n\nزار الرئيس قاسم جومارت توكاييف مدينة القاهرة في 3 مايو 2012.",
        "old.md": "# قديم\n\nوُلد قاسم جومارت توكاييف عام 1953 في مدينة بعيدة.",
        "cairo.txt": "افتُتحت المكتبة في القاهرة في أغسطس 2013، وزارها كثيرون.",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def index(tmp_path: Path, folder: Path) -> Iterator[Index]:
    index = Index(tmp_path / "data" / "index.sqlite")
    index.add_folder(folder)
    list(index.update())
    yield index
    index.close()


def names(index: Index, query: Query, filters: Filters) -> list[str]:
    return sorted(found.path.stem for found in index.search(query, filters))


def test_articles_are_told_apart_by_their_kind(index: Index) -> None:
    assert set(index.kinds()) == {"Markdown", "Plain text"}
    assert names(index, Query("في"), Filters(kind="Plain text")) == ["cairo"]
    assert names(index, Query("في"), Filters(language="fa")) == []


def test_articles_are_found_by_the_dates_in_them(index: Index) -> None:
    assert names(index, Query("في"), Filters(period=days(2011, 2014))) == ["cairo", "kazakh"]
    assert names(index, Query("المكتبة"), Filters(period=days(1950, 1960))) == []
    assert names(index, NOTHING, Filters(period=Period(None, days(1990, 1999).latest))) == ["old"]


def test_articles_are_found_by_whom_and_what_they_name(index: Index) -> None:
    assert names(index, NOTHING, Filters(name="توكاييف")) == ["kazakh", "old"]
    between = Filters(name="توكاييف", period=days(2011, 2014))
    assert names(index, NOTHING, between) == ["kazakh"]
    (found,) = index.search(NOTHING, between)
    assert "توكاييف" in found.hits[0].excerpt.match
    assert names(index, Query("مدينة"), Filters(name="القاهرة")) == ["kazakh"]
    assert names(index, NOTHING, Filters(name="توكا")) == []


def test_what_was_found_by_a_date_stands_at_that_date(index: Index) -> None:
    (found,) = index.search(NOTHING, Filters(period=days(1953, 1953)))
    assert ["1953" in hit.excerpt.match for hit in found.hits] == [True]


def test_no_question_has_no_answer(index: Index) -> None:
    assert names(index, NOTHING, Filters()) == []
    assert names(index, NOTHING, Filters(language="ar", name="،")) == []


def test_mentions_are_looked_for_once_and_again_where_the_file_changed(
    index: Index, folder: Path
) -> None:
    assert index.unread() == 3
    assert len(list(index.read())) == 3
    assert index.unread() == 0
    assert list(index.read()) == []
    (folder / "old.md").write_text("لا أحد هنا.", encoding="utf-8")
    (folder / "cairo.txt").rename(folder / "moved.txt")
    list(index.update())
    assert index.unread() == 1
    assert names(index, NOTHING, Filters(name="توكاييف")) == ["kazakh"]
    assert names(index, NOTHING, Filters(period=days(2013, 2013))) == ["moved"]
    assert index.unread() == 0


def test_mentions_are_noted_while_another_program_notes_others(index: Index, folder: Path) -> None:
    other = Index(index.path)
    coming = index.search(Query("في"), Filters(period=days(1900, 2020)))
    next(coming)
    list(other.read())
    (folder / "late.txt").write_text("في 2015 لا شيء.", encoding="utf-8")
    list(other.update())
    other.close()
    assert len(list(coming)) == 2


@pytest.mark.parametrize(
    "error",
    [
        ShelfUnavailable(ShelfFault.BUSY, Path("index.sqlite")),
        ShelfUnavailable(ShelfFault.FULL, None),
        BadQuery(QueryFault.BROKEN, "missing )"),
        NoDate("غدير"),
    ],
)
def test_what_is_refused_comes_whole_out_of_the_process_that_refused_it(error: Exception) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


def test_only_the_changed_folder_is_looked_through(index: Index, folder: Path) -> None:
    below, other = folder / "below", folder / "other"
    for each in (below, other):
        each.mkdir()
        (each / "one.txt").write_text(f"{each.name} جديد", encoding="utf-8")
    assert [path.parent for path, _ in index.update([below])] == [below]
    assert [path.parent for path, _ in index.update()] == [other]
    (below / "one.txt").rename(other / "two.txt")
    (folder / "old.md").unlink()
    assert [change.value for _, change in index.update([below, other])] == ["moved"]
    assert [path.name for path, _ in index.update([folder])] == ["old.md"]
    assert list(index.update([folder.parent / "elsewhere"])) == []


@pytest.mark.parametrize("damage", [b"", b"damaged" * 5000])
def test_a_damaged_index_keeps_its_folders(tmp_path: Path, folder: Path, damage: bytes) -> None:
    file = tmp_path / "index.sqlite"
    index = Index(file)
    index.add_folder(folder)
    list(index.update())
    index.close()
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    file.write_bytes(damage)
    index = Index(file)
    assert index.folders() == (folder,)
    list(index.update())
    assert names(index, Query("المكتبة"), Filters()) == ["cairo"]
    index.close()


def test_the_folders_of_an_index_of_the_first_form_are_taken_over(tmp_path: Path) -> None:
    file = tmp_path / "index.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE folders (path)")
        connection.execute("INSERT INTO folders VALUES (?)", (str(tmp_path / "mine"),))
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    index = Index(file)
    assert index.folders() == (tmp_path / "mine",)
    index.close()


@pytest.mark.parametrize("kept", ["", "{", "null", "[1]", '{"a": 1}'])
def test_folders_that_cannot_be_read_are_none(tmp_path: Path, kept: str) -> None:
    file = tmp_path / "index.sqlite"
    (tmp_path / "folders.json").write_text(kept)
    assert folders_of(file) in ((), (Path("a"),))
    assert has_folders(file)


def test_a_folder_whose_name_is_no_text_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "index.sqlite"
    index = Index(file)
    strange = tmp_path / "\udcff"
    index.add_folder(strange)
    assert index.folders() == (strange,)
    json.loads((tmp_path / "folders.json").read_text())
    index.close()
