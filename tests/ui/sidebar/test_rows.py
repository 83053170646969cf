"""The model behind the lists."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.ui.lists.rows import Heading, Rows


@dataclass(frozen=True, slots=True)
class Word:
    text: str


def _spoken(row: Word) -> str:
    return f"the word {row.text}"


def _explained(row: Word) -> str:
    return f"<b>{row.text}</b>"


def test_rows_behave_as_a_model_should(qtmodeltester: ModelTester) -> None:
    rows = Rows(_spoken, _explained)
    rows.set_rows((Heading("أ"), Word("أب"), Word("أم")))
    qtmodeltester.check(rows)


def test_rows_come_in_place_of_others_all_at_once(qtbot: QtBot) -> None:
    rows = Rows(_spoken, _explained)
    counts: list[int] = []
    rows.modelReset.connect(lambda: counts.append(rows.rowCount()))
    with qtbot.assertNotEmitted(rows.rowsInserted), qtbot.assertNotEmitted(rows.rowsRemoved):
        for count in (3, 5, 0, 2):
            rows.set_rows([Word(str(number)) for number in range(count)])
    assert counts == [3, 5, 0, 2]
    assert [rows.index(at).data() for at in range(2)] == ["0", "1"]


def test_headings_are_passed_over_and_rows_are_not() -> None:
    rows = Rows(_spoken, _explained)
    rows.set_rows((Heading("أ"), Word("أب")))
    heading, word = rows.index(0), rows.index(1)
    assert not heading.flags() & Qt.ItemFlag.ItemIsEnabled
    assert word.flags() & Qt.ItemFlag.ItemIsEnabled
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "أ"
    assert word.data(Qt.ItemDataRole.AccessibleTextRole) == "the word أب"
    assert heading.data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_tooltip_that_looks_like_html_is_shown_letter_by_letter() -> None:
    rows = Rows(_spoken, _explained)
    rows.set_rows((Word("أب"),))
    shown = rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert shown == "<qt>&lt;b&gt;أب&lt;/b&gt;</qt>"


def test_only_another_name_is_a_new_name() -> None:
    rows = Rows(_spoken, _explained)
    rows.set_rows((Word("أب"),))
    renamed: list[str] = []
    rows.renamed.connect(lambda *renaming: renamed.append(renaming[1]))
    assert not rows.setData(rows.index(0), "أب")
    assert not rows.setData(rows.index(0), "  ")
    assert rows.setData(rows.index(0), " أم ")
    assert renamed == ["أم"]
