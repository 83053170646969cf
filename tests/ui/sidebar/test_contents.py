"""The panel of contents, as a reader works it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.contents import ContentsPanel

FILLING = "كلام كثير يملأ القسم حتى لا يكون قصيرًا. " * 8


@pytest.fixture
def panel(shown, look: Look) -> ContentsPanel:
    return shown(ContentsPanel, look)


@pytest.fixture
def article(article_of: Callable[..., Article]) -> Article:
    return article_of("# عنوان", FILLING, "## أول", FILLING, "## ثان", FILLING, "## ثالث", FILLING)


def _current(panel: ContentsPanel) -> str | None:
    return panel._painter.current and panel._painter.current.text


def _step_to(qtbot: QtBot, panel: ContentsPanel, number: int) -> None:
    rows = panel.findChild(QListView)
    rows.setCurrentIndex(rows.model().index(number, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)


def test_the_section_being_read_is_the_current_one(
    panel: ContentsPanel, session: Session, show, article: Article
) -> None:
    show(article)
    assert _current(panel) == "عنوان"
    session.set_place(article.text.index("أول") + 40)
    assert _current(panel) == "أول"
    session.set_place(0)
    assert _current(panel) == "عنوان"


def test_choosing_a_section_goes_there_and_makes_it_the_current_one(
    panel: ContentsPanel, session: Session, show, article: Article, qtbot: QtBot, wishes
) -> None:
    show(article)
    _step_to(qtbot, panel, 2)
    second = article.text.index("ثان")
    assert wishes.places[0].start == second
    session.set_place(second - 30)  # the heading stands below the page's upper edge
    assert _current(panel) == "ثان"
    session.set_place(second + 10)
    assert _current(panel) == "ثان"
    session.set_place(second - 5)
    assert _current(panel) == "ثان"
    session.set_place(second - 60)  # scrolled back
    assert _current(panel) == "أول"
    session.set_place(second - 30)
    assert _current(panel) == "أول"


def test_the_panel_follows_also_while_it_was_out_of_sight(
    session: Session, look: Look, qtbot: QtBot, show, article: Article
) -> None:
    panel = ContentsPanel(session)
    qtbot.addWidget(panel)
    panel.set_look(look)
    show(article)
    session.set_place(article.text.index("ثالث"))
    panel.show()
    assert _current(panel) == "ثالث"


def test_a_long_article_without_headings_lists_its_paragraphs(
    panel: ContentsPanel, show, article_of: Callable[..., Article], qtbot: QtBot, wishes
) -> None:
    article = article_of(*[f"{i}. {FILLING}" for i in range(12)])
    show(article)
    assert panel._model.rows[0].text == "Paragraphs"
    _step_to(qtbot, panel, 3)
    assert wishes.places == [article.blocks[2].span]


def test_an_article_without_headings_says_so(
    panel: ContentsPanel, show, article_of: Callable[..., Article]
) -> None:
    show(article_of("سطر واحد"))
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "No headings" in said


def test_a_heading_is_spoken_with_its_level(panel: ContentsPanel, show, article: Article) -> None:
    show(article)
    index = panel._model.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "أول, level 2"
