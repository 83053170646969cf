"""A screen reader that asks by AT-SPI hears the article, the caret and the selection."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.formats import read_article
from reader.paths import resources_folder

_ROOT = Path(__file__).parents[2]
_CLIENT = Path(__file__).parent / "screen_reader.py"
_TOOLS = ("dbus-run-session", "xvfb-run")
_BUSES = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_HAS_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_LONGEST_TALK = 90


def _python_with_atspi() -> str | None:
    """A Python of the system that can talk AT-SPI, None where something for it is missing."""
    if not all(map(shutil.which, _TOOLS)) or not any(Path(bus).exists() for bus in _BUSES):
        return None
    for python in filter(None, map(shutil.which, ("/usr/bin/python3", "python3"))):
        asked = subprocess.run([python, "-c", _HAS_ATSPI], capture_output=True, check=False)
        if asked.returncode == 0:
            return python
    return None


def test_the_article_is_heard(home: Path) -> None:
    python = _python_with_atspi()
    if python is None:
        pytest.skip("no AT-SPI here: it takes at-spi2-core, dbus-run-session, xvfb-run and gi")
    path = resources_folder().parent / "articles" / "welcome.md"
    text = read_article(path).text
    program = (sys.executable, str(_ROOT / "main.py"), str(path))
    done = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", python, str(_CLIENT), *program],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=_LONGEST_TALK,
    )
    if "Could not load the Qt platform plugin" in done.stderr:
        pytest.skip("no AT-SPI here: Qt lacks libraries of X")
    heard = json.loads(done.stdout.splitlines()[-1])
    assert heard["name"] in ("المقالة", "Article")
    assert heard["count"] in (len(text), len(text) + 1)
    assert heard["text"] == text[:60]
    assert heard["caret"] == 12
    assert heard["selection"] == [5, 9]
    assert heard["is_focusable"]
    assert min(heard["box"]) > 0
