"""How the page bears a long article, beside Qt's own text browser with the same article.

Everything is measured in processes of their own, with the article in two forms: read by
Warraq for the page, and as HTML for the browser, which is what Qt offers for the purpose.
`python -m tests.bench.page NAME FOLDER` is one such process; it prints what it measured.
"""

import gc
import json
import os
import subprocess
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from html import escape
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from tests.bench.figure import Figure, figure
from tests.bench.launch import ROOT, _environment

_SMALL, _SIZE = 10_000, 10_000_000
_ARTICLE = "article.md"
_MARKS = 2_000
_WORD = "الكتاب"
_VIEW = (1000, 800)
_STEPS = 200
_LONGEST_WATCH = 60.0
"""Seconds for which the whole program is watched while it reads and extracts."""


def figures(shared: Path | None) -> Iterator[Figure]:
    """First paint, marks, search, scrolling, sizing, memory and stalls at 10 MB."""
    with TemporaryDirectory() as folder:
        _write_article(Path(folder), _SMALL)
        _measured("whole", folder)  # compiles all modules, as an installed program's are
        _write_article(Path(folder), _SIZE)
        page = _measured("page", folder)
        browser = _measured("browser", folder)
        yield figure("first_paint_10m", page["first_paint"], "ms", browser["first_paint"])
        yield figure("marks_2000_10m", page["marks"], "ms", browser["marks"])
        yield figure("find_all_10m", page["find_all"], "ms", browser["find_all"])
        yield figure("scroll_p95_10m", page["scroll"], "ms", browser["scroll"])
        yield figure("page_10m", page["turn"], "ms", browser["turn"])
        yield figure("leaf_10m", page["leaf"], "ms", browser["turn"])
        yield figure("type_size_10m", page["type_size"], "ms", browser["type_size"])
        far = _measured("far", folder)
        yield figure("jump_10m", far["jump"], "ms", browser["turn"])
        yield figure("jump_stall_10m", far["stall"], "ms", browser["turn"])
        yield figure("jump_memory_10m", far["memory"], "MB", far["memory_before"])
        bare = _measured("bare", folder)
        whole = _measured("whole", folder)
        yield figure("memory_10m", whole["memory"], "MB", bare["memory"])
        yield figure("stall_p95_10m", whole["stall_p95"], "ms", bare["stall_p95"])
        yield figure("stall_max_10m", whole["stall_max"], "ms", browser["first_paint"])


def _write_article(folder: Path, size: int) -> None:
    """An article of about `size` bytes, made of our own over and over."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("articles/*-*.md"))]
    text = "\n\n".join(text.split("---", 2)[-1] for text in texts)
    times = max(1, round(size / len(text.encode())))
    (folder / _ARTICLE).write_text("\n\n".join([text] * times), encoding="utf-8")


def _measured(what: str, folder: str) -> dict[str, float]:
    """What the process `what` prints, having ended."""
    arguments = [sys.executable, "-m", "tests.bench.page", what, folder]
    done = subprocess.run(
        arguments,
        cwd=ROOT,
        env=_environment(Path(folder)),
        capture_output=True,
        text=True,
        check=True,
        timeout=900,
    )
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _milliseconds(work: Callable[[], object]) -> float:
    """How long `work` takes, with all that Qt does after it until the window is painted."""
    from PySide6.QtWidgets import QApplication

    start = perf_counter()
    work()
    QApplication.processEvents()
    return (perf_counter() - start) * 1e3


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def _heartbeats(beats: "array[float]") -> Any:
    """A timer that notes the time every millisecond, or when the event loop comes to it.

    In an array: as a list they would be a good part of the memory that is measured.
    """
    from PySide6.QtCore import Qt, QTimer

    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(perf_counter()))
    timer.start()
    return timer


def _pauses(beats: Iterable[float]) -> list[float]:
    return [(after - before) * 1e3 for before, after in pairwise(beats)]


def _memory() -> float:
    """The process's share of memory (PSS), in megabytes; 0 where the system does not tell."""
    try:
        rollup = Path("/proc/self/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) for line in rollup.splitlines() if "Pss:" in line) / 1024


# The processes


def _page(folder: Path) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from reader.formats import read_article
    from reader.model.span import Span
    from reader.paths import resources_folder
    from reader.search import Query, matches
    from reader.settings import Settings
    from reader.text.digits import Digits
    from reader.text.fold import folded
    from reader.text.utf16 import Utf16
    from reader.ui.look import Look
    from reader.ui.page.marks import Layer, Mark
    from reader.ui.page.view import Page
    from reader.ui.theme import load_theme

    application = QApplication([])
    theme = load_theme(resources_folder() / "themes", "light")
    article = read_article(folder / _ARTICLE)
    utf16, seen = Utf16(article.text), folded(article.text)
    page = Page()
    page.resize(*_VIEW)
    page.set_look(Look(theme, Settings(), "ar", Digits.WESTERN))
    page.show()
    application.processEvents()
    result = {"first_paint": _milliseconds(lambda: page.show_article(article, utf16))}
    while page._document.is_arriving:
        application.processEvents()
    step = len(article.text) // _MARKS
    spans = [Span(at, at + 6) for at in range(0, step * _MARKS, step)]

    def mark() -> None:
        page.set_marks(Layer.NAMES, [Mark(span) for span in spans])

    result["marks"] = _milliseconds(mark)

    def find_all() -> None:
        page.set_marks(Layer.MATCHES, [Mark(span) for span in matches(Query(_WORD), seen)])

    result["find_all"] = _milliseconds(find_all)
    bar = page.verticalScrollBar()
    notch = 3 * bar.singleStep()
    result["scroll"] = _p95(
        [_milliseconds(lambda: bar.setValue(bar.value() + notch)) for _ in range(_STEPS)]
    )
    result["turn"] = _p95([_milliseconds(lambda: page.turn(forward=True)) for _ in range(_STEPS)])
    page.set_look(Look(theme, Settings(is_paged=True), "ar", Digits.WESTERN))
    result["leaf"] = _p95([_milliseconds(lambda: page.turn(forward=True)) for _ in range(_STEPS)])
    looks = [Look(theme, Settings(type_size=size), "ar", Digits.WESTERN) for size in (120, 90, 150)]
    result["type_size"] = max(_milliseconds(partial(page.set_look, look)) for look in looks)
    return result


def _far(folder: Path) -> dict[str, float]:
    """A jump to the end of an article of which nothing was looked at but its beginning.

    How long until the end is on the screen, the longest stall until it can be selected, and
    what the process takes then: Qt holds the text as far as the reader has come.
    """
    from PySide6.QtWidgets import QApplication

    from reader.formats import read_article
    from reader.paths import resources_folder
    from reader.settings import Settings
    from reader.text.digits import Digits
    from reader.text.utf16 import Utf16
    from reader.ui.look import Look
    from reader.ui.page.view import Page
    from reader.ui.theme import load_theme

    application = QApplication([])
    theme = load_theme(resources_folder() / "themes", "light")
    article = read_article(folder / _ARTICLE)
    page = Page()
    page.resize(*_VIEW)
    page.set_look(Look(theme, Settings(), "ar", Digits.WESTERN))
    page.show()
    page.show_article(article, Utf16(article.text))
    while page._document.is_arriving:
        application.processEvents()
    assert not page._document.is_whole
    beats = array("d")
    timer = _heartbeats(beats)
    application.processEvents()
    result = {"memory_before": _memory()}
    result.update(jump=_milliseconds(lambda: page.go_to_end()))
    while not page._document.is_whole or len(beats) < 3:
        application.processEvents()
    timer.stop()
    return {**result, "memory": _memory(), "stall": max(_pauses(beats))}


def _browser(folder: Path) -> dict[str, float]:
    from PySide6.QtGui import QColor, QFont, QTextCursor
    from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit

    from reader.formats import read_article
    from reader.paths import resources_folder
    from reader.ui.fonts import load_fonts

    application = QApplication([])
    load_fonts(resources_folder() / "fonts", "Amiri")
    article = read_article(folder / _ARTICLE)
    paragraphs = (escape(block.span.of(article.text)) for block in article.blocks)
    html = "".join(f'<p dir="rtl">{paragraph}</p>' for paragraph in paragraphs)
    browser = QTextBrowser()
    browser.setFont(_font(QFont("Amiri"), 21))
    browser.resize(*_VIEW)
    browser.show()
    application.processEvents()
    result = {"first_paint": _milliseconds(lambda: browser.setHtml(html))}
    text = browser.toPlainText()
    step = len(text) // _MARKS

    def selections(spans: list[tuple[int, int]]) -> list[Any]:
        made = []
        for start, end in spans:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(browser.document())
            selection.cursor.setPosition(start)
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.format.setBackground(QColor("#ffdf8a"))
            made.append(selection)
        return made

    spans = [(at, at + 6) for at in range(0, step * _MARKS, step)]
    result["marks"] = _milliseconds(lambda: browser.setExtraSelections(selections(spans)))

    def find_all() -> None:
        found, at = [], text.find(_WORD)
        while at >= 0:
            found.append((at, at + len(_WORD)))
            at = text.find(_WORD, at + 1)
        browser.setExtraSelections(selections(found[: 2 * _MARKS]))

    result["find_all"] = _milliseconds(find_all)
    browser.setExtraSelections([])
    application.processEvents()
    bar = browser.verticalScrollBar()
    result["scroll"] = _p95(
        [_milliseconds(lambda: bar.setValue(bar.value() + 117)) for _ in range(_STEPS)]
    )
    result["turn"] = _p95(
        [_milliseconds(lambda: bar.setValue(bar.value() + 760)) for _ in range(_STEPS)]
    )
    result["type_size"] = _milliseconds(lambda: browser.setFont(_font(browser.font(), 25)))
    return result


def _font(font: Any, pixels: int) -> Any:
    font.setPixelSize(pixels)
    return font


def _bare(folder: Path) -> dict[str, float]:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication([])
    label = QLabel("خزانة القرويين")
    label.resize(*_VIEW)
    label.show()
    beats = array("d")
    timer = _heartbeats(beats)
    end = perf_counter() + 2
    while perf_counter() < end:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    timer.stop()
    memory = _memory()
    return {"memory": memory, "stall_p95": _p95(_pauses(beats))}


def _whole(folder: Path) -> dict[str, float]:
    """The program itself, while it reads the article and looks for names and dates."""
    from reader import app  # before PySide, as the program does

    # isort: split
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from reader.ui.window import Window

    result: dict[str, float] = {}

    def read(application: QApplication) -> int:
        windows = [w for w in application.topLevelWidgets() if isinstance(w, Window)]
        session = windows[0].session
        beats = array("d")
        timer = _heartbeats(beats)
        end = perf_counter() + _LONGEST_WATCH
        wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while session.mentions is None and perf_counter() < end:
            application.processEvents(wait)
        timer.stop()
        while session.mentions is None:  # which count among what the program takes
            application.processEvents(wait)
        result.update(memory=_memory())
        pauses = _pauses(beats)
        result.update(stall_p95=_p95(pauses), stall_max=max(pauses))
        application.quit()
        return 0

    QApplication.exec = lambda *_: read(QApplication.instance())  # type: ignore[method-assign]
    app.start([folder / _ARTICLE])
    return result


_PROCESSES = {"page": _page, "far": _far, "browser": _browser, "bare": _bare, "whole": _whole}


def _main(what: str, folder: str) -> None:
    # The program looks for garbage when it is idle. Python would do so in the midst of whichever
    # measure of time the number of objects made until then happens to fall into.
    if what in ("page", "far"):
        gc.disable()
    print(json.dumps(_PROCESSES[what](Path(folder))), flush=True)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _main(*sys.argv[1:])
    else:
        for measured in figures(None):
            print(json.dumps(measured))
