"""Imports go down only, and nothing below the window knows Qt."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

FLOORS = (
    {"app", "cli"},
    {"ui"},
    {"library"},
    {"formats", "extract", "search"},
    {"languages"},
    {"calendars"},
    {"text"},
    {"model", "paths", "processes", "settings"},
)
"""The rooms of `reader`, top to bottom. Rooms of one floor do not know each other."""

HEIGHTS = {room: -n for n, floor in enumerate(FLOORS) for room in floor}
TOP = FLOORS[0]
QT = ("PySide6", "shiboken6")


def room_of(module: str) -> str:
    """The room that a dotted module of `reader` is in; "" for the package itself."""
    return [*module.split("."), ""][1]


def imports_of(source: str, package: str) -> Iterator[str]:
    """Every module that `source`, a module of `package`, imports, at its top or later."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            yield ".".join([*above, *(node.module or "").split(".")]).rstrip(".")
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            yield module
            if module == "reader":
                yield from (f"reader.{name.name}" for name in node.names)


def leaks(root: Path) -> list[str]:
    """A line for each import under `root`/reader that goes up, sideways, or to Qt from below."""
    found = []
    for path in sorted((root / "reader").rglob("*.py")):
        inside = path.relative_to(root).with_suffix("").parts
        room = inside[1] if inside[1] != "__init__" else ""
        for module in imports_of(path.read_text(encoding="utf-8"), ".".join(inside[:-1])):
            other = room_of(module)
            if module.split(".")[0] in QT and room not in TOP | {"ui"}:
                found.append(f"{path.name}: {room} imports Qt: {module}")
            if module.split(".")[0] != "reader" or other in (room, ""):
                continue
            if room not in TOP and HEIGHTS.get(other, 0) >= HEIGHTS.get(room, 0):
                found.append(f"{path.name}: {room} imports {module}")
    return found


def test_imports_go_down_only() -> None:
    assert leaks(ROOT) == []


def test_every_room_has_its_floor() -> None:
    rooms = {p.stem for p in (ROOT / "reader").iterdir() if p.suffix == ".py" or p.is_dir()}
    assert rooms - {"__init__", "__pycache__", "resources", "articles"} == set(HEIGHTS)


@pytest.mark.parametrize(
    ("where", "line"),
    [
        ("text/fold.py", "from reader.extract import mentions_in"),
        ("model/span.py", "import reader.text.fold"),
        ("search/__init__.py", "from reader.formats import read_article"),
        ("formats/plain.py", "def late():\n    from reader import ui"),
        ("extract/names/cues.py", "from PySide6.QtCore import QObject"),
        ("library/__init__.py", "from ..ui import session"),
    ],
)
def test_a_planted_leak_is_seen(tmp_path: Path, where: str, line: str) -> None:
    path = tmp_path / "reader" / where
    path.parent.mkdir(parents=True)
    path.write_text(line, encoding="utf-8")
    assert len(leaks(tmp_path)) == 1


def test_everything_below_the_window_runs_without_qt() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((ROOT / "reader").rglob("*.py"))
        if path.relative_to(ROOT).parts[1] not in ("ui", "app.py", "resources", "articles")
    ]
    program = f"""
import importlib, sys
sys.modules.update(dict.fromkeys({QT!r}))
for module in {modules!r}:
    importlib.import_module(module)
"""
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
