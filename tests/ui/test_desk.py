"""The desk: what there is to read, and the way from it."""

from itertools import repeat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.highlight import HighlightStyle
from reader.model.span import Span
from reader.ui.desk.card import Card
from reader.ui.desk.covers import ContinueCard, Cover
from reader.ui.desk.mark_card import MarkCard
from reader.ui.lists.emptiness import Emptiness
from reader.ui.sidebar.sidebar import Sidebar
from reader.ui.window import Window


@pytest.fixture
def articles(home: Path) -> list[Path]:
    """Three articles of a folder, one of them in a folder of its own."""
    folder = home / "مقالات"
    (folder / "قديمة").mkdir(parents=True)
    written = [folder / "أولى.md", folder / "ثانية.md", folder / "قديمة" / "ثالثة.md"]
    for path in written:
        path.write_text(f"# مقالة {path.stem}\n\n" + "فيها كلام يُقرأ ويُعاد.\n\n" * 60, "utf-8")
    (folder / "صورة.png").write_bytes(b"")
    return written


@pytest.fixture
def looking(window: Window, articles: list[Path]) -> Window:
    """A window whose reader has read the articles, the last of them halfway, and looks around."""
    session = window.session
    for path in articles:
        session.open(path)
    session.set_place(len(session.article.text) // 2)
    session.set_progress(0.5)
    session.keep_place()
    at = session.article.text.index("كلام")
    session.marks.light(Span(at, at + 9), HighlightStyle.GREEN)
    window.frame.actions.desk.trigger()
    return window


def cards(window: Window, kind: type[Card] = Card) -> list[Card]:
    return window.frame.visit.desk.findChildren(kind)


def shown_list(window: Window) -> QListView:
    return next(one for one in window.frame.visit.desk.findChildren(QListView) if one.isVisible())


def click(card: Card, *modifiers: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, *modifiers)


def test_reading_goes_on_with_what_was_read_last(looking: Window) -> None:
    (card,) = cards(looking, ContinueCard)
    assert card.hasFocus()
    assert "مقالة ثالثة" in card.accessibleName()
    assert "٪" in card.accessibleName()
    click(card)
    assert looking.page.isVisible()
    assert looking.session.article.metadata.title == "مقالة ثالثة"


def test_covers_open_their_articles(looking: Window, articles: list[Path], qtbot: QtBot) -> None:
    covers = cards(looking, Cover)
    assert [cover.path for cover in covers] == [articles[1], articles[0]]
    with qtbot.waitSignal(looking.another_wanted) as wanted:
        QTest.keyPress(looking, Qt.Key.Key_Control)
        click(covers[0], Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [articles[1]]
    click(covers[1])
    assert looking.session.article.source.path == articles[0]


def test_an_article_that_is_gone_is_not_offered(looking: Window, articles: list[Path]) -> None:
    articles[1].unlink()
    looking.frame.actions.desk.trigger()
    assert [cover.path for cover in cards(looking, Cover)] == [articles[0]]


def test_a_mark_leads_to_its_words(looking: Window, articles: list[Path]) -> None:
    looking.session.open(articles[0])
    looking.frame.actions.desk.trigger()
    (card,) = cards(looking, MarkCard)
    click(card)
    assert looking.session.article.source.path == articles[2]
    assert looking.page.visible_span().overlaps(looking.session.marks.placed[0].span)


def test_all_marks_of_all_articles_are_listed(
    looking: Window, articles: list[Path], qtbot: QtBot
) -> None:
    session = looking.session
    session.open(articles[0])
    text = session.article.text
    for number in range(6):
        session.marks.light(Span(20 * number, 20 * number + 9), HighlightStyle.BLUE)
    looking.frame.actions.desk.trigger()
    buttons = looking.frame.visit.desk.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "كل علاماتك").click()
    rows = shown_list(looking)
    assert rows.model().rowCount() == 7
    assert rows.model().index(0, 0).data() == " ".join(text[100:109].split())
    rows.setCurrentIndex(rows.model().index(6, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert session.article.source.path == articles[2]


def test_the_desk_comes_back_from_a_list(looking: Window, articles: list[Path]) -> None:
    looking.show_path(articles[0].parent)
    assert not cards(looking, ContinueCard)[0].isVisible()
    looking.frame.actions.desk.trigger()
    assert cards(looking, ContinueCard)[0].isVisible()


def test_esc_leads_back_to_the_page(looking: Window, qtbot: QtBot) -> None:
    assert not looking.page.isVisible()
    qtbot.keyClick(cards(looking)[0], Qt.Key.Key_Escape)
    assert looking.page.isVisible()


def test_all_articles_can_be_searched_from_here(looking: Window, qtbot: QtBot) -> None:
    field = looking.frame.visit.desk.findChild(QLineEdit)
    field.setText("كلام")
    with qtbot.waitSignal(looking.frame.visit.desk.search_wanted):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert looking.frame.side.sidebar.panel == "library"


def test_a_folder_is_a_list_of_its_articles(
    looking: Window, articles: list[Path], qtbot: QtBot
) -> None:
    folder = articles[0].parent
    titles = [button.toolTip() for button in looking.frame.visit.desk.findChildren(QPushButton)]
    assert any(str(folder) in title for title in titles)
    looking.show_path(folder)
    qtbot.waitUntil(lambda: shown_list(looking).model().rowCount() > 0)
    rows = shown_list(looking)
    texts = [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]
    assert [text.strip("\u2068\u2069") for text in texts] == [
        *("مقالة أولى", "مقالة ثانية", "قديمة", "مقالة ثالثة")
    ]
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert looking.session.article.source.path == articles[0]


def test_titles_of_articles_that_were_never_read_are_looked_up(
    window: Window, articles: list[Path], qtbot: QtBot
) -> None:
    window.show_path(articles[0].parent)
    rows = shown_list(window)
    qtbot.waitUntil(lambda: rows.model().index(0, 0).data() == "مقالة أولى")


def test_a_folder_without_articles_says_so(window: Window, home: Path, qtbot: QtBot) -> None:
    folder = home / "فارغ"
    folder.mkdir()
    window.show_path(folder)
    qtbot.waitUntil(lambda: said_on_desk(window).accessibleName() == "لا مقالات هنا")
    said = said_on_desk(window)
    assert said.hasFocus()
    (folder / "أولى.txt").write_text("فيها كلام.", "utf-8")
    window.show_path(folder)
    qtbot.waitUntil(lambda: shown_list(window).hasFocus())
    assert not said.isVisible()


def test_a_folder_that_takes_long_to_look_through_holds_nobody_up(
    window: Window, articles: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = articles[0].parent
    with monkeypatch.context() as endless:
        endless.setattr("os.walk", lambda _: repeat((str(folder), [], [])))
        window.show_path(folder)
        assert said_on_desk(window).accessibleName() == "جارٍ البحث…"
        assert said_on_desk(window).hasFocus()
    window.show_path(folder)
    qtbot.waitUntil(lambda: shown_list(window).hasFocus())
    assert shown_list(window).model().rowCount() == len(articles) + 1


def said_on_desk(window: Window) -> Emptiness:
    """Why a list on the desk is empty."""
    (said,) = (one for one in window.frame.visit.desk.findChildren(Emptiness) if one.isVisible())
    return said


@pytest.mark.parametrize("is_read", [True, False])
def test_the_desk_and_a_folder_stay_when_the_interface_changes_its_language(
    window: Window, articles: list[Path], qtbot: QtBot, is_read: bool
) -> None:
    if is_read:
        window.session.open(articles[0])
    window.frame.actions.desk.trigger()
    window.interface.choose(language="en")
    qtbot.waitUntil(window.frame.visit.desk.isVisible)
    window.show_path(articles[0].parent)
    window.interface.choose(language="ar")
    qtbot.waitUntil(window.frame.visit.desk.isVisible)
    assert shown_list(window).accessibleName() == "مقالات"
    assert window.frame.side.findChild(Sidebar) is not None
    window.session.open(articles[1])
    window.interface.choose(language="en")
    qtbot.waitUntil(window.page.isVisible)


def test_without_anything_read_the_desk_says_what_to_do(window: Window) -> None:
    words = [label.text() for label in window.frame.visit.desk.findChildren(QLabel)]
    assert "افتح مقالة، أو أفلت ملفًّا هنا." in words
    assert cards(window) == []


def test_an_ampersand_in_the_name_of_a_folder_stays(window: Window, home: Path) -> None:
    folder = home / "كتب & مقالات"
    folder.mkdir()
    (folder / "أولى.txt").write_text("فيها كلام.", "utf-8")
    window.session.open(folder / "أولى.txt")
    window.frame.actions.desk.trigger()
    (button,) = (
        button
        for button in window.frame.visit.desk.findChildren(QPushButton)
        if button.accessibleName() == folder.name
    )
    assert "كتب && مقالات" in button.text()
    assert button.shortcut().isEmpty()


def test_a_card_tells_the_progress_that_the_window_told(
    window: Window, articles: list[Path], qtbot: QtBot
) -> None:
    articles[0].write_text("# قصيرة\n\nكلام يُرى كله معًا.", encoding="utf-8")
    for path in articles[:2]:
        window.session.open(path)
        window.show()
        qtbot.waitUntil(lambda: window.session.progress == window.page.progress)
        window.page.turn(forward=True)
    expected = {"أولى": 1.0, "ثانية": window.page.progress}
    window.session.keep_place()
    told = {one.path.stem: one.progress for one in window.session.recent}
    assert told == expected
    assert 0 < told["ثانية"] < 1


def test_the_desk_tells_how_far_reading_has_come_by_now(
    window: Window, articles: list[Path]
) -> None:
    session = window.session
    session.open(articles[0])
    session.set_place(len(session.article.text) // 2)
    session.set_progress(0.5)
    window.frame.actions.desk.trigger()
    (card,) = cards(window, ContinueCard)
    assert card.article.progress == 0.5


def test_a_narrow_desk_shows_all_of_it(looking: Window, home: Path) -> None:
    for name in ("جريدة الصباح", "مقالات عن تاريخ المدينة", "ما يُقرأ في السفر"):
        (home / name).mkdir()
        (home / name / "أ.md").write_text("# أ\n\nنص", "utf-8")
        looking.session.open(home / name / "أ.md")
    desk = looking.frame.visit.desk
    looking.frame.actions.desk.trigger()
    desk.resize(420, 600)
    desk.grab()
    parts = [*desk.findChildren(QPushButton), *cards(looking), *desk.findChildren(QLineEdit)]
    for part in filter(QWidget.isVisible, parts):
        left = part.mapTo(desk, part.rect().topLeft()).x()
        assert left >= 0
        assert left + part.width() <= 420
        assert not isinstance(part, QPushButton) or part.width() >= part.sizeHint().width()
