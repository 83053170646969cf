"""Bytes to text, in whatever encoding they were written.

A byte order mark is believed, valid UTF-8 is believed, and what the file says of itself is
believed where its letters bear it out. For the rest, the readings that the encodings of
the Arabic and Hebrew scripts give are weighed by their letter pairs, and the likeliest wins.
"""

import codecs
import re
from typing import NamedTuple

ENCODINGS = (
    "UTF-8",
    "UTF-16LE",
    "UTF-16BE",
    "UTF-32LE",
    "UTF-32BE",
    "windows-1256",
    "ISO-8859-6",
    "MacArabic",
    "CP720",
    "CP864",
    "windows-1255",
    "ISO-8859-8",
    "CP862",
    "windows-1252",
    "windows-1251",
    "windows-1254",
)
"""The encodings to choose from, by the names that readers know."""

_GUESSES = (
    "windows-1256",
    "windows-1255",
    "windows-1252",
    "ISO-8859-6",
    "MacArabic",
    "CP720",
    "CP864",
    "CP862",
)
"""What bytes without a mark are weighed as, the commonest first."""
_RARITY = 4.0
"""Bits that each further place among the guesses counts against a reading."""

_MARKS = (
    (codecs.BOM_UTF8, "UTF-8"),
    (codecs.BOM_UTF32_LE, "UTF-32LE"),  # begins like UTF-16LE, so it comes first
    (codecs.BOM_UTF32_BE, "UTF-32BE"),
    (codecs.BOM_UTF16_LE, "UTF-16LE"),
    (codecs.BOM_UTF16_BE, "UTF-16BE"),
)
_CODECS = {"MacArabic": "mac_arabic"}
_ALIASES = {
    **{"iso-8859-8-i": "iso-8859-8", "iso-8859-6-i": "iso-8859-6", "x-mac-arabic": "MacArabic"},
    **{"iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252"},
    **{"iso-8859-9": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"},
}
"""What the web calls encodings, and what it means by the names."""
_HEAD = 4096
_DECLARED = re.compile(
    rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
_UNLIKELY = 6.5
"""Bits a byte that no text costs in its own language and encoding."""
_SAMPLE = 4000
_CHUNK = 64
_SAMPLES = 64


class Decoded(NamedTuple):
    """A text and the encoding that it was written in."""

    text: str
    encoding: str


class NotTextError(ValueError):
    """Bytes that are no text in any encoding."""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text that `data` holds, read in `encoding` if one is given.

    Bytes that the encoding doesn't know become U+FFFD. Raises `LookupError` for an unknown
    `encoding`, and `NotTextError` where there is no text.
    """
    if encoding is not None:
        name, codec = _named(encoding)
        mark = next((mark for mark, marked in _MARKS if marked == name), b"")
        return Decoded(data.removeprefix(mark).decode(codec, "replace"), name)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name)
    wide = _wide_encoding(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), wide)
    if is_binary(data):
        raise NotTextError("control characters")
    return _utf8(data) or _declared(data) or _likeliest(data)


def utf8_beginning(data: bytes, most: int) -> str | None:
    """The text of the first `most` bytes of `data`, where all of it is UTF-8 by every sample.

    The samples stand at equal distances, so what is much of the text is not missed.
    """
    if _wide_encoding(data) or is_binary(data):
        return None
    distance = max(_CHUNK, len(data) // _SAMPLES)
    samples = (data[at : at + _SAMPLE] for at in range(0, len(data), distance))
    beginning = _utf8(data[:most].removeprefix(codecs.BOM_UTF8))
    return beginning.text if beginning and all(map(_utf8, samples)) else None


def is_binary(data: bytes) -> bool:
    """Whether `data` has more control characters than any text, in a one-byte encoding."""
    head = data[: 16 * _HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > max(3, len(head) // 50)


_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1a\x1b")) + b"\x7f"


def _named(encoding: str) -> tuple[str, str]:
    """The name that readers know `encoding` by, and Python's name for it."""
    wanted = _ALIASES.get(encoding.lower(), encoding)
    wanted = _CODECS.get(wanted, wanted)
    info = codecs.lookup(wanted)
    for name in ENCODINGS:
        if codecs.lookup(_CODECS.get(name, name)).name == info.name:
            return name, info.name
    if info.name in _NOT_FOR_FILES or not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"unknown encoding: {encoding}")
    return encoding, info.name


_NOT_FOR_FILES = frozenset(
    ("idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem")
)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: every second byte names a block of Unicode."""
    head = data[:_HEAD]
    if len(head) < 4 or not head.strip(b"\0"):
        return None
    for name, width, at in (
        ("UTF-32LE", 4, slice(2, None, 4)),
        ("UTF-32BE", 4, slice(1, None, 4)),
    ):
        if len(data) % width == 0 and not head[at].strip(b"\0"):
            other = slice(3, None, 4) if at.start == 2 else slice(0, None, 4)
            if not head[other].strip(b"\0"):
                return name
    for name, blocks, letters in (
        ("UTF-16LE", head[1::2], head[0::2]),
        ("UTF-16BE", head[0::2], head[1::2]),
    ):
        named = len(blocks) - len(blocks.translate(None, _BLOCKS))
        if named >= 0.95 * len(blocks) and blocks.strip(b" ") and len(set(letters)) > 1:
            nothing = head[: len(head) // 2 * 2].decode(name, "replace").count("\0")
            return name if nothing * 50 <= len(blocks) else None
    return None


_BLOCKS = b"\x00\x05\x06\x07\x20\xfb\xfc\xfd\xfe"
"""High bytes of Latin, Hebrew, Arabic, general punctuation and presentation forms."""


def _utf8(data: bytes) -> Decoded | None:
    """`data` as UTF-8 where it is that, but for the odd broken byte."""
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    return Decoded(text, "UTF-8") if broken * 20 < whole else None


def _declared(data: bytes) -> Decoded | None:
    """`data` in the encoding that it names, where no other reading is plainly better."""
    declaration = _DECLARED.search(data[:_HEAD])
    if declaration is None:
        return None
    try:
        name, codec = _named((declaration[1] or declaration[2]).decode("ascii"))
        text = data.decode(codec)
    except (LookupError, UnicodeDecodeError):
        return None
    sample = _sample(data)
    best = min(_cost(sample.decode(_codec(guess), "replace")) for guess in _GUESSES)
    if name not in _GUESSES and name != "ISO-8859-8":
        # Of letters of other scripts there is no judging, but for what else they could be.
        return Decoded(text, name) if best > _UNLIKELY * len(sample) else None
    declared = _cost(sample.decode(codec, "replace"))
    return Decoded(text, name) if declared <= 1.05 * best else None


def _likeliest(data: bytes) -> Decoded:
    sample = _sample(data)
    costs = {
        guess: _cost(sample.decode(_codec(guess), "replace")) + _RARITY * place
        for place, guess in enumerate(_GUESSES)
    }
    name = min(_GUESSES, key=lambda guess: costs[guess])
    return Decoded(data.decode(_codec(name), "replace"), name)


def _cost(text: str) -> float:
    from reader.formats.letter_pairs import cost  # most files are UTF-8, and ask for none

    return cost(text)


def _codec(name: str) -> str:
    return _CODECS.get(name, name)


def _sample(data: bytes) -> bytes:
    """A few thousand bytes of `data` where the letters beyond ASCII stand, markup passed over."""
    if len(data) <= _SAMPLE:
        return data
    chunks: list[bytes] = []
    for at in range(0, len(data), _CHUNK):
        chunk = data[at : at + _CHUNK]
        if len(chunk.translate(None, _HIGH)) * 4 <= len(chunk) * 3:
            chunks.append(chunk)
            if len(chunks) * _CHUNK >= _SAMPLE:
                break
    if not chunks:
        at = next((i for i, byte in enumerate(data) if byte > 0x7F), 0)
        return data[max(0, at - _SAMPLE // 2) : at + _SAMPLE // 2]
    return b" ".join(chunks)


_HIGH = bytes(range(0x80, 0x100))
