"""Pictures that an article shows: only of its own folder or file, and of bounded size."""

import posixpath
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from reader.formats.archive import Archive
    from reader.formats.embedded import Embedded
    from reader.formats.file import File

_SUFFIXES = frozenset((".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"))
_LARGEST = 20_000_000
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|\\\\")


def picture_path(address: str, article: Path) -> Path | None:
    """The file that `address`, as written in `article`, names; None where it may not be shown.

    It has to lie in the folder of the article or below, after links are followed.
    """
    address = address.strip()
    if not address or _SCHEME.match(address) or "\0" in address:
        return None
    name = unquote(address.split("#")[0].split("?")[0]).replace("\\", "/")
    if not name or name.startswith("/") or _SCHEME.match(name) or "\0" in name:
        return None
    try:
        folder = article.parent.resolve()
        path = (folder / name).resolve()
        if path.suffix.lower() in _SUFFIXES and path.is_relative_to(folder) and path.is_file():
            return path if path.stat().st_size <= _LARGEST else None
    except (OSError, ValueError, RuntimeError):
        return None
    return None


def packed_picture(name: str, archive: "Archive", file: "File") -> str | None:
    """The path of the picture `name` in an archive; None where it may not be shown.

    It is the path of the archive with the name in it behind; `picture_data` knows the way.
    """
    if file.is_packed and archive is not file.beside:
        return None
    is_shown = Path(name).suffix.lower() in _SUFFIXES and name in archive.names
    return str(file.path / name) if is_shown else None


def picture_beside(address: str, file: "File") -> str | None:
    """The path of the picture at `address` in the folder of a page, or in the archive with it."""
    if file.beside is None:
        path = picture_path(address, file.path)
        return str(path) if path else None
    name = unquote(address.partition("#")[0].partition("?")[0])
    folder = posixpath.dirname(file.name)
    return packed_picture(posixpath.normpath(posixpath.join(folder, name)), file.beside, file)


def embedded_paths(file: "File") -> dict[str, str]:
    """The paths of the pictures among the letters of `file`, by what its text calls them.

    A path is that of the file with a name behind; `picture_data` knows the way.
    """
    from reader.formats.embedded import embedded_pictures

    if file.is_packed:
        return {}
    return {
        reference: str(file.path / picture.name)
        for picture in embedded_pictures(file.data)
        for reference in picture.references
    }


def picture_data(path: str) -> bytes:
    """The bytes of the picture at `path`, in a folder or a file; b"" where there is none."""
    from reader.formats.unreadable import UnreadableArticle

    place = Path(path)
    try:
        if place.is_file():
            return place.read_bytes() if place.stat().st_size <= _LARGEST else b""
        holder = next((folder for folder in place.parents if folder.is_file()), None)
        data = _held(holder, place.relative_to(holder).as_posix()) if holder else b""
    except (OSError, ValueError, UnreadableArticle):
        return b""
    return data if len(data) <= _LARGEST else b""


def _held(holder: Path, name: str) -> bytes:
    """The bytes of the picture `name` in the file `holder`; no more of it is read than need be."""
    with holder.open("rb") as file:
        if file.read(2) == b"PK":
            from reader.formats.archive import Archive

            return Archive(holder, file).get(name) or b""
        status = holder.stat()
        pictures = _pictures_of(holder, status.st_size, status.st_mtime_ns)
        picture = next((picture for picture in pictures if picture.name == name), None)
        if picture is None or picture.end - picture.start > 2 * _LARGEST:
            return b""
        file.seek(picture.start)
        return picture.decoded(file.read(picture.end - picture.start))


@lru_cache(maxsize=1)
def _pictures_of(holder: Path, *_state: int) -> "tuple[Embedded, ...]":
    """The pictures in the file `holder`; it is looked at again when its state is another."""
    from reader.formats.embedded import embedded_pictures
    from reader.formats.file import read_file

    return embedded_pictures(read_file(holder).data)
