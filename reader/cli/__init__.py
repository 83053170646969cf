"""The command line: Warraq's window, and its reading without one.

Only what a command needs is imported, when it runs, so that `warraq text` starts without Qt
and the window without the rest. To add a command, write its module, with `add_arguments` and
`run`, and name it in `COMMANDS`.
"""

import gc
import io
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.cli.output import FOUND, write_utf8

if TYPE_CHECKING:
    from reader.model.locator import Locator

COMMANDS = {
    "extract": ("ARTICLE… [--published DATE]", "dates and names, one JSON object an article"),
    "search": ("QUERY ARTICLE… [--json]", "where words stand, however they are spelled"),
    "text": ("ARTICLE… [--format md]", "the articles as plain text, or as Markdown"),
    "marks": ("ARTICLE… [--json]", "what was marked in the articles, and where it stands"),
    "index": ("[FOLDER…]", "look through the articles in folders, for `search --all`"),
}
"""The commands: how each is called, and what it gives."""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status of Warraq, called with `argv` or with the arguments of the process."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    write_utf8()
    try:
        status = _called(arguments)
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has seen enough; what is still buffered has nowhere to go.
        sys.stdout = io.TextIOWrapper(io.BytesIO())
        return FOUND
    except KeyboardInterrupt:
        return 130
    return status


def _called(arguments: list[str]) -> int:
    name = _command_in(arguments)
    if name is None:
        return _window(_asked_of_window(arguments))
    from reader.cli.arguments import asked_of_command

    command = import_module(f"reader.cli.{name}")
    asked = asked_of_command(name, COMMANDS[name][1], command, arguments[1:])
    status: int = command.run(asked)
    return status


def _command_in(arguments: list[str]) -> str | None:
    """The command that the first argument names, unless it can only be an article's name.

    A file may be called «search»; `warraq ./search` opens it in any case, and so does
    `warraq search` by itself, for a command needs more than its name.
    """
    if not arguments or arguments[0] not in COMMANDS:
        return None
    return None if len(arguments) == 1 and Path(arguments[0]).is_file() else arguments[0]


class _Asked(NamedTuple):
    """Articles for the window, with a link's or the reader's `words` in the first; a picture."""

    articles: list[Path]
    picture: Path | None
    words: "Locator | None"


def _asked_of_window(arguments: list[str]) -> _Asked:
    """What `arguments` ask the window for. Nothing is parsed to find nothing but articles."""
    names, picture, at = arguments, None, None
    if any(argument.startswith("-") for argument in arguments):
        from reader.cli.arguments import asked_of_window

        asked = asked_of_window(arguments, COMMANDS)
        names, picture, at = asked.articles, asked.picture, asked.at
    led_to = [_linked(name) for name in names]
    words = _quoted(at) if at else led_to[0][1] if led_to else None
    return _Asked([path for path, _ in led_to], picture, words)


def _quoted(words: str) -> "Locator":
    from reader.model.locator import Locator

    return Locator(0, words, "", "")


def _window(asked: _Asked) -> int:
    gc.disable()  # a launch makes much and throws nothing away; `start` looks for it later
    from reader.app import start

    status: int = start(asked.articles, asked.picture, asked.words)
    return status


def _linked(name: str) -> "tuple[Path, Locator | None]":
    """The article that an argument names, and the words in it where it is a link to some."""
    if "://" in name:
        from reader.library.links import is_link, linked

        path, words = linked(name) if is_link(name) else (None, None)
        if path is not None:
            return path, words
    return Path(name), None
