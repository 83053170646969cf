"""How the window looks, and that it remembers."""

import gc
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.text.digits import Digits
from reader.ui.actions import words_of
from reader.ui.interface import digits_for, language_for
from reader.ui.window import Window

from .conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def start_of(window: Window, widget: QWidget) -> int:
    """How far the start of `widget` is from the start of the window."""
    left = widget.mapTo(window, QPoint(0, 0)).x()
    if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return window.width() - left - widget.width()
    return left


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("", "ar_EG", "ar"),
        ("", "en_GB", "en"),
        ("", "fr_FR", "en"),
        ("", "he_IL", "en"),
        ("", "C", "ar"),
        ("en", "ar_EG", "en"),
        ("ar", "fr_FR", "ar"),
        ("tlh", "ar_SA", "ar"),
    ],
)
def test_the_interface_speaks_as_chosen_or_as_the_system(
    wanted: str, system: str, language: str
) -> None:
    assert language_for(wanted, QLocale(system)) == language


@pytest.mark.parametrize(
    ("language", "wanted", "digits"),
    [
        ("ar", "", Digits.ARABIC_INDIC),
        ("en", "", Digits.WESTERN),
        ("fa", "", Digits.PERSIAN),
        ("ar", "latn", Digits.WESTERN),
        ("en", "arabext", Digits.PERSIAN),
        ("ar", "roman", Digits.ARABIC_INDIC),
    ],
)
def test_digits_go_with_the_language_unless_others_are_chosen(
    language: str, wanted: str, digits: Digits
) -> None:
    assert digits_for(language, wanted) is digits


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_window_starts_where_the_language_does(
    desk: Desk, article: Path, language: str
) -> None:
    window = desk.start(language=language)
    window.session.open(article)
    QTest.qWait(1)
    starts = [
        start_of(window, part) for part in (window.page, window.ruler, window.frame.side.sidebar)
    ]
    assert starts == sorted(starts)
    assert starts[0] == 0
    assert start_of(window, window.frame.search) > window.width() // 2


def test_a_window_in_another_language_keeps_nothing_of_the_one_before(
    reading: Window, qtbot: QtBot
) -> None:
    reading.frame.side.build()
    before = ref(reading.page), ref(reading.frame.actions)
    reading.interface.choose(language="en")
    qtbot.waitUntil(lambda: gc.collect() >= 0 and not any(one() for one in before))


def test_the_language_changes_while_an_article_is_open(reading: Window) -> None:
    bar = reading.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = reading.page.place
    reading.interface.choose(language="en")
    QTest.qWait(1)
    assert reading.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert start_of(reading, reading.frame.side.sidebar) > reading.width() // 2
    assert words_of(reading.frame.actions.find) == "Find in the article"
    assert reading.frame.status.place.startswith("Paragraph ")
    assert reading.page.place == place
    QTest.keyClick(reading, Qt.Key.Key_F, CTRL)
    assert reading.frame.search.field.hasFocus()
    reading.interface.choose(language="ar")
    assert words_of(reading.frame.actions.find) == "بحث في المقالة"


def test_the_type_is_sized_by_keys_bar_and_wheel(reading: Window) -> None:
    QTest.keyClick(reading, Qt.Key.Key_Plus, CTRL)
    assert reading.interface.settings.type_size == 110
    reading.frame.actions.larger.trigger()
    assert reading.interface.settings.type_size == 120
    reading.page.type_size_wanted.emit(-3)
    assert reading.interface.settings.type_size == 90
    QTest.keyClick(reading, Qt.Key.Key_0, CTRL)
    assert reading.interface.settings.type_size == 100
    reading.interface.size_type(-100)
    assert reading.interface.settings.type_size == 60
    reading.interface.size_type(+100)
    assert reading.interface.settings.type_size == 300


def test_sizing_the_type_keeps_the_place(reading: Window) -> None:
    at = reading.session.article.text.index("الفقرة رقم 30")
    reading.page.go_to(Span(at, at + 5))
    bar = reading.page.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    place = reading.page.place
    for _ in range(4):
        QTest.keyClick(reading, Qt.Key.Key_Plus, CTRL)
    for _ in range(4):
        QTest.keyClick(reading, Qt.Key.Key_Minus, CTRL)
    assert reading.page.place == place


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_a_theme_colours_the_window_at_once(reading: Window, theme: str) -> None:
    reading.frame.side.build()
    reading.interface.choose(theme=theme)
    QTest.qWait(1)
    wanted = reading.interface.look.theme
    picture = reading.grab().toImage()
    ratio = picture.devicePixelRatio()

    def colour(widget: QWidget, x: int, y: int) -> str:
        at = widget.mapTo(reading, QPoint(x, y)) * ratio
        return picture.pixelColor(at).name()

    assert colour(reading.page, 300, 4) == wanted.page.name()
    assert colour(reading.frame.top, 3, 3) == wanted.window.name()
    assert (
        colour(reading.frame.side.sidebar, 4, reading.frame.side.sidebar.height() - 4)
        == wanted.sidebar.name()
    )


def test_the_theme_follows_the_system(
    desk: Desk, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.start(theme="system")
    for scheme, is_dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        monkeypatch.setattr("reader.ui.interface.system_scheme", lambda _, it=scheme: it)
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert window.interface.look.theme.is_dark is is_dark


def test_every_choice_of_the_menu_takes_effect_and_is_ticked(reading: Window) -> None:
    commands, interface = reading.frame.actions, reading.interface
    for group, setting in (
        (commands.themes, "theme"),
        (commands.leadings, "leading"),
        (commands.measures, "measure"),
        (commands.digits, "digits"),
        (commands.page_digits, "page_digits"),
    ):
        for action in group.actions():
            action.trigger()
            assert getattr(interface.settings, setting) == action.data()
            assert action.isChecked()
    for switch, setting in (
        (commands.kashida, "uses_kashida"),
        (commands.tashkeel, "shows_tashkeel"),
        (commands.justified, "is_justified"),
        (commands.shows_marks, "shows_marks"),
        (commands.sidebar, "shows_sidebar"),
    ):
        before = getattr(interface.settings, setting)
        switch.trigger()
        assert getattr(interface.settings, setting) is not before
        assert switch.isChecked() is not before


def test_everything_chosen_is_there_at_the_next_start(desk: Desk, article: Path) -> None:
    window = desk.start(language="ar")
    window.session.open(article)
    window.interface.choose(theme="sepia", leading=120, digits="latn", panel="contents")
    window.interface.enlarge_type()
    window.frame.actions.sidebar.trigger()
    window.resize(1000, 700)
    desk.end()
    again = desk.start()
    settings = again.interface.settings
    assert (settings.theme, settings.leading, settings.type_size) == ("sepia", 120, 110)
    assert (settings.digits, settings.panel, settings.shows_sidebar) == ("latn", "contents", False)
    assert again.interface.look.theme.name == "sepia"


def test_the_window_comes_back_in_its_size(desk: Desk) -> None:
    desk.start(language="ar").resize(760, 650)
    desk.end()
    window = desk.window()
    assert (window.width(), window.height()) == (760, 650)


def test_a_window_that_stood_on_a_screen_now_gone_comes_into_view(desk: Desk) -> None:
    window = desk.start(language="ar")
    window.setGeometry(40_000, 30_000, 760, 650)
    desk.end()
    window = desk.window()
    assert window.screen().availableGeometry().intersects(window.frameGeometry())


def test_a_place_is_found_again_at_the_next_start(desk: Desk, article: Path) -> None:
    window = desk.start()
    window.session.open(article)
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = window.page.place
    assert place > 0
    desk.end()
    again = desk.start()
    again.session.open(article)
    QTest.qWait(1)
    assert again.page.place == place


def test_bookmarks_stand_in_the_margin_and_survive_the_window(desk: Desk, article: Path) -> None:
    window = desk.start()
    window.session.open(article)
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    assert not window.frame.actions.bookmark.isChecked()
    QTest.keyClick(window, Qt.Key.Key_D, CTRL)
    assert window.frame.actions.bookmark.isChecked()
    span = window.session.marks.placed[0].span
    bar.setValue(0)
    assert not window.frame.actions.bookmark.isChecked()
    desk.end()
    again = desk.start()
    again.session.open(article)
    assert [placed.span for placed in again.session.marks.placed] == [span]


def test_the_bar_says_how_far_the_reader_is(reading: Window) -> None:
    assert reading.frame.status.place == "الفقرة ١ من ٦١"
    bar = reading.page.verticalScrollBar()
    for _ in range(20):  # heights that were guessed come true on the way
        bar.setValue(bar.maximum())
    assert reading.frame.status.place.endswith(" من ٦١")
    assert "١٠٠٪" in reading.frame.status.rest


@pytest.mark.parametrize("size", [(900, 600), (640, 480), (2000, 1200)])
def test_nothing_is_cut_off_whatever_the_size_of_the_window(
    reading: Window, size: tuple[int, int]
) -> None:
    reading.resize(*size)
    QTest.qWait(1)
    assert (reading.width(), reading.height()) == size
    for part in (
        reading.frame.top,
        reading.page,
        reading.frame.search,
        reading.frame.side.sidebar,
        reading.frame.status,
    ):
        corner = part.mapTo(reading, QPoint(0, 0))
        assert reading.rect().contains(part.rect().translated(corner))
    assert reading.page.horizontalScrollBar().maximum() == 0
