"""The files of the reader's folders, gone through as fast as can be: there may be very many."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from reader.formats import SUFFIXES

State = tuple[int, int]
"""Size and time of change of a file: where both are the same, so is the file."""

_NOT_SHOWN = (".", "~$")
"""How the names of hidden files begin, and of those by which Word says that it has one open."""


def files_in(folders: Iterable[Path]) -> Iterator[tuple[str, State]]:
    """The files in `folders` and below that may be articles; hidden ones are left out."""
    for folder in _absolute(folders):
        yield from _files_below(folder)


def directories_in(folders: Iterable[Path]) -> Iterator[str]:
    """`folders` and those below that are not hidden."""
    for folder in _absolute(folders):
        for root, inner, _ in os.walk(folder):
            inner[:] = [name for name in inner if not name.startswith(".")]
            yield root


def _absolute(folders: Iterable[Path]) -> Iterator[str]:
    return map(os.path.abspath, folders)


def _files_below(folder: str) -> Iterator[tuple[str, State]]:
    below = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith(_NOT_SHOWN):
                continue
            if entry.is_dir(follow_symlinks=False):
                below.append(entry.path)
            elif name.lower().endswith(SUFFIXES) and not entry.is_dir():
                try:
                    status = entry.stat()
                except OSError:
                    continue  # gone since it was listed, or a link to nowhere
                yield entry.path, (status.st_size, status.st_mtime_ns)
    for inner in below:
        yield from _files_below(inner)
