"""How long a reader waits from the start of the program until the article is on the screen.

Beside it, in turns, a bare window with a label is started: what Python and Qt cost anyone.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic_ns

from tests.bench.figure import Figure, figure

ROOT = Path(__file__).parents[2]
_RUNS = 9
_SIZES = {"10k": 10_000, "10m": 10_000_000}

_WINDOW = """
import sys
from time import monotonic_ns
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(monotonic_ns(), flush=True)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
label = Label("خزانة القرويين")
label.resize(1360, 860)
label.show()
application.exec()
"""

_WARRAQ = """
import gc
import sys
from time import monotonic_ns
gc.disable()  # as the program does before it imports its window, in this order
import reader.app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader.ui.page.view import Page

paint = Page.paintEvent

def painted(page, event):
    paint(page, event)
    if page.document().characterCount() > 100 and Page.paintEvent is painted:
        Page.paintEvent = paint
        print(monotonic_ns(), flush=True)
        QTimer.singleShot(0, QApplication.quit)

Page.paintEvent = painted
from reader.cli import main
main(sys.argv[1:])
"""


def figures(shared: Path | None) -> Iterator[Figure]:
    """Launch to text, of a small article and a large one."""
    with TemporaryDirectory() as folder:
        articles = {name: _article(Path(folder), size) for name, size in _SIZES.items()}
        environment = _environment(Path(folder))
        waits: dict[str, list[float]] = {name: [] for name in ("bare", *articles)}
        for run in range(_RUNS + 1):
            for name in waits:
                code = _WARRAQ if name in articles else _WINDOW
                wait = _wait(code, articles.get(name), environment)
                if run:  # the first one reads everything from the disk, and makes the shelf
                    waits[name].append(wait)
    bare, small, large = (median(waits[name]) for name in ("bare", "10k", "10m"))
    yield figure("launch_10k", small, "ms", bare)
    yield figure("launch_10m_vs_10k", large, "ms", small)


def _article(folder: Path, size: int) -> Path:
    """An article of about `size` bytes, made of one of ours over and over."""
    text = (ROOT / "articles" / "nile-barrage.txt").read_text(encoding="utf-8")
    path = folder / f"{size}.txt"
    times = max(1, round(size / len(text.encode())))
    path.write_text("\n\n".join([text] * times), encoding="utf-8")
    return path


def _environment(folder: Path) -> dict[str, str]:
    """A reader's home in `folder`, and a window system: the one there is, or none on a screen."""
    homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "DATA", "CACHE")}
    environment = {**os.environ, **homes, "PYTHONPATH": str(ROOT)}
    # Compiled modules are kept, as an installed program's are, whatever this shell says.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


def _wait(code: str, article: Path | None, environment: dict[str, str]) -> float:
    """Milliseconds from starting a process with `code` until it has painted."""
    arguments = [sys.executable, "-c", code, *([str(article)] if article else [])]
    start = monotonic_ns()
    done = subprocess.run(
        arguments, env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    return (int(done.stdout.split()[0]) - start) / 1e6


if __name__ == "__main__":
    for measured in figures(None):
        print(json.dumps(measured))
