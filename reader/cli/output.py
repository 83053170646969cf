"""What the commands print, the same on every machine."""

import io
import sys
from collections.abc import Mapping
from pathlib import Path

FOUND, NOTHING_FOUND, FAILED = 0, 1, 2
"""Exit statuses; the last where something could not be read."""

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_ENDS_A_LINE = str.maketrans({mark: f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"})
"""What some programs take for the end of a line, as JSON writes it in a string."""


def write_utf8() -> None:
    """Has output in UTF-8 with plain line ends, whatever the locale says.

    A path that is no text comes out as the bytes that it is.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")


def say(line: str) -> None:
    """Prints `line`."""
    sys.stdout.write(line + "\n")


def say_fault(fault: Exception) -> None:
    """Prints what went wrong, on one line of the error stream."""
    sys.stdout.flush()
    print("warraq:", *str(fault).splitlines(), file=sys.stderr)


def say_json(value: Mapping[str, object]) -> None:
    """Prints `value` on one line; a path that is no text has its bytes as escapes."""
    import json

    text = json.dumps(value, ensure_ascii=False)
    if any("\ud800" <= c <= "\udfff" for c in str(value.get("path", ""))):
        text = json.dumps(value)
    say(text.translate(_ENDS_A_LINE))


def say_place(path: Path, block: int | None, text: str) -> None:
    """Prints `path:block: text`, blocks counted from 1, or "?" where it has no place.

    On a terminal, path and text are kept apart, for their directions may differ.
    """
    name = str(path)
    if sys.stdout.isatty():
        name, text = _isolated(name), _isolated(text)
    say(f"{name}:{'?' if block is None else block + 1}: {text}")


def _isolated(text: str) -> str:
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
