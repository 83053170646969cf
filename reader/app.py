"""The composition root: makes the application, its windows and what they need, and runs them."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import reader.ui.importing  # noqa: F401

# It has to be before PySide.
# isort: split
from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from reader import paths, settings
from reader.formats import UnreadableArticle
from reader.library import Shelf, ShelfUnavailable
from reader.library.faults import faults_said
from reader.library.shelf import FILE_NAME
from reader.model.locator import Locator
from reader.ui.arrival import Arrival
from reader.ui.background import Background
from reader.ui.faults import Faults
from reader.ui.fonts import INTERFACE_FAMILY, load_styles
from reader.ui.garbage import Garbage
from reader.ui.interface import Interface
from reader.ui.session import Session
from reader.ui.terminal import ended_from_terminal
from reader.ui.window import Window
from reader.ui.windows import Windows

DONE, FAILED = 0, 2

_PATIENCE = 120.0
"""Seconds after which a process that has nothing to do gives back its memory."""

_TYPE_SIZE = 14
_PICTURE_SIZE = (1360, 860)
_PICTURE_DEADLINE = 120_000
"""Milliseconds in which the names and dates for a picture are to be found."""


def start(
    articles: Sequence[Path], picture: Path | None = None, words: Locator | None = None
) -> int:
    """Open `articles`, a window for each, or those that were open last, until all are closed.

    The first is shown where `words` stand in it, if they are given.
    With `picture`, write a picture of the window there instead. The exit status comes back:
    2 where there is no display, or no picture could be made. Garbage is looked for again
    when the window is complete.
    """
    if picture is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        with _quiet_qt():
            return _draw(_application(), articles, picture, words)
    if _is_without_display():
        return _failed("there is no display to open a window on; --picture OUT.png needs none")
    return _read(_application(), articles, words)


def _application() -> QApplication:
    QGuiApplication.setDesktopFileName("warraq")
    # As an argument, for a style that is set is given back, with all that PySide knows of styles.
    application = QApplication([sys.argv[0], "-style", "Fusion"])
    application.setApplicationName("warraq")
    load_styles(paths.resources_folder() / "fonts", INTERFACE_FAMILY, "Regular")
    font = QFont(INTERFACE_FAMILY)
    font.setPixelSize(_TYPE_SIZE)
    application.setFont(font)
    return application


def _read(application: QApplication, articles: Sequence[Path], words: Locator | None) -> int:
    with ended_from_terminal(application):
        Faults(application).catch()
        interface = Interface(application, _settings_file())
        shelves: list[tuple[Shelf, ShelfUnavailable | None]] = []
        windows = Windows(interface, partial(_session, shelves), application)
        opened = windows.open_all(articles or windows.kept())
        window = opened[0] if opened else windows.open()
        window.framed.connect(Garbage(application).begin)
        if not opened:
            window.session.open(_first_of(window.session))
        if words is not None:
            Arrival(window.session, words)
        shelf, fault = shelves[0]
        if fault is not None:
            window.frame.notice.say_no_shelf(fault)
        elif shelf.set_aside is not None:
            window.frame.notice.say_set_aside(shelf.set_aside)
        return application.exec()


def _session(shelves: list[tuple[Shelf, ShelfUnavailable | None]]) -> Session:
    """A session with a shelf of its own, which is told to `shelves`: windows share the file."""
    shelves.append(_shelf())
    return Session(shelves[-1][0], Background(_PATIENCE))


def _first_of(session: Session) -> Path:
    """What was read last and is still there, else the welcome."""
    there = (recent.path for recent in session.recent if recent.path.is_file())
    return next(there, paths.articles_folder() / "welcome.md")


def _shelf() -> tuple[Shelf, ShelfUnavailable | None]:
    """The reader's shelf; or one that lasts as long as the window, and why."""
    try:
        with faults_said(None):
            return Shelf(paths.data_folder() / FILE_NAME), None
    except ShelfUnavailable as fault:
        return Shelf.in_memory(), fault


def _settings_file() -> Path | None:
    """Where the settings are kept; None where nothing can be kept."""
    try:
        return paths.config_folder() / settings.FILE
    except OSError:
        return None


def _draw(
    application: QApplication, articles: Sequence[Path], picture: Path, words: Locator | None
) -> int:
    """Write a picture of the window to `picture`; what outlives a run is left alone."""
    kept_at = _settings_file()
    interface = Interface(application, None, settings.load(kept_at) if kept_at else None)
    session = Session(Shelf.in_memory(), Background())
    refusals: list[UnreadableArticle] = []
    session.article_failed.connect(refusals.append)
    window = Window(session, interface)
    window.resize(*_PICTURE_SIZE)
    session.open(articles[0] if articles else _first_of(session))
    while session.article is None and not refusals:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if refusals:
        session.close()
        return _failed(str(refusals[0]).rstrip("."))
    window.frame.side.build()
    window.show()
    if words is not None:
        Arrival(session, words)
    _wait_for_mentions(session)
    application.processEvents()
    is_written = window.grab().save(str(picture), "PNG")
    session.close()
    return DONE if is_written else _failed(f"{picture} cannot be written")


def _wait_for_mentions(session: Session) -> None:
    waiting = QEventLoop()
    session.mentions_found.connect(waiting.quit)
    session.mentions_failed.connect(waiting.quit)
    QTimer.singleShot(_PICTURE_DEADLINE, waiting.quit)
    if session.mentions is None:
        waiting.exec()


@contextmanager
def _quiet_qt() -> Iterator[None]:
    """Keeps what Qt remarks on a screen that is none, or on locales, off the terminal."""
    qInstallMessageHandler(_log_of_qt)
    try:
        yield
    finally:
        qInstallMessageHandler(None)


def _log_of_qt(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    import logging

    is_grave = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    logging.getLogger(__name__).log(logging.ERROR if is_grave else logging.INFO, "Qt: %s", message)


def _failed(sentence: str) -> int:
    print(f"warraq: {sentence}.", file=sys.stderr)
    return FAILED


def _is_without_display() -> bool:
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
