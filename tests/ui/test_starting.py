"""The program from its start to its end."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import app, paths
from reader.ui.bars.toolbar import Line
from reader.ui.dialogs.fault import FaultWindow
from reader.ui.faults import Faults
from reader.ui.frame import Frame
from reader.ui.page.view import Page

from .conftest import SIZE, Desk, Prompt

ROOT = Path(__file__).parents[2]


def warraq(home: Path, *arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        if name not in more:
            environment.pop(name, None)
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        timeout=120,
        check=False,
    )


def test_a_picture_of_the_window_is_written_without_a_display(home: Path, articles: Path) -> None:
    picture = home / "window.png"
    article = articles / "qarawiyyin-library.md"
    done = warraq(home, "--picture", picture, article, LC_ALL="C")  # of which Qt would complain
    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1360, 860)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1360, 3) for y in range(0, 860, 7)}
    assert len(colours) > 50
    assert not list((home / "data").rglob("*.sqlite"))


@pytest.mark.parametrize("wrong", ["article", "picture"])
def test_a_picture_that_cannot_be_made_is_said_in_one_line(
    home: Path, articles: Path, wrong: str
) -> None:
    picture = home / ("missing/window.png" if wrong == "picture" else "window.png")
    article = home / "missing.md" if wrong == "article" else articles / "welcome.md"
    done = warraq(home, "--picture", picture, article)
    assert done.returncode == 2
    assert done.stderr.startswith("warraq: ")
    assert done.stderr.count("\n") == 1
    assert "missing" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_that_is_said(home: Path) -> None:
    done = warraq(home)
    assert done.returncode == 2
    assert "display" in done.stderr
    assert done.stderr.count("\n") == 1


class Started:
    """What the window looked like when the program had come to rest; then it was closed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.title = self.notice = ""
        self.path: Path | None = None
        monkeypatch.setattr(app, "Background", Prompt)
        monkeypatch.setattr(app, "_application", self._application)
        monkeypatch.setattr(QApplication, "exec", self._exec)

    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application

    def _exec(self, *_: object) -> int:
        QTest.qWait(1)
        window = self.window()
        self.title, self.notice = window.windowTitle(), window.frame.notice.text
        article = window.session.article
        self.path = article.source.path if article else None
        window.close()
        window.interface.end()
        window.deleteLater()
        return 0

    @staticmethod
    def window() -> app.Window:
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, app.Window))


@pytest.fixture
def started(qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    hooks = sys.excepthook
    yield Started(monkeypatch)
    sys.excepthook = hooks


def test_the_first_start_shows_the_welcome(started: Started) -> None:
    assert app.start([]) == 0
    assert started.path == paths.articles_folder() / "welcome.md"


def test_a_later_start_goes_on_with_what_was_read_last(
    started: Started, article: Path, home: Path
) -> None:
    app.start([article])
    gone = home / "gone.txt"
    gone.write_text("ستُحذف هذه المقالة.", encoding="utf-8")
    app.start([gone])
    gone.unlink()
    app.start([])
    assert started.path == article


def test_an_article_that_cannot_be_read_still_opens_the_window(
    started: Started, home: Path
) -> None:
    assert app.start([home / "missing.md"]) == 0
    assert started.path is None
    assert "missing.md" in started.notice


def test_a_shelf_that_cannot_be_used_is_said_and_reading_goes_on(
    started: Started, article: Path, home: Path
) -> None:
    (home / "data").write_text("a file where a folder should be", encoding="utf-8")
    assert app.start([article]) == 0
    assert started.path == article
    assert "العلامات" in started.notice


def test_a_damaged_shelf_is_set_aside_and_said(started: Started, article: Path, home: Path) -> None:
    (paths.data_folder() / "shelf.sqlite").write_bytes(b"no database at all" * 400)
    assert app.start([article]) == 0
    assert started.path == article
    assert started.notice


def test_a_place_that_was_kept_is_shown_from_the_first_paint_on(desk: Desk, article: Path) -> None:
    window = desk.start()
    window.session.open(article)
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    size, place = window.size(), window.page.place
    desk.end()
    again = desk.window()
    again.resize(size)
    again.session.open(article)
    again.show()
    QTest.qWait(1)
    assert again.page.place == place


def test_a_fault_of_ours_is_shown_with_a_way_to_copy_it(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.start()
    faults = Faults(window)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    faults.catch()
    for number in range(3):
        try:
            raise RuntimeError(f"fault number {number}")
        except RuntimeError:
            sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: bool(shown(window)))
    (fault,) = shown(window)
    fault.copying.click()
    copied = QApplication.clipboard().text()
    assert "fault number 0" in copied
    assert "test_starting.py" in copied
    fault.reject()


def shown(window: app.Window) -> list[FaultWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, FaultWindow)]


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX does")
def test_ctrl_c_in_the_terminal_ends_the_program_in_good_order(home: Path, article: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, ROOT / "main.py", article],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "default.warning=false",  # what that platform cannot do
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while running.poll() is None and not (home / "data" / "warraq").exists():
        pass  # until it has come to where it opens the shelf
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=120)
    assert running.returncode == 0, errors
    assert errors == ""
    assert (home / "config" / "warraq" / "settings.json").exists()


def test_nothing_moves_when_the_frame_takes_its_room(
    desk: Desk, article: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[QSize] = []
    corners: set[tuple[str, int, int]] = set()
    resize, paint = Page.resizeEvent, Line.paintEvent

    def resized(page: Page, event: QResizeEvent) -> None:
        sizes.append(event.size())
        resize(page, event)

    def painted(line: Line, event: QPaintEvent) -> None:
        corners.add((line.objectName(), line.x(), line.y()))
        paint(line, event)

    monkeypatch.setattr(Page, "resizeEvent", resized)
    monkeypatch.setattr(Line, "paintEvent", painted)
    window = desk.window()
    window.resize(*SIZE)
    window.show()
    window.session.open(article)
    qtbot.waitUntil(lambda: len(corners) >= 2)
    QTest.qWait(1)
    assert len(sizes) == 1
    assert len(corners) == 2


def test_the_article_is_painted_before_the_frame_around_it_is_built(
    desk: Desk, article: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    paint, build = Page.paintEvent, Frame.__init__

    def painted(page: Page, event: QPaintEvent) -> None:
        order.append("painted")
        paint(page, event)

    def built(frame: Frame, window: app.Window) -> None:
        order.append("built")
        build(frame, window)

    monkeypatch.setattr(Page, "paintEvent", painted)
    monkeypatch.setattr(Frame, "__init__", built)
    window = desk.window()
    window.session.open(article)
    window.show()
    qtbot.waitUntil(lambda: "built" in order)
    assert order[0] == "painted"
    assert order.count("built") == 1
