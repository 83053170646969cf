"""A whole window over a shelf of its own, offscreen; its work is done when Qt is next idle."""

import gc
import os
from collections.abc import Callable, Iterator
from functools import partial, partialmethod
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader import paths
from reader.library import Shelf
from reader.model.mention import Mentions
from reader.settings import Settings, save
from reader.ui.garbage import Garbage
from reader.ui.interface import Interface
from reader.ui.session import Session
from reader.ui.window import Window

SIZE = (1200, 800)
_PATIENCE = 60_000
"""Milliseconds that a busy machine may need for what is waited for."""


class PatientBot(QtBot):
    """Waits for what must come until it comes, however busy the machine is."""

    waitActive = partialmethod(QtBot.waitActive, timeout=_PATIENCE)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=_PATIENCE)  # noqa: N815
    waitSignal = partialmethod(QtBot.waitSignal, timeout=_PATIENCE)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, timeout=_PATIENCE)  # noqa: N815


class Prompt(QObject):
    """Stands for the process beside the window: it does its work here, at the next idle moment."""

    def __init__(self, _patience: float | None = None) -> None:
        super().__init__()
        self.asked: list[Callable[..., Any]] = []
        self._epoch = 0

    def run(self, work: Any, *arguments: Any, then: Any, failed: Any, **_: object) -> None:
        self.asked.append(work)
        QTimer.singleShot(0, partial(self._do, self._epoch, work, arguments, then, failed))

    def _do(self, epoch: int, work: Any, arguments: Any, then: Any, failed: Any) -> None:
        if epoch != self._epoch:
            return
        try:
            result = work(*arguments)
        except Exception as error:
            failed(error)
        else:
            then(result)

    def drop(self) -> None:
        self._epoch += 1

    def close(self) -> None:
        self.drop()


class Desk:
    """Starts Warraq's window as often as a test wants, always on the same folders."""

    def __init__(self, application: QApplication, qtbot: QtBot) -> None:
        self._application = application
        self._qtbot = qtbot
        self._open: list[tuple[Window, Session, Interface]] = []

    @property
    def settings_file(self) -> Path:
        return paths.config_folder() / "settings.json"

    def start(self, **choices: Any) -> Window:
        """A window on the screen; `choices` are settings that an earlier run left."""
        if choices:
            save(Settings(**choices), self.settings_file)
        window = self.window()
        window.resize(*SIZE)
        with self._qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        self._qtbot.waitUntil(window.frame.top.isVisible)
        return window

    def window(self) -> Window:
        """A window as Warraq makes it, not yet on the screen."""
        interface = Interface(self._application, self.settings_file)
        session = Session(Shelf(paths.data_folder() / "shelf.sqlite"), Prompt())
        window = Window(session, interface)
        self._open.append((window, session, interface))
        return window

    def end(self) -> None:
        """Close every window, as its reader would."""
        while self._open:
            window, session, interface = self._open.pop()
            window.close()
            session.close()
            window.deleteLater()
            interface.end()
        self._application.sendPostedEvents(None, 0)
        self._application.processEvents()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of this test's own, where nothing was kept before."""
    for kind in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    monkeypatch.setenv("HOME", str(tmp_path))
    # Windows is asked for its folders, and heeds no variable.
    monkeypatch.setattr("appdirs._get_win_folder", lambda _: str(tmp_path), raising=False)
    return tmp_path


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[Desk]:
    desk = Desk(qapp, qtbot)
    yield desk
    desk.end()


@pytest.fixture(autouse=True)
def no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """All articles are searched in the test's own process."""
    monkeypatch.setattr("reader.ui.search.everywhere.Background", Prompt)
    monkeypatch.setattr("reader.ui.search.indexing.Background", Prompt)


@pytest.fixture(autouse=True)
def no_mentions(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles mention nothing, so that a window's test does not wait for extraction."""
    if "real_mentions" not in request.fixturenames:
        monkeypatch.setattr("reader.extract.mentions_in", _nothing)


@pytest.fixture(scope="session", autouse=True)
def garbage_of_this_thread(qapp: QApplication) -> Iterator[None]:
    """Has garbage be found by the thread of the widgets alone, as the program does."""
    Garbage(qapp).begin()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def clear_clipboard(qapp: QApplication) -> Iterator[None]:
    """Takes what was copied out of the clipboard, which offscreen outlives Python, and crashes."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def real_mentions() -> None:
    """For tests that want to know what articles do mention."""


def _nothing(*_: Any) -> Mentions:
    return Mentions()


@pytest.fixture
def window(desk: Desk) -> Window:
    """A window without an article, its interface in Arabic."""
    return desk.start(language="ar", theme="light")


@pytest.fixture
def session(window: Window) -> Session:
    return window.session


@pytest.fixture
def article(home: Path) -> Path:
    """An article long enough to be scrolled, with some words told apart by their spelling."""
    path = home / "مقالة.md"
    paragraphs = [f"الفقرة رقم {n}: {_FILLING}" for n in range(1, 61)]
    paragraphs[9] += " كِتَابٌ قديم."
    paragraphs[29] += " الكتاب الثاني."
    paragraphs[49] += " كتاب ثالث."
    path.write_text("# عنوان المقالة\n\n" + "\n\n".join(paragraphs), encoding="utf-8")
    return path


@pytest.fixture
def reading(window: Window, article: Path) -> Window:
    """The window with `article` open."""
    window.session.open(article)
    return window


_FILLING = "يجري النهر بين الحقول والناس على ضفتيه يزرعون ويحصدون عامًا بعد عام. " * 3


@pytest.fixture
def texts_of() -> Callable[[QWidget], str]:
    """All that the labels inside a widget say."""
    return _texts_of


def _texts_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
