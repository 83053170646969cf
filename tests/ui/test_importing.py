"""A launch does not pay for what nothing here asks of PySide."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

_WRONG = """
from PySide6.QtCore import QObject, QTimer
for call in (QTimer().setInterval, QObject().setParent, QTimer, QTimer().setInterval):
    try:
        call("soon")
    except TypeError as error:
        print(error)
"""
_DESCRIBED = """
from PySide6.QtCore import QTimer
print(QTimer.start.__doc__)
"""

_ENUMS = """
from enum import Enum, Flag
from pickle import dumps, loads
from PySide6 import QtCore, QtGui, QtWidgets

def enums_in(scope, met):
    for name in sorted(dir(scope)):
        inner = getattr(scope, name, None)
        if isinstance(inner, type) and inner.__module__.startswith("PySide6") and inner not in met:
            met.add(inner)
            yield from [inner] if issubclass(inner, Enum) else enums_in(inner, met)

def copied(member):
    try:
        return loads(dumps(member)) is member
    except TypeError as fault:  # the first releases of Python 3.11 put no flag together again
        return str(fault)

def said_of(kind):
    yield kind, kind.__module__, kind.__qualname__, kind.__mro__[1:], kind.__doc__
    yield len(kind), sorted(vars(kind))
    for name, member in kind.__members__.items():
        yield name, member, member.name, member.value, str(member), f"{member}", hash(member)
        yield kind(member.value) is kind[name] is getattr(kind, name), copied(member)
    yield list(kind), [~member for member in kind] if Flag in kind.__mro__ else ()

for module in (QtCore, QtGui, QtWidgets):
    for kind in enums_in(module, set()):
        print(*said_of(kind))
"""


def printed(code: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return done.stdout


def test_pyside_leaves_python_as_it_is() -> None:
    code = "import builtins; before = dict(vars(builtins))\nimport reader.ui.importing\n"
    changed = "print([n for n, v in before.items() if vars(builtins)[n] is not v])"
    assert printed(code + changed).strip() == "[]"


def test_what_describes_methods_waits_until_it_is_asked() -> None:
    code = "import reader.app, sys\nprint('shibokensupport.signature.loader' in sys.modules)\n"
    assert printed(code).split() == ["False"]


def test_nothing_is_imported_that_can_wait_for_the_first_paint() -> None:
    later = (
        *("argparse", "dataclasses", "inspect", "logging", "tempfile", "traceback", "zipfile"),
        *("reader.extract", "reader.formats.letter_pairs", "reader.languages", "reader.search"),
    )
    code = "import reader.app, reader.cli, reader.formats.plain, sys\n"
    assert printed(f"{code}print([name for name in {later} if name in sys.modules])") == "[]\n"


def test_what_was_not_imported_is_there_when_it_is_wanted() -> None:
    code = "import reader.ui.importing, shiboken6\nprint(shiboken6.textwrap.dedent('  a'))"
    assert printed(code).split() == ["a"]


@pytest.mark.parametrize("code", [_WRONG, _DESCRIBED], ids=["wrong calls", "descriptions"])
def test_methods_are_described_as_ever(code: str) -> None:
    described = printed(f"import reader.ui.importing\n{code}")
    assert "int" in described
    assert described == printed(code)


def test_enums_are_as_ever() -> None:
    with ThreadPoolExecutor() as both:
        enums, plain = both.map(printed, (f"import reader.ui.importing\n{_ENUMS}", _ENUMS))
    assert len(enums.splitlines()) > 500
    assert enums.splitlines() == plain.splitlines()
