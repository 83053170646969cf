"""Pictures that an article shows: only files in its own folder, and of bounded size."""

import re
from pathlib import Path
from urllib.parse import unquote

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
