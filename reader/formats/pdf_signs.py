"""Signs of printed lines that PDFium turns around or moves, put right."""

import re
from collections.abc import Callable
from dataclasses import replace

from reader.formats.pdf_glyphs import HYPHEN
from reader.formats.pdf_lines import Line
from reader.model.article import Direction
from reader.text.direction import base_direction

_STRAY_STOP = re.compile(r"(?<![\w.,])([.,:;،؛])(\d+(?:[.,/٫٬]\d+)*)(?![\w.,])")
"""A full stop that PDFium takes for the beginning of the number that it follows."""
_PER_CENT = re.compile(r"(?<![\w.,])([%٪])([0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*)(?!\w)")
"""A sign that stands to the left of these numbers in Arabic, so after them (UAX #9, W2 and W5)."""
_ARABIC = re.compile("[\u0621-\u064a]")


def put_right(lines: list[Line], mended: Callable[[str], str]) -> list[Line]:
    """`lines` with their stops where they belong, and then `mended` as one text."""
    texts = [_with_stops(line.text.replace(HYPHEN, "\u00ad")) for line in lines]
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
