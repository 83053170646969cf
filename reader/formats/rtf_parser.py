"""The grammar of Rich Text Format: groups, control words, letters in many code pages.

After the RTF Specification 1.9.1. Destinations that hold no text of the article are passed
over; so is every one marked as optional that is not known here.
"""

import codecs
import re
from dataclasses import dataclass, replace

from reader.formats.links import web_link
from reader.formats.rtf_document import Document, Piece
from reader.formats.rtf_story import Story
from reader.formats.rtf_words import (
    CHARSETS,
    DESTINATIONS,
    KNOWN,
    PASSED_OVER,
    SIGNS,
    STYLES,
    SYMBOLS,
)
from reader.model.article import Style

_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])"
    rb"|[\r\n]+|([^\\{}\r\n]+)"
)
_HYPERLINK = re.compile(r'HYPERLINK\s+(\\l\s+)?"([^"]*)"')
_HEADING = re.compile(r"heading (\d)|title$", re.IGNORECASE)
_MOST_GROUPS = 500_000
"""Groups inside one another above which a file was not written to be read."""


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces."""

    destination: str = ""
    style: Style = Style.PLAIN
    codec: str = ""
    fallback: int = 1  # characters to pass over after a Unicode one
    hidden: bool = False


def parsed(data: bytes) -> Document:
    """The document that `data` holds; what is cut off or broken is read as far as it goes."""
    return _Parser(data).document


_TEXT = frozenset(("", "footnote"))
"""The destinations whose letters are text of the article."""
_DESCRIBED = {"fonttbl": "f", "stylesheet": "s"}
"""The words that number what a table describes."""


class _Parser:
    """Takes the tokens of a file one after another."""

    def __init__(self, data: bytes) -> None:
        self.document = Document()
        self._page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._default_font = 0
        self._headings: dict[int, int] = {}
        self._described = 0  # the font or the style that a table is describing
        self._group = _Group()
        self._outer: list[_Group] = []
        self._is_optional = False
        self._bytes = bytearray()
        self._letters: list[str] = []
        self._skipped = 0
        self._collected = ""  # what a destination that is no text has said
        self._links: list[tuple[int, str | None]] = []  # depth and address of the open fields
        self._story = Story(self.document.paragraphs)
        self._outer_stories: list[Story] = []
        at = 0
        while token := _TOKEN.search(data, at):
            at = token.end() + self._take(token)
        self._flush()
        while self._outer:
            self._close()
        self._story.end_paragraph()

    def _take(self, token: re.Match[bytes]) -> int:
        """Take one token; how many bytes after it are to be passed over."""
        hexadecimal, word, number, symbol, brace, text = token.groups()
        if hexadecimal or text:
            data = bytes([int(hexadecimal, 16)]) if hexadecimal else text
            self._bytes += data[self._skipped :]
            self._skipped = max(0, self._skipped - len(data))
        elif word:
            return self._take_word(word.decode("ascii"), int(number) if number else None)
        elif symbol:
            self._take_symbol(symbol.decode("latin-1"))
        elif brace:
            self._flush()
            if brace == b"{":
                if len(self._outer) > _MOST_GROUPS:
                    raise ValueError("groups in groups")
                self._outer.append(self._group)
            elif self._outer:
                self._close()
        return 0

    def _take_symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._is_optional = True
        elif symbol in SYMBOLS:
            self._say(SYMBOLS[symbol])
        elif symbol in "\r\n":
            self._flush()
            self._story.end_paragraph()

    def _take_word(self, word: str, number: int | None) -> int:
        is_optional, self._is_optional = self._is_optional, False
        if word == "u":
            self._decode()
            self._letters.append(chr((number or 0) & 0xFFFF))
            self._skipped = self._group.fallback
            return 0
        self._skipped = 0
        if word in SIGNS:
            self._say(SIGNS[word])
            return 0
        self._flush()
        if word == "bin":
            return max(number or 0, 0)
        if word in PASSED_OVER or (is_optional and word not in KNOWN):
            self._group = replace(self._group, destination="nowhere")
        elif word in DESTINATIONS:
            self._open(word)
        elif self._group.destination in _TEXT and self._take_layout(word, number):
            pass
        else:
            self._take_manner(word, number)
        return 0

    def _open(self, word: str) -> None:
        """Send what follows in this group to the destination `word`."""
        inside = self._group.destination
        if inside in ("nowhere", word) or (word in ("title", "author") and inside != "info"):
            return
        self._collected = ""
        self._group = replace(self._group, destination=word)
        if word == "footnote":
            self._outer_stories.append(self._story)
            self._story = Story()

    def _close(self) -> None:
        """Leave a group; what it sent elsewhere is put to use."""
        ended, self._group = self._group, self._outer.pop()
        is_left = ended.destination != self._group.destination
        collected = self._collected.strip()
        if ended.destination == "stylesheet":
            heading = _HEADING.match(collected)
            if heading:
                self._headings[self._described] = min(int(heading[1] or 1), 6)
            self._collected = ""
        elif is_left and ended.destination == "footnote":
            self._story.end_paragraph()
            note, self._story = self._story.paragraphs, self._outer_stories.pop()
            self._story.add_note(note)
        elif is_left and ended.destination == "fldinst" and self._links:
            found = _HYPERLINK.search(collected)
            address = f"#{found[2]}" if found and found[1] else found and found[2]
            self._links[-1] = (self._links[-1][0], web_link(address or ""))
        elif is_left and ended.destination in ("listtext", "pntext"):
            self._story.current.marker = collected
        elif is_left and ended.destination == "title":
            self.document.title = collected
        elif is_left and ended.destination == "author":
            self.document.author = collected
        while self._links and self._links[-1][0] > len(self._outer):
            self._links.pop()

    def _take_layout(self, word: str, number: int | None) -> bool:
        """Take a word that lays out paragraphs, or begins a field; whether it was one."""
        if word == "field":
            self._links.append((len(self._outer), None))
            return True
        return self._story.take(word, number, self._headings)

    def _take_manner(self, word: str, number: int | None) -> None:
        """Take a word that says how letters are set and stored."""
        group, is_on = self._group, number != 0
        if word in STYLES:
            style = group.style | STYLES[word] if is_on else group.style & ~STYLES[word]
            self._group = replace(group, style=style)
        elif word == "ulnone":
            self._group = replace(group, style=group.style & ~Style.UNDERLINED)
        elif word == "nosupersub":
            raised = Style.SUPERSCRIPT | Style.SUBSCRIPT
            self._group = replace(group, style=group.style & ~raised)
        elif word == "plain":
            self._group = replace(group, style=Style.PLAIN, hidden=False)
        elif word in ("v", "deleted"):
            self._group = replace(group, hidden=is_on)
        elif word == "uc":
            self._group = replace(group, fallback=max(0, min(number or 0, 20)))
        elif word == _DESCRIBED.get(group.destination):
            self._described = number or 0
        elif word == "f":
            self._group = replace(group, codec=self._fonts.get(number or 0, ""))
        elif word == "fcharset":
            self._fonts[self._described] = CHARSETS.get(number or 0, "")
        elif word == "deff":
            self._default_font = number or 0
        elif word == "ansicpg":
            self._page = _known(f"cp{number}")
        elif word == "mac":
            self._page = "mac_roman"

    def _say(self, sign: str) -> None:
        self._decode()
        self._letters.append(sign)

    def _decode(self) -> None:
        if self._bytes:
            codec = self._group.codec or self._fonts.get(self._default_font) or self._page
            self._letters.append(self._bytes.decode(codec, "replace"))
            self._bytes.clear()

    def _flush(self) -> None:
        """Send the letters so far where they belong."""
        self._decode()
        if not self._letters:
            return
        text = "".join(self._letters)
        self._letters.clear()
        if self._group.destination not in _TEXT:
            self._collected += text
        elif not self._group.hidden:
            href = self._links[-1][1] if self._links else None
            self._story.current.pieces.append(Piece(text, self._group.style, href))


def _known(codec: str) -> str:
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return "cp1252"
