"""The reader chooses the font of each language, live, and it is remembered."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from reader.ui.families import installed_families, measured_face
from reader.ui.fonts import face_for, shipped_families
from reader.ui.window import Window

if TYPE_CHECKING:
    from tests.ui.conftest import Desk


def _offered(window: Window) -> dict[str, QAction]:
    menu = window.frame.top._fonts
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def _family(window: Window) -> str:
    return window.page._layout.compositor.typography.face.family


def test_a_font_is_chosen_for_the_language_and_kept(
    desk: "Desk", window: Window, article: Path, home: Path
) -> None:
    window.session.open(article)
    offered = _offered(window)
    assert list(offered)[:2] == ["Amiri (المعتاد)", "Vazirmatn"]
    assert offered["Amiri (المعتاد)"].isChecked()
    place = window.page.place
    offered["Noto Naskh Arabic"].trigger()
    assert _family(window) == "Noto Naskh Arabic"
    assert window.page.place == place
    hebrew = home / "he.md"
    hebrew.write_text("# ספר\n\nמוכרי הספרים ישבו בשוק העיר, ולכל קורא היה ספר.", "utf-8")
    window.session.open(hebrew)
    assert _family(window) == "Noto Sans Hebrew"
    desk.end()
    again = desk.start()
    again.session.open(article)
    assert _family(again) == "Noto Naskh Arabic"
    _offered(again)["Amiri (المعتاد)"].trigger()
    assert _family(again) == "Amiri"


def test_a_family_that_is_gone_gives_way_to_our_own(qapp: object) -> None:
    assert face_for("ar", "No Such Family") == face_for("ar")


@pytest.mark.parametrize("language", ["ar", "fa", "ur", "he"])
def test_installed_families_have_the_letters_and_a_fitting_size(
    qapp: object, language: str
) -> None:
    for family in installed_families(language):
        assert family not in shipped_families(language)
        face = measured_face(family, is_hebrew=language == "he")
        assert 0.6 <= face.scale <= 1.4
        assert face.scale * face.leading >= 1.5


def test_the_menu_is_reached_by_a_key(window: Window, article: Path, qtbot: QtBot) -> None:
    window.session.open(article)
    menu = window.frame.top.page_menu
    seen: list[bool] = []

    def look_and_close() -> None:
        seen.append(menu.isVisible())
        menu.close()

    QTimer.singleShot(100, look_and_close)
    qtbot.keyClick(window.page, Qt.Key.Key_F8)
    assert seen == [True]
    names = [action.text().split("\t")[0] for action in menu.actions()]
    assert "الخط" in names
    assert "الهوامش" in names


def test_margins_are_what_the_reader_chose(window: Window, article: Path) -> None:
    window.session.open(article)
    widths = []
    for margins in (40, 100, 200):
        window.interface.choose(margins=margins, measure=84, type_size=135)
        widths.append(window.page._layout.laid_block(1)[0].frame.width)
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > widths[2]
