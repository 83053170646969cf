"""The lines of printed pages: their letters, in the order of reading, and where they stand."""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from statistics import median
from unicodedata import combining

from pypdfium2 import PdfDocument, PdfiumError
from pypdfium2 import raw as pdfium

from reader.formats.pdf_order import Glyph, in_order
from reader.model.article import Direction
from reader.text.direction import base_direction

_HYPHEN = "\x02"  # what PDFium makes of a hyphen that parts a word at the end of a line
_NUMBER = 12  # digits, at most, in the numbers of an article
_DIGITS = re.compile(r"\d+")
_STRAY_STOP = re.compile(r"(?<![\w.,])([.,:;،؛])(\d+(?:[.,/٫٬]\d+)*)(?![\w.,])")
"""A full stop that PDFium takes for the beginning of the number that it follows."""
_PER_CENT = re.compile(r"(?<![\w.,])([%٪])([0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*)(?!\w)")
"""A sign that stands to the left of these numbers in Arabic, so after them (UAX #9, W2 and W5)."""
_A_FEW = 0.2
_LONGEST = 5_000
"""Letters of a line, above which it was not printed to be read."""
_RIGHT_TO_LEFT = re.compile("[\u05d0-\u07ff\ufb1d-\ufefc]")
_ARABIC = re.compile("[\u0621-\u064a]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; lengths are in points, and heights are counted from below."""

    text: str
    size: float
    left: float
    right: float
    bottom: float
    page: int


def lines_of(document: PdfDocument, number: int) -> list[Line]:
    """The lines of page `number`; none where it is damaged or holds no letters."""
    try:
        page = document[number]
        text_page = page.get_textpage()
    except PdfiumError:
        return []
    try:
        return list(_lines(text_page.raw, number))
    finally:
        text_page.close()
        page.close()


def _lines(page: object, number: int) -> Iterator[Line]:
    count = pdfium.FPDFText_CountChars(page)
    letters = _letters(page, count)
    default = base_direction("".join(letters), Direction.LEFT_TO_RIGHT)
    rows: list[tuple[Line, range]] = []
    start = 0
    for at in (*(n for n, letter in enumerate(letters) if letter in "\r\n"), count):
        shown = [n for n in range(start, at) if letters[n].strip()]
        if shown:
            line = _line(page, "".join(letters[start:at]).strip(), shown, number)
            places = range(start, at)
            if rows and default is Direction.RIGHT_TO_LEFT and _goes_on(rows[-1][0], line):
                before, earlier = rows.pop()
                line, places = _joined(before, line), range(earlier.start, at)
            rows.append((line, places))
        start = at + 1
    ordered = (_ordered(page, line, letters, places, default) for line, places in rows)
    yield from (line for line in ordered if line.text)


def _goes_on(before: Line, after: Line) -> bool:
    """Whether the two are one line that PDFium cut where a vowel sign stands."""
    rise = abs(before.bottom - after.bottom)
    if all(map(combining, after.text)):
        return rise < before.size
    gap = max(after.left - before.right, before.left - after.right)
    return rise < before.size / 10 and gap < before.size / 2


def _joined(before: Line, after: Line) -> Line:
    left, right = min(before.left, after.left), max(before.right, after.right)
    return replace(before, text=before.text + after.text, left=left, right=right)


def _ordered(
    page: object, line: Line, letters: list[str], places: range, default: Direction
) -> Line:
    """`line`, whose letters stand at `places` of the page, read from right to left if it is so.

    On a page whose `default` it is, every line is that has a few such letters.
    """
    if len(places) > _LONGEST:
        return line
    if base_direction(line.text, default) is Direction.LEFT_TO_RIGHT:
        right = len(_RIGHT_TO_LEFT.findall(line.text))
        if default is Direction.LEFT_TO_RIGHT or right < _A_FEW * len(line.text):
            return line
    boxes = ((letters[at], _box(page, at)) for at in places)
    glyphs = [Glyph(letter, box.left, box.right) for letter, box in boxes]
    return replace(line, text=in_order(glyphs, line.size))


def _letters(page: object, count: int) -> list[str]:
    """The characters of a page.

    Where one glyph stands for several letters of a right-to-left script, PDFium turns them
    around with the line; they are turned back here.
    """
    letters = [chr(pdfium.FPDFText_GetUnicode(page, at)) for at in range(count)]
    places = [_origin(page, at) if letters[at] >= "\u0590" else None for at in range(count)]
    for _, glyph in groupby(range(count), key=lambda at: places[at] or at):
        several = list(glyph)
        if len(several) > 1:
            first, last = several[0], several[-1] + 1
            letters[first:last] = letters[first:last][::-1]
    return letters


def _origin(page: object, at: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(page, at, ctypes.byref(x), ctypes.byref(y))
    return x.value, y.value


def _line(page: object, text: str, shown: list[int], number: int) -> Line:
    # A number at the edge runs the other way, so the edge is not at the very first letter.
    boxes = [_box(page, at) for at in (*shown[:_NUMBER], *shown[-_NUMBER:])]
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    size = _size(page, shown[len(shown) // 2])
    return Line(text, size, left, right, median(box.bottom for box in boxes), number)


def _size(page: object, at: int) -> float:
    """The size of the type as it is seen, to half a point."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(page, at, ctypes.byref(matrix))
    size: float = pdfium.FPDFText_GetFontSize(page, at) * math.hypot(matrix.c, matrix.d)
    return round(size * 2) / 2


def _box(page: object, at: int) -> pdfium.FS_RECTF:
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(page, at, ctypes.byref(box))
    return box


def without_running_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """`pages` without the lines at their edges that others have in the same place, and numbers."""
    edges = Counter(place for page in pages for place in {_place(line) for line in _edges(page)})
    often = max(2, len(pages) // 4)

    def is_running(line: Line, page: list[Line]) -> bool:
        return line in _edges(page) and (edges[_place(line)] >= often or not _words(line))

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


def put_right(lines: list[Line], mended: Callable[[str], str]) -> list[Line]:
    """`lines` with their stops where they belong, and then `mended` as one text."""
    texts = [_with_stops(line.text.replace(_HYPHEN, "\u00ad")) for line in lines]
    texts = _with_brackets(texts)
    texts = mended("\n".join(texts)).split("\n")
    return [replace(line, text=text) for line, text in zip(lines, texts, strict=True)]


def _with_stops(text: str) -> str:
    if base_direction(text, Direction.LEFT_TO_RIGHT) is Direction.LEFT_TO_RIGHT:
        return text
    text = _STRAY_STOP.sub(r"\2\1", _TURNED_QUOTE.sub(_turned_back, text))
    return _PER_CENT.sub(r"\2\1", text) if _ARABIC.search(text) else text


def _with_brackets(texts: list[str]) -> list[str]:
    """`texts` with brackets that open where they should.

    PDFium mirrors those of right-to-left lines, as most programs name the sign that is seen;
    some name the one that was written, and theirs must not be.
    """
    whole = "\n".join(texts)
    if len(_OUTWARD.findall(whole)) <= len(_INWARD.findall(whole)):
        return texts
    return [
        text if base_direction(text) is Direction.LEFT_TO_RIGHT else text.translate(_OTHER_BRACKETS)
        for text in texts
    ]


_OTHER_BRACKETS = str.maketrans("()[]{}«»", ")(][}{»«")
_INWARD = re.compile(r"(?<!\S)[(\[{«](?=\w)|(?<=\w)[)\]}»](?!\w)")
_OUTWARD = re.compile(r"(?<!\S)[)\]}»](?=\w)|(?<=\w)[(\[{«](?!\w)")
_TURNED_QUOTE = re.compile("(?<![A-Za-z])[“”‘’]|[“”‘’](?![A-Za-z])")
_QUOTES = str.maketrans("“”‘’", "”“’‘")


def _turned_back(found: re.Match[str]) -> str:
    """PDFium mirrors these quotation marks with the line, though they are not printed so."""
    return found[0].translate(_QUOTES)
