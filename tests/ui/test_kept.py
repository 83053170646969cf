"""A long article crosses to the process beside the window no more often than it must."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Shelf
from reader.model.mention import Mentions
from reader.ui import kept, opening
from reader.ui.background import Background
from reader.ui.session import Session

from .conftest import Prompt


@pytest.fixture
def everything_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_SMALL", 100)


@pytest.fixture
def background(qapp: object) -> Prompt:
    return Prompt()


@pytest.fixture
def session(background: Prompt) -> Session:
    return Session(Shelf.in_memory(), background)


def look_through(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.mentions_found):
        session.find_mentions()


@pytest.mark.usefixtures("everything_is_long")
def test_what_was_read_there_is_not_sent_back(
    session: Session, background: Prompt, article: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.article_opened):
        session.open(article)
    look_through(session, qtbot)
    assert background.asked == [kept.read, kept.mentions_of]


def test_what_was_read_here_is_sent_once_it_is_missed(
    session: Session, background: Prompt, article: Path, qtbot: QtBot
) -> None:
    session.open(article)
    look_through(session, qtbot)
    assert background.asked == [kept.mentions_of, kept.sent]
    look_through(session, qtbot)
    assert background.asked[2:] == [kept.mentions_of]


def test_only_the_last_article_is_kept_and_known_by_how_it_was_read(article: Path) -> None:
    first = kept.read(article, None, False)
    assert kept.mentions_of(first.source) == Mentions()
    other = kept.read(article, "cp1256", False)
    assert kept.mentions_of(other.source) == Mentions()
    with pytest.raises(kept.NotKeptError):
        kept.mentions_of(first.source)
    assert kept.sent(first, kept.mentions_of) == Mentions()


@pytest.fixture
def real_session(qapp: object) -> Iterator[Session]:
    """A session with a process beside it."""
    session = Session(Shelf.in_memory(), Background())
    yield session
    session.close()


@pytest.mark.usefixtures("everything_is_long")
def test_a_process_that_was_stopped_is_sent_the_article_anew(
    real_session: Session, article: Path, home: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(real_session.article_opened):
        real_session.open(article)
    real_session.find_mentions()
    with qtbot.waitSignal(real_session.mentions_found):
        real_session.open(home / "nowhere.md")  # stops what is under way; then looks again
    assert real_session.mentions is not None
