"""The index finds what the page would find, and knows what became of the files."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.formats import read_article
from reader.library import ShelfFault, ShelfUnavailable
from reader.library import index as indexes
from reader.library.filters import Filters
from reader.library.index import Change, Index
from reader.library.indexing import Update
from reader.model.when import Period
from reader.search import Query, matches
from reader.text.fold import folded


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    return folder


@pytest.fixture
def index(tmp_path: Path, folder: Path) -> Iterator[Index]:
    index = Index(tmp_path / "data" / "index.db")
    index.add_folder(folder)
    yield index
    index.close()


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")


def names(index: Index, query: str | Query, **filters: object) -> list[str]:
    asked = query if isinstance(query, Query) else Query(query)
    return sorted(found.path.stem for found in index.search(asked, Filters(**filters)))


def changes(index: Index) -> dict[str, Change]:
    return {path.stem: change for path, change in index.update()}


def test_all_articles_are_searched_however_they_spell(index: Index, folder: Path) -> None:
    write(folder, one="زار ألمانيا أمس", two="في المانيا مَدْرَسَةٌ", three="لا شيء هنا")
    assert set(changes(index).values()) == {Change.ADDED}
    assert len(index) == 3
    assert names(index, "المانيا") == ["one", "two"]
    assert names(index, "مدرسه") == ["two"]
    (found,) = index.search(Query("مدرسة"))
    assert found.language == "ar"
    assert [hit.span.length for hit in found.hits] == [10]
    assert str(found.hits[0].excerpt) == "في المانيا مَدْرَسَةٌ"


def test_letters_inside_of_words_are_found(index: Index, folder: Path) -> None:
    write(folder, one="والكتاب الجديد", two="مكتبة")
    changes(index)
    assert names(index, "كتا") == ["one"]
    assert names(index, "كت") == ["one", "two"]
    assert names(index, "ك") == ["one", "two"]
    assert names(index, "كتاب", language="fa") == []


def test_changes_of_files_are_noticed(index: Index, folder: Path) -> None:
    write(folder, stays="أول", changes="ثان", goes="ثالث", moves="رابع طويل لا يشبه غيره")
    changes(index)
    assert changes(index) == {}
    write(folder, changes="شيء آخر تمامًا", comes="خامس")
    (folder / "goes.txt").unlink()
    (folder / "below").mkdir()
    (folder / "moves.txt").rename(folder / "below" / "moved.txt")
    assert changes(index) == {
        "changes": Change.CHANGED,
        "comes": Change.ADDED,
        "moved": Change.MOVED,
        "goes": Change.REMOVED,
    }
    assert names(index, "ثان") == []
    assert names(index, "ثالث") == []
    assert names(index, "رابع") == ["moved"]
    assert names(index, "آخر") == ["changes"]


def test_a_file_that_cannot_be_read_is_passed_over_once(index: Index, folder: Path) -> None:
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 50)
    (folder / "empty.md").touch()
    write(folder, good="نص")
    done = changes(index)
    assert done.pop("good") is Change.ADDED
    assert set(done.values()) == {Change.UNREADABLE}
    assert changes(index) == {}
    assert len(index) == 1


def test_other_files_and_hidden_ones_are_left_out(index: Index, folder: Path) -> None:
    (folder / "picture.png").write_bytes(b"x")
    (folder / ".hidden.txt").write_text("خفي", "utf-8")
    (folder / ".git").mkdir()
    write(folder / ".git", inside="خفي")
    assert changes(index) == {}


def test_a_folder_taken_out_takes_its_articles_along(
    index: Index, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    write(folder, here="كتاب")
    write(other, there="كتاب")
    index.add_folder(other)
    changes(index)
    assert names(index, "كتاب") == ["here", "there"]
    assert names(index, "كتاب", folder=other) == ["there"]
    index.remove_folder(other)
    assert changes(index) == {"there": Change.REMOVED}
    assert index.folders() == (folder,)


def test_an_update_that_is_left_keeps_what_it_did(tmp_path: Path, folder: Path) -> None:
    write(folder, **{f"n{n}": f"مقال {n}" for n in range(5)})
    file = tmp_path / "index.db"
    index = Index(file)
    index.add_folder(folder)
    next(index.update())
    index.close()
    index = Index(file)
    assert len(index) == 5
    index.close()


@pytest.mark.parametrize("damage", [b"", b"damaged" * 5000])
def test_a_damaged_index_is_made_anew(tmp_path: Path, folder: Path, damage: bytes) -> None:
    write(folder, one="كتاب")
    file = tmp_path / "index.db"
    file.write_bytes(damage)
    index = Index(file)
    index.add_folder(folder)
    changes(index)
    assert names(index, "كتاب") == ["one"]
    index.close()


def test_an_index_of_another_form_is_made_anew(tmp_path: Path) -> None:
    file = tmp_path / "index.db"
    Index(file).close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 999")
    index = Index(file)
    assert len(index) == 0
    index.close()


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "index.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    with pytest.raises(ShelfUnavailable) as refused:
        Index(file)
    assert refused.value.fault is ShelfFault.UNREACHABLE


def test_a_search_may_be_left_when_the_index_is_closed(tmp_path: Path, folder: Path) -> None:
    write(folder, one="كتاب", two="كتاب")
    index = Index(tmp_path / "index.db")
    index.add_folder(folder)
    list(index.update())
    search = index.search(Query("كتاب"))
    next(search)
    index.close()
    search.close()


def test_one_program_searches_while_another_updates(
    index: Index, folder: Path, tmp_path: Path
) -> None:
    other = Index(index.path)
    write(folder, one="كتاب")
    update = index.update()
    next(update)
    assert names(other, "كتاب") == ["one"]
    list(update)
    write(folder, two="كتابان")
    changes(index)
    assert names(other, "كتابان") == ["two"]
    other.close()


LETTERS = "اأبةكت ِ\n،.-_١1aé\u200cﷲ"
SPELLINGS = [
    "مسؤول",
    "المسئولين",
    "شيء",
    "بشئ",
    "شيئا",
    "خانهٔ",
    "خانه\u200cی",
    "ی",
    "قراءة",
    "قرائته",
]
WORDS = ["كتاب", "الكتب", "كتابهم", "مدرسة", "مدارسَ", "ספר", "הספרים", "ארצות", " ", "\n", "،"]
pieces = st.one_of(st.sampled_from(LETTERS), st.sampled_from(WORDS), st.sampled_from(SPELLINGS))
texts = st.lists(st.lists(pieces, min_size=1, max_size=12).map("".join), max_size=4)


@pytest.fixture
def meanwhile(index: Index, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Has another program bring the index up to date once `index` did what is named."""
    with closing(Index(index.path)) as other:

        def take_turns(name: str) -> None:
            owner, act = _ACTS[name]
            do = getattr(owner, act)

            def then_the_other(*arguments: object) -> object:
                done = do(*arguments)
                with monkeypatch.context() as patch:
                    patch.setattr(owner, act, do)
                    changes(other)
                return done

            monkeypatch.setattr(owner, act, then_the_other)

        yield take_turns


_ACTS = {"looking": (Update, "_look"), "reading": (Update, "_read"), "noting": (indexes, "noted")}


@pytest.mark.parametrize("act", ["looking", "reading"])
def test_two_programs_bring_the_index_up_to_date(
    index: Index, folder: Path, meanwhile: Callable[[str], None], act: str
) -> None:
    write(folder, one="كتاب أول", two="كتاب ثان", goes="كتاب ثالث")
    changes(index)
    (folder / "goes.txt").unlink()
    (folder / "two.txt").rename(folder / "moved.txt")
    write(folder, one="كتاب آخر", new="كتاب جديد", newer="كتاب أجد")
    meanwhile(act)
    changes(index)
    assert names(index, "كتاب") == ["moved", "new", "newer", "one"]
    assert changes(index) == {}


def test_what_comes_while_another_program_takes_out_what_went_stays(
    index: Index, folder: Path, meanwhile: Callable[[str], None]
) -> None:
    write(folder, goes="كتاب أول")
    changes(index)
    (folder / "goes.txt").unlink()
    write(folder, comes="كتاب ثان")
    meanwhile("reading")
    changes(index)
    assert names(index, "كتاب") == ["comes"]


def test_what_went_while_its_names_were_looked_for_is_not_noted(
    index: Index, folder: Path, meanwhile: Callable[[str], None]
) -> None:
    write(folder, goes="زار أحمد شوقي بيروت في ٣ مارس ٢٠٢١")
    changes(index)
    (folder / "goes.txt").unlink()
    write(folder, comes="لا شيء هنا")
    meanwhile("noting")
    list(index.read())
    assert names(index, "", name="بيروت") == []
    assert index.unread() == 0


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=settings.default.max_examples // 2,
)
@given(
    texts,
    st.lists(pieces, max_size=5).map("".join),
    st.fixed_dictionaries(
        {name: st.booleans() for name in ("whole_words", "clitics", "marks", "letters", "forms")}
    ),
    st.sampled_from([0, 0, 3]),
    st.sampled_from([False, False, False, True]),
)
def test_index_and_page_agree(
    tmp_path: Path,
    parts: list[str],
    words: str,
    toggles: dict[str, bool],
    within: int,
    is_expression: bool,
) -> None:
    base = tmp_path / str(len(list(tmp_path.iterdir())))
    folder = base / "articles"
    folder.mkdir(parents=True)
    write(folder, **{str(n): f"مقال {text} نهاية" for n, text in enumerate(parts)})
    index = Index(base / "index.db")
    index.add_folder(folder)
    changes(index)
    source = re.escape(words) if is_expression else words
    query = Query(source, within=within, expression=is_expression, **toggles)
    on_page = {
        path.stem for path in folder.iterdir() if matches(query, folded(read_article(path).text))
    }
    assert set(names(index, query)) == on_page
    index.close()


def test_a_file_that_takes_too_long_hinders_no_other(
    index: Index, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, long="سطر من نص طويل\n" * 20_000, short="كتاب")
    monkeypatch.setattr("reader.formats.bounds.LONGEST", 0.001)
    assert changes(index) == {"long": Change.UNREADABLE, "short": Change.ADDED}
    assert changes(index) == {}


def test_what_is_long_is_read_and_noted_as_all_else(index: Index, folder: Path) -> None:
    write(folder, long="كتبه في 3 مايو 2011.\n" * 3_000)
    assert changes(index) == {"long": Change.ADDED}
    assert [path.stem for path in index.read()] == ["long"]
    day = date(2011, 5, 3).toordinal()
    assert names(index, "", period=Period(day, day)) == ["long"]
    assert names(index, "", period=Period(day + 1, None)) == []
