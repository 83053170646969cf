"""Marked and plain texts as training reads them."""

import lzma
import re
from dataclasses import dataclass
from pathlib import Path

_MARK = re.compile(r"⟦([PLOD])(\??)(?:#([^ |⟧]+))?(?: ([^|⟧]*))?\|([^⟧]+)⟧")
_HEADER = re.compile(r"#(\w+) (.*)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a text: `kind` is P, L, O or D; an open one may be found or not."""

    start: int
    end: int
    kind: str
    is_open: bool
    entity: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with its marks taken out, and what they said."""

    name: str
    language: str
    published: str
    text: str
    marks: tuple[Mark, ...]


def marked_text(path: Path) -> MarkedText:
    """One file, marked by ⟦KIND#entity|surface⟧ after header lines."""
    lines = path.read_text(encoding="utf-8").split("\n")
    header: dict[str, str] = {}
    while lines and (match := _HEADER.fullmatch(lines[0])):
        header[match[1]] = match[2]
        lines.pop(0)
    body, text, marks, at = "\n".join(lines), "", [], 0
    for match in _MARK.finditer(body):
        text += body[at : match.start()]
        marks.append(
            Mark(len(text), len(text) + len(match[5]), match[1], bool(match[2]), match[3] or "")
        )
        text += match[5]
        at = match.end()
    text += body[at:]
    name = f"{path.parent.name}/{path.name}"
    return MarkedText(name, header["lang"], header.get("published", ""), text, tuple(marks))


def marked_texts(folder: Path) -> list[MarkedText]:
    """All marked files of a folder and of its folders, in the order of their names."""
    return [marked_text(path) for path in sorted(folder.rglob("*.txt"))]


def plain_lines(folder: Path, language: str) -> list[str]:
    """The paragraphs of the plain texts of a language: files like `ar-wikipedia.txt.xz`.

    Lines that are tags, as between an encyclopedia's articles, are left out.
    """
    lines: list[str] = []
    for path in sorted(folder.glob(f"{language}-*.txt.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            lines += (line for line in map(str.strip, file) if line and not line.startswith("<"))
    return lines
