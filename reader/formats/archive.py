"""The inside of a zip file, within bounds: nothing is written, nothing leads out of it."""

import posixpath
import zlib
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING

from reader.formats.file import LARGEST
from reader.formats.unreadable import Reason, UnreadableArticle

if TYPE_CHECKING:
    from zipfile import ZipInfo

MOST_ENTRIES, HIGHEST_RATIO = 10_000, 200
SMALL = 1_000_000
"""Bytes below which a file may be as empty of content as it likes."""
_READING_FAULTS = (zlib.error, NotImplementedError, ValueError, OSError, EOFError)
_ENCRYPTED, _SYMLINK = 0x1, 0o120000


def is_zip(data: bytes) -> bool:
    """Whether `data` begins as zip files do."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def within_bounds(packed: int, unpacked: int) -> bool:
    """Whether so many bytes may come out of so few."""
    return unpacked <= LARGEST and (unpacked <= SMALL or unpacked <= packed * HIGHEST_RATIO)


class Archive:
    """The files in a zip file by their names, with "/" between folders.

    `stream` holds the bytes of the file at `path`; `left` is how many may still come out.
    """

    def __init__(self, path: Path, stream: IO[bytes]) -> None:
        from zipfile import BadZipFile, LargeZipFile, ZipFile

        self._path = path
        try:
            self._zip = ZipFile(stream)
            entries = self._zip.infolist()
        except (BadZipFile, LargeZipFile, ValueError, NotImplementedError) as fault:
            raise UnreadableArticle(path, Reason.BROKEN, str(fault)) from fault
        if len(entries) > MOST_ENTRIES:
            raise UnreadableArticle(path, Reason.UNSAFE, f"{len(entries)} files in it")
        self.left = LARGEST
        self._entries = {entry.filename: entry for entry in entries if _is_inside(entry)}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the files, in their order."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """The bytes of the file `name`; `KeyError` where there is none."""
        from zipfile import BadZipFile

        entry = self._entries[name]
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableArticle(self._path, Reason.LOCKED)
        try:
            with self._zip.open(entry) as stream:
                # What the entry says of its size need not be true.
                data = stream.read(self.left + 1)
        except (BadZipFile, *_READING_FAULTS) as fault:
            raise UnreadableArticle(self._path, Reason.BROKEN, str(fault)) from fault
        self.left -= len(data)
        if self.left < 0 or not within_bounds(entry.compress_size, len(data)):
            raise UnreadableArticle(self._path, Reason.UNSAFE, name)
        return data

    def get(self, name: str) -> bytes | None:
        """The bytes of the file `name`, or None where there is none."""
        return self.read(name) if name in self._entries else None


def _is_inside(entry: "ZipInfo") -> bool:
    """Whether `entry` is a file, and its name keeps inside of the archive."""
    name = entry.filename
    if entry.is_dir() or (entry.external_attr >> 16) & 0o170000 == _SYMLINK:
        return False
    if name.startswith(("/", "\\")) or ":" in name.split("/")[0]:
        return False
    return not posixpath.normpath(name.replace("\\", "/")).startswith("..")
