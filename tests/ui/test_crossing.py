"""Answers cross whole, and let other threads run meanwhile."""

import gc
from multiprocessing import Pipe
from threading import Thread

import pytest

from reader.model.span import Span
from reader.processes.worker import send
from reader.ui import crossing


def _crossed(answer: object) -> object:
    ours, theirs = Pipe()
    sending = Thread(target=send, args=(answer, theirs))
    sending.start()
    received = crossing.received(ours)
    sending.join()
    return received


@pytest.mark.parametrize(
    "answer",
    [
        None,
        ("نص", None),
        (None, ValueError("لا")),
        tuple(Span(n, n + 3) for n in range(100_000)),
        ("كلمة " * 300_000, tuple(range(1_000)), b"0" * 2_000_000, "Zeile\n" * 10),
    ],
    ids=["nothing", "text", "fault", "objects", "letters and bytes"],
)
def test_what_is_sent_is_received(answer: object) -> None:
    received = _crossed(answer)
    assert type(received) is type(answer)
    assert repr(received) == repr(answer)


def test_other_threads_run_while_a_large_answer_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[int] = []
    read = crossing._Frames.read

    def noted(frames: crossing._Frames, size: int = -1) -> bytes:
        data = read(frames, size)
        reads.append(len(data))
        return data

    monkeypatch.setattr(crossing._Frames, "read", noted)
    _crossed(tuple(Span(n, n + 3) for n in range(200_000)))
    assert sum(reads) > 1_000_000
    assert max(reads) <= 2**17


def test_garbage_is_looked_for_again_after_a_large_answer() -> None:
    was_enabled = gc.isenabled()
    gc.enable()
    _crossed(tuple(Span(n, n + 3) for n in range(100_000)))
    assert gc.isenabled()
    if not was_enabled:
        gc.disable()
