"""A link or a command opens an article at words in it."""

from pathlib import Path

import pytest

from reader import app, cli
from reader.library.links import link_to
from reader.model.locator import Locator, locator_of
from reader.model.span import Span
from reader.ui.arrival import Arrival
from reader.ui.window import Window

WORDS = "كتاب ثالث"


@pytest.fixture
def place(window: Window, article: Path) -> Span:
    window.session.open(article)
    at = window.session.article.text.index(WORDS)
    return Span(at, at + len(WORDS))


@pytest.mark.parametrize("words", [WORDS, "كِتابٌ  ثالث", "كتاب\nثالث"])
def test_words_are_gone_to_however_they_are_written(
    window: Window, place: Span, words: str
) -> None:
    Arrival(window.session, Locator(0, words, "", ""))
    assert window.session.chosen == (place,)
    assert window.page.visible_span().overlaps(place)


def test_words_are_gone_to_when_the_article_comes(
    window: Window, place: Span, article: Path, home: Path
) -> None:
    other = home / "other.txt"
    other.write_text("مقال آخر", encoding="utf-8")
    window.session.open(other)
    window.session.awaited = article
    Arrival(window.session, locator_of("قبل كتاب ثالث بعد", Span(4, 13)))
    assert window.session.chosen == ()
    window.session.open(article)
    assert window.session.chosen == (place,)
    window.session.open(other)
    window.session.open(article)
    assert window.session.chosen == ()


def test_words_that_are_nowhere_leave_the_reader_where_it_opens(
    window: Window, place: Span
) -> None:
    Arrival(window.session, Locator(0, "كلمات ليست هنا", "", ""))
    assert window.session.chosen == ()


def test_links_and_words_come_from_the_command_line(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def start(*arguments: object) -> int:
        asked.append(arguments)
        return 0

    monkeypatch.setattr(app, "start", start)
    locator = Locator(0, WORDS, "قبل ", " بعد")
    cli.main([link_to(article, locator)])
    cli.main([str(article), "--at", WORDS])
    cli.main([str(article)])
    assert asked == [
        ([article], None, locator),
        ([article], None, Locator(0, WORDS, "", "")),
        ([article], None, None),
    ]
