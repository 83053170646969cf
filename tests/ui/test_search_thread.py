"""The search that is done in a thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.search import Query
from reader.ui import search_thread
from reader.ui.search_thread import SearchThread
from reader.ui.sought import Sought


def test_a_fault_is_told_and_later_queries_are_answered(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread, sought, told = SearchThread(), Sought("في البيت كتاب"), []
    monkeypatch.setattr(threading, "excepthook", told.append)
    with monkeypatch.context() as patched:
        patched.setattr(search_thread, "matches", _fail)
        with qtbot.waitSignal(thread.answered):
            thread.ask(Query("بيت"), sought)
    with qtbot.waitSignal(thread.answered) as answered:
        thread.ask(Query("كتاب"), sought)
    assert list(answered.args[1]) == [Span(9, 13)]
    assert [fault.exc_type for fault in told] == [ZeroDivisionError]


def _fail(query: Query, text: object) -> None:
    raise ZeroDivisionError
