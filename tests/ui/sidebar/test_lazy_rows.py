"""Rows that are made as the list comes to need them."""

from itertools import count

from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester

from reader.ui.sidebar.lazy_rows import LazyRows
from reader.ui.sidebar.rows import Heading


def _nothing(row: object) -> str:
    return ""


def _is_late(row: Heading) -> bool:
    return int(row.text) >= 500


def _never(row: Heading) -> bool:
    return False


def test_rows_without_end_are_made_by_dozens(qtmodeltester: ModelTester) -> None:
    rows = LazyRows(_nothing, _nothing)
    rows.set_rows(Heading(str(number)) for number in count())
    first = rows.rowCount()
    assert 0 < first < 100
    rows.fetchMore(QModelIndex())
    assert first < rows.rowCount() < 200
    qtmodeltester.check(rows)


def test_rows_are_made_as_far_as_asked_and_keep_their_order() -> None:
    rows = LazyRows(_nothing, _nothing)
    rows.set_rows(Heading(str(number)) for number in range(1000))
    rows.make_until(_is_late)
    assert 500 < rows.rowCount() < 700
    rows.make_until(_never)
    assert [row.text for row in rows.rows] == [str(number) for number in range(1000)]
    assert not rows.canFetchMore(QModelIndex())


def test_no_rows_are_no_rows() -> None:
    rows = LazyRows(_nothing, _nothing)
    rows.set_rows(())
    assert rows.rowCount() == 0
    assert not rows.canFetchMore(QModelIndex())
