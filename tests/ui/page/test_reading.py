"""Reading: the place is kept, keys turn and move, links lead, the mouse tells what it is on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.formats.builder import Builder
from reader.model.article import Article, BlockKind, ListMarker, Source, Style
from reader.model.mention import NameKind
from reader.model.span import Span
from reader.ui.look import Look
from reader.ui.page.marks import Layer, Mark
from reader.ui.page.note import Note
from reader.ui.page.view import Page

Show = Callable[..., None]
MakeLook = Callable[..., Look]


def _y(page: Page, at: int) -> int:
    """How far below the top of the view the line with offset `at` stands."""
    return page._line(at).top - page.verticalScrollBar().value()


def _point(page: Page, at: int) -> QPoint:
    """The middle of the letter at offset `at` in the viewport."""
    number = page._places.number(at)
    laid, top = page._layout.laid_block(number)
    assert page._article is not None
    within = page._places.within(number, at)
    line = page._layout.lines_of(number).lineForTextPosition(within)
    x = (line.cursorToX(within)[0] + line.cursorToX(within + 1)[0]) / 2
    y = top + line.y() + line.ascent() - 3 - page.verticalScrollBar().value()
    return QPointF(laid.frame.x + x, y).toPoint()


# The place


def test_an_article_opens_where_it_was_left(page: Page, show: Show, long_article: Article) -> None:
    place = long_article.blocks[70].span.start
    show(page, long_article, place)
    assert page.place == place
    assert 0 <= _y(page, place) < 40


def test_the_place_stays_when_the_type_is_sized(
    page: Page, show: Show, look: MakeLook, long_article: Article
) -> None:
    show(page, long_article)
    page.verticalScrollBar().setValue(3000)
    place, y = page.place, _y(page, page.place)
    for settings in ({"type_size": 200}, {"leading": 130}, {"measure": 50}, {"type_size": 60}):
        page.set_look(look(**settings))
        QApplication.processEvents()
        assert page.place == place
        assert _y(page, place) == y


def test_the_place_stays_when_the_window_grows_narrow_and_wide_again(
    page: Page, show: Show, long_article: Article
) -> None:
    show(page, long_article)
    page.verticalScrollBar().setValue(3000)
    place, y = page.place, _y(page, page.place)
    for width in (420, 900, 300, 800):
        page.resize(width, 600)
        QApplication.processEvents()
        assert page.place == place
    assert _y(page, place) == y


def test_what_is_in_view_does_not_jump_when_unseen_text_comes_in_above(
    page: Page, show: Show, long_article: Article
) -> None:
    """Guessed heights are set right above the view; the letters in it only scroll."""
    show(page, long_article, long_article.blocks[90].span.start)
    bar = page.verticalScrollBar()
    for _ in range(40):
        seen = page.visible_span()
        middle = (seen.start + seen.end) // 2
        y = _y(page, middle)
        bar.setValue(bar.value() - 100)
        QApplication.processEvents()
        assert _y(page, middle) == y + 100


def test_place_changes_are_told(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    with qtbot.waitSignal(page.place_changed) as told:
        page.verticalScrollBar().setValue(2000)
    assert told.args == [page.place]
    assert page.place > 0


def test_going_to_a_span_in_view_moves_nothing(
    page: Page, show: Show, long_article: Article
) -> None:
    show(page, long_article)
    seen = page.visible_span()
    page.go_to(Span((seen.start + seen.end) // 2, (seen.start + seen.end) // 2 + 5))
    assert page.verticalScrollBar().value() == 0


def test_going_to_a_far_span_brings_it_a_third_down(
    page: Page, show: Show, long_article: Article
) -> None:
    show(page, long_article)
    at = long_article.blocks[100].span.start
    page.go_to(Span(at, at + 5))
    assert abs(_y(page, at) - page.viewport().height() // 3) <= 1
    assert page.visible_span().covers(Span(at, at + 5))


def test_what_stands_further_down_the_page_comes_later_in_the_text(
    page: Page, show: Show, long_article: Article
) -> None:
    show(page, long_article)
    offsets = [page.offset_at(hundredth / 100) for hundredth in range(101)]
    assert offsets == sorted(offsets)
    for hundredth, offset in enumerate(offsets):
        assert abs(offset / len(long_article.text) - hundredth / 100) < 0.05


# Keys


def test_space_turns_on_without_passing_over_a_line(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    for _ in range(8):
        seen = page.visible_span()
        qtbot.keyClick(page, Qt.Key.Key_Space)
        assert seen.start < page.place <= seen.end
    left = page.place
    qtbot.keyClick(page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.place < left
    assert page.visible_span().end >= left - 1


def test_end_and_home_lead_to_the_ends(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    bar = page.verticalScrollBar()
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert page.visible_span().end == len(long_article.text)
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert (bar.value(), page.place) == (0, 0)


def test_the_down_arrow_scrolls_until_there_is_a_caret_to_move(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.verticalScrollBar().value() > 0
    value = page.verticalScrollBar().value()
    qtbot.keyClick(page, Qt.Key.Key_Left)
    caret = page.textCursor().position()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.textCursor().position() > caret
    assert page.verticalScrollBar().value() == value


def test_the_left_arrow_goes_on_in_arabic_and_back_in_english(
    page: Page, show: Show, qtbot: QtBot, built: Callable[..., Article]
) -> None:
    article = built("سطر عربي طويل بعض الطول", "An English line")
    show(page, article)
    page.setFocus()
    page.select_span(Span(4, 4))
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page.textCursor().position() == 5
    english = article.blocks[1].span.start
    page.select_span(Span(english + 4, english + 4))
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page.textCursor().position() == english + 3


def test_shift_and_arrows_select(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    page.setFocus()
    page.select_span(Span(2, 2))
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert page.selected_span() == Span(2, 5)
    qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    selected = page.selected_span()
    assert selected is not None
    assert selected.end > 5


def test_ctrl_a_and_ctrl_c_copy_the_article(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    qtbot.keyClick(page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == long_article.text


def test_tab_goes_from_link_to_link_and_enter_follows(
    page: Page, show: Show, qtbot: QtBot, every_kind: Article
) -> None:
    show(page, every_kind)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.link_wanted) as wanted:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert wanted.args == ["https://example.org/"]
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    focused = page._layout.painter.focused_link
    assert focused is not None
    assert focused.of(every_kind.text) == "1"


def test_a_footnote_opens_in_place_and_then_leads_there_and_back(
    new_page: Callable[..., Page], show: Show, qtbot: QtBot, every_kind: Article
) -> None:
    page = new_page(800, 420)
    show(page, every_kind)
    left = Qt.MouseButton.LeftButton
    link = every_kind.text.index("وحاشية") + len("وحاشية")
    qtbot.mouseClick(page.viewport(), left, pos=_point(page, link))
    note = page.findChild(Note)
    assert note.isVisible()
    assert note.accessibleName() == "نصّ الحاشية."
    assert page.viewport().rect().contains(note.geometry())
    assert not note.geometry().intersects(page.box_of(Span(link, link + 1)))
    assert page.place == 0
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not note.isVisible()
    qtbot.mouseClick(page.viewport(), left, pos=_point(page, link))
    qtbot.mouseClick(page.viewport(), left, pos=_point(page, link))
    assert not note.isVisible()
    assert page.visible_span().end == len(every_kind.text)
    back = every_kind.text.index("↩")
    qtbot.mouseClick(page.viewport(), left, pos=_point(page, back))
    assert page.visible_span().covers(Span(link, link + 1))


def _noted(words: str) -> Article:
    """An article with one footnote, some screens below its word."""
    builder = Builder()
    builder.language = "ar"
    builder.begin(BlockKind.PARAGRAPH)
    builder.write("وحاشية")
    builder.write("1", Style.SUPERSCRIPT, "#note")
    builder.end()
    for _ in range(40):
        builder.paragraph("فقرةٌ من المقالة")
    builder.begin(BlockKind.FOOTNOTE, marker=ListMarker("1.", ordered=True))
    builder.anchor("note")
    builder.write(words)
    builder.end()
    return builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))


def test_a_footnote_shows_letters_and_digits_as_the_page_does(
    page: Page, show: Show, look: MakeLook, qtbot: QtBot
) -> None:
    page.set_look(look(page_digits="arab", shows_tashkeel=False))
    show(page, _noted("سنة 1912 كَانَ"))
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=_point(page, 6))
    note = page.findChild(Note)
    assert note.isVisible()
    assert "١٩١٢" in note.accessibleName()
    assert "\u064e" not in note.accessibleName()


def test_a_footnote_longer_than_the_view_is_led_to(page: Page, show: Show, qtbot: QtBot) -> None:
    article = _noted("حاشيةٌ طويلة لا تسعها الصفحة. " * 150)
    show(page, article)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=_point(page, 6))
    assert not page.findChild(Note).isVisible()
    start = article.blocks[-1].span.start
    assert page.visible_span().covers(Span(start, start + 100))


@pytest.mark.parametrize("lines", [3, 10])
def test_a_footnote_is_in_view_wherever_its_word_stands(
    new_page: Callable[..., Page], show: Show, qtbot: QtBot, lines: int
) -> None:
    page = new_page(800, 500)
    show(page, _noted("\u2028".join(["سطرٌ من الحاشية"] * lines)))
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=_point(page, 6))
    note = page.findChild(Note)
    assert note.isVisible()
    assert page.viewport().rect().contains(note.geometry())


# The mouse


def test_a_click_on_a_mark_is_told_and_hovering_too(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    at = long_article.text.index("فاطمة")
    page.set_marks(Layer.NAMES, [Mark(Span(at, at + 5), NameKind.PERSON)])
    with qtbot.waitSignal(page.mark_hovered) as hovered:
        qtbot.mouseMove(page.viewport(), _point(page, at + 1))
    assert hovered.args == [at + 1]
    with qtbot.waitSignal(page.mark_clicked) as clicked:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=_point(page, at + 2))
    assert clicked.args == [at + 2]
    with qtbot.waitSignal(page.mark_hovered) as hovered:
        qtbot.mouseMove(page.viewport(), _point(page, at + 12))
    assert hovered.args == [-1]


def test_marks_that_are_not_shown_are_not_clicked(
    page: Page, show: Show, look: MakeLook, qtbot: QtBot, long_article: Article
) -> None:
    page.set_look(look(shows_marks=False))
    show(page, long_article)
    at = long_article.text.index("فاطمة")
    page.set_marks(Layer.NAMES, [Mark(Span(at, at + 5), NameKind.PERSON)])
    with qtbot.assertNotEmitted(page.mark_clicked):
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=_point(page, at + 2))


def test_a_click_on_a_link_is_a_wish(
    page: Page, show: Show, qtbot: QtBot, every_kind: Article
) -> None:
    show(page, every_kind)
    at = every_kind.text.index("رابط")
    with qtbot.waitSignal(page.link_wanted) as wanted:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=_point(page, at + 1))
    assert wanted.args == ["https://example.org/"]


def test_a_double_click_selects_the_word(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    at = long_article.text.index("الفهرية")
    qtbot.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=_point(page, at + 3))
    selected = page.selected_span()
    assert selected is not None
    assert selected.of(long_article.text).strip() == "الفهرية"


def test_dragging_selects_between_the_letters(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    at = long_article.text.index("خزانته")
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(page.viewport(), left, pos=_point(page, at))
    qtbot.mouseMove(page.viewport(), _point(page, at + 30))
    qtbot.mouseRelease(page.viewport(), left, pos=_point(page, at + 30))
    selected = page.selected_span()
    assert selected is not None
    assert abs(selected.start - at) <= 1
    assert abs(selected.end - at - 30) <= 1


def test_ctrl_and_the_wheel_wish_for_another_type_size(
    page: Page, show: Show, qtbot: QtBot, long_article: Article
) -> None:
    show(page, long_article)
    event = QWheelEvent(
        QPointF(200, 200),
        page.mapToGlobal(QPointF(200, 200)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(page.type_size_wanted) as wanted:
        QApplication.sendEvent(page.viewport(), event)
    assert wanted.args == [2]
    assert page.verticalScrollBar().value() == 0


# Bookmarks and the clipboard


def test_a_bookmark_takes_the_selection_or_the_first_sentence_in_view(
    page: Page, show: Show, built: Callable[..., Article]
) -> None:
    article = built("الجملة الأولى. والجملة الثانية؟ والثالثة.")
    show(page, article)
    assert page.span_to_bookmark().of(article.text) == "الجملة الأولى."
    page.select_span(Span(3, 9))
    assert page.span_to_bookmark() == Span(3, 9)


def test_rich_copies_keep_direction_emphasis_and_links(
    page: Page, show: Show, every_kind: Article
) -> None:
    show(page, every_kind)
    page.select_everything()
    html = page.createMimeDataFromSelection().html()
    assert '<h1 dir="rtl">' in html
    assert "<strong>ثخين</strong>" in html
    assert '<a href="https://example.org/">رابط</a>' in html
    assert '<p dir="ltr">English' in html


def test_an_empty_page_bears_everything(
    page: Page, look: MakeLook, qtbot: QtBot, long_article: Article, show: Show
) -> None:
    show(page, long_article)
    page.clear_article()
    show(page, long_article._replace(text="", blocks=()))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Tab):
        qtbot.keyClick(page, key)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    page.set_look(look("dark"))
    page.go_to(Span(0, 4))
    page.select_span(Span(0, 4))
    page.select_everything()
    assert page.visible_span() == Span(0, 0)
    assert page.span_to_bookmark() == Span(0, 0)
    assert page.selected_span() is None
    assert page.offset_at(0.5) == 0


def test_the_end_is_the_end_where_what_stands_there_is_higher_than_guessed(
    page: Page, show: Callable[..., None], built: Callable[..., Article]
) -> None:
    article = built(*["كلام"] * 300, *["↩" * 60] * 6)
    show(page, article)
    page.go_to_end()
    assert page.visible_span().end == len(article.text)
