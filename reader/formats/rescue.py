"""Letters that other programs spoilt, put right.

Each repair is made only where the text shows the damage beyond doubt; whoever reads the
article is told of it and can have the file as it is.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, partial

from reader.model.article import Repair

# What few articles need is compiled for the first that does, by `re` itself.
_ARABIC = "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff"
_SAMPLE = 20_000
_Mends = tuple[tuple[Repair, Callable[[str], str | None]], ...]


def rescued(text: str) -> tuple[str, tuple[Repair, ...]]:
    """`text` put right, and what was wrong with it."""
    repairs = []
    for repair, mend in _MENDS:
        mended = mend(text)
        if mended is not None:
            text = mended
            repairs.append(repair)
    return text, tuple(repairs)


# Letters read in a wrong encoding: the bytes of UTF-8, taken for those of a one-byte encoding.

_LEADS = {"cp1252": "ÂÃÖ×ØÙÚÛ", "cp1256": "آأضطظعغ×"}
"""What the first bytes of Hebrew, Arabic and Latin letters look like in each encoding."""


@cache
def _bytes_of(codec: str) -> dict[str, int]:
    """The byte of each character of `codec`; what it leaves undefined stands for itself."""
    decoded = ((byte, bytes([byte]).decode(codec, "ignore")) for byte in range(0x80, 0x100))
    return {character or chr(byte): byte for byte, character in decoded}


def _without_double_encoding(text: str) -> str | None:
    mended = None
    for _ in range(3):
        again = [_read_again(mended or text, codec) for codec in _LEADS]
        readings = [reading for reading in again if reading is not None]
        if not readings:
            break
        from reader.formats.letter_pairs import cost  # few files are spoilt in this way

        mended = min(readings, key=lambda reading: cost(reading[:1000]) / len(reading[:1000]))
    return mended


def _read_again(text: str, codec: str) -> str | None:
    """`text` with the letters that `codec` made of UTF-8 taken back; None where it made none."""
    sample = text[:_SAMPLE]
    beyond = len(sample) - len(sample.encode("ascii", "ignore"))
    if not beyond or sum(map(sample.count, _LEADS[codec])) * 4 < beyond:
        return None
    characters = _bytes_of(codec)
    following = "".join(map(re.escape, (c for c, byte in characters.items() if byte < 0xC0)))
    pairs = re.compile(f"[{_LEADS[codec]}][{following}]")
    if len(pairs.findall(sample)) * 4 < beyond:
        return None
    return re.sub(f"[{''.join(map(re.escape, characters))}]+", partial(_letters, characters), text)


def _letters(characters: dict[str, int], found: re.Match[str]) -> str:
    """The letters of a stretch, if its bytes are UTF-8 but for a few; else the stretch."""
    letters = bytes(characters[character] for character in found[0]).decode("utf-8", "replace")
    return letters if letters.count("\ufffd") * 4 < len(letters) else found[0]


# Shapes in place of letters: what old programs and PDFs store.

_SHAPES = "[\ufb13-\ufb4f\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]+"


def _with_letters(text: str) -> str | None:
    if _PAGES_OF_SHAPES.isdisjoint(_pages_of(text)) or not re.search(_SHAPES, text):
        return None
    return re.sub(_SHAPES, _unshaped, text)


_PAGES_OF_SHAPES = frozenset(range(0xFB, 0xFF))


def _pages_of(text: str) -> set[int]:
    """The high bytes of the characters of `text`, had sooner than any expression is searched."""
    high = text.encode("utf-16-le", "surrogatepass")[1::2]
    pages = set()
    while high:
        pages.add(high[0])
        high = high.translate(None, high[:1])
    return pages


def _unshaped(found: re.Match[str]) -> str:
    # A vowel mark shown by itself decomposes to a space that only carries it.
    forms = (unicodedata.normalize("NFKC", shape) for shape in found[0])
    return "".join(form.lstrip(" ") for form in forms)


# Lines stored in the order in which they look, last letter first.

_LETTER = f"[{_ARABIC}א-ת]"
_ENDING = f"[ةىםןץףך](?<={_LETTER}.)(?!{_LETTER})"
_BEGINNING = re.compile(f"[ةىםןץףך](?<!{_LETTER}.)(?={_LETTER})")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")

_RIGHT_TO_LEFT = _LETTER + "|[\ufb1d-\ufdff\ufe70-\ufefc]"
_LATIN = "A-Za-zÀ-ɏ"
_TAG_OR_END = r"(</?[a-zA-Z][^>]*>|[\r\n]+)"
_LEFT_TO_RIGHT = (
    rf";[#\w]{{1,10}}&|(?:[0-9][0-9.,:/_ -]*)?[{_LATIN}](?:[0-9{_LATIN}.,:/@'_ -]*[0-9{_LATIN}])?"
    r"|%?[0-9٠-٩۰-۹]+(?:[.,:/٫٬-][0-9٠-٩۰-۹]+)*"
)


def _in_reading_order(text: str) -> str | None:
    sample = text[:_SAMPLE]
    sample = _with_letters(sample) or sample
    backwards = len(_BEGINNING.findall(sample))
    if backwards < 3 or backwards < 4 * len(re.findall(_ENDING, sample)):
        return None
    pieces = re.split(_TAG_OR_END, text)
    return "".join(piece if n % 2 else _turned(piece) for n, piece in enumerate(pieces))


def _turned(line: str) -> str:
    """`line` from the order of looking to that of reading; Latin words and numbers keep theirs."""
    if not re.search(_RIGHT_TO_LEFT, line):
        return line
    body = line.strip()
    turned = body[::-1].translate(_MIRRORED)
    return line.replace(body, re.sub(_LEFT_TO_RIGHT, lambda found: found[0][::-1], turned), 1)


# Signs that stood for the half-space before keyboards had it.

_NO_HALF_SPACES = "\u200f\u00ac\u00ad"
_HALF_SPACE = f"[{_NO_HALF_SPACES}](?<=[{_ARABIC}].)(?=[{_ARABIC}])"


def _with_half_spaces(text: str) -> str | None:
    if not any(sign in text for sign in _NO_HALF_SPACES) or not re.search(_HALF_SPACE, text):
        return None
    return re.sub(_HALF_SPACE, "\u200c", text)


_CONTROLS = bytes((*range(9), *range(14, 32), 127))


def _without_controls(text: str) -> str | None:
    letters = text.encode("ascii", "ignore")
    if len(letters.translate(None, _CONTROLS)) == len(letters):
        return None
    return text.translate(dict.fromkeys(_CONTROLS))


_MENDS: _Mends = (
    (Repair.CONTROLS, _without_controls),
    (Repair.DOUBLE_ENCODING, _without_double_encoding),
    (Repair.VISUAL_ORDER, _in_reading_order),  # before shapes: two letters may share one
    (Repair.SHAPES, _with_letters),
    (Repair.HALF_SPACES, _with_half_spaces),
)
