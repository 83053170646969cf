"""An article as it is read: one text, cut into blocks, each cut into styled runs.

`Article.text` is what the reader sees, in reading order. Blocks join by exactly one
`\\n`; an image is one U+FFFC; a line break inside a block is U+2028; `\\r`, U+2029,
U+FDD0 and U+FDD1 do not occur. `reader.formats.builder` alone makes articles, so it
alone keeps this law.
"""

from collections.abc import Sequence
from enum import Enum, Flag, auto
from pathlib import Path
from typing import NamedTuple

from reader.model.span import Span

IMAGE_CHARACTER = "\ufffc"
LINE_BREAK = "\u2028"


class Direction(Enum):
    """Where the first letter of a line stands: at the left or at the right."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class Alignment(Enum):
    """Where the lines of a cell stand, which way ever its words run."""

    START = "start"
    CENTER = "center"
    LEFT = "left"
    RIGHT = "right"


class BlockKind(Enum):
    """What a block is to the reader."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list item"
    TABLE_CELL = "table cell"
    CODE = "code"
    IMAGE = "image"
    RULE = "rule"
    FOOTNOTE = "footnote"


class Style(Flag):
    """How the letters of a run are set; styles combine."""

    PLAIN = 0
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    STRUCK = auto()
    UNDERLINED = auto()
    SUPERSCRIPT = auto()
    SUBSCRIPT = auto()
    IMAGE = auto()


class Run(NamedTuple):
    """Letters of one style inside a block; the runs of a block follow each other without gaps.

    `href` is where a link leads: a web address as written, `#name` for an anchor of the
    article, or, for an image, the path of a file in the article's own folder; of one in an
    archive, the path of the archive and behind it the name inside. `alt` is the text that
    stands for an image.
    """

    span: Span
    style: Style
    href: str | None = None
    alt: str = ""


class ListMarker(NamedTuple):
    """What stands before a list item: `text` as the source counts it, or "•"."""

    text: str
    ordered: bool


class Cell(NamedTuple):
    """The place of a block in a table; several blocks may share one cell.

    `table` numbers the tables of the article, `row` and `column` count from 0 in reading
    order, so column 0 is the rightmost of a right-to-left table.
    """

    table: int
    row: int
    column: int
    rows: int
    columns: int
    is_header: bool = False
    row_span: int = 1
    column_span: int = 1
    alignment: Alignment = Alignment.START


class Block(NamedTuple):
    """A paragraph of the article, in the widest sense.

    `level` is 1 to 6 for a heading and the depth of nesting, from 1, for a list item; 0
    elsewhere. `quote` counts the quotations around the block. `marker` is None for what
    goes on inside an item after its first block.
    """

    span: Span
    kind: BlockKind
    level: int
    direction: Direction
    runs: tuple[Run, ...]
    quote: int = 0
    marker: ListMarker | None = None
    cell: Cell | None = None


class Anchor(NamedTuple):
    """A place that links of the same article lead to by name."""

    name: str
    at: int


class Repair(Enum):
    """What was wrong with the letters of a file, and was put right on reading."""

    DOUBLE_ENCODING = "letters that had been read in a wrong encoding and saved so"
    SHAPES = "shapes of letters in place of letters"
    VISUAL_ORDER = "lines that ran backwards"
    HALF_SPACES = "other signs in place of half-spaces"
    CONTROLS = "control characters"
    WRAPPED_LINES = "lines broken at a margin"


class Source(NamedTuple):
    """Where an article came from.

    `digest` is the SHA-256 of the file's bytes, in hexadecimal; "" for the beginning of an
    article, whose file may not have been read to its end.
    """

    path: Path
    format: str
    encoding: str
    digest: str
    repairs: tuple[Repair, ...] = ()


class Metadata(NamedTuple):
    """What the article says of itself; every field may be empty.

    `language` is "ar", "fa", "he", "ur", "en" or another ISO 639-1 code; `published` an
    EDTF date; `site` the name of what published it.
    """

    title: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    published: str = ""
    site: str = ""


class Article(NamedTuple):
    """A whole article, never changed after building.

    `blocks` is a tuple, or of a long article `reader.model.blocks.Blocks`.
    """

    source: Source
    metadata: Metadata
    text: str
    blocks: Sequence[Block]
    anchors: tuple[Anchor, ...] = ()
