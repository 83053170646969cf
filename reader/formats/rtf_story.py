"""The paragraphs of a Rich Text file in the making: where each stands, and what it is."""

from dataclasses import dataclass, field

from reader.formats.rtf_document import Paragraph, Piece
from reader.model.article import Style

_DEEPEST = 9


@dataclass(slots=True)
class Story:
    """A run of paragraphs, the body or a note, with what holds until it is taken back."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    current: Paragraph = field(default_factory=Paragraph)
    heading: int = 0
    level: int = 1
    runs_right: bool = False
    aligned: str = ""
    in_head: bool = False  # of a table
    hangs: bool = False  # the first line stands out, as those of lists do
    in_table: bool = False
    was_in_table: bool = False
    table: int = 0
    row: int = 0
    column: int = 0

    def take(self, word: str, number: int | None, headings: dict[int, int]) -> bool:
        """Take a word that lays out paragraphs; whether it was one.

        `headings` are the levels of the styles that are headings.
        """
        match word:
            case "par" | "sect":
                self.end_paragraph()
            case "cell" | "nestcell":
                self.in_table = True
                self.end_paragraph()
                self.column += word == "cell"
            case "row":
                self.row += 1
                self.column = 0
                self.in_head = False
            case "trhdr":
                self.in_head = True
            case "line":
                self.current.pieces.append(Piece(is_break=True))
            case "pard":
                self.in_table, self.hangs = False, False
                self.heading, self.level, self.runs_right, self.aligned = 0, 1, False, ""
            case "ql" | "qr" | "qc" | "qj":
                self.aligned = word
            case "rtlpar" | "ltrpar":
                self.runs_right = word == "rtlpar"
            case "fi":
                self.hangs = (number or 0) < 0
            case "intbl":
                self.in_table = True
            case "ilvl":
                self.level = max(1, min((number or 0) + 1, _DEEPEST))
            case "outlinelevel" if number is not None and 0 <= number < 6:
                self.heading = number + 1
            case "s":
                self.heading = headings.get(number or 0, 0)
            case _:
                return False
        return True

    def end_paragraph(self) -> None:
        """End the paragraph that is open, and keep it if there is anything in it."""
        paragraph, self.current = self.current, Paragraph()
        paragraph.heading, paragraph.level = self.heading, self.level
        paragraph.runs_right, paragraph.aligned = self.runs_right, self.aligned
        if self.in_table and not self.was_in_table:
            self.table, self.row, self.column = self.table + 1, 0, 0
        self.was_in_table = self.in_table
        if self.in_table:
            paragraph.table = self.table
            paragraph.row, paragraph.column = self.row, self.column
            paragraph.in_head = self.in_head
        if self.hangs:
            paragraph.take_marker()
        if paragraph.pieces:
            self.paragraphs.append(paragraph)

    def add_note(self, note: list[Paragraph]) -> None:
        """Set the mark of a note; a raised space before it was only to part it."""
        pieces = self.current.pieces
        if pieces and Style.SUPERSCRIPT in pieces[-1].style and not pieces[-1].text.strip():
            pieces.pop()
        pieces.append(Piece(note=note))
