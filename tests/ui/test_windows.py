"""Several windows at once, and the ones to begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.library import Shelf
from reader.settings import load
from reader.ui.interface import Interface
from reader.ui.session import Session
from reader.ui.window import Window
from reader.ui.windows import Windows

from .conftest import Prompt


def file_of_settings() -> Path:
    return paths.config_folder() / "settings.json"


def session() -> Session:
    return Session(Shelf(paths.data_folder() / "shelf.sqlite"), Prompt())


@pytest.fixture
def interface(qapp: QApplication, home: Path) -> Iterator[Interface]:
    interface = Interface(qapp, file_of_settings())
    yield interface
    interface.end()


@pytest.fixture
def windows(interface: Interface, qapp: QApplication) -> Iterator[Windows]:
    windows = Windows(interface, session)
    yield windows
    windows.quit()
    qapp.sendPostedEvents(None, 0)


@pytest.fixture
def articles(home: Path) -> list[Path]:
    written = [home / f"{name}.txt" for name in ("أولى", "ثانية", "ثالثة")]
    for path in written:
        path.write_text(f"مقالة {path.stem}.", "utf-8")
    return written


def open_at_next_start() -> list[str]:
    return [Path(path).stem for path in load(file_of_settings()).open]


def titles(windows: list[Window]) -> list[str]:
    return [window.session.article.source.path.stem for window in windows]


def test_each_article_has_a_window_and_marks_of_one_are_seen_in_another(
    windows: Windows, articles: list[Path]
) -> None:
    opened = windows.open_all([*articles, articles[0]])
    assert titles(opened) == ["أولى", "ثانية", "ثالثة", "أولى"]
    opened[0].session.marks.toggle_bookmark(opened[0].page.span_to_bookmark())
    opened[3].session.read_again()
    assert len(opened[3].session.marks.placed) == 1


def test_windows_do_not_lie_on_each_other(windows: Windows, articles: list[Path]) -> None:
    one, other = windows.open_all(articles[:2])
    assert one.pos() != other.pos()
    one.another_wanted.emit(None)
    assert len(windows._open) == 3
    assert windows._open[-1].session.article is None


def test_what_was_open_is_open_at_the_next_start(
    windows: Windows, interface: Interface, articles: list[Path]
) -> None:
    opened = windows.open_all(articles)
    opened[1].close()
    assert open_at_next_start() == ["أولى", "ثالثة"]
    opened[0].quit_wanted.emit()
    assert windows._open == []
    assert open_at_next_start() == ["أولى", "ثالثة"]
    articles[2].unlink()
    assert [path.stem for path in windows.kept()] == ["أولى"]


def test_the_window_that_is_closed_last_comes_again(windows: Windows, articles: list[Path]) -> None:
    for window in windows.open_all(articles[:2]):
        window.close()
    assert open_at_next_start() == ["ثانية"]
