"""The panel of marks, as a reader works it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.highlight import HighlightStyle
from reader.model.mark import Mark
from reader.model.span import Span
from reader.ui.look import Look
from reader.ui.marks.article_marks import PlacedMark
from reader.ui.session import Session
from reader.ui.sidebar.marks import MarksPanel


@pytest.fixture
def panel(shown, look: Look) -> MarksPanel:
    return shown(MarksPanel, look)


@pytest.fixture
def spans(
    session: Session,
    show: Callable[..., None],
    article_of: Callable[..., Article],
    spans_of: Callable[..., list[Span]],
) -> list[Span]:
    """Three bookmarks in an article of two sections."""
    article = article_of(
        "# أول", "قالت العصفورة كلامًا كثيرًا.", "وسكتت الشجرة.", "# ثان", "ثم نطق النهر."
    )
    show(article)
    spans = [spans_of(article, form)[0] for form in ("قالت العصفورة", "الشجرة", "نطق النهر")]
    for span in spans:
        session.marks.toggle_bookmark(span)
    return spans


def _texts(panel: MarksPanel) -> list[str]:
    return [row.text for row in panel._model.rows]


def _go(panel: MarksPanel, text: str) -> QListView:
    rows = panel.findChild(QListView)
    rows.setCurrentIndex(rows.model().index(_texts(panel).index(text), 0))
    return rows


def test_bookmarks_stand_under_their_sections(panel: MarksPanel, spans: list[Span]) -> None:
    assert _texts(panel) == ["أول", "قالت العصفورة", "الشجرة", "ثان", "نطق النهر"]


def test_enter_goes_to_a_bookmark(
    panel: MarksPanel, spans: list[Span], qtbot: QtBot, wishes
) -> None:
    qtbot.keyClick(_go(panel, "الشجرة"), Qt.Key.Key_Return)
    assert wishes.places == [spans[1]]


def test_a_bookmark_is_renamed_in_place_and_back(
    panel: MarksPanel, spans: list[Span], session: Session, qtbot: QtBot
) -> None:
    rows = _go(panel, "الشجرة")
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    editor = rows.viewport().findChild(QLineEdit)
    assert editor.text() == "الشجرة"
    editor.setText("عن الشجرة")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "عن الشجرة" in _texts(panel))
    (row,) = (row for row in panel._model.rows if row.text == "عن الشجرة")
    assert row.excerpt == "الشجرة"
    assert panel.findChild(QPushButton).isVisible()
    qtbot.mouseClick(panel.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert "الشجرة" in _texts(panel)
    assert session.marks.undoing.undoText() == "Bookmark added"


def test_a_bookmark_has_a_menu_of_its_own(panel: MarksPanel, spans: list[Span]) -> None:
    row = panel._model.rows[2]
    offered = {action.text(): action for action in panel.menu(row).actions()}
    offered["Copy the words"].trigger()
    assert QGuiApplication.clipboard().text() == "الشجرة"
    offered["Rename"].trigger()
    assert panel.findChild(QListView).viewport().findChild(QLineEdit).text() == "الشجرة"
    offered["Remove"].trigger()
    assert "الشجرة" not in _texts(panel)
    assert [action.text() for action in panel.menu(panel._model.rows[0]).actions()] == [
        "Save as a list…"
    ]


def test_an_empty_name_changes_nothing(panel: MarksPanel, spans: list[Span], qtbot: QtBot) -> None:
    rows = _go(panel, "الشجرة")
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    editor = rows.viewport().findChild(QLineEdit)
    editor.setText("  ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "الشجرة" in _texts(panel)


def test_bookmarks_are_removed_and_brought_back_one_by_one(
    panel: MarksPanel, spans: list[Span], qtbot: QtBot
) -> None:
    before = _texts(panel)
    rows = _go(panel, "قالت العصفورة")
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert rows.currentIndex().data() == "الشجرة"
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert _texts(panel) == ["ثان", "نطق النهر"]
    qtbot.mouseClick(panel.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert "الشجرة" in _texts(panel)
    qtbot.mouseClick(panel.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert _texts(panel) == before


def test_the_last_bookmark_removed_leaves_a_way_back(
    panel: MarksPanel, spans: list[Span], session: Session, qtbot: QtBot
) -> None:
    for _ in spans:
        rows = panel.findChild(QListView)
        rows.setCurrentIndex(rows.first_row())
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert _texts(panel) == []
    assert panel.findChild(QPushButton).isVisible()
    qtbot.mouseClick(panel.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert len(session.marks.placed) == 1


def test_another_article_takes_the_way_back_with_it(
    panel: MarksPanel,
    spans: list[Span],
    qtbot: QtBot,
    show: Callable[..., None],
    article_of: Callable[..., Article],
    session: Session,
) -> None:
    qtbot.keyClick(_go(panel, "الشجرة"), Qt.Key.Key_Delete)
    show(article_of("مقال آخر", path="other.md"))
    assert not panel.findChild(QPushButton).isVisible()
    session.marks.undoing.undo()
    assert session.marks.placed == ()


def test_what_is_no_longer_in_the_text_is_listed_apart_with_its_quote(
    panel: MarksPanel, spans: list[Span], session: Session, qtbot: QtBot, wishes
) -> None:
    lost = session.marks.placed[0].mark
    session.marks.placed = (*session.marks.placed[1:], PlacedMark(lost, None))
    session.marks.changed.emit()
    assert _texts(panel)[-2:] == ["No longer in the text", "قالت العصفورة"]
    qtbot.keyClick(_go(panel, "قالت العصفورة"), Qt.Key.Key_Return)
    assert wishes.places == []


def test_an_article_without_bookmarks_says_how_to_make_one(
    panel: MarksPanel, show: Callable[..., None], article_of: Callable[..., Article]
) -> None:
    show(article_of("نص"))
    said = " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())
    assert "Ctrl+D" in said


def test_the_filter_looks_at_labels_words_and_sections(
    panel: MarksPanel, spans: list[Span]
) -> None:
    panel.findChild(QLineEdit).setText("شجره")
    assert _texts(panel) == ["أول", "الشجرة"]
    panel.findChild(QLineEdit).setText("ثان")
    assert _texts(panel) == ["ثان", "نطق النهر"]


@pytest.fixture
def lit(session: Session, spans: list[Span]) -> list[Mark]:
    """The three bookmarks, made into a green highlight, a pink one with a tag, and a bookmark."""
    marks = session.marks
    marks.relight([marks.placed[0].mark], HighlightStyle.GREEN)
    marks.relight([marks.placed[1].mark], HighlightStyle.PINK)
    marks.annotate(marks.placed[1].mark, "ملاحظة **مهمة** عن الشجر", ("نبات",))
    return [one.mark for one in marks.placed]


def _button(panel: MarksPanel, name: str) -> QToolButton:
    return next(b for b in panel.findChildren(QToolButton) if b.accessibleName() == name)


def test_the_list_is_narrowed_to_colours_and_tags(panel: MarksPanel, lit: list[Mark]) -> None:
    _button(panel, "Pink").click()
    assert _texts(panel) == ["أول", "الشجرة"]
    _button(panel, "Bookmark").click()
    assert _texts(panel) == ["أول", "الشجرة", "ثان", "نطق النهر"]
    for name in ("Pink", "Bookmark"):
        _button(panel, name).click()
    _all_tags, plants = _button(panel, "Show one tag").menu().actions()
    plants.trigger()
    assert _texts(panel) == ["أول", "الشجرة"]
    _button(panel, "Green").click()
    assert _texts(panel) == []
    assert not _button(panel, "Yellow").isVisible()


def test_the_list_is_sorted_by_time_and_colour(panel: MarksPanel, lit: list[Mark]) -> None:
    by_place, by_time, by_colour = _button(panel, "Sort").menu().actions()
    by_time.trigger()
    assert _texts(panel) == ["نطق النهر", "الشجرة", "قالت العصفورة"]
    by_colour.trigger()
    assert _texts(panel) == ["Bookmark", "نطق النهر", "Green", "قالت العصفورة", "Pink", "الشجرة"]
    by_place.trigger()
    assert _texts(panel)[0] == "أول"


def test_the_filter_looks_at_notes_and_tags_too(panel: MarksPanel, lit: list[Mark]) -> None:
    for words in ("مهمه", "نبات"):
        panel.findChild(QLineEdit).setText(words)
        assert _texts(panel) == ["أول", "الشجرة"]


def test_several_are_changed_and_removed_at_once(
    panel: MarksPanel, lit: list[Mark], session: Session, qtbot: QtBot, wishes: Any
) -> None:
    rows = _go(panel, "الشجرة")
    qtbot.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert panel.selected == tuple(lit)
    menu = panel.menu(panel._model.rows[1])
    colours = next(action.menu() for action in menu.actions() if action.text() == "Colour")
    next(action for action in colours.actions() if action.text() == "Blue").trigger()
    assert {one.mark.highlight for one in session.marks.placed} == {HighlightStyle.BLUE}
    assert len(panel.selected) == 3
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert session.marks.placed == ()
    session.marks.undoing.undo()
    session.marks.undoing.undo()
    assert [one.mark for one in session.marks.placed] == lit
    assert wishes.places == []


def test_several_get_a_tag(
    panel: MarksPanel, lit: list[Mark], session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("كتب، نبات", True))
    panel._list.selectAll()
    offered = {a.text(): a for a in panel.menu(panel._model.rows[1]).actions()}
    offered["Add a tag…"].trigger()
    assert [one.mark.tags for one in session.marks.placed] == [
        ("كتب", "نبات"),
        ("نبات", "كتب"),
        ("كتب", "نبات"),
    ]


def test_what_is_selected_is_saved_in_every_form(panel: MarksPanel, lit: list[Mark]) -> None:
    saved: list[Any] = []

    def save(_: str, forms: object) -> None:
        saved.append(forms)

    panel.saving_wanted.connect(save)
    offered = {a.text(): a for a in panel.menu(panel._model.rows[2]).actions()}
    offered["Save as a list…"].trigger()
    (forms,) = saved
    assert set(forms) == {"md", "html", "json", "csv"}
    assert "الشجرة" in forms["md"]()
    assert "العصفورة" not in forms["md"]()


def test_a_lost_mark_offers_to_be_attached_again(
    panel: MarksPanel, lit: list[Mark], session: Session
) -> None:
    session.marks.placed = (*session.marks.placed[1:], PlacedMark(lit[0], None))
    session.marks.changed.emit()
    wanted: list[Mark] = []
    session.marks.attaching_wanted.connect(wanted.append)
    offered = {a.text(): a for a in panel.menu(panel._model.rows[-1]).actions()}
    offered["Attach to the selected words"].trigger()
    assert wanted == [lit[0]]
