"""How long a key in the search field keeps the reader of a long article waiting.

Measured in a whole window in a process of its own, while names and dates are being looked
for beside it: `python -m tests.bench.keys FOLDER` is that process.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep, thread_time
from typing import Any

from tests.bench.figure import Figure, figure
from tests.bench.launch import ROOT, _environment
from tests.bench.page import _ARTICLE, _SIZE, _write_article

_WORDS = ("من", "الكتاب", "في القرن", "ال")
_FRAME = 16.0
_COMMON = 23_000
"""Matches of a common word."""

_LONGEST = 30.0
"""Seconds in which a search has to be answered."""


def figures(shared: Path | None) -> Iterator[Figure]:
    """Keys at 10 MB: until the matches in view are marked, and stalls until all are found.

    First another panel is in front, then (`listed`) that in which the matches stand.

    `work` is what of a key's time the window's own thread worked: the rest, other programs did.
    """
    with TemporaryDirectory() as folder:
        _write_article(Path(folder), _SIZE)
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.keys", folder],
            cwd=ROOT,
            env=_environment(Path(folder)),
            capture_output=True,
            text=True,
            check=True,
        )
    for name, value in json.loads(done.stdout.splitlines()[-1]).items():
        yield figure(f"keys_{name}_10m", value, "ms", _FRAME)


def main(folder: str) -> None:
    """Type in a window, and print what was measured."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.app import _application
    from reader.library import Shelf
    from reader.ui.background import Background
    from reader.ui.interface import Interface
    from reader.ui.session import Session
    from reader.ui.window import Window

    application = _application()
    session = Session(Shelf.in_memory(), Background())
    window = Window(session, Interface(application, None))
    window.show()
    session.open(Path(folder) / _ARTICLE)
    while not (session.article and session.is_whole and window.frame.actions.panels):
        application.processEvents()
    window.frame.side.sidebar.show_panel("names")
    measured = _typed(application, window)
    window.frame.side.sidebar.show_panel("search")
    listed = {f"listed_{name}": value for name, value in _typed(application, window).items()}
    print(json.dumps(measured | listed))
    session.close()
    sys.stdout.flush()
    os._exit(0)


def _typed(application: Any, window: Any) -> dict[str, float]:
    keys: list[float] = []
    work: list[float] = []
    stalls: list[float] = []
    whole: dict[int, float] = {}
    search, finding = window.frame.search, window.frame.finding
    for word in (*_WORDS, *_WORDS):
        search.clear()
        _rest(application, stalls, 0.2)
        search.begin("")
        for letter in word:
            start, busy = perf_counter(), thread_time()
            search.field.insert(letter)  # as a key does; QTest knows the keys of ASCII alone
            while finding.query.text != search.field.text():
                application.processEvents()
            application.sendPostedEvents()  # which has the window painted
            keys.append((perf_counter() - start) * 1000)
            work.append((thread_time() - busy) * 1000)
            while finding.is_waiting and perf_counter() - start < _LONGEST:
                _rest(application, stalls, 0.0)
            whole[len(finding.matches)] = (perf_counter() - start) * 1000
            _rest(application, stalls, 0.05)
        print(word, len(finding.matches), file=sys.stderr)
    keys.sort()
    work.sort()
    common = min(whole, key=_from_common)
    return {
        "marked_median": keys[len(keys) // 2],
        "marked_p95": keys[int(len(keys) * 0.95)],
        "marked_max": keys[-1],
        "work_median": work[len(work) // 2],
        "work_p95": work[int(len(work) * 0.95)],
        "work_max": work[-1],
        "stall_max": max(stalls),
        f"until_{common}_counted": whole[common],
        "until_all_counted_max": max(whole.values()),
    }


def _from_common(count: int) -> int:
    return abs(count - _COMMON)


def _rest(application: Any, stalls: list[float], seconds: float) -> None:
    """Let the window work for a while, and take note of how long each round of it lasts."""
    end = perf_counter() + seconds
    while True:
        start = perf_counter()
        application.processEvents()
        stalls.append((perf_counter() - start) * 1000)
        if perf_counter() >= end:
            return
        sleep(0.001)  # as a window waits for the next event, and other threads go on


if __name__ == "__main__":
    main(sys.argv[1])
