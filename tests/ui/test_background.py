"""Work in the process beside the window."""

import os
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.formats.bounds import BoundedReader
from reader.formats.memory import bounded_memory
from reader.ui.background import Background


@pytest.fixture(scope="module")
def _background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def background(_background: Background, qapp: object) -> Background:
    return _background


class Answers(list[object]):
    """What came back, results and exceptions alike."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot

    def wait_for(self, count: int) -> None:
        self._qtbot.waitUntil(lambda: len(self) >= count)


@pytest.fixture
def answers(qtbot: QtBot) -> Answers:
    return Answers(qtbot)


def ask(background: Background, answers: Answers, work: object, *arguments: object) -> None:
    background.run(work, *arguments, then=answers.append, failed=answers.append)


def test_answers_come_in_the_order_of_asking(background: Background, answers: Answers) -> None:
    for number in range(5):
        ask(background, answers, abs, -number)
    answers.wait_for(5)
    assert answers == [0, 1, 2, 3, 4]


def test_work_happens_in_another_process(background: Background, answers: Answers) -> None:
    ask(background, answers, os.getpid)
    answers.wait_for(1)
    assert answers[0] != os.getpid()


def test_what_work_raises_comes_back(background: Background, answers: Answers) -> None:
    ask(background, answers, int, "not a number")
    answers.wait_for(1)
    assert isinstance(answers[0], ValueError)


def test_dropped_work_is_never_heard_of_and_holds_nothing_up(
    background: Background, answers: Answers
) -> None:
    ask(background, answers, time.sleep, 3_600)
    background.drop()
    ask(background, answers, abs, -1)
    answers.wait_for(1)
    assert answers == [1]


def test_an_answer_under_way_is_dropped_too_and_the_next_question_is_answered(
    background: Background, answers: Answers, tmp_path: Path
) -> None:
    for number in range(10):
        done = tmp_path / str(number)
        ask(background, answers, done.touch)
        while not done.exists():
            pass  # and no event is heard: the answer waits to be delivered
        background.drop()
        ask(background, answers, abs, -number)
        answers.wait_for(1)
        assert answers == [number]
        del answers[:]


def test_a_process_that_dies_is_said_and_another_one_takes_over(
    background: Background, answers: Answers
) -> None:
    ask(background, answers, os._exit, 1)
    answers.wait_for(1)
    assert isinstance(answers[0], ChildProcessError)
    ask(background, answers, abs, -7)
    answers.wait_for(2)
    assert answers[1] == 7


def test_work_that_takes_too_long_is_ended(background: Background, answers: Answers) -> None:
    background.run(time.sleep, 3_600, then=answers.append, failed=answers.append, seconds=0.5)
    ask(background, answers, abs, -7)
    answers.wait_for(2)
    assert isinstance(answers[0], TimeoutError)
    assert answers[1] == 7


@pytest.mark.parametrize("fault", [OSError, RuntimeError, ValueError])
def test_a_process_that_cannot_start_is_said(
    qapp: object, answers: Answers, monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
) -> None:
    background = Background()
    with monkeypatch.context() as patch:
        patch.setattr("multiprocessing.get_context", partial(fail, fault))
        ask(background, answers, abs, -1)
        answers.wait_for(1)
    assert isinstance(answers[0], ChildProcessError)
    ask(background, answers, abs, -7)
    answers.wait_for(2)
    assert answers[1] == 7
    background.close()


def test_what_cannot_cross_to_the_process_is_said(background: Background, answers: Answers) -> None:
    ask(background, answers, abs, (n for n in ()))
    ask(background, answers, abs, -7)
    answers.wait_for(2)
    assert isinstance(answers[0], ChildProcessError)
    assert answers[1] == 7


def fail(fault: type[Exception], *_: object) -> None:
    raise fault("no more of these")


def test_work_that_takes_too_much_memory_fails(background: Background, answers: Answers) -> None:
    ask(background, answers, take_memory, 400_000_000, 100_000_000)
    ask(background, answers, take_memory, 1_000_000, 100_000_000)
    answers.wait_for(2)
    assert isinstance(answers[0], MemoryError | ChildProcessError)
    assert answers[1] == 1_000_000


def take_memory(wanted: int, most: int) -> int:
    """How many bytes could be had, where `most` may be taken; waits to be seen with them."""
    with bounded_memory(most):
        taken = bytes(wanted)
        deadline = time.monotonic() + (60 if wanted > most else 0)
        while time.monotonic() < deadline:
            pass
    return len(taken)


def test_a_process_that_has_nothing_to_do_ends_and_another_one_takes_over(
    qapp: object, answers: Answers, qtbot: QtBot
) -> None:
    background = Background(patience=0.01)
    ask(background, answers, os.getpid)
    answers.wait_for(1)
    qtbot.waitUntil(lambda: background._process is None)
    ask(background, answers, os.getpid)
    answers.wait_for(2)
    assert answers[0] != answers[1]
    background.close()


def test_the_process_may_have_another_read_within_bounds(
    background: Background, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("سطر\n" * 20_000, encoding="utf-8")
    ask(background, answers, count_letters, path)
    answers.wait_for(1)
    assert answers == [79_999]


def count_letters(path: Path) -> int:
    """How many letters the article at `path` has, as another process reads it."""
    with closing(BoundedReader()) as reader:
        return len(reader.read(path).text)
