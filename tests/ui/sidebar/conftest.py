"""A session over articles made on the spot, a look, and an interface that speaks Arabic."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from pytestqt.qtbot import QtBot

from reader.calendars.gregorian import to_day
from reader.library import Shelf
from reader.model.article import (
    Article,
    Block,
    BlockKind,
    Direction,
    Metadata,
    Run,
    Source,
    Style,
)
from reader.model.mention import (
    DateMention,
    DurationMention,
    Entity,
    Mentions,
    NameKind,
    NameMention,
)
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period
from reader.paths import resources_folder
from reader.settings import Settings
from reader.text.digits import Digits
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.panel import Panel
from reader.ui.theme import load_theme


class Wishes:
    """What the sidebar asked of the session, as the page would hear it."""

    def __init__(self, session: Session) -> None:
        self.places: list[Span] = []
        self.chosen: list[tuple[Span, ...]] = []
        session.place_wanted.connect(self.places.append)
        session.chosen_changed.connect(self.chosen.append)


class IdleBackground:
    """Work that is asked for and never done."""

    def run(self, *arguments: Any, **callbacks: Any) -> None:
        pass

    def drop(self) -> None:
        pass

    def close(self) -> None:
        pass


def _article_of(*paragraphs: str, path: str = "article.md", language: str = "ar") -> Article:
    """An article of these paragraphs; leading number signs make a heading."""
    blocks, at, kept = [], 0, []
    for paragraph in paragraphs:
        level = len(paragraph) - len(paragraph.lstrip("#"))
        words = paragraph.lstrip("#").strip()
        span = Span(at, at + len(words))
        kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
        run = Run(span, Style.PLAIN)
        blocks.append(Block(span, kind, level, Direction.RIGHT_TO_LEFT, (run,)))
        kept.append(words)
        at = span.end + 1
    text = "\n".join(kept)
    source = Source(Path("/nowhere") / path, "markdown", "utf-8", f"{hash(text):x}")
    return Article(source, Metadata(language=language), text, tuple(blocks))


def _entity(article: Article, name: str, kind: NameKind, *forms: str) -> Entity:
    """The entity of all places of `article` where one of `forms`, or else `name`, is written."""
    spans = _spans_of(article, *(forms or (name,)))
    return Entity(name, kind, tuple(NameMention(span, kind, 1.0, "test") for span in spans))


def _spans_of(article: Article, *forms: str) -> list[Span]:
    """Where `forms` are written in `article`, in order; the longer one where two overlap."""
    found: list[Span] = []
    for form in sorted(forms, key=len, reverse=True):
        at = article.text.find(form)
        while at >= 0:
            span = Span(at, at + len(form))
            if not any(span.overlaps(other) for other in found):
                found.append(span)
            at = article.text.find(form, at + 1)
    return sorted(found)


def _date_mention(span: Span, value: str, *ends: tuple[int, int, int] | None) -> DateMention:
    """A mention of `value`, whose period goes from the first to the last of `ends`."""
    days = [None if end is None else to_day(*end) for end in ends] or [None]
    year = ends[0][0] if ends and ends[0] else None
    written = CalendarDate(Calendar.GREGORIAN, year)
    return DateMention(span, written, value, Period(days[0], days[-1]), "test")


@pytest.fixture(scope="session")
def article_of() -> Callable[..., Article]:
    """Makes an article of paragraphs, in which leading number signs make a heading."""
    return _article_of


@pytest.fixture(scope="session")
def entity() -> Callable[..., Entity]:
    """Makes the entity of all places of an article where a name, or its forms, is written."""
    return _entity


@pytest.fixture(scope="session")
def spans_of() -> Callable[..., list[Span]]:
    """Finds forms in an article."""
    return _spans_of


@pytest.fixture(scope="session")
def date_mention() -> Callable[..., DateMention]:
    """Makes a mention of an EDTF value at a span, between two days."""
    return _date_mention


@pytest.fixture
def session(qapp: QCoreApplication) -> Iterator[Session]:
    session = Session(Shelf.in_memory(), IdleBackground())
    yield session
    session.close()


@pytest.fixture
def wishes(session: Session) -> Wishes:
    return Wishes(session)


@pytest.fixture
def show(session: Session) -> Callable[..., None]:
    """Puts an article, and what was found in it, into the session."""

    def show(
        article: Article,
        entities: Sequence[Entity] = (),
        dates: Sequence[DateMention] = (),
        found: bool = True,
        durations: Sequence[DurationMention] = (),
    ) -> None:
        session._show(article)
        if found:
            names = tuple(sorted((m for e in entities for m in e.mentions), key=lambda m: m.span))
            mentions = Mentions(tuple(dates), names, tuple(entities), tuple(durations))
            session._show_mentions(mentions)

    return show


@pytest.fixture
def shown(session: Session, qtbot: QtBot) -> Callable[[type[Panel], Look], Any]:
    """Makes a panel over `session`, and shows it."""

    def shown(kind: type[Panel], look: Look) -> Panel:
        panel = kind(session)
        qtbot.addWidget(panel)
        panel.set_look(look)
        panel.resize(320, 600)
        panel.show()
        return panel

    return shown


@pytest.fixture(scope="session")
def look() -> Look:
    return _look_in("light", "en")


def _look_in(theme: str, language: str) -> Look:
    """How everything looks in a theme and a language of the interface."""
    digits = Digits.ARABIC_INDIC if language == "ar" else Digits.WESTERN
    return Look(load_theme(resources_folder() / "themes", theme), Settings(), language, digits)


@pytest.fixture
def arabic(qapp: Any, qtbot: QtBot) -> Iterator[Look]:
    """An interface in Arabic, from the right."""
    translator = QTranslator()
    assert translator.load(str(resources_folder() / "translations" / "warraq_ar.qm"))
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield _look_in("light", "ar")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(translator)
