"""The index used a little at a time, as the processes beside the window do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import lookup
from reader.library.filters import Filters
from reader.library.lookup import (
    Answer,
    Progress,
    Request,
    add_folder,
    bring_up_to_date,
    forget,
    look_up,
    remove_folder,
)
from reader.search import BadQuery, Query


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(75):
        words = "كتاب " * (number % 40 + 1)
        (folder / f"{number:02}.txt").write_text(f"{words}في السطر.", encoding="utf-8")
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "index.sqlite"
    yield file
    forget(file)


def updated(file: Path, *at_first: Path) -> Progress:
    while not (progress := bring_up_to_date(file, at_first)).is_done:
        pass
    return progress


def answers(file: Path, request: Request) -> list[Answer]:
    found: list[Answer] = []
    while True:
        more, is_all = look_up(file, request, len(found))
        found += more
        if is_all:
            return found


def test_an_index_that_was_not_there_has_the_first_folders(file: Path, folder: Path) -> None:
    progress = updated(file, folder)
    assert (progress.articles, progress.folders) == (75, (folder,))


def test_folders_that_were_taken_away_do_not_come_back(file: Path, folder: Path) -> None:
    updated(file, folder)
    remove_folder(file, folder)
    assert updated(file, folder).articles == 0
    forget(file)
    assert updated(file, folder).folders == ()
    add_folder(file, folder)
    assert updated(file, folder).articles == 75


def test_progress_is_told_while_there_is_more_to_do(
    file: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "_MOMENT", 0.0)
    assert not bring_up_to_date(file, (folder,)).is_done
    assert updated(file).articles == 75


def test_every_answer_comes_once_however_often_the_rest_is_asked_for(
    file: Path, folder: Path
) -> None:
    updated(file, folder)
    found = answers(file, Request(Query("كتاب")))
    assert len({answer.path for answer in found}) == len(found) == 75
    assert [answer.count for answer in found] == [int(a.path.stem) % 40 + 1 for a in found]
    assert max(len(answer.hits) for answer in found) < 40


def test_another_question_in_between_changes_nothing(file: Path, folder: Path) -> None:
    updated(file, folder)
    request = Request(Query("كتاب"))
    first, is_all = look_up(file, request)
    look_up(file, Request(Query("السطر")))
    second, _ = look_up(file, request, len(first))
    assert not is_all
    assert not {a.path for a in first} & {a.path for a in second}


def test_answers_keep_to_a_folder(file: Path, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "one.txt").write_text("كتاب واحد", encoding="utf-8")
    updated(file, folder, other)
    found = answers(file, Request(Query("كتاب"), Filters(folder=other)))
    assert [answer.path.name for answer in found] == ["one.txt"]


def test_a_damaged_index_is_made_anew(file: Path, folder: Path) -> None:
    file.write_bytes(b"not a database" * 1000)
    progress = updated(file)
    assert progress.is_done
    add_folder(file, folder)
    assert updated(file).articles == 75


def test_a_bad_expression_is_refused(file: Path, folder: Path) -> None:
    updated(file, folder)
    with pytest.raises(BadQuery):
        look_up(file, Request(Query("(", expression=True)))


def test_files_that_changed_last_are_watched_before_others(
    file: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "_MOST_WATCHED", 3)
    monkeypatch.setattr(lookup, "_LATEST", 2)
    updated(file, folder)
    for number in (40, 60):
        (folder / f"{number}.txt").write_text("كتاب آخر", "utf-8")
        watched = updated(file).watched
        assert watched is not None
        assert str(folder / f"{number}.txt") in watched
        assert str(folder) in watched
    (folder / "60.txt").unlink()
    watched = updated(file).watched
    assert watched is not None
    assert str(folder / "60.txt") not in watched
