"""What a Rich Text file holds, before it is written down as blocks."""

import re
from dataclasses import dataclass, field

from reader.model.article import Alignment, Style

_MARKER = re.compile(r"([0-9٠-٩۰-۹]{1,3}[.)-]|[•◦▪·–-])[ ]*\t[ \t]*(?=\S)")


@dataclass(slots=True)
class Piece:
    """Letters of one style, a line break, or the mark of a note."""

    text: str = ""
    style: Style = Style.PLAIN
    href: str | None = None
    is_break: bool = False
    note: "list[Paragraph] | None" = None


@dataclass(slots=True)
class Paragraph:
    """A paragraph and where it stands; `table` is 0 outside of tables."""

    pieces: list[Piece] = field(default_factory=list)
    heading: int = 0
    runs_right: bool = False
    marker: str = ""
    level: int = 1
    table: int = 0
    row: int = 0
    column: int = 0
    in_head: bool = False
    aligned: str = ""

    @property
    def alignment(self) -> Alignment:
        """Where its lines stand; a side that is where they begin is not told from no choice."""
        if self.aligned == "qc":
            return Alignment.CENTER
        if self.runs_right:
            return Alignment.LEFT if self.aligned == "ql" else Alignment.START
        return Alignment.RIGHT if self.aligned == "qr" else Alignment.START

    def take_marker(self) -> None:
        """Make a number or a sign at the beginning, with a tab behind it, the marker."""
        found = _MARKER.match("".join(piece.text for piece in self.pieces[:3]))
        if found is None or self.marker:
            return
        self.marker, left = found[1], found.end()
        while left:
            taken = min(left, len(self.pieces[0].text))
            self.pieces[0].text = self.pieces[0].text[taken:]
            left -= taken
            if not self.pieces[0].text:
                del self.pieces[0]


@dataclass(slots=True)
class Document:
    """What an RTF file holds."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    title: str = ""
    author: str = ""
