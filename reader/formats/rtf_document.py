"""What a Rich Text file holds, before it is written down as blocks."""

from dataclasses import dataclass, field

from reader.model.article import Style


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
    marker: str = ""
    level: int = 1
    table: int = 0
    row: int = 0
    column: int = 0


@dataclass(slots=True)
class Document:
    """What an RTF file holds."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    title: str = ""
    author: str = ""
