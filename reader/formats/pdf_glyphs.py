"""The glyphs of a printed page: what each stands for, and where it stands.

PDFium gives the characters of a page in the order of reading, as far as it sees it. Browsers
and word processors that draw a letter in several strokes, its dots apart, say beside the
strokes which letter it is ("ActualText"): those are put together here.
"""

import ctypes
from codecs import BOM_UTF8, BOM_UTF16_BE
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from pypdfium2 import raw as pdfium

NEW_LINE = "\n"
UNKNOWN = "\ufffd"
"""What stands for a glyph of which the file does not say what letter it is."""
HYPHEN = "\x02"
"""What PDFium makes of a hyphen that parts a word at the end of a line."""
_LONGEST_NAME = 100  # of a font
_RIGHT_TO_LEFT = "\u0590"  # the first character that may be of such a script


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character, and from where to where it stands in its line, from the left.

    `letter` is more than one where the file says so, or a space, or `NEW_LINE`, which stands
    nowhere. `pen` is where the pen stood to draw it, at the height `baseline`; `number` is
    that of PDFium's character.
    """

    letter: str
    left: float
    right: float
    pen: float
    baseline: float = 0.0
    number: int = 0

    @property
    def middle(self) -> float:
        """Where its middle stands."""
        return (self.left + self.right) / 2

    def gap(self, other: "Glyph") -> float:
        """How far it stands from `other`; less than nothing where they overlap."""
        return max(self.left - other.right, other.left - self.right)


@dataclass(frozen=True, slots=True)
class PageGlyphs:
    """The glyphs of a page in PDFium's order; PDFium's guesses at spaces are among them.

    Where the page tells, `spaces` are the heights and the pens of the true ones, in order.
    """

    glyphs: tuple[Glyph, ...]
    spaces: tuple[tuple[float, float], ...] | None = None


@dataclass(slots=True)
class _Strokes:
    """What is drawn for a text that the file names, all of it together."""

    text: str
    left: float
    right: float
    pen: float = 0.0
    baseline: float = 0.0
    is_told: bool = False


@dataclass(slots=True)
class _Drawn:
    """What a page draws: strokes by the addresses of their objects, and empty objects."""

    strokes: dict[int, _Strokes] = field(default_factory=dict)
    spaces: list[tuple[float, float]] = field(default_factory=list)


def glyphs_of(page: object, text_page: object) -> PageGlyphs:
    """The glyphs of a page."""
    count = pdfium.FPDFText_CountChars(text_page)
    letters = [_letter(text_page, number) for number in range(count)]
    drawn = _drawn(page) if max(letters, default="") >= _RIGHT_TO_LEFT else _Drawn()
    if not drawn.strokes:
        return PageGlyphs(tuple(_turned_back(list(_single(text_page, letters)))))
    glyphs, spaces = [], drawn.spaces
    for glyph in _single(text_page, letters):
        address = object_of(text_page, glyph.number)
        strokes = drawn.strokes.get(address)
        if strokes is not None:
            if not strokes.is_told:
                glyphs.append(_together(strokes, glyph.number))
            strokes.is_told = True
            continue
        glyphs.append(glyph)
        if address and glyph.letter == " ":  # it was drawn, and not guessed at
            spaces.append((glyph.baseline, glyph.pen))
    return PageGlyphs(tuple(_turned_back(glyphs)), tuple(sorted(spaces)))


def _letter(text_page: object, number: int) -> str:
    """The letter of a character, `UNKNOWN` where the file does not tell it."""
    letter = chr(pdfium.FPDFText_GetUnicode(text_page, number))
    if letter in "\r\n" and pdfium.FPDFText_IsGenerated(text_page, number):
        return NEW_LINE
    if letter == HYPHEN:
        return letter
    if letter < " ":
        return UNKNOWN
    # PDFium takes the number of a glyph for its letter then, and it is a low one.
    is_guess = (
        letter < _RIGHT_TO_LEFT and pdfium.FPDFText_HasUnicodeMapError(text_page, number) == 1
    )
    return UNKNOWN if is_guess else letter


def _single(text_page: object, letters: Sequence[str]) -> Iterator[Glyph]:
    """The glyphs of a page, one for each character."""
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    for number, letter in enumerate(letters):
        pdfium.FPDFText_GetCharOrigin(text_page, number, x, y)
        pdfium.FPDFText_GetLooseCharBox(text_page, number, box)
        yield Glyph(letter, box.left, box.right, x.value, y.value, number)


def _together(strokes: _Strokes, number: int) -> Glyph:
    left, right = strokes.left, strokes.right
    return Glyph(strokes.text, left, right, strokes.pen, strokes.baseline, number)


def _turned_back(glyphs: list[Glyph]) -> list[Glyph]:
    """`glyphs` with the letters of each in order where one stands for several.

    PDFium turns them around with the line, except where it leaves the line as it was drawn.
    """
    turned: list[Glyph] = []
    groups = [list(same) for _, same in groupby(glyphs, _place)]
    for n, group in enumerate(groups):
        beside = groups[n - 1][0] if n else groups[n + 1][0] if n + 1 < len(groups) else group[0]
        is_as_drawn = (beside.pen < group[0].pen) is bool(n)
        if len(group) > 1 and not is_as_drawn:
            letters = [glyph.letter for glyph in reversed(group)]
            group = [replace(g, letter=c) for g, c in zip(group, letters, strict=True)]
        turned += group
    return turned


def _place(glyph: Glyph) -> object:
    """What glyphs of right-to-left letters share that were drawn as one."""
    is_one_of_several = glyph.letter >= _RIGHT_TO_LEFT
    return (glyph.pen, glyph.baseline) if is_one_of_several else glyph.number


def font_of(text_page: object, number: int) -> str:
    """The name of the font that a character is set in."""
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFText_GetFontInfo(text_page, number, name, _LONGEST_NAME, None)
    return name.value.decode("latin-1")


def object_of(text_page: object, number: int) -> int:
    """The address of the object that draws a character; 0 where none does."""
    drawn_by = pdfium.FPDFText_GetTextObject(text_page, number)
    return ctypes.addressof(drawn_by.contents) if drawn_by else 0


def _drawn(page: object) -> _Drawn:
    """What is drawn on a page."""
    drawn, spans = _Drawn(), dict[int, _Strokes]()
    for number in range(pdfium.FPDFPage_CountObjects(page)):
        object_ = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(object_) == pdfium.FPDF_PAGEOBJ_TEXT:
            _add(object_, drawn, spans)
    return drawn


def _add(object_: object, drawn: _Drawn, spans: dict[int, _Strokes]) -> None:
    left, low, right, high = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(object_, left, low, right, high)
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(object_, matrix)
    mark, text = _actual_text(object_)
    if mark:
        strokes = spans.setdefault(mark, _Strokes(text, left.value, right.value))
        strokes.left = min(strokes.left, left.value)
        strokes.right = max(strokes.right, right.value)
        # What stands on the line is drawn last, after what hangs above or below it.
        strokes.pen, strokes.baseline = matrix.e, matrix.f
        drawn.strokes[ctypes.addressof(object_.contents)] = strokes  # type: ignore[attr-defined]
    elif left.value == right.value:
        drawn.spaces.append((matrix.f, matrix.e))


def _actual_text(object_: object) -> tuple[int, str]:
    """The address of the mark that names the text of an object, and the text; or 0 and "".

    No text is named by what is drawn twice to look bold.
    """
    length = ctypes.c_ulong()
    value = pdfium.FPDFPageObjMark_GetParamBlobValue
    for number in range(pdfium.FPDFPageObj_CountMarks(object_)):
        mark = pdfium.FPDFPageObj_GetMark(object_, number)
        if value(mark, b"ActualText", None, 0, length) and length.value:
            buffer = (ctypes.c_ubyte * length.value)()
            value(mark, b"ActualText", buffer, length.value, length)
            return ctypes.addressof(mark.contents), _decoded(bytes(buffer))
    return 0, ""


def _decoded(data: bytes) -> str:
    """A string of a PDF as text (ISO 32000-2, 7.9.2.2)."""
    for mark, codec in ((BOM_UTF16_BE, "utf-16-be"), (BOM_UTF8, "utf-8")):
        if data.startswith(mark):
            return data.removeprefix(mark).decode(codec, "replace")
    return data.decode("latin-1")
