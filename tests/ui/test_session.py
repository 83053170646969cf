"""What is being read, and what is known of it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Shelf, ShelfFault, ShelfUnavailable
from reader.library.marks import Marks
from reader.model.mention import Mentions
from reader.model.span import Span
from reader.ui import opening
from reader.ui.session import Session

from .conftest import Prompt


@pytest.fixture
def background(qapp: object) -> Prompt:
    return Prompt()


@pytest.fixture
def session(background: Prompt) -> Session:
    return Session(Shelf.in_memory(), background)


@pytest.fixture
def reading(session: Session, article: Path) -> Session:
    session.open(article)
    return session


def test_facts_are_there_when_they_are_told(session: Session, article: Path) -> None:
    told: list[str] = []

    def hear(opened: object) -> None:
        assert session.article is opened
        assert session.awaited is None
        assert session.recent[0].path == article
        told.append(session.article.metadata.title)

    session.article_opened.connect(hear)
    session.open(article)
    assert told == ["عنوان المقالة"]


def test_what_is_being_opened_is_known_until_it_is(
    session: Session, article: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_SMALL", 100)
    session.open(article)
    assert (session.article, session.awaited) == (None, article)
    with qtbot.waitSignal(session.article_opened):
        pass
    assert session.awaited is None


def test_only_the_last_of_two_large_articles_is_shown(
    session: Session, article: Path, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_SMALL", 10)
    other = home / "أخرى.txt"
    other.write_text("مقالة أخرى طويلة بما يكفي.", encoding="utf-8")
    shown: list[Path] = []
    session.article_opened.connect(lambda opened: shown.append(opened.source.path))
    session.open(article)
    session.open(other)
    qtbot.waitUntil(lambda: session.awaited is None)
    assert shown == [other]


def test_mentions_of_an_article_that_was_left_are_dropped(
    reading: Session, home: Path, qtbot: QtBot
) -> None:
    told: list[Mentions] = []
    reading.mentions_found.connect(told.append)
    reading.find_mentions()
    other = home / "أخرى.txt"
    other.write_text("مقالة أخرى.", encoding="utf-8")
    reading.open(other)
    with qtbot.waitSignal(reading.mentions_found):
        reading.find_mentions()
    assert len(told) == 1


def test_mentions_that_cannot_be_found_are_said_and_are_none(
    reading: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Mentions:
        raise RuntimeError("planted")

    monkeypatch.setattr("reader.extract.mentions_in", fail)
    with qtbot.waitSignal(reading.mentions_failed):
        reading.find_mentions()
    assert reading.mentions == Mentions()


def test_a_shelf_that_fails_is_said_and_reading_goes_on(
    session: Session, article: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise ShelfUnavailable(ShelfFault.FULL, None)

    for name in ("opened", "recent", "remember_place"):
        monkeypatch.setattr(Shelf, name, full)
    monkeypatch.setattr(Marks, "add", full)
    with qtbot.waitSignal(session.shelf_failed):
        session.open(article)
    assert session.article is not None
    session.marks.toggle_bookmark(Span(0, 5))
    session.set_place(40)
    session.keep_place()
    assert session.marks.placed == ()


def test_choosing_is_told_once(reading: Session) -> None:
    told: list[tuple[Span, ...]] = []
    reading.chosen_changed.connect(told.append)
    spans = (Span(1, 3), Span(7, 9))
    reading.choose(spans)
    reading.choose(spans)
    assert told == [spans]


def test_relative_dates_are_counted_from_the_day_that_the_reader_tells(
    session: Session, home: Path, qtbot: QtBot, real_mentions: None
) -> None:
    path = home / "أمس.txt"
    path.write_text("وقع الحادث أمس في المدينة.", "utf-8")
    session.open(path)
    with qtbot.waitSignal(session.mentions_found):
        session.find_mentions()
    assert [date.value for date in session.mentions.dates] == [""]
    with qtbot.waitSignal(session.mentions_found):
        session.refer_to("2024-05-03")
        assert session.mentions is not None  # what was found stays until then
    assert [date.value for date in session.mentions.dates] == ["2024-05-02"]
    session.open(path)
    assert session.reference == "2024-05-03"
    assert session.is_reference_chosen
    with qtbot.waitSignal(session.mentions_found):
        session.refer_to("")
    assert [date.value for date in session.mentions.dates] == [""]


def test_that_a_known_article_was_opened_is_noted_when_it_has_been_painted(
    reading: Session, article: Path, home: Path, qtbot: QtBot
) -> None:
    other = home / "أخرى.txt"
    other.write_text("مقالة أخرى.", encoding="utf-8")
    reading.open(other)
    with qtbot.waitSignal(reading.recent_changed) as told:
        reading.open(article)
    assert [recent.path for recent in told.args[0]] == [article, other]
    reading.open(other)
    assert [recent.path for recent in reading.recent] == [other, article]


def test_what_was_opened_last_is_noted_however_soon_the_window_is_closed(
    home: Path, article: Path, background: Prompt
) -> None:
    other = home / "أخرى.txt"
    other.write_text("مقالة أخرى.", encoding="utf-8")
    session = Session(Shelf(home / "shelf.sqlite"), background)
    for path in (article, other, article):
        session.open(path)
    session.close()
    assert [recent.path for recent in Shelf(home / "shelf.sqlite").recent()] == [article, other]
