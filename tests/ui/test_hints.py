"""What is said where the mouse rests on a name or a date."""

from pathlib import Path

import pytest

from reader.model.mention import DateMention, Entity, Mentions, NameKind, NameMention
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period
from reader.ui.hints import Hints
from reader.ui.window import Window

NAME = Entity(
    "فاطمة الفهرية",
    NameKind.PERSON,
    tuple(NameMention(Span(at, at + 5), NameKind.PERSON, 1.0, "test") for at in (10, 30)),
)
DATE = DateMention(
    Span(50, 60), CalendarDate(Calendar.GREGORIAN, 2016, 5), "2016-05", Period(None, None), "test"
)


@pytest.fixture
def hints(window: Window, article: Path, monkeypatch: pytest.MonkeyPatch) -> Hints:
    window.session.open(article)
    monkeypatch.setattr(
        window.session, "mentions", Mentions((DATE,), NAME.mentions, (NAME,)), raising=False
    )
    return window.frame.hints


@pytest.mark.parametrize("at", [10, 14, 30])
def test_a_name_is_told_with_its_kind_and_count(hints: Hints, at: int) -> None:
    assert hints.at(at) == "\u2068فاطمة الفهرية\u2069 · شخص · ذُكر مرتين"


def test_a_date_is_told_in_words_and_digits_of_the_interface(hints: Hints) -> None:
    assert hints.at(55) == "مايو ٢٠١٦"


@pytest.mark.parametrize("at", [0, 9, 15, 29, 49, 60, 10_000])
def test_beside_a_mention_nothing_is_said(hints: Hints, at: int) -> None:
    assert hints.at(at) == ""
