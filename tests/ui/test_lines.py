"""Lines of text in bar and sidebar stay on their baseline whatever fonts their letters need."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.paths import resources_folder
from reader.ui.bars.toolbar import Line
from reader.ui.fonts import INTERFACE_FAMILY, font_for, load_fonts, load_fonts_for
from reader.ui.lettering import draw_line

SIZE = QSize(300, 40)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
TAKHALLUS = "\u0614"
"""The sign over an Urdu poet's name, which the font of the interface lacks."""


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    load_fonts(resources_folder() / "fonts", INTERFACE_FAMILY, "Noto Nastaliq Urdu")
    font = QFont(INTERFACE_FAMILY)
    font.setPixelSize(15)
    return font


def last_inked_row(image: QImage) -> int:
    paper = image.pixelColor(0, 0)
    return max(
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y) != paper for x in range(image.width()))
    )


def drawn(text: str, font: QFont) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    draw_line(painter, QRectF(image.rect()), text, QColor("black"), RIGHT_TO_LEFT)
    painter.end()
    return image


def first_inked_column(image: QImage) -> int:
    paper = image.pixelColor(0, 0)
    return min(
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != paper for y in range(image.height()))
    )


def test_a_sign_stands_over_its_letter(font: QFont) -> None:
    load_fonts_for(resources_folder() / "fonts", TAKHALLUS)
    signed, plain = drawn("غالب" + TAKHALLUS, font), drawn("غالب", font_for(TAKHALLUS, font))
    assert signed != plain
    assert first_inked_column(plain) - first_inked_column(signed) <= 2


def test_a_row_stands_where_its_neighbours_do(font: QFont) -> None:
    plain, borrowed = drawn("ادا", font), drawn("ادا" + TAKHALLUS, font)
    assert plain != borrowed
    assert last_inked_row(plain) == last_inked_row(borrowed)


@pytest.mark.parametrize("alignment", ["AlignLeading", "AlignTrailing", "AlignHCenter"])
def test_a_row_stands_on_its_side(font: QFont, alignment: str) -> None:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    draw_line(
        painter,
        QRectF(image.rect()),
        "تفتہ",
        QColor("black"),
        RIGHT_TO_LEFT,
        Qt.AlignmentFlag[alignment],
    )
    painter.end()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != QColor("white") for y in range(image.height()))
    ]
    middle = (inked[0] + inked[-1]) / 2
    share = {"AlignLeading": 0.95, "AlignTrailing": 0.05, "AlignHCenter": 0.5}[alignment]
    assert middle / SIZE.width() == pytest.approx(share, abs=0.05)


def test_a_title_is_as_high_and_stands_where_others_do(font: QFont) -> None:
    line = Line("title", True)
    line.setFont(font)
    heights, lowest = set(), set()
    for title in ("ادا", "ادا" + TAKHALLUS):
        line.show_text(title)
        heights.add(line.sizeHint().height())
        line.resize(200, line.sizeHint().height())
        lowest.add(last_inked_row(line.grab().toImage()))
    assert len(heights) == 1
    assert len(lowest) == 1
