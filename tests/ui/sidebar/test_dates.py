"""The panel of dates, as a reader works it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.mention import DateMention, DateNote
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.dates import DatesPanel

TEXT = "وفي سنة 245 هـ، أي سنة 859م، بدأ البناء. ومنذ ماي 2016 حتى 2018، وفي 2018 أيضًا، وأمس."


@pytest.fixture
def article(article_of: Callable[..., Article]) -> Article:
    return article_of(TEXT)


@pytest.fixture
def dates(
    article: Article, spans_of: Callable[..., list], date_mention: Callable[..., DateMention]
) -> list[DateMention]:
    def at(form: str, number: int = 0) -> object:
        return spans_of(article, form)[number]

    return [
        date_mention(at("سنة 245 هـ"), "0859-04-08/0860-03-27", (859, 4, 8), (860, 3, 27)),
        date_mention(at("سنة 859م"), "0859", (859, 1, 1), (859, 12, 31)),
        date_mention(at("ماي 2016"), "2016-05", (2016, 5, 1), (2016, 5, 31)),
        date_mention(at("2018", 0), "2018", (2018, 1, 1), (2018, 12, 31)),
        date_mention(at("2018", 1), "2018", (2018, 1, 1), (2018, 12, 31)),
        date_mention(at("أمس"), ""),
    ]


def _texts(panel: DatesPanel) -> list[str]:
    return [row.text for row in panel._model.rows]


def _details(panel: DatesPanel) -> dict[str, str]:
    return {row.text: row.detail for row in panel._model.rows if hasattr(row, "detail")}


def test_dates_stand_in_the_order_of_time_with_the_unresolved_folded_away(
    shown, look: Look, show, article: Article, dates
) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    assert _texts(panel) == [
        *("9th century", "سنة 859م", "سنة 245 هـ"),
        *("21st century", "ماي 2016", "2018"),
        "Without a known day",
    ]


def test_a_value_is_worded_where_it_says_more_than_the_date_as_written(
    shown, arabic: Look, show, article: Article, dates
) -> None:
    panel = shown(DatesPanel, arabic)
    show(article, dates=dates)
    assert _details(panel) == {
        "سنة 859م": "",
        "سنة 245 هـ": "٨ أبريل ٨٥٩ – ٢٧ مارس ٨٦٠",
        "ماي 2016": "مايو ٢٠١٦",
        "2018": "ذُكر مرتين",
    }


def test_the_group_of_unresolved_dates_opens_and_closes(
    shown, look: Look, qtbot: QtBot, show, article: Article, dates, wishes
) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    rows = panel.findChild(QListView)
    rows.setCurrentIndex(rows.model().index(len(_texts(panel)) - 1, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    invitation = "Tell the day of the article…"
    assert _texts(panel)[-3:] == ["Without a known day", "أمس", invitation]
    assert rows.currentIndex().data() == "Without a known day"
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert _texts(panel)[-1] == "Without a known day"
    assert wishes.places == []


def test_a_click_on_the_page_opens_the_group_that_hides_the_date(
    shown, session: Session, look: Look, show, article: Article, dates
) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    assert panel.choose_at(dates[-1].span.start)
    assert panel.findChild(QListView).currentIndex().data() == "أمس"
    assert session.chosen == (dates[-1].span,)


def test_steps_go_through_the_mentions_of_one_value(
    shown, look: Look, qtbot: QtBot, show, article: Article, dates, wishes
) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    rows = panel.findChild(QListView)
    rows.setCurrentIndex(rows.model().index(_texts(panel).index("2018"), 0))
    for _ in range(3):
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert wishes.places == [dates[3].span, dates[4].span, dates[3].span]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("٨٥٩", "سنة 859م"), ("may", "ماي 2016"), ("245", "سنة 245 هـ"), ("امس", "أمس")],
)
def test_the_filter_finds_what_is_written_and_what_is_meant(
    shown, look: Look, show, article: Article, dates, typed, found
) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    panel.findChild(QLineEdit).setText(typed)
    assert found in _texts(panel)
    assert "2018" not in _texts(panel)


def test_a_date_is_spoken_with_its_value_and_count(
    shown, look: Look, show, article: Article, dates
) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    index = panel._model.index(_texts(panel).index("ماي 2016"))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("ماي 2016, May 2016, mentioned 1")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "ماي 2016\nMay 2016"


def test_the_dates_can_be_copied(shown, look: Look, show, article: Article, dates) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    assert panel._csv().splitlines()[:2] == ["Date,Value,Mentions", "سنة 859م,0859,1"]


def test_days_are_told_in_the_calendar_that_the_reader_chose(
    shown, look: Look, show, article: Article, dates
) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    panel.set_look(look._replace(settings=look.settings._replace(calendar="islamic")))
    assert _details(panel)["ماي 2016"] == "Rajab – Sha’ban 1437 AH"
    assert _details(panel)["سنة 859م"] == "244–245 AH"
    panel.findChild(QLineEdit).setText("rajab")
    assert "ماي 2016" in _texts(panel)


def test_a_calendar_is_chosen_in_the_menu(shown, look: Look, show, article: Article, dates) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    chosen: list[tuple[str, object]] = []
    panel.setting_chosen.connect(lambda *choice: chosen.append(choice))
    (calendars,) = (action.menu() for action in panel.menu(None).actions() if action.menu())
    assert [action.isChecked() for action in calendars.actions()] == [True, False, False, False]
    calendars.actions()[1].trigger()
    assert chosen == [("calendar", "islamic")]


def test_months_are_called_as_in_the_country_that_the_reader_chose(
    shown, arabic: Look, show, article: Article, dates
) -> None:
    panel = shown(DatesPanel, arabic)
    show(article, dates=dates)
    panel.set_look(arabic._replace(settings=arabic.settings._replace(months="SY")))
    assert _details(panel)["ماي 2016"] == "أيار ٢٠١٦"
    menus = [action.menu() for action in panel.menu(None).actions() if action.menu()]
    countries = menus[1].actions()
    assert countries[1].text() == "كانون الثاني، تموز، آب"
    assert [action.isChecked() for action in countries] == [False, True, False, False]


def test_what_is_to_be_known_of_a_date_stands_with_it_and_is_explained(
    shown, look: Look, show, article: Article, dates
) -> None:
    notes = DateNote.DISAGREEING | DateNote.RELATIVE | DateNote.INFERRED
    dates[0] = replace(dates[0], notes=notes)
    dates[3] = replace(dates[3], notes=DateNote.ABOUT)
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    badges = {
        row.text: [badge.word for badge in row.badges]
        for row in panel._model.rows
        if hasattr(row, "badges")
    }
    assert badges["سنة 245 هـ"] == ["disagrees", "year inferred"]
    assert badges["2018"] == []  # its other mention is certain
    index = panel._model.index(_texts(panel).index("سنة 245 هـ"))
    assert "disagrees" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "another day" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_dates_are_to_be_saved_as_events_too(
    shown, look: Look, qtbot: QtBot, show, article: Article, dates
) -> None:
    panel = shown(DatesPanel, look)
    show(article, dates=dates)
    with qtbot.waitSignal(panel.saving_wanted) as wanted:
        panel._save()
    name, forms = wanted.args
    assert (name, list(forms)) == ("Dates", ["csv", "json", "ics"])
    assert forms["ics"]().count("BEGIN:VEVENT") == 4


def test_a_calendar_that_nobody_knows_is_the_gregorian(
    shown, look: Look, show, article: Article, dates
) -> None:
    settings = look.settings._replace(calendar="mayan")
    panel = shown(DatesPanel, look._replace(settings=settings))
    show(article, dates=dates)
    assert _details(panel)["ماي 2016"] == "May 2016"
