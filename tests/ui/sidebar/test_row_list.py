"""The list that shows a panel's rows."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from reader.ui.lists.row_list import RowList
from reader.ui.lists.row_painter import RowPainter
from reader.ui.lists.rows import Heading, Rows
from reader.ui.look import Look


@dataclass(frozen=True, slots=True)
class Word:
    text: str


class Painter(RowPainter):
    def paint_row(self, painter, option, row: Word) -> None:
        self.paint_pill(painter, option, row.text)


def _text(row: Word) -> str:
    return row.text


@pytest.fixture
def rows(look: Look, qtbot: QtBot) -> RowList:
    model = Rows(_text, _text)
    words = [Word(str(number)) for number in range(30)]
    model.set_rows((Heading("first"), *words[:15], Heading("second"), *words[15:]))
    painter = Painter()
    painter.set_look(look)
    rows = RowList(model, painter)
    model.setParent(rows)
    qtbot.addWidget(rows)
    rows.resize(300, 200)
    rows.show()
    return rows


@pytest.fixture
def steps(rows: RowList) -> list[tuple[str, int]]:
    heard: list[tuple[str, int]] = []

    def hear(index: QModelIndex, by: int) -> None:
        heard.append((index.data(), by))

    rows.stepped.connect(hear)
    return heard


@pytest.mark.parametrize(
    ("key", "reached"),
    [
        (Qt.Key.Key_Home, "0"),
        (Qt.Key.Key_End, "29"),
        (Qt.Key.Key_Down, "15"),
        (Qt.Key.Key_Up, "13"),
    ],
)
def test_keys_lead_to_rows_and_never_to_headings(
    rows: RowList, qtbot: QtBot, key: Qt.Key, reached: str
) -> None:
    rows.setCurrentIndex(rows.model().index(15, 0))  # the last word of the first group
    qtbot.keyClick(rows, key)
    assert rows.currentIndex().data() == reached


def test_pages_lead_to_rows_from_every_row(rows: RowList, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        for _ in range(12):
            qtbot.keyClick(rows, key)
            assert rows.currentIndex().flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_click_on_a_heading_is_no_step(
    rows: RowList, qtbot: QtBot, steps: list[tuple[str, int]]
) -> None:
    for number in (0, 1):
        at = rows.visualRect(rows.model().index(number, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.RightButton, pos=at)
    assert steps == [("0", 1)]


def test_enter_and_its_shift_step_on_and_back(
    rows: RowList, qtbot: QtBot, steps: list[tuple[str, int]]
) -> None:
    rows.setCurrentIndex(rows.model().index(3, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert steps == [("2", 1), ("2", -1)]


def test_up_from_the_first_row_leaves_the_list(rows: RowList, qtbot: QtBot) -> None:
    rows.setCurrentIndex(rows.first_row())
    with qtbot.waitSignal(rows.left):
        qtbot.keyClick(rows, Qt.Key.Key_Up)
