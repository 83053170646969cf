"""The search that is done beside what else the window does."""

import gc
import threading
from collections.abc import Iterator
from functools import partial
from weakref import ref

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.search import BadQuery, Query
from reader.text.fold import Folded
from reader.ui import turns
from reader.ui.search import seeking
from reader.ui.search.seeking import Seeking
from reader.ui.search.sought import Sought

LONG = "في البيت كتاب\n" * 20_000


@pytest.fixture
def seeker(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seeking]:
    """One that comes to rest after every step."""
    monkeypatch.setattr(turns, "_MOMENT", 0.0)
    seeker = Seeking()
    yield seeker
    seeker.drop()


def test_the_window_comes_to_its_turn_while_a_long_text_is_looked_through(
    seeker: Seeking, qtbot: QtBot
) -> None:
    came: list[None] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: came.append(None))
    timer.start()
    with qtbot.waitSignal(seeker.answered) as answered:
        seeker.ask(Query("كتاب"), Sought(LONG))
    assert len(answered.args[1]) == 20_000
    assert len(came) > 10


def test_what_is_asked_last_is_answered_and_nothing_else(seeker: Seeking, qtbot: QtBot) -> None:
    sought, answers = Sought(LONG), []
    seeker.answered.connect(lambda query, _: answers.append(query.text))
    seeker.prepare(sought)
    seeker.ask(Query("كتا"), sought)
    with qtbot.waitSignal(seeker.answered):
        seeker.ask(Query("بيت"), sought)
    seeker.ask(Query("كتاب"), sought)
    seeker.drop()
    assert answers == ["بيت"]
    with qtbot.waitSignal(seeker.answered):
        seeker.ask(Query("في"), Sought(LONG[:100]))
    assert answers == ["بيت", "في"]


def test_a_text_that_is_no_more_sought_in_is_let_go(seeker: Seeking) -> None:
    sought = Sought(LONG)
    reference = ref(sought)
    for begin in (seeker.prepare, partial(seeker.ask, Query("كتاب"))):
        begin(sought)
        seeker._turns._go_on()
    seeker.drop()
    del sought, begin
    gc.collect()
    assert reference() is None


def test_a_slow_expression_does_not_answer_for_the_one_after_it(
    seeker: Seeking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, sought, answers = threading.Event(), Sought(LONG[:100]), []

    def slow(query: Query, text: Folded) -> list[Span]:
        if query.text == "slow":
            may_end.wait(60)
        return [Span(0, 1)]

    monkeypatch.setattr(seeking, "matches", slow)
    seeker.answered.connect(lambda query, _: answers.append(query.text))
    seeker.ask(Query("slow", expression=True), sought)
    qtbot.waitUntil(lambda: seeker._is_matching)
    seeker.ask(Query("slow one", expression=True), sought)
    with qtbot.waitSignal(seeker.answered):
        seeker.ask(Query("quick", expression=True), sought)
        may_end.set()
    assert answers == ["quick"]


def test_a_bad_expression_is_refused(seeker: Seeking, qtbot: QtBot) -> None:
    with qtbot.waitSignal(seeker.refused) as refused:
        seeker.ask(Query("(", expression=True), Sought("كتاب"))
    assert isinstance(refused.args[1], BadQuery)


def test_a_fault_is_told_and_later_queries_are_answered(
    seeker: Seeking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sought, told = Sought("في البيت كتاب"), []
    monkeypatch.setattr(threading, "excepthook", told.append)
    with monkeypatch.context() as patched:
        patched.setattr(seeking, "matches", _fail)
        with qtbot.waitSignal(seeker.answered):
            seeker.ask(Query("بيت", expression=True), sought)
    for is_expression in (True, False):
        with qtbot.waitSignal(seeker.answered) as answered:
            seeker.ask(Query("كتاب", expression=is_expression), sought)
        assert list(answered.args[1]) == [Span(9, 13)]
    assert [fault.exc_type for fault in told] == [ZeroDivisionError]


def _fail(query: Query, text: object) -> None:
    raise ZeroDivisionError
