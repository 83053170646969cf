"""The one maker of articles, and so the one keeper of their law.

Formats hand over what they read, block by block and in reading order, however untidy it
is. What comes out is as `reader.model.article` promises: one text, blocks joined by one
`\\n`, runs that cover them, and no character in it that the page could not show.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from reader.model.article import (
    IMAGE_CHARACTER,
    LINE_BREAK,
    Anchor,
    Article,
    Block,
    BlockKind,
    Cell,
    Direction,
    ListMarker,
    Metadata,
    Run,
    Source,
    Style,
)
from reader.model.span import Span
from reader.text.direction import base_direction
from reader.text.language import language_of

_BREAKS = re.compile("\r\n|[\n\r\v\f\x85\u2029]")
_BLANK = re.compile("[ \t\n\r\v\f\x85\u2029]+")
_AROUND_BREAK = re.compile(f"[ \t]*{LINE_BREAK}[ \t]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff\u2029\n\r"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""Control characters, noncharacters, stray marks of byte order and of objects."""
_SEEN = re.compile("[^\\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]")
"""What makes a block worth keeping: something that can be seen."""


def shown(text: str) -> str:
    """`text` without the characters that cannot be shown; halves of a character joined.

    Line breaks of any kind, but for U+2028, are among the characters left out.
    """
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNSHOWN.sub("", text) if _UNSHOWN.search(text) else text


@dataclass(slots=True)
class _Piece:
    """Letters of one style, before they have a place in the article."""

    text: str
    style: Style
    href: str | None
    alt: str = ""

    @property
    def identity(self) -> tuple[Style, str | None, str, int]:
        """Equal for pieces that are one run to the reader; a picture is a run of its own."""
        return self.style, self.href, self.alt, id(self) if Style.IMAGE in self.style else 0


def _joined(pieces: list[_Piece]) -> Iterator[_Piece]:
    """`pieces` with those that are one run to the reader put together."""
    for (style, href, alt, _), same in groupby(pieces, lambda piece: piece.identity):
        yield _Piece("".join(piece.text for piece in same), style, href, alt)


@dataclass(slots=True)
class _Open:
    """A block that is being written."""

    block: Block  # with an empty span and no runs yet
    direction: Direction | None
    preserved: bool
    pieces: list[_Piece] = field(default_factory=list)
    length: int = 0

    def last(self) -> str:
        """The last character written, or "" at the beginning."""
        return self.pieces[-1].text[-1] if self.pieces else ""


_NOWHERE = Span(0, 0)
_BEGINNING = 100_000  # code points, enough to tell which way an article runs


class Builder:
    """Takes an article down block by block, in reading order."""

    def __init__(self) -> None:
        self.title = ""
        self.authors: tuple[str, ...] = ()
        self.published = ""
        self.language = ""
        """The language that the article declares; its letters have the last word."""
        self.direction: Direction | None = None
        """The direction of blocks without a strong letter; None leaves it to the others."""
        self._texts: list[str] = []
        self._blocks: list[tuple[Block, Direction | None]] = []
        self._anchors: list[Anchor] = []
        self._named: set[str] = set()
        self._at = 0
        self._open: _Open | None = None
        self._waiting: list[str] = []  # anchors named between blocks: they go to the next

    @property
    def is_open(self) -> bool:
        """Whether a block is being written."""
        return self._open is not None

    @property
    def is_at_line_start(self) -> bool:
        """Whether the block that is open has just gone on to another line."""
        return self._open is not None and self._open.last() == LINE_BREAK

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been kept so far."""
        return not self._blocks

    def begin(
        self,
        kind: BlockKind = BlockKind.PARAGRAPH,
        *,
        level: int = 0,
        quote: int = 0,
        marker: ListMarker | None = None,
        cell: Cell | None = None,
        direction: Direction | None = None,
        preserved: bool = False,
    ) -> None:
        """Begin a block, ending the one before it.

        White space runs together to one space unless it is `preserved`. `direction` is None
        where the letters are to decide.
        """
        self.end()
        block = Block(_NOWHERE, kind, level, Direction.LEFT_TO_RIGHT, (), quote, marker, cell)
        self._open = _Open(block, direction, preserved)

    def write(self, text: str, style: Style = Style.PLAIN, href: str | None = None) -> None:
        """Add letters to the block that is open; a paragraph begins where none is."""
        current = self._opened()
        if current.preserved:
            text = _BREAKS.sub(LINE_BREAK, text)
        else:
            text = _BLANK.sub(" ", text)
            if LINE_BREAK in text:
                text = _AROUND_BREAK.sub(LINE_BREAK, text)
        text = shown(text)
        if not current.preserved and text.startswith((" ", LINE_BREAK)):
            if current.last() in ("", " ", LINE_BREAK):
                text = text.lstrip(" ")
            if not current.pieces:
                text = text.lstrip(" " + LINE_BREAK)
        self._add(current, _Piece(text, style, href))

    def break_line(self) -> None:
        """Go on in the next line of the same block."""
        current = self._opened()
        if current.pieces or current.preserved:
            self._rstrip(current, " \t")
            self._add(current, _Piece(LINE_BREAK, Style.PLAIN, None))

    def image(self, path: str, alt: str, style: Style = Style.PLAIN) -> None:
        """Add a picture to the block that is open; `path` leads to its file."""
        piece = _Piece(IMAGE_CHARACTER, style | Style.IMAGE, path, _line(alt))
        self._add(self._opened(), piece)

    def anchor(self, name: str) -> None:
        """Name this place, so that a link to `#name` leads here; the first of a name counts."""
        if name in self._named or not name:
            return
        self._named.add(name)
        if self._open is None or not self._open.pieces:
            self._waiting.append(name)
        else:
            self._anchors.append(Anchor(name, self._at + self._open.length))

    def end(self) -> bool:
        """End the block that is open; whether one was, and had anything in it."""
        current, self._open = self._open, None
        if current is None:
            return False
        self._rstrip(current, LINE_BREAK if current.preserved else " \t" + LINE_BREAK)
        if not any(_SEEN.search(piece.text) for piece in current.pieces):
            return False
        block, pieces = current.block, list(_joined(current.pieces))
        alone = len(pieces) == 1 and Style.IMAGE in pieces[0].style
        if alone and block.kind is BlockKind.PARAGRAPH:
            block = replace(block, kind=BlockKind.IMAGE)
        self._keep(block, current.direction, pieces)
        return True

    def paragraph(
        self, text: str, kind: BlockKind = BlockKind.PARAGRAPH, *, level: int = 0, quote: int = 0
    ) -> None:
        """A whole block of plain letters, its inner white space kept."""
        self.end()
        text = shown(_BREAKS.sub(LINE_BREAK, text)).strip(" \t" + LINE_BREAK)
        if _SEEN.search(text):
            block = Block(_NOWHERE, kind, level, Direction.LEFT_TO_RIGHT, (), quote)
            self._keep(block, None, [_Piece(text, Style.PLAIN, None)])

    def rule(self, quote: int = 0) -> None:
        """A line across the page."""
        self.end()
        block = Block(_NOWHERE, BlockKind.RULE, 0, Direction.LEFT_TO_RIGHT, (), quote)
        self._keep(block, None, [])

    def article(self, source: Source) -> Article:
        """All that was written, as an article."""
        self.end()
        text = "\n".join(self._texts)
        metadata = Metadata(
            title=_line(self.title),
            authors=tuple(filter(None, map(_line, self.authors))),
            language=language_of(text, self.language),
            published=self.published,
        )
        blocks = tuple(self._directed(text))
        return Article(source, metadata, text, blocks, self._linked_anchors(len(text)))

    def _linked_anchors(self, length: int) -> tuple[Anchor, ...]:
        """The anchors that a link of the article leads to, in the order of the text."""
        links = {run.href for block, _ in self._blocks for run in block.runs if run.href}
        anchors = [*self._anchors, *(Anchor(name, length) for name in self._waiting)]
        linked = (Anchor(a.name, min(a.at, length)) for a in anchors if f"#{a.name}" in links)
        return tuple(sorted(linked, key=lambda anchor: anchor.at))

    def _opened(self) -> _Open:
        if self._open is None:
            self.begin()
            assert self._open is not None
        return self._open

    def _add(self, current: _Open, piece: _Piece) -> None:
        if not piece.text:
            return
        current.pieces.append(piece)
        current.length += len(piece.text)

    def _rstrip(self, current: _Open, characters: str) -> None:
        while current.pieces and Style.IMAGE not in current.pieces[-1].style:
            piece = current.pieces[-1]
            kept = piece.text.rstrip(characters)
            current.length -= len(piece.text) - len(kept)
            piece.text = kept
            if kept:
                return
            current.pieces.pop()

    def _keep(self, block: Block, direction: Direction | None, pieces: list[_Piece]) -> None:
        self._anchors += (Anchor(name, self._at) for name in self._waiting)
        self._waiting.clear()
        runs, at = [], self._at
        for piece in pieces:
            span = Span(at, at + len(piece.text))
            runs.append(Run(span, piece.style, piece.href, piece.alt))
            at = span.end
        self._texts.append("".join(piece.text for piece in pieces))
        kept = replace(block, span=Span(self._at, at), runs=tuple(runs))
        self._blocks.append((kept, direction))
        self._at = at + 1

    def _directed(self, text: str) -> Iterator[Block]:
        """The blocks, each with its direction."""
        default = self.direction or base_direction(text[:_BEGINNING])
        for block, direction in self._blocks:
            if block.kind is BlockKind.CODE:
                direction = Direction.LEFT_TO_RIGHT
            elif direction is None:
                direction = base_direction(block.span.of(text), default)
            yield block if direction is block.direction else replace(block, direction=direction)


def _line(text: str) -> str:
    """`text` as one line, fit to be shown."""
    return shown(_BLANK.sub(" ", text.replace(LINE_BREAK, " "))).strip()
