"""The reader's marks in the article that is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from reader.library import Shelf, ShelfFault, ShelfUnavailable
from reader.library.marks import Marks
from reader.model.highlight import HighlightStyle
from reader.model.span import Span
from reader.ui.marks.article_marks import ArticleMarks
from reader.ui.session import Session

from .conftest import Prompt


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "shelf.sqlite")


@pytest.fixture
def session(qapp: object, shelf: Shelf, article: Path) -> Session:
    session = Session(shelf, Prompt())
    session.open(article)
    return session


@pytest.fixture
def marks(session: Session) -> ArticleMarks:
    return session.marks


@pytest.fixture
def span(session: Session) -> Span:
    at = session.article.text.index("كِتَابٌ قديم")
    return Span(at, at + 12)


def _seen(marks: ArticleMarks) -> list[tuple[object, ...]]:
    return [
        (p.span, p.mark.highlight, p.mark.label, p.mark.note, p.mark.tags) for p in marks.placed
    ]


def test_a_bookmark_comes_and_goes_at_its_place(marks: ArticleMarks, span: Span) -> None:
    marks.toggle_bookmark(span)
    assert [placed.span for placed in marks.placed] == [span]
    marks.toggle_bookmark(Span(span.start + 2, span.start + 3))
    assert marks.placed == ()


def test_words_are_highlighted_and_change_their_colour(marks: ArticleMarks, span: Span) -> None:
    marks.light(span, HighlightStyle.GREEN)
    marks.light(span, HighlightStyle.UNDERLINE)
    assert _seen(marks) == [(span, HighlightStyle.UNDERLINE, "", "", ())]
    assert marks.colour is HighlightStyle.UNDERLINE


def test_a_bookmark_and_a_highlight_stand_on_the_same_words(
    marks: ArticleMarks, span: Span
) -> None:
    marks.light(span, HighlightStyle.BLUE)
    marks.toggle_bookmark(span)
    assert {one.mark.highlight for one in marks.placed} == {None, HighlightStyle.BLUE}
    marks.toggle_bookmark(span)
    assert [one.mark.highlight for one in marks.placed] == [HighlightStyle.BLUE]


def test_of_highlights_on_a_letter_the_shortest_is_meant(marks: ArticleMarks, span: Span) -> None:
    marks.light(span, HighlightStyle.BLUE)
    marks.light(Span(span.start, span.start + 4), HighlightStyle.PINK)
    there, beside = marks.highlight_at(span.start), marks.highlight_at(span.end - 1)
    assert there is not None
    assert beside is not None
    assert there.mark.highlight is HighlightStyle.PINK
    assert beside.mark.highlight is HighlightStyle.BLUE
    assert marks.highlight_at(span.end) is None


def test_all_that_is_done_can_be_undone_and_done_again(
    marks: ArticleMarks, shelf: Shelf, span: Span
) -> None:
    states = [_seen(marks)]
    mark = marks.light(span, HighlightStyle.YELLOW)
    assert mark is not None
    states.append(_seen(marks))
    for change in (
        lambda: marks.relabel(marks.placed[0].mark, "الكتاب"),
        lambda: marks.annotate(marks.placed[0].mark, "ملاحظة **مهمة**", ("تاريخ",)),
        lambda: marks.tag([marks.placed[0].mark], ("كتب", "علم")),
        lambda: marks.relight([marks.placed[0].mark], None),
        lambda: marks.attach(marks.placed[0].mark, Span(0, 8)),
        lambda: marks.remove([one.mark for one in marks.placed]),
    ):
        change()
        states.append(_seen(marks))
    for state in reversed(states[:-1]):
        marks.undoing.undo()
        assert _seen(marks) == state
    for state in states[1:]:
        marks.undoing.redo()
        assert _seen(marks) == state
    assert shelf.marks.of(mark.article_id) == ()


def test_what_changes_nothing_is_nothing_to_undo(marks: ArticleMarks, span: Span) -> None:
    marks.light(span, HighlightStyle.YELLOW)
    marks.light(span, HighlightStyle.YELLOW)
    marks.undoing.undo()
    assert marks.placed == ()


def test_a_mark_is_on_the_disk_before_it_is_told_of(
    marks: ArticleMarks, shelf: Shelf, span: Span
) -> None:
    kept: list[int] = []
    marks.changed.connect(lambda: kept.append(len(shelf.marks.by_article())))
    marks.light(span, HighlightStyle.YELLOW)
    assert kept == [1]


def test_a_mark_follows_its_words_when_the_file_is_edited(
    session: Session, marks: ArticleMarks, article: Path, span: Span
) -> None:
    marks.light(span, HighlightStyle.GREEN)
    text = article.read_text(encoding="utf-8")
    article.write_text(
        text.replace("الفقرة رقم 2:", "جملة زيدت قبلها.\n\nالفقرة رقم 2:"), encoding="utf-8"
    )
    session.open(article)
    (placed,) = marks.placed
    assert placed.span is not None
    assert placed.span.of(session.article.text) == "كِتَابٌ قديم"


def test_a_mark_whose_words_were_edited_quotes_them_as_they_are(
    session: Session, marks: ArticleMarks, article: Path, span: Span, qtbot: QtBot
) -> None:
    wide = Span(span.start - 60, span.end)
    marks.light(wide, HighlightStyle.GREEN)
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("كِتَابٌ قديم", "كِتَابٌ قديمٌ جدًّا"), encoding="utf-8")
    session.open(article)
    before = marks.placed[0]
    assert before.span is not None
    with qtbot.waitSignal(marks.changed):
        pass
    (placed,) = marks.placed
    assert placed.span == before.span
    assert placed.mark.locator.quote == before.span.of(session.article.text)
    assert not marks.undoing.canUndo()


def test_a_mark_whose_words_are_gone_is_kept_and_attached_again_by_hand(
    session: Session, marks: ArticleMarks, article: Path, span: Span
) -> None:
    marks.light(span, HighlightStyle.GREEN)
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("كِتَابٌ قديم", ""), encoding="utf-8")
    session.open(article)
    (lost,) = marks.placed
    assert lost.span is None
    assert lost.mark.locator.quote == "كِتَابٌ قديم"
    at = session.article.text.index("الكتاب الثاني")
    marks.attach(lost.mark, Span(at, at + 13))
    assert marks.placed[0].span == Span(at, at + 13)
    marks.undoing.undo()
    assert marks.placed == (lost,)


def test_what_the_disk_refuses_is_said_and_not_shown(
    marks: ArticleMarks, span: Span, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise ShelfUnavailable(ShelfFault.FULL, None)

    marks.light(span, HighlightStyle.YELLOW)
    before = marks.placed
    with monkeypatch.context() as patched:
        patched.setattr(Marks, "add", full)
        patched.setattr(Marks, "change", full)
        with qtbot.waitSignal(marks.failed):
            marks.toggle_bookmark(span)
        with qtbot.waitSignal(marks.failed):
            marks.remove([before[0].mark])
    assert marks.placed == before
    assert marks.undoing.count() == 1


def test_another_article_leaves_nothing_to_undo(
    session: Session, marks: ArticleMarks, span: Span, home: Path
) -> None:
    marks.light(span, HighlightStyle.YELLOW)
    other = home / "other.txt"
    other.write_text("مقال آخر", encoding="utf-8")
    session.open(other)
    assert marks.placed == ()
    assert not marks.undoing.canUndo()


def test_tags_are_known_in_every_article(
    session: Session, marks: ArticleMarks, span: Span, home: Path
) -> None:
    mark = marks.light(span, HighlightStyle.YELLOW)
    assert mark is not None
    marks.annotate(mark, "", ("كتب", "تاريخ"))
    other = home / "other.txt"
    other.write_text("مقال آخر", encoding="utf-8")
    session.open(other)
    assert marks.known_tags == ("تاريخ", "كتب")


def _opened_after_an_edit(session: Session, span: Span, article: Path, folder: Path) -> Session:
    """A session that has just opened an article whose marked words were edited."""
    session.marks.light(span, HighlightStyle.GREEN)
    session.close()
    article.write_text(article.read_text("utf-8").replace("قديم", "قديمًا"), "utf-8")
    later = Session(Shelf(folder / "shelf.sqlite"), Prompt())
    later.open(article)
    return later


def test_worn_marks_are_left_when_the_window_is_closed(
    session: Session, span: Span, article: Path, tmp_path: Path
) -> None:
    later = _opened_after_an_edit(session, span, article, tmp_path)
    before = later.marks.placed
    assert len(before) == 1
    later.close()
    QCoreApplication.processEvents()
    assert later.marks.placed == before


def test_worn_marks_are_left_when_another_article_comes(
    session: Session, span: Span, article: Path, tmp_path: Path
) -> None:
    later = _opened_after_an_edit(session, span, article, tmp_path)
    later.marks.take(None, "")
    QCoreApplication.processEvents()
    assert later.marks.placed == ()
    later.close()
