"""Pictures that an article shows: only of its own folder or archive, and of bounded size."""

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from reader.formats.archive import Archive
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
    is_shown = Path(name).suffix.lower() in _SUFFIXES and name in archive.names
    return str(file.path / name) if is_shown and not file.is_packed else None


def picture_data(path: str) -> bytes:
    """The bytes of the picture at `path`, in a folder or in an archive; b"" where there is none."""
    from reader.formats.archive import Archive
    from reader.formats.file import read_file
    from reader.formats.unreadable import UnreadableArticle

    place = Path(path)
    try:
        if place.is_file():
            return place.read_bytes() if place.stat().st_size <= _LARGEST else b""
        packed = next((folder for folder in place.parents if folder.is_file()), None)
        if packed is None:
            return b""
        data = Archive(read_file(packed)).get(place.relative_to(packed).as_posix()) or b""
    except (OSError, UnreadableArticle):
        return b""
    return data if len(data) <= _LARGEST else b""
