"""Links to words of an article, which `warraq` opens where they stand.

`warraq:///folder/article.md#:~:text=before-,words,-after`: the path of a file URI, and the
words as a text fragment, https://wicg.github.io/scroll-to-text-fragment/. Browsers understand
the same fragment behind `file:`, and so does Warraq.
"""

import re
from pathlib import Path
from urllib.parse import quote as percent
from urllib.parse import unquote, urlsplit

from reader.model.locator import Locator

SCHEME = "warraq"

_SCHEMES = (SCHEME, "file")
_DRIVE = re.compile(r"/[A-Za-z]:")
_TEXT = ":~:text="
_LONGEST = 300  # characters of a quote that a link says in full
_END = 40  # those at either end of a longer one
_BESIDE = 24  # characters before and after it


def link_to(path: Path, locator: Locator) -> str:
    """The link to the words of `locator` in the article at `path`."""
    address = path.absolute().as_uri().removeprefix("file:")
    return f"{SCHEME}:{address}#{_TEXT}{_fragment(locator)}"


def is_link(text: str) -> bool:
    """Whether `text` is an address, and no path, of an article on this machine."""
    return text.startswith(tuple(f"{scheme}://" for scheme in _SCHEMES))


def linked(link: str) -> tuple[Path | None, Locator | None]:
    """The article that `link` leads to, and the words in it, as far as it says so."""
    address, _, fragment = link.partition("#")
    _, is_there, directive = fragment.partition(_TEXT)
    return path_of_uri(address), _locator(directive.partition("&")[0]) if is_there else None


def path_of_uri(uri: str) -> Path | None:
    """The path that a URI of this machine, or a mere path, says; None for any other address."""
    try:
        parts = urlsplit(uri)
    except ValueError:  # brackets of a host that is none
        return None
    if parts.scheme in _SCHEMES and parts.netloc in ("", "localhost"):
        path = unquote(parts.path)
        return Path(path[1:] if _DRIVE.match(path) else path)
    return Path(unquote(uri)) if uri and not parts.scheme else None


def _fragment(locator: Locator) -> str:
    quote = locator.quote
    words = [quote] if len(quote) <= _LONGEST else [quote[:_END], quote[-_END:]]
    before, after = locator.before[-_BESIDE:], locator.after[:_BESIDE]
    return ",".join(
        [
            *([f"{_escaped(before)}-"] if before else []),
            *map(_escaped, words),
            *([f"-{_escaped(after)}"] if after else []),
        ]
    )


def _escaped(text: str) -> str:
    return percent(text, safe="").replace("-", "%2D")


def _locator(directive: str) -> Locator | None:
    """What a text directive quotes; of a long quote the beginning."""
    parts = directive.split(",")
    before = unquote(parts.pop(0)[:-1]) if parts[0].endswith("-") else ""
    after = unquote(parts.pop()[1:]) if parts and parts[-1].startswith("-") else ""
    if not parts or not parts[0]:
        return None
    return Locator(0, unquote(parts[0]), before, after if len(parts) == 1 else "")
