"""What a reader left on the shelf is there the next time."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from reader.library import Shelf
from reader.model.article import Article, Metadata, Source
from reader.model.highlight import HighlightStyle
from reader.model.locator import locator_of
from reader.model.span import Span

TEXT = "\n".join(
    f"الفقرة رقم {n} تحكي عن مكتبة قديمة في مدينة {n * 7} وعن كتاب {n * 13}" for n in range(40)
)
OTHER = "\n".join(f"خبر آخر {n * 3} لا يشبه ذاك في شيء سوى الورق {n * 11}" for n in range(40))


def article(path: Path, text: str = TEXT, title: str = "المكتبة", saved_as: str = "") -> Article:
    """An article; `saved_as` stands for what makes the file's bytes others."""
    digest = hashlib.sha256((text + saved_as).encode()).hexdigest()
    return Article(Source(path, "plain", "utf-8", digest), Metadata(title, (), "ar"), text, ())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "shelf.db"


@pytest.fixture
def shelf(file: Path) -> Iterator[Shelf]:
    shelf = Shelf(file)
    yield shelf
    shelf.close()


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return tmp_path / "article.txt"


def test_an_article_is_known_again(shelf: Shelf, here: Path) -> None:
    first = shelf.opened(article(here))
    assert first.place is None
    assert shelf.opened(article(here)).id == first.id


def test_places_and_bookmarks_outlive_a_run(file: Path, here: Path) -> None:
    place, mark = locator_of(TEXT, Span(100, 110)), locator_of(TEXT, Span(50, 60))
    shelf = Shelf(file)
    known = shelf.opened(article(here))
    shelf.remember_place(known.id, place, 0.4)
    bookmark = shelf.marks.add(known.id, mark, "كتاب", "ملاحظة")
    shelf.close()
    shelf = Shelf(file)
    assert shelf.opened(article(here)).place == place
    assert [one.progress for one in shelf.recent()] == [0.4]
    assert shelf.marks.of(known.id) == (bookmark,)
    shelf.close()


@pytest.mark.parametrize(
    "other",
    [
        article(Path("moved.txt")),
        article(Path("encoded.txt"), saved_as="in windows-1256"),
        article(Path("wrapped.md"), TEXT.replace("\n", "\u2028"), saved_as="as Markdown"),
        article(Path("vocalised.txt"), TEXT.replace("كتاب", "كِتَاب")),
    ],
    ids=lambda other: other.source.path.stem,
)
def test_the_same_article_in_another_file_is_the_same(
    shelf: Shelf, here: Path, other: Article
) -> None:
    assert shelf.opened(article(here)).id == shelf.opened(other).id


def test_an_edited_article_is_the_same_at_its_path(shelf: Shelf, here: Path) -> None:
    first = shelf.opened(article(here))
    assert shelf.opened(article(here, TEXT + "\nوخاتمة لم تكن")).id == first.id
    assert shelf.opened(article(here, "كلمة واحدة")).id == first.id


def test_another_article_put_in_its_place_is_another(shelf: Shelf, here: Path) -> None:
    first = shelf.opened(article(here))
    other = shelf.opened(article(here, OTHER))
    assert other.id != first.id
    moved = shelf.opened(article(here.with_name("moved.txt")))
    assert moved.id == first.id


def test_two_articles_of_one_name_stay_two(shelf: Shelf, tmp_path: Path) -> None:
    one = shelf.opened(article(tmp_path / "a" / "article.txt"))
    other = shelf.opened(article(tmp_path / "b" / "article.txt", OTHER))
    assert one.id != other.id


def test_articles_without_letters_are_told_apart_by_path(shelf: Shelf, tmp_path: Path) -> None:
    assert (
        shelf.opened(article(tmp_path / "a.txt", "")).id
        != shelf.opened(article(tmp_path / "b.txt", "")).id
    )


def test_recent_articles_come_latest_first(shelf: Shelf, tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.txt" for n in range(4)]
    for n, path in enumerate(paths):
        shelf.opened(article(path, f"{n} {OTHER}", f"عنوان {n}"))
    shelf.opened(article(paths[1], f"1 {OTHER}", "عنوان 1"))
    recent = shelf.recent(3)
    assert [r.path for r in recent] == [paths[1], paths[3], paths[2]]
    assert recent[0].title == "عنوان 1"
    assert recent[0].language == "ar"
    assert datetime.now(UTC) - recent[0].opened < timedelta(minutes=1)


def test_a_clock_set_back_does_not_change_the_order(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        year_of_now = 2030

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            cls.year_of_now -= 1
            return datetime(cls.year_of_now, 1, 1, tzinfo=tz)

    monkeypatch.setattr("reader.library.shelf.datetime", Clock)
    for n in range(3):
        shelf.opened(article(tmp_path / f"{n}.txt", f"{n} {OTHER}"))
    assert [r.path.stem for r in shelf.recent()] == ["2", "1", "0"]


def test_an_article_that_moved_is_recent_where_it_is_now(shelf: Shelf, tmp_path: Path) -> None:
    shelf.opened(article(tmp_path / "old.txt"))
    shelf.opened(article(tmp_path / "new.txt"))
    assert [r.path.name for r in shelf.recent()] == ["new.txt"]


def test_forgetting_recent_articles_keeps_their_bookmarks(shelf: Shelf, here: Path) -> None:
    known = shelf.opened(article(here))
    bookmark = shelf.marks.add(known.id, locator_of(TEXT, Span(5, 9)), "هنا")
    shelf.forget_recent()
    assert shelf.recent() == ()
    assert shelf.opened(article(here)).id == known.id
    assert shelf.marks.of(known.id) == (bookmark,)


def test_bookmarks_are_listed_in_the_order_of_the_text(shelf: Shelf, here: Path) -> None:
    known = shelf.opened(article(here))
    for start in (300, 20, 150):
        shelf.marks.add(known.id, locator_of(TEXT, Span(start, start + 5)), str(start))
    assert [b.label for b in shelf.marks.of(known.id)] == ["20", "150", "300"]


def test_a_mark_has_a_highlight_a_note_and_tags(shelf: Shelf, here: Path) -> None:
    known = shelf.opened(article(here))
    place = locator_of(TEXT, Span(5, 9))
    lit = shelf.marks.add(
        known.id, place, "", "**ن**", highlight=HighlightStyle.PINK, tags=("كتب", "تاريخ")
    )
    assert shelf.marks.of(known.id) == (lit,)
    assert (lit.highlight, lit.tags) == (HighlightStyle.PINK, ("كتب", "تاريخ"))
    assert lit.title == TEXT[5:9]
    assert lit.uri != shelf.marks.add(known.id, place, "").uri
    assert shelf.marks.tags() == ("تاريخ", "كتب")


def test_a_highlight_of_a_later_warraq_is_lit_and_stays_as_it_is(file: Path, here: Path) -> None:
    shelf = Shelf(file)
    known = shelf.opened(article(here))
    mark = shelf.marks.add(known.id, locator_of(TEXT, Span(5, 9)), "")
    with closing(sqlite3.connect(file)) as later:
        later.execute("UPDATE marks SET highlight = 'orange'")
        later.commit()
        (lit,) = shelf.marks.of(known.id)
        assert lit == replace(mark, highlight=HighlightStyle.YELLOW)
        shelf.marks.change((lit,), (replace(lit, note="ملاحظة"),))
        rows = later.execute("SELECT highlight, note FROM marks").fetchall()
    assert rows == [("orange", "ملاحظة")]
    shelf.close()


def test_a_highlight_of_a_later_warraq_comes_back_as_it_was(file: Path, here: Path) -> None:
    with closing(Shelf(file)) as shelf:
        known = shelf.opened(article(here))
        shelf.marks.add(known.id, locator_of(TEXT, Span(5, 9)), "", highlight=HighlightStyle.BLUE)
        with closing(sqlite3.connect(file)) as later:
            later.execute("UPDATE marks SET highlight = 'orange'")
            later.commit()
        (mark,) = shelf.marks.of(known.id)
        shelf.marks.change((mark,), ())
        shelf.marks.change((), (mark,))
        assert highlights(file) == [("orange",)]
        shelf.marks.change((mark,), (replace(mark, highlight=HighlightStyle.PINK),))
        assert highlights(file) == [("pink",)]


def highlights(file: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT highlight FROM marks").fetchall()


def test_marks_are_changed_removed_and_put_back(shelf: Shelf, here: Path) -> None:
    known = shelf.opened(article(here))
    first = shelf.marks.add(known.id, locator_of(TEXT, Span(5, 9)), "هنا", "قديم")
    second = shelf.marks.add(known.id, locator_of(TEXT, Span(70, 80)), "هناك")
    changed = replace(first, note="جديد", locator=locator_of(TEXT, Span(50, 55)), tags=("وسم",))
    shelf.marks.change((first, second), (changed,))
    assert shelf.marks.of(known.id) == (changed,)
    third = shelf.marks.add(known.id, locator_of(TEXT, Span(90, 92)), "آخر")
    shelf.marks.change((changed,), (first, second))
    assert shelf.marks.of(known.id) == (first, second, third)


def test_a_change_leaves_what_another_program_changed(file: Path, here: Path) -> None:
    one, other = Shelf(file), Shelf(file)
    known = one.opened(article(here))
    mark = one.marks.add(known.id, locator_of(TEXT, Span(5, 9)), "هنا")
    gone = one.marks.add(known.id, locator_of(TEXT, Span(15, 19)), "هناك")
    one.marks.change((mark, gone), (replace(mark, note="ملاحظة"),))
    other.marks.change((mark, gone), (replace(mark, label="عنوان"), replace(gone, label="x")))
    (kept,) = one.marks.of(known.id)
    assert (kept.label, kept.note) == ("عنوان", "ملاحظة")
    one.close()
    other.close()


def test_two_programs_share_a_shelf(file: Path, here: Path) -> None:
    one, other = Shelf(file), Shelf(file)
    known = one.opened(article(here))
    assert other.opened(article(here)).id == known.id
    from_one = one.marks.add(known.id, locator_of(TEXT, Span(1, 5)), "هنا")
    from_other = other.marks.add(known.id, locator_of(TEXT, Span(10, 15)), "هناك")
    assert one.marks.of(known.id) == other.marks.of(known.id) == (from_one, from_other)
    one.close()
    other.close()


def test_a_path_that_is_no_text_is_kept(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.txt"
    shelf.opened(article(path))
    assert shelf.recent()[0].path == path


def test_a_shelf_in_memory_works_as_one_on_the_disk(here: Path) -> None:
    shelf = Shelf.in_memory()
    known = shelf.opened(article(here))
    bookmark = shelf.marks.add(known.id, locator_of(TEXT, Span(1, 5)), "هنا")
    assert shelf.marks.of(known.id) == (bookmark,)
    shelf.close()
