"""The lines of printed pages: their letters, in the order of reading, and where they stand."""

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from unicodedata import combining

from pypdfium2 import PdfDocument, PdfiumError
from pypdfium2 import raw as pdfium

from reader.formats.pdf_glyphs import NEW_LINE, UNKNOWN, Glyph, font_of, glyphs_of, object_of
from reader.formats.pdf_half_spaces import Endings, Letter
from reader.formats.pdf_order import Piece, in_order
from reader.formats.pdf_tables import Place, cells_of
from reader.model.article import Direction
from reader.text.direction import base_direction
from reader.text.language import language_of

_DIGITS = re.compile(r"\d+")
_A_FEW = 0.2
_RISE, _SAME = 0.7, 0.1
"""How far the pen goes up and down in a line, in sizes of its type, and in points at rest."""
_LONGEST = 5_000
"""Letters of a line, above which it was not printed to be read."""
_PERSIAN = re.compile("[پچژگ]")
_EXACT = 3
"""The decimals of a width, in sizes of the type."""
_RIGHT_TO_LEFT = re.compile("[\u05d0-\u07ff\ufb1d-\ufefc]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; lengths are in points, and heights are counted from below.

    `bottom` is the height that its letters stand on, `place` the cell of a table that it is in.
    """

    text: str
    size: float
    left: float
    right: float
    bottom: float
    page: int
    place: Place | None = None


def lines_of(document: PdfDocument, number: int, endings: Endings) -> list[Line]:
    """The lines of page `number`; none where it is damaged or holds no letters.

    `endings` are those of the pages before.
    """
    try:
        page = document[number]
        text_page = page.get_textpage()
    except PdfiumError:
        return []
    try:
        cells = cells_of(page.raw, number) if pdfium.FPDFCatalog_IsTagged(document.raw) else {}
        return list(_lines(page.raw, text_page.raw, number, cells, endings))
    finally:
        text_page.close()
        page.close()


@dataclass(slots=True)
class _Row:
    """Glyphs that stand in one line; `low` and `high` are the pens that went up and down."""

    glyphs: list[Glyph]
    size: float
    left: float
    right: float
    low: float
    high: float
    place: Place | None

    @classmethod
    def of(cls, glyphs: list[Glyph], size: float, place: Place | None) -> "_Row":
        drawn = [glyph for glyph in glyphs if glyph.letter.strip()]
        heights = [glyph.baseline for glyph in drawn]
        left, right = min(glyph.left for glyph in drawn), max(glyph.right for glyph in drawn)
        return cls(glyphs, size, left, right, min(heights), max(heights), place)

    def take(self, other: "_Row") -> None:
        """Go on with `other` in the same line."""
        self.glyphs += [Glyph(NEW_LINE, 0, 0, 0), *other.glyphs]
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.low, self.high = min(self.low, other.low), max(self.high, other.high)

    def is_above(self, other: "_Row") -> bool:
        """Whether it is a line above `other`, and of the same column or cell."""
        overlap = self.left < other.right and other.left < self.right
        is_free = self.place is None or self.place == other.place
        return is_free and overlap and self.low - other.high > self.size

    def goes_on_with(self, other: "_Row") -> bool:
        """Whether `other` is of the same line, which PDFium cuts where a pen goes up or down."""
        rise = max(other.low - self.high, self.low - other.high)
        if all(combining(g.letter[0]) for g in other.glyphs if g.letter.strip()):
            return rise < self.size
        gap = max(other.left - self.right, self.left - other.right)
        return rise < self.size * _RISE and gap < self.size * (1 if rise < _SAME else 0.5)


def _lines(
    page: object, text_page: object, number: int, cells: Mapping[int, Place], endings: Endings
) -> Iterator[Line]:
    found = glyphs_of(page, text_page)
    letters = "".join(glyph.letter for glyph in found.glyphs)
    default = base_direction(letters, Direction.LEFT_TO_RIGHT)
    runs_right = _runs_right(letters)
    rows: list[_Row] = []
    for place, part in _parts(found.glyphs, text_page, cells):
        last: _Row | None = None
        for glyphs in _stretches(part, text_page, runs_right=runs_right):
            drawn = [glyph for glyph in glyphs if glyph.letter.strip()]
            if not drawn:
                continue
            row = _Row.of(glyphs, _size(text_page, drawn[len(drawn) // 2].number), place)
            if last and runs_right and last.goes_on_with(row):
                last.take(row)
            else:
                _insert(row, rows)
                last = row
    lines = [_pieces(row, found.spaces, default) for row in rows]
    if UNKNOWN not in letters and _PERSIAN.search(letters) and language_of(letters) == "fa":
        texts = _texts(rows, lines, text_page, endings)
    else:
        texts = ["".join(piece.text for piece in line) for line in lines]
    for row, text in zip(rows, texts, strict=True):
        if text:
            baseline = median(glyph.baseline for glyph in row.glyphs if glyph.letter.strip())
            yield Line(text, row.size, row.left, row.right, baseline, number, row.place)


def _parts(
    glyphs: Sequence[Glyph], text_page: object, cells: Mapping[int, Place]
) -> Iterable[tuple[Place | None, Sequence[Glyph]]]:
    """The glyphs of each of the `cells`, and those between tables."""
    if not cells:
        return [(None, glyphs)]
    parts: list[tuple[Place | None, list[Glyph]]] = []
    begun: dict[Place, list[Glyph]] = {}
    place: Place | None = None
    for glyph in glyphs:
        if glyph.letter.strip():
            place = cells.get(object_of(text_page, glyph.number))
        if place in begun:
            begun[place].append(glyph)
        elif place is None and parts and parts[-1][0] is None:
            parts[-1][1].append(glyph)
        else:
            parts.append((place, [glyph]))
            if place is not None:
                begun[place] = parts[-1][1]
    return parts


def _insert(row: _Row, rows: list[_Row]) -> None:
    """Put `row` after the others, but above those of its column that were drawn before it."""
    at = len(rows)
    while at and row.is_above(rows[at - 1]):
        at -= 1
    rows.insert(at, row)


def _stretches(
    glyphs: Sequence[Glyph], text_page: object, *, runs_right: bool
) -> Iterator[list[Glyph]]:
    """The glyphs between the new lines that PDFium sees, and those that it does not see."""
    stretch: list[Glyph] = []
    height = 0.0
    for glyph in glyphs:
        is_new_line = glyph.letter == NEW_LINE
        if glyph.letter.strip():
            rise = abs(glyph.baseline - height) if stretch and runs_right else 0.0
            is_new_line = rise > 1 and rise > _size(text_page, glyph.number) * _RISE
            height = glyph.baseline
        if is_new_line:
            yield stretch
            stretch = []
        if glyph.letter != NEW_LINE and (stretch or glyph.letter.strip()):
            stretch.append(glyph)
    yield stretch


def _texts(
    rows: Sequence[_Row], lines: Sequence[list[Piece]], text_page: object, endings: Endings
) -> list[str]:
    """The letters of Persian `lines`, with their half-spaces."""
    drawn = [
        [_letter_of(piece, row.size, text_page) for piece in line]
        for row, line in zip(rows, lines, strict=True)
    ]
    for line in drawn:
        endings.learn(line)
    return [endings.told(line) for line in drawn]


def _letter_of(piece: Piece, size: float, text_page: object) -> Letter:
    text, glyph = piece
    if glyph is None:
        return Letter(text)
    width = round((glyph.right - glyph.left) / (size or 1), _EXACT)
    return Letter(text, font_of(text_page, glyph.number), width)


def _pieces(
    row: _Row, spaces: Sequence[tuple[float, float]] | None, default: Direction
) -> list[Piece]:
    """The letters of `row`, read from right to left if it is so.

    On a page whose `default` it is, every line is that has a few such letters.
    """
    text = "".join(" " if g.letter == NEW_LINE else g.letter for g in row.glyphs).strip()
    if len(row.glyphs) > _LONGEST:
        return [Piece(text)]
    is_left = base_direction(text, default) is Direction.LEFT_TO_RIGHT
    if is_left and (default is Direction.LEFT_TO_RIGHT or not _runs_right(text)):
        return [Piece(text)]
    return in_order(row.glyphs, row.size, None if spaces is None else _between(spaces, row))


def _runs_right(text: str) -> bool:
    """Whether more than a few letters are of a right-to-left script."""
    return len(_RIGHT_TO_LEFT.findall(text)) > _A_FEW * len(text)


def _between(spaces: Sequence[tuple[float, float]], row: _Row) -> list[float]:
    """The pens of those of `spaces` that stand in `row`, in order."""
    first = bisect_left(spaces, (row.low - _SAME,))
    last = bisect_left(spaces, (row.high + _SAME,))
    return sorted(pen for _, pen in spaces[first:last])


def _size(text_page: object, at: int) -> float:
    """The size of the type as it is seen, to half a point."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, at, matrix)
    size: float = pdfium.FPDFText_GetFontSize(text_page, at) * math.hypot(matrix.c, matrix.d)
    return round(size * 2) / 2


def without_running_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """`pages` without the lines at their edges that others have in the same place, and numbers."""
    edges = Counter(place for page in pages for place in {_place(line) for line in _edges(page)})
    often = max(2, len(pages) // 4)

    def is_running(line: Line, page: list[Line]) -> bool:
        if line.place is not None or line not in _edges(page):
            return False
        return edges[_place(line)] >= often or not _words(line)

    return [[line for line in page if not is_running(line, page)] for page in pages]


def _edges(page: list[Line]) -> list[Line]:
    """The two highest and the two lowest lines."""
    by_height = sorted(page, key=lambda line: line.bottom)
    return by_height[:2] + by_height[-2:]


def _place(line: Line) -> tuple[str, int]:
    return _words(line), round(line.bottom)


def _words(line: Line) -> str:
    """The line without signs and numbers, Roman ones too: what stays from page to page."""
    text = re.sub(r"[\W_]+", " ", _DIGITS.sub("", line.text)).strip()
    return "" if re.fullmatch("[ivxl]{1,6}", text) else text
