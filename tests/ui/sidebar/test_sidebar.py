"""The panels under their tabs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QListView, QTabBar
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.mention import DateMention, Entity, NameKind
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.sidebar import PANELS, Sidebar


@pytest.fixture
def sidebar(session: Session, look: Look, qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar(session)
    qtbot.addWidget(sidebar)
    sidebar.set_look(look)
    sidebar.resize(320, 600)
    sidebar.show()
    return sidebar


@pytest.fixture
def found(
    show: Callable[..., None],
    article_of: Callable[..., Article],
    entity: Callable[..., Entity],
    spans_of: Callable[..., list],
    date_mention: Callable[..., DateMention],
) -> tuple[int, int]:
    """Where a name and a date stand in the article that is shown."""
    article = article_of("# عنوان", "زارت هدى فاس سنة 2016.")
    name, date = spans_of(article, "هدى")[0], spans_of(article, "سنة 2016")[0]
    mention = date_mention(date, "2016", (2016, 1, 1), (2016, 12, 31))
    show(article, [entity(article, "هدى", NameKind.PERSON)], [mention])
    return name.start, date.start


def test_every_panel_has_a_tab_and_a_name_of_its_own(sidebar: Sidebar) -> None:
    tabs = sidebar.findChild(QTabBar)
    assert [tabs.tabText(i) for i in range(tabs.count())] == [
        *("Names", "Dates", "Contents", "Marks", "Search", "All articles")
    ]
    assert len({panel.name for panel in PANELS}) == len(PANELS)


def test_panels_change_by_name_and_by_keys_and_say_so(sidebar: Sidebar, qtbot: QtBot) -> None:
    changes: list[str] = []
    sidebar.panel_changed.connect(changes.append)
    sidebar.show_panel("contents")
    qtbot.keyClick(sidebar.findChild(QTabBar), Qt.Key.Key_Right)
    sidebar.show_panel("no such panel")
    assert changes == ["contents", "marks"]
    assert sidebar.panel == "marks"


def test_a_click_on_the_page_brings_the_panel_to_the_front(
    sidebar: Sidebar, session: Session, found: tuple[int, int]
) -> None:
    name, date = found
    sidebar.show_panel("contents")
    sidebar.choose_at(date)
    assert sidebar.panel == "dates"
    sidebar.choose_at(name)
    assert sidebar.panel == "names"
    assert session.chosen[0].start == name
    sidebar.show_panel("contents")
    sidebar.choose_at(0)
    assert sidebar.panel == "contents"


def test_keys_go_to_the_filter_or_to_the_word_on_why_there_is_none(
    sidebar: Sidebar, found: tuple[int, int]
) -> None:
    sidebar.focus_filter()
    assert isinstance(sidebar.focusWidget(), QLineEdit)
    sidebar.show_panel("marks")
    sidebar.focus_filter()
    assert sidebar.focusWidget().accessibleName() == "No marks yet"


def test_the_language_changes_with_the_look(sidebar: Sidebar, arabic: Look) -> None:
    sidebar.set_look(arabic)
    assert sidebar.findChild(QTabBar).tabText(0) == "الأعلام"


@pytest.mark.parametrize("width", [260, 420])
def test_every_word_of_the_tabs_fits(sidebar: Sidebar, width: int) -> None:
    sidebar.resize(width, 600)
    tabs = sidebar.findChild(QTabBar)
    rects = [tabs.tabRect(i) for i in range(tabs.count())]
    assert rects[-1].right() <= tabs.width()
    assert all(rect.width() > 20 for rect in rects)


@pytest.mark.parametrize("panel", ["names", "dates", "contents", "marks"])
def test_the_mirrored_panel_is_drawn_from_the_right(
    session: Session,
    arabic: Look,
    look: Look,
    qtbot: QtBot,
    found: tuple[int, int],
    qapp,
    panel: str,
) -> None:
    """The marks that begin a row, and nothing else in colour, stand on its start side."""
    assert _coloured_side(session, arabic, qtbot, panel, from_the_right=True) >= 0
    assert _coloured_side(session, look, qtbot, panel, from_the_right=False) >= 0


def _coloured_side(
    session: Session, look: Look, qtbot: QtBot, panel: str, from_the_right: bool
) -> int:
    sidebar = Sidebar(session)
    qtbot.addWidget(sidebar)
    directions = Qt.LayoutDirection
    sidebar.setLayoutDirection(directions.RightToLeft if from_the_right else directions.LeftToRight)
    if panel == "marks" and not session.marks.placed:
        session.marks.toggle_bookmark(session.article.blocks[1].span)
    sidebar.set_look(look)
    sidebar.show_panel(panel)
    sidebar.resize(320, 400)
    sidebar.show()
    rows = sidebar.findChildren(QListView)
    (shown,) = (row for row in rows if row.isVisible())
    image = shown.grab().toImage()
    edge = range(image.width() - 30, image.width()) if from_the_right else range(30)
    other = range(2) if from_the_right else range(image.width() - 2, image.width())
    return _saturated(image, edge) - _saturated(image, other) - 1


def _saturated(image: QImage, columns: range) -> int:
    """How many pixels of `columns` are of a strong colour."""
    return sum(
        image.pixelColor(x, y).hsvSaturation() > 110 for x in columns for y in range(image.height())
    )
