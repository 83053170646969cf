"""How soon a change to a file in a folder of all articles is shown.

Measured from the change until the window is told the answer, with the processes that a window
has: `python -m tests.bench.watched FOLDER` is that window.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from tests.bench.figure import Figure, figure
from tests.bench.launch import ROOT, _environment

_ARTICLES = 1_000
_LONGEST = 20.0


def figures(shared: Path | None) -> Iterator[Figure]:
    """A file added, written to in its place, moved and deleted; the aim is two seconds."""
    with TemporaryDirectory() as folder:
        for number in range(_ARTICLES):
            (Path(folder) / f"{number}.txt").write_text(f"مقال رقم {number} في كل شيء.", "utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.watched", folder],
            cwd=ROOT,
            env=_environment(Path(folder) / ".home"),
            capture_output=True,
            text=True,
            check=True,
        )
    for name, value in json.loads(done.stdout.splitlines()[-1]).items():
        yield figure(f"search_shown_{name}", value, "s; reference: the aim", 2.0)


def main(folder: Path) -> None:
    """Change files, and print how long it took until that was seen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader import paths
    from reader.app import _application
    from reader.library.lookup import Request
    from reader.search import Query
    from reader.ui.search.everywhere import Everywhere

    paths.articles_folder = lambda: folder
    application = _application()
    everywhere = Everywhere()

    def waited(is_so: Callable[[], bool]) -> float:
        start = perf_counter()
        while not is_so():
            application.processEvents()
            sleep(0.001)
            if perf_counter() - start > _LONGEST:
                return _LONGEST
        return perf_counter() - start

    def found(*names: str) -> Callable[[], bool]:
        return lambda: [answer.path.name for answer in everywhere.answers] == [*names]

    everywhere.index.watch()
    waited(lambda: everywhere.index.progress is not None and everywhere.index.progress.is_done)
    everywhere.seek(Request(Query("زرافة")))
    waited(lambda: not everywhere.is_waiting)
    below = folder / "below"
    below.mkdir()
    waited(lambda: str(below) in everywhere.index._files.directories())
    file, moved = folder / "late.txt", below / "later.txt"
    seconds = {}
    file.write_text("جاءت زرافة.", "utf-8")
    seconds["added"] = waited(found("late.txt"))
    file.write_text("ذهبت كلها.", "utf-8")
    seconds["changed"] = waited(found())
    file.write_text("عادت زرافة أخرى.", "utf-8")
    waited(found("late.txt"))
    file.rename(moved)
    seconds["moved"] = waited(found("later.txt"))
    moved.unlink()
    seconds["deleted"] = waited(found())
    print(json.dumps(seconds))
    everywhere.close()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
