"""A file as the formats see it: its bytes, read once and within bounds, and its text."""

import stat
from functools import cached_property
from io import BytesIO
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from reader.formats.decode import Decoded, NotTextError, decode, utf8_beginning
from reader.formats.rescue import rescued
from reader.formats.unreadable import Reason, UnreadableArticle
from reader.model.article import Repair
from reader.text.digest import sha256_of

if TYPE_CHECKING:
    from reader.formats.archive import Archive

LARGEST = 200_000_000
"""The size in bytes above which a file is not read."""
OPENING = 40_000
"""Letters by which is decided what goes for a whole text."""

_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # a Word document with a password


class File:
    """The bytes of a file, and what they say.

    `path` leads to the file, or to the one that it was packed into, and `name` is its own;
    `encoding` is how the reader wants it read, if that was chosen, and `as_it_is` forbids to
    put right what is spoilt. Once the text was asked for, the file's own `encoding` is the one
    that it was read in, and `repairs` says what was put right. `beside` are the files of the
    archive that it was in, if it was in one. Where `only_begins` is set, no more than the
    opening is decoded if that will do.
    """

    def __init__(
        self,
        path: Path,
        data: bytes,
        encoding: str | None = None,
        *,
        as_it_is: bool = False,
        name: str = "",
    ) -> None:
        self.path = path
        self.name = name or path.name
        self.data = data
        self.repairs: list[Repair] = []
        self.encoding = ""
        self.beside: Archive | None = None
        self.only_begins = False
        self._chosen = encoding
        self._as_it_is = as_it_is

    @cached_property
    def head(self) -> bytes:
        """The first bytes, enough to tell a format by."""
        return self.data[:4096]

    @cached_property
    def beginning(self) -> bytes:
        """Many of the first bytes, in small letters, to see in them what the file may be."""
        return self.data[:20_000].lower()

    @property
    def suffix(self) -> str:
        """The extension of the file's name in small letters, with its dot."""
        return PurePath(self.name).suffix.lower()

    @property
    def digest(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return sha256_of(self.data)

    @property
    def is_packed(self) -> bool:
        """Whether the file was packed into another."""
        return self.name != self.path.name

    def packed(self, data: bytes, name: str, beside: "Archive | None" = None) -> "File":
        """A file called `name` that was packed into this one, to be read in the same way."""
        inner = File(self.path, data, self._chosen, as_it_is=self._as_it_is, name=name)
        inner.beside = beside
        return inner

    @cached_property
    def archive(self) -> "Archive":
        """The files in this one, which is a zip file."""
        from reader.formats.archive import Archive

        return Archive(self.path, BytesIO(self.data))

    @cached_property
    def text(self) -> str:
        """The bytes as text; raises `UnreadableArticle` where they are none."""
        return self.mended(self.as_written)

    @cached_property
    def opening(self) -> str:
        """The first lines of `text`; all of it where it is short."""
        if not self.is_long:
            return self.text
        written = self._first_letters or self.as_written
        opening = written[: written.rfind("\n", 0, OPENING) + 1 or OPENING]
        return opening if self._as_it_is else rescued(opening)[0]

    @property
    def is_long(self) -> bool:
        """Whether `text` goes on after its `opening`."""
        return bool(self._first_letters) or len(self.as_written) > OPENING

    @cached_property
    def as_written(self) -> str:
        """The bytes as text, with all that is spoilt in it; every line ends in "\\n"."""
        decoded = self._decoded()
        self.encoding = decoded.encoding
        return _with_plain_ends(decoded.text)

    @cached_property
    def _first_letters(self) -> str:
        """What `as_written` begins with, more than an opening; "" where all has to be decoded."""
        most = 4 * OPENING + 64  # of UTF-8, no letter of which has more than four bytes
        if not self.only_begins or self._chosen or len(self.data) <= most:
            return ""
        text = utf8_beginning(self.data, most)
        if text is None:
            return ""
        self.encoding = "UTF-8"
        return _with_plain_ends(text)

    def mended(self, text: str) -> str:
        """`text` out of this file, put right unless that is forbidden; lines stay lines."""
        if self._as_it_is:
            return text
        text, repairs = rescued(text)
        self.repairs += repairs
        return text

    def repaired(self, repair: Repair) -> bool:
        """Whether `repair` may be made; it counts as made then."""
        if self._as_it_is:
            return False
        self.repairs.append(repair)
        return True

    def _decoded(self) -> Decoded:
        try:
            return decode(self.data, self._chosen)
        except LookupError:
            raise UnreadableArticle(
                self.path, Reason.UNKNOWN_ENCODING, self._chosen or ""
            ) from None
        except NotTextError as fault:
            is_locked = self.data.startswith(_OLE) and _ENCRYPTED in self.data
            reason = Reason.LOCKED if is_locked else Reason.BINARY
            raise UnreadableArticle(self.path, reason, str(fault)) from None


def _with_plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_file(
    path: Path, encoding: str | None = None, *, as_it_is: bool = False, most: int = LARGEST
) -> File:
    """The file at `path`, if it has `most` bytes or fewer.

    Raises `UnreadableArticle` where there is no file to be read.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableArticle(path, Reason.FOLDER)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableArticle(path, Reason.NOT_A_FILE)
        if status.st_size > most:
            size = f"{status.st_size / 1e6:.0f} MB, and {most / 1e6:.0f} MB are the most"
            raise UnreadableArticle(path, Reason.TOO_LARGE, size)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise UnreadableArticle(path, Reason.MISSING) from None
    except PermissionError:
        raise UnreadableArticle(path, Reason.FORBIDDEN) from None
    except OSError as fault:
        raise UnreadableArticle(path, Reason.FAILING, fault.strerror or "") from None
    except ValueError:  # a NUL in the name
        raise UnreadableArticle(path, Reason.MISSING) from None
    if not data:
        raise UnreadableArticle(path, Reason.EMPTY)
    return File(path, data, encoding, as_it_is=as_it_is)
