"""Prints articles as PDF, the way browsers and word processors do it.

Glyphs are placed from left to right in the order in which they look, brackets mirrored, and
a table leads from each glyph back to its letters. The font is not embedded: only readers of
the text layer will look at it.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, MARGIN = 420, 595, 50
_LAM_ALEF = "\ue000"  # stands for the one glyph of two letters
_LEFT_TO_RIGHT = re.compile(
    r"[0-9٠-٩۰-۹]+(?:[.,/٫٬:][0-9٠-٩۰-۹]+)*|[A-Za-z][A-Za-z0-9 .'-]*[A-Za-z0-9]|[A-Za-z]"
)
_MIRRORED = str.maketrans("()[]«»", ")(][»«")


@dataclass(frozen=True, slots=True)
class Set:
    """A line set in type: the text in the order in which it looks, and its place."""

    text: str
    x: float
    y: float
    size: float


def looks(line: str, mirrored: bool = True) -> str:
    """`line` of a right-to-left paragraph, from left to right as it looks.

    Brackets are named as they look where they are `mirrored`, else as they were written.
    """
    mirror = _MIRRORED if mirrored else {}
    pieces, at = [], 0
    for found in _LEFT_TO_RIGHT.finditer(line):
        pieces += [line[at : found.start()].translate(mirror)[::-1], found[0]]
        at = found.end()
    pieces.append(line[at:].translate(mirror)[::-1])
    return "".join(reversed(pieces))


def wrapped(text: str, size: float, indent: float = 0.0) -> Iterator[str]:
    """The lines that `text` takes; every glyph is half as wide as the type is large."""
    line = ""
    room = (WIDTH - 2 * MARGIN - indent) / (size / 2)
    for word in text.split():
        if line and len(line) + 1 + len(word) > room:
            yield line
            line, room = word, (WIDTH - 2 * MARGIN) / (size / 2)
        else:
            line = f"{line} {word}".strip()
    yield line


def typeset(
    blocks: Sequence[tuple[str, float]], head: str, mirrored: bool = True
) -> list[list[Set]]:
    """Pages of `blocks`, each a text and its size, under the running `head`."""
    pages: list[list[Set]] = []
    y = 0.0
    for text, size in blocks:
        y -= size * 0.8
        indent = 0.0 if size > 12 else size * 1.5
        for n, line in enumerate(wrapped(text, size, indent)):
            if y < MARGIN + size:
                pages.append([_line(head, HEIGHT - 30, 8), _line(str(len(pages) + 1), 25, 8)])
                y = HEIGHT - MARGIN - size
            pages[-1].append(_line(line, y, size, indent if n == 0 else 0.0, mirrored))
            y -= size * 1.5
    return pages


def _line(text: str, y: float, size: float, indent: float = 0.0, mirrored: bool = True) -> Set:
    shown = looks(text.replace("لا", _LAM_ALEF), mirrored)
    return Set(shown, WIDTH - MARGIN - indent - len(shown) * size / 2, y, size)


def printed(blocks: Sequence[tuple[str, float]], head: str, mirrored: bool = True) -> bytes:
    """A PDF of `blocks`; its brackets are named as they look where they are `mirrored`."""
    pages = [
        "\n".join(
            f"BT /F1 {line.size} Tf {line.x:.2f} {line.y:.2f} Td <{_hex(line.text)}> Tj ET"
            for line in page
        )
        for page in typeset(blocks, head, mirrored)
    ]
    return _document(pages)


def scanned() -> bytes:
    """A PDF of a page without letters."""
    return _document(["0.5 g 50 50 300 400 re f"])


def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex()


def _document(pages: Sequence[str]) -> bytes:
    to_unicode = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        "1 beginbfchar <e000> <06440627> endbfchar\n"
        "1 beginbfrange <0000> <dfff> <0000> endbfrange\nendcmap end end"
    )
    kids = " ".join(f"{6 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Book /Encoding /Identity-H"
        " /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Book /DW 500 /CIDSystemInfo"
        " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor"
        " << /Type /FontDescriptor /FontName /Book /Flags 4 /FontBBox [0 -250 500 900]"
        " /Ascent 900 /Descent -250 /CapHeight 700 /ItalicAngle 0 /StemV 80 >> >>",
        _stream(to_unicode),
    ]
    for n, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources"
            f" << /Font << /F1 3 0 R >> >> /Contents {7 + 2 * n} 0 R >>"
        )
        objects.append(_stream(content))
    data = bytearray(b"%PDF-1.7\n")
    offsets = []
    for n, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{n} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{offset:010} 00000 n \n".encode() for offset in offsets)
    data += (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode()
    )
    return bytes(data)


def _stream(text: str) -> str:
    packed = zlib.compress(text.encode("latin-1")).decode("latin-1")
    return f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n{packed}\nendstream"
