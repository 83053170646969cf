"""What the documents of word processors have in common: paragraphs in cells, notes or the body."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.formats.builder import Builder
from reader.model.article import Alignment, BlockKind, Cell, Direction, ListMarker, Style

WAY_BACK = "↩"


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell of a table before the table has a number; `write` will be asked for its blocks."""

    row: int
    column: int
    rows: int
    columns: int
    is_header: bool
    write: Callable[[], None]
    alignment: Alignment = Alignment.START


class Flow:
    """Writes paragraphs where they belong, and keeps the footnotes for the end."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self._cell: Cell | None = None
        self._in_note = False
        self._note_marker: ListMarker | None = None
        self._waiting: list[Callable[[], None]] = []
        self._met = 0

    @property
    def is_in_note(self) -> bool:
        """Whether what is written belongs to a note."""
        return self._in_note

    def begin(
        self,
        kind: BlockKind = BlockKind.PARAGRAPH,
        *,
        level: int = 0,
        quote: int = 0,
        marker: ListMarker | None = None,
        direction: Direction | None = None,
    ) -> None:
        """Begin a block; in a note or a cell it is a block of that."""
        if self._in_note:
            kind, level, marker = BlockKind.FOOTNOTE, 0, self._note_marker
            self._note_marker = None
        elif self._cell is not None:
            kind, level = BlockKind.TABLE_CELL, 0
        cell = None if self._in_note else self._cell
        self.builder.begin(
            kind, level=level, quote=quote, marker=marker, cell=cell, direction=direction
        )

    def table(self, cells: Sequence[Placed], rows: int, columns: int) -> None:
        """Write `cells` as a table; in a cell or a note, and in one column, as paragraphs."""
        self.builder.end()
        is_table = columns > 1 and self._cell is None and not self._in_note
        number = self.builder.table() if is_table else 0
        for placed in cells:
            if is_table:
                self._cell = Cell(
                    number,
                    placed.row,
                    placed.column,
                    rows,
                    columns,
                    placed.is_header,
                    placed.rows,
                    placed.columns,
                    placed.alignment,
                )
            placed.write()
            self.builder.end()
            if is_table:
                self._cell = None

    def note(self, write: Callable[[], None]) -> None:
        """Set the mark of a note here; `write` will be asked for its blocks at the end."""
        self._met += 1
        self.builder.anchor(f"note-mark-{self._met}")
        self.builder.write(str(self._met), Style.SUPERSCRIPT, f"#note-{self._met}")
        self._waiting.append(write)

    def write_notes(self) -> None:
        """Write the notes in the order of their marks, each with the way back."""
        self.builder.end()
        self._in_note, self._cell = True, None
        # A note may itself have notes: they join the end.
        for number, write in enumerate(self._waiting, 1):
            self.builder.anchor(f"note-{number}")
            self._note_marker = ListMarker(f"{number}.", ordered=True)
            write()
            if self.builder.is_open:
                self.builder.write(f"\u00a0{WAY_BACK}", href=f"#note-mark-{number}")
            self.builder.end()
        self._in_note = False
