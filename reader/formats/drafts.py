"""Blocks in the making: what a builder keeps until each has its place in the article."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from reader.model.article import Block, BlockKind, Cell, Direction, ListMarker, Run, Style
from reader.model.span import Span


@dataclass(slots=True)
class Piece:
    """Letters of one style, before they have a place in the article."""

    text: str
    style: Style
    href: str | None
    alt: str = ""

    @property
    def identity(self) -> tuple[Style, str | None, str, int]:
        """Equal for pieces that are one run to the reader; a picture is a run of its own."""
        return self.style, self.href, self.alt, id(self) if Style.IMAGE in self.style else 0


def joined(pieces: list[Piece]) -> Iterator[Piece]:
    """`pieces` with those that are one run to the reader put together."""
    for (style, href, alt, _), same in groupby(pieces, lambda piece: piece.identity):
        yield Piece("".join(piece.text for piece in same), style, href, alt)


@dataclass(slots=True)
class Draft:
    """A block before it has a place in the article; `direction` None leaves it to the letters."""

    kind: BlockKind
    level: int = 0
    quote: int = 0
    marker: ListMarker | None = None
    cell: Cell | None = None
    direction: Direction | None = None
    preserved: bool = False
    pieces: list[Piece] = field(default_factory=list)
    length: int = 0

    def last(self) -> str:
        """The last character written, or "" at the beginning."""
        return self.pieces[-1].text[-1] if self.pieces else ""

    def add(self, piece: Piece) -> None:
        """Go on with `piece`, if there is anything in it."""
        if piece.text:
            self.pieces.append(piece)
            self.length += len(piece.text)

    def strip(self, characters: str) -> None:
        """Take `characters` away from the end."""
        while self.pieces and Style.IMAGE not in self.pieces[-1].style:
            piece = self.pieces[-1]
            kept = piece.text.rstrip(characters)
            self.length -= len(piece.text) - len(kept)
            piece.text = kept
            if kept:
                return
            self.pieces.pop()

    def block(self, start: int, text: str, direction: Direction) -> Block:
        """The block at offset `start`, where it has `text`."""
        runs, at = [], start
        for piece in self.pieces:
            span = Span(at, at + len(piece.text))
            runs.append(Run(span, piece.style, piece.href, piece.alt))
            at = span.end
        return Block(
            Span(start, start + len(text)),
            self.kind,
            self.level,
            direction,
            tuple(runs),
            self.quote,
            self.marker,
            self.cell,
        )
