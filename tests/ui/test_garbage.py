"""Garbage is looked for on the window's thread, and on no other."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.ui import garbage
from reader.ui.garbage import Garbage


class Ring:
    """What only a search for garbage frees."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def collecting(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(garbage, "_INTERVAL", 1)
    was_enabled = gc.isenabled()
    collecting = Garbage()
    collecting.begin()
    yield
    collecting.deleteLater()
    if was_enabled:
        gc.enable()


def _make_much() -> None:
    kept = [[] for _ in range(10_000)]
    assert kept


def test_garbage_is_found_in_time(qtbot: QtBot) -> None:
    ring = weakref.ref(Ring())
    kept = [[] for _ in range(1_000)]
    qtbot.waitUntil(lambda: ring() is None)
    assert kept


def test_other_threads_look_for_none() -> None:
    ring = weakref.ref(Ring())
    thread = threading.Thread(target=_make_much)
    thread.start()
    thread.join()
    assert ring() is not None
