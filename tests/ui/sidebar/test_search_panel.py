"""The panel of matches, as a reader works it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from reader.extract.dates.asking import period_asked
from reader.model.article import Article
from reader.model.mention import DateMention, Entity, Mentions, NameKind, NameMention
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period
from reader.search import Excerpt, Query, excerpt_of
from reader.ui.look import Look
from reader.ui.search.finding import Finding
from reader.ui.search.sought import Sought
from reader.ui.session import Session
from reader.ui.sidebar.search import SearchPanel


@pytest.fixture
def finding(session: Session) -> Finding:
    return Finding(session)


@pytest.fixture
def panel(shown, finding: Finding, look: Look) -> SearchPanel:
    panel = shown(SearchPanel, look)
    panel.follow(finding)
    return panel


@pytest.fixture
def article(article_of: Callable[..., Article]) -> Article:
    return article_of("# أول", "هذا كتاب.", "وهذه مكتبة.", "# ثان", "قرأ بكتابه، ثم كتب.")


def _said(panel: SearchPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def _find_period(words: str, then: Callable[[Period | None], None]) -> None:
    then(period_asked(words))


def _texts(panel: SearchPanel) -> list[str]:
    return [row.text for row in panel._model.rows]


def test_an_empty_panel_says_how_to_search(panel: SearchPanel, show, article, finding) -> None:
    show(article)
    assert "Ctrl+F" in _said(panel)
    finding.find(Query("بغداد"))
    assert "بغداد" in _said(panel)
    finding.clear()
    assert "Ctrl+F" in _said(panel)


def test_every_match_stands_with_its_line_under_its_section(
    panel: SearchPanel, show, article, finding
) -> None:
    show(article)
    finding.find(Query("كت"))
    assert _texts(panel) == [
        *("أول", "هذا كتاب.", "وهذه مكتبة."),
        *("ثان", "قرأ بكتابه، ثم كتب.", "قرأ بكتابه، ثم كتب."),
    ]


def test_the_panel_and_the_page_have_one_current_match(
    panel: SearchPanel, show, article, finding, qtbot: QtBot, wishes
) -> None:
    show(article)
    finding.find(Query("كت"))
    rows = panel.findChild(QListView)
    assert rows.currentIndex().data() == "هذا كتاب."
    finding.next()
    assert rows.currentIndex().data() == "وهذه مكتبة."
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert finding.current == 2
    third = rows.visualRect(rows.model().index(5, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert finding.current == 3
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert wishes.places[-2:] == [finding.matches[3], finding.matches[3]]


def test_what_the_query_means_in_other_words_is_shown_apart(
    panel: SearchPanel,
    show,
    article_of,
    finding,
    session,
    qtbot: QtBot,
    wishes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    article = article_of("زار الوزير المدينة في آب 2020.", "ثم عاد في أغسطس ٢٠٢٠، وهو الرئيس.")
    show(article)
    text = article.text

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    august = Period(737638, 737668)
    written = CalendarDate(Calendar.GREGORIAN, 2020, 8)
    mentions = Mentions(
        dates=tuple(
            DateMention(span(words), written, "2020-08", august, "")
            for words in ("آب 2020", "أغسطس ٢٠٢٠")
        ),
        entities=(
            Entity(
                "الوزير",
                NameKind.PERSON,
                tuple(
                    NameMention(span(words), NameKind.PERSON, 1.0, "")
                    for words in ("الوزير", "الرئيس")
                ),
            ),
        ),
    )
    session.mentions = mentions
    monkeypatch.setattr(session, "find_period", _find_period)
    finding.find(Query("آب 2020"))
    qtbot.waitUntil(lambda: len(_texts(panel)) == 3)
    assert panel._model.rows[1].tally == "1"
    assert panel._model.rows[2].excerpt.match == "أغسطس ٢٠٢٠"
    finding.find(Query("الوزير"))
    qtbot.waitUntil(lambda: any("الوزير" in heading for heading in _texts(panel)[1:2]))
    rows = panel.findChild(QListView)
    place = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wishes.places[-1] == span("الرئيس")
    assert session.chosen == (span("الرئيس"),)
    panel._copy_all()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    finding.clear()
    assert _texts(panel) == []


def test_another_article_empties_the_panel(
    panel: SearchPanel, show, article, finding, article_of
) -> None:
    show(article)
    finding.find(Query("كت"))
    show(article_of("نص آخر"))
    assert _texts(panel) == []
    assert "Ctrl+F" in _said(panel)


def test_of_many_thousand_matches_only_those_in_sight_are_made(
    panel: SearchPanel, show, article_of, finding, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Span] = []

    def noted(text: str, span: Span, width: int) -> Excerpt:
        made.append(span)
        return excerpt_of(text, span, width)

    monkeypatch.setattr("reader.ui.sidebar.match_rows.excerpt_of", noted)
    show(article_of("# عنوان", *["كتاب في كل سطر"] * 5000))
    finding.find(Query("كتاب"))
    panel.grab()
    finding.previous()
    panel.grab()
    assert finding.current == 4999
    assert panel._model.row(panel.findChild(QListView).currentIndex()).number == 4999
    assert {finding.matches[0], finding.matches[4999]} <= set(made)
    assert len(made) < 400


def test_all_lines_can_be_copied(panel: SearchPanel, show, article, finding) -> None:
    show(article)
    finding.find(Query("كت"))
    panel._copy_all()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["هذا كتاب.", "وهذه مكتبة."]
    assert len(lines) == 4


def test_a_match_is_spoken_with_its_number(panel: SearchPanel, show, article, finding) -> None:
    show(article)
    finding.find(Query("كت"))
    spoken = panel._model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "وهذه مكتبة., 2 of 4"


def test_matches_are_drawn(panel: SearchPanel, show, article, finding, look: Look) -> None:
    show(article)
    finding.find(Query("كت"))
    image = panel.findChild(QListView).grab().toImage()
    wash = look.theme.match.rgb()
    drawn = (image.pixel(x, y) for x in range(image.width()) for y in range(image.height()))
    assert any(pixel == wash for pixel in drawn)


def test_a_search_that_finds_fewer_does_not_look_for_the_old_place(
    panel: SearchPanel, show, article_of, finding
) -> None:
    show(article_of(*["كتاب في كل سطر"] * 900, "خاتمة"))
    finding.find(Query("كتاب"))
    finding.previous()
    finding.find(Query("خاتمة"))
    assert _texts(panel) == ["خاتمة"]
    finding.find(Query("كتاب"))
    assert panel._model.rowCount() == 900
    finding.clear()
    assert _texts(panel) == []


def test_the_current_match_is_there_when_the_panel_comes_into_sight(
    session: Session, look: Look, qtbot: QtBot, show, article, finding
) -> None:
    panel = SearchPanel(session)
    qtbot.addWidget(panel)
    panel.set_look(look)
    panel.follow(finding)
    show(article)
    finding.find(Query("كت"))
    finding.next()
    panel.show()
    assert panel.findChild(QListView).currentIndex().data() == "وهذه مكتبة."


def test_of_a_long_article_the_page_is_marked_before_the_list_is_made(
    panel: SearchPanel, show, article_of, finding, qtbot: QtBot
) -> None:
    show(article_of("# عنوان", *["كتاب في كل سطر"] * 20_000, "خاتمة"))
    finding.find(Query("كتاب"))
    assert finding.is_waiting
    assert finding.matches
    assert _texts(panel) == []
    with qtbot.waitSignal(finding.matches_changed):
        pass
    assert len(finding.matches) == 20_000
    assert _texts(panel) == []
    qtbot.waitUntil(lambda: panel._model.rowCount() == 20_001)
    assert panel.findChild(QListView).currentIndex().row() == 1
    finding.find(Query("خاتمة"))
    assert panel._model.rowCount() == 20_001
    qtbot.waitUntil(lambda: _texts(panel) == ["عنوان", "خاتمة"])


def test_a_list_that_waits_for_long_shows_what_there_is(
    panel: SearchPanel, show, article_of, finding, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.search.seeking.Turns.begin", lambda *_: None)
    show(article_of(*["كتاب في كل سطر"] * 20_000))
    finding.find(Query("كتاب"))
    qtbot.waitUntil(lambda: bool(_texts(panel)))
    assert finding.is_waiting
    assert panel._model.rowCount() == len(finding.matches)
    finding.find(Query("كتاب.*كل", expression=True))
    qtbot.waitUntil(lambda: "Searching" in _said(panel))
    finding.clear()
    assert "Ctrl+F" in _said(panel)


def test_an_article_that_has_arrived_whole_has_all_its_sections(
    panel: SearchPanel, show, article_of, finding, session
) -> None:
    show(article_of("# أول", "كتاب"))
    finding.find(Query("كتاب"))
    assert _texts(panel) == ["أول", "كتاب"]
    whole = article_of("# أول", "كتاب", "# ثان", "كتاب")
    session.article = whole
    session.sought = Sought(whole.text)
    session.article_completed.emit(whole)
    assert _texts(panel) == ["أول", "كتاب", "ثان", "كتاب"]
