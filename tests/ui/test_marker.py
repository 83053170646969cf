"""Words marked on the page, with the mouse and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.library.annotations import to_json
from reader.library.marked import MarkedArticle
from reader.model.article import Article, Metadata, Source
from reader.model.highlight import HighlightStyle
from reader.model.span import Span
from reader.ui.dialogs.note import NoteWindow, tags_in
from reader.ui.marks.citing import arabic_citation, plain_citation
from reader.ui.marks.mark_bar import MarkBar
from reader.ui.page.marks import Layer
from reader.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def span(reading: Window) -> Span:
    at = reading.session.article.text.index("يجري النهر")
    return Span(at, at + 10)


def _kinds(window: Window) -> list[HighlightStyle | None]:
    return [one.mark.highlight for one in window.session.marks.placed]


@pytest.mark.parametrize(
    ("key", "kind"),
    [("1", HighlightStyle.YELLOW), ("5", HighlightStyle.PURPLE), ("u", HighlightStyle.UNDERLINE)],
)
def test_selected_words_are_highlighted_by_a_key(
    reading: Window, span: Span, qtbot: QtBot, key: str, kind: HighlightStyle
) -> None:
    reading.page.select_span(span)
    qtbot.keyClick(reading.page, key, CONTROL)
    (placed,) = reading.session.marks.placed
    assert (placed.span, placed.mark.highlight) == (span, kind)
    assert reading.page.selected_span() is None
    (lit,) = reading.page._layout.painter.marks[Layer.HIGHLIGHTS].within(span.start, span.end)
    assert lit.kind is kind
    qtbot.keyClick(reading.page, "z", CONTROL)
    assert _kinds(reading) == []
    qtbot.keyClick(reading.page, "y", CONTROL)
    assert _kinds(reading) == [kind]


@pytest.mark.qt_log_ignore("keyToAscii", extend=True)
def test_keys_go_by_their_place_and_not_by_their_letter(
    reading: Window, span: Span, qtbot: QtBot
) -> None:
    reading.page.select_span(span)
    qtbot.keyClick(reading.page, QKeySequence("٢")[0].key(), CONTROL)
    assert _kinds(reading) == [HighlightStyle.GREEN]
    qtbot.keyClick(reading.page, QKeySequence("ئ")[0].key(), CONTROL)  # Z
    assert _kinds(reading) == []


def test_without_words_the_reader_is_asked_for_some(reading: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.page, "1", CONTROL)
    assert _kinds(reading) == []
    assert reading.frame.status.passing


def _drag(window: Window, span: Span, qtbot: QtBot) -> MarkBar:
    """Select the words of `span` with the mouse; the bar that comes up."""
    viewport = window.page.viewport()
    box = window.page.box_of(span)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=box.center() + QPoint(60, 0))
    window.page.select_span(span)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=box.center() - QPoint(60, 0))
    if window.page.selected_span() is None:
        window.page.select_span(span)
    qtbot.waitUntil(lambda: viewport.findChild(MarkBar) is not None)
    bar = viewport.findChild(MarkBar)
    qtbot.waitUntil(bar.isVisible)
    return bar


def test_a_bar_comes_up_beside_words_selected_with_the_mouse(
    reading: Window, span: Span, qtbot: QtBot
) -> None:
    bar = _drag(reading, span, qtbot)
    assert reading.page.viewport().rect().contains(bar.geometry())
    buttons = bar.findChildren(QToolButton)
    assert all(button.accessibleName() for button in buttons)
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert _kinds(reading) == [HighlightStyle.BLUE]
    assert not bar.isVisible()


def test_the_bar_gets_out_of_the_way(reading: Window, span: Span, qtbot: QtBot) -> None:
    bar = _drag(reading, span, qtbot)
    qtbot.keyClick(reading.page, Qt.Key.Key_PageDown)
    assert not bar.isVisible()


def test_a_highlight_that_is_clicked_is_changed_and_removed(
    reading: Window, span: Span, qtbot: QtBot
) -> None:
    reading.session.marks.light(span, HighlightStyle.YELLOW)
    viewport = reading.page.viewport()
    place = reading.page.box_of(span).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    bar = viewport.findChild(MarkBar)
    assert bar.isVisible()
    qtbot.mouseClick(bar.findChildren(QToolButton)[3], Qt.MouseButton.LeftButton)
    assert _kinds(reading) == [HighlightStyle.PINK]
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    reading.frame.actions.remove_mark.trigger()
    assert _kinds(reading) == []


def test_a_note_is_written_on_selected_words(
    reading: Window, span: Span, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(window: NoteWindow) -> int:
        window.findChild(QPlainTextEdit).setPlainText("ملاحظة **مهمة**")
        window._tags.setText("تاريخ، #كتب, تاريخ")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(NoteWindow, "exec", write)
    reading.page.select_span(span)
    qtbot.keyClick(reading.page, "e", CONTROL)
    (placed,) = reading.session.marks.placed
    assert (placed.mark.note, placed.mark.tags) == ("ملاحظة **مهمة**", ("تاريخ", "كتب"))
    notes = reading.page._layout.painter.marks[Layer.NOTES]
    assert [mark.span for mark in notes.within(span.start, span.end)] == [span]
    reading.page.note_clicked.emit(span.start)
    assert reading.session.marks.undoing.count() == 2


def test_a_note_that_is_left_changes_nothing(
    reading: Window, span: Span, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NoteWindow, "exec", lambda _: QDialog.DialogCode.Rejected)
    mark = reading.session.marks.light(span, HighlightStyle.YELLOW)
    reading.session.marks.note_wanted.emit(mark)
    assert reading.session.marks.placed[0].mark == mark


def test_ctrl_enter_keeps_a_note(reading: Window, span: Span, qtbot: QtBot) -> None:
    mark = reading.session.marks.light(span, HighlightStyle.YELLOW)
    writing = NoteWindow(mark, ("كتب",), reading)
    qtbot.addWidget(writing)
    with qtbot.waitExposed(writing):
        writing.show()
    qtbot.keyClicks(writing._note, "a note")
    with qtbot.waitSignal(writing.accepted):
        qtbot.keyClick(writing._note, Qt.Key.Key_Return, CONTROL)
    assert writing.note == "a note"


def test_tags_are_told_apart_by_commas_of_every_script() -> None:
    assert tags_in("تاريخ، #كتب , a  b;؛ كتب") == ("تاريخ", "كتب", "a b")
    assert tags_in(" ") == ()


def test_a_lost_mark_is_attached_to_selected_words(reading: Window, span: Span) -> None:
    marks = reading.session.marks
    mark = marks.light(Span(0, 5), HighlightStyle.YELLOW)
    marks.attaching_wanted.emit(mark)
    assert marks.placed[0].span == Span(0, 5)
    assert reading.frame.status.passing
    reading.page.select_span(span)
    marks.attaching_wanted.emit(mark)
    assert marks.placed[0].span == span


def test_words_are_copied_with_where_they_come_from(
    reading: Window, span: Span, qtbot: QtBot
) -> None:
    reading.page.select_span(span)
    qtbot.keyClick(reading.page, "c", CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text().startswith("«يجري النهر» («عنوان المقالة»، قُرئ في ")
    reading.frame.actions.cite_plainly.trigger()
    assert QGuiApplication.clipboard().text().startswith('"يجري النهر" (عنوان المقالة, read 20')


def test_citations_say_author_title_and_days() -> None:
    metadata = Metadata("مقياس النيل", ("سلمى حداد", "علي كمال"), "ar", "2022-08-11")
    source = Source(Path("nile.md"), "markdown", "utf-8", "")
    article = Article(source, metadata, "بُني المقياس\nسنة ٢٤٧هـ", ())
    span, today = Span(0, 17), QDate(2026, 11, 24)
    assert arabic_citation(article, span, today) == (
        "«بُني المقياس سنة» (سلمى حداد، علي كمال، «مقياس النيل»، ١١ أغسطس ٢٠٢٢، "
        "قُرئ في ٢٤ نوفمبر ٢٠٢٦)"
    )
    assert plain_citation(article, span, today) == (
        '"بُني المقياس سنة" (سلمى حداد, علي كمال, مقياس النيل, 2022-08-11, read 2026-11-24)'
    )


def test_marks_are_taken_in_from_a_file(
    reading: Window, span: Span, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks, article = reading.session.marks, reading.session.article
    mark = marks.light(span, HighlightStyle.GREEN)
    file = home / "marks.json"
    marked = MarkedArticle(article.source.path, "م", "ar", (mark,))
    file.write_text(to_json((marked,)), encoding="utf-8")
    marks.remove([mark])
    monkeypatch.setattr("reader.ui.dialogs.opening.marks_to_take_in", lambda _: file)
    reading.frame.actions.take_in.trigger()
    (placed,) = marks.placed
    assert (placed.span, placed.mark.highlight) == (span, HighlightStyle.GREEN)
    assert reading.frame.status.passing
    file.write_text("no JSON", encoding="utf-8")
    reading.frame.actions.take_in.trigger()
    assert "marks.json" in reading.frame.status.passing
    assert len(marks.placed) == 1
