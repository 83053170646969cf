"""Durations stand beneath the timeline, folded away, and lead to where they are written."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.mention import DurationMention
from reader.model.span import Span
from reader.text.digits import Digits
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.dates import DatesPanel
from reader.ui.sidebar.durations import durations_in
from reader.ui.words.durations import DurationWords

TEXT = "دام عامين، ثم ثلاثة أيام، ثم 3 أيام، ثم بضعة أشهر. وفي 2018 عاد."


@pytest.fixture
def article(article_of: Callable[..., Article]) -> Article:
    return article_of(TEXT)


@pytest.fixture
def durations(spans_of: Callable[..., list[Span]], article: Article) -> list[DurationMention]:
    forms = {"عامين": "P2Y", "ثلاثة أيام": "P3D", "3 أيام": "P3D", "بضعة أشهر": ""}
    return [
        DurationMention(spans_of(article, form)[0], value, "rule") for form, value in forms.items()
    ]


def _texts(panel: DatesPanel) -> list[str]:
    return [row.text for row in panel._model.rows]


def _open(panel: DatesPanel, qtbot: QtBot) -> QListView:
    rows = panel.findChild(QListView)
    assert rows is not None
    rows.setCurrentIndex(rows.model().index(len(_texts(panel)) - 1, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    return rows


def test_equal_durations_are_joined_the_shortest_first(durations: list[DurationMention]) -> None:
    found = durations_in(durations, TEXT)
    assert [duration.written for duration in found] == ["ثلاثة أيام", "عامين", "بضعة أشهر"]
    assert found[0].forms == ("ثلاثة أيام", "3 أيام")


def test_durations_are_folded_away_and_open_by_key(
    shown, look: Look, qtbot: QtBot, show, article: Article, durations
) -> None:
    panel = shown(DatesPanel, look)
    show(article, durations=durations)
    assert _texts(panel) == ["Durations"]
    assert panel._model.rows[0].tally == "3"
    _open(panel, qtbot)
    assert _texts(panel) == ["Durations", "ثلاثة أيام", "عامين", "بضعة أشهر"]
    assert panel._model.rows[1].detail == "3 day(s) · mentioned 2 time(s)"


def test_a_duration_leads_to_its_mentions_in_turn(
    shown, look: Look, qtbot: QtBot, show, article: Article, durations, wishes
) -> None:
    panel = shown(DatesPanel, look)
    show(article, durations=durations)
    rows = _open(panel, qtbot)
    index = rows.model().index(1, 0)
    rows.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert wishes.places == [durations[1].span, durations[2].span]


def test_the_mouse_on_a_duration_marks_it_on_the_page(
    shown, session: Session, look: Look, qtbot: QtBot, show, article: Article, durations
) -> None:
    panel = shown(DatesPanel, look)
    show(article, durations=durations)
    rows = _open(panel, qtbot)
    with qtbot.waitSignal(session.pointed_changed) as pointed:
        rows.pointed_at.emit(rows.model().index(2, 0))
    assert pointed.args == [(durations[0].span,)]


def test_the_filter_finds_durations_in_their_words(
    shown, look: Look, show, article: Article, durations
) -> None:
    panel = shown(DatesPanel, look)
    show(article, durations=durations)
    panel._filter.setText("year")
    assert _texts(panel) == ["Durations", "عامين"]


def test_durations_are_in_no_list_of_dates_that_is_copied_or_saved(
    shown, look: Look, show, article: Article, durations
) -> None:
    panel = shown(DatesPanel, look)
    show(article, durations=durations)
    assert panel._json() == "[\n\n]\n"
    assert panel._csv().count("\n") == 1
    assert "VEVENT" not in panel._ics()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P1D", "1 day(s)"),
        ("P1Y6M", "1 year(s) and 6 month(s)"),
        ("P2DT12H", "2 day(s) and 12 hour(s)"),
        ("P3D/P5D", "3 day(s) to 5 day(s)"),
        ("PT48H", "48 hour(s)"),
        ("P2W", "2 week(s)"),
        ("PT90M", "90 minute(s)"),
        ("", ""),
        ("2020", ""),
    ],
)
def test_durations_in_words(value: str, words: str) -> None:
    assert DurationWords(Digits.WESTERN).of(value) == words
