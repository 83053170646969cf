"""Blocks in the making: what a builder keeps until each has its place in the article."""

from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from reader.model.article import Block, BlockKind, Cell, Direction, ListMarker, Run, Style
from reader.model.span import Span


class Piece(NamedTuple):
    """Letters of one style, before they have a place in the article."""

    text: str
    style: Style
    href: str | None
    alt: str = ""
    is_picture: bool = False

    def continues(self, other: "Piece") -> bool:
        """Whether the two are one run to the reader."""
        return self.style is other.style and self.href == other.href and not self.is_picture


def joined(pieces: list[Piece]) -> list[Piece]:
    """`pieces` with those that are one run to the reader put together."""
    if not any(map(Piece.continues, pieces[1:], pieces)):  # as in most blocks
        return pieces
    runs: list[Piece] = []
    for (style, href, is_picture), same in groupby(pieces, _MANNER):
        if is_picture:
            runs += same
        else:
            runs.append(Piece("".join(map(_TEXT, same)), style, href))
    return runs


_TEXT, _MANNER = itemgetter(0), itemgetter(1, 2, 4)


class Draft:
    """A block before it has a place in the article; `direction` None leaves it to the letters."""

    __slots__ = (
        *("cell", "direction", "kind", "length", "level"),
        *("marker", "pieces", "preserved", "quote"),
    )

    def __init__(
        self,
        kind: BlockKind,
        level: int = 0,
        quote: int = 0,
        marker: ListMarker | None = None,
        cell: Cell | None = None,
        direction: Direction | None = None,
        preserved: bool = False,
    ) -> None:
        self.kind, self.level, self.quote = kind, level, quote
        self.marker, self.cell = marker, cell
        self.direction, self.preserved = direction, preserved
        self.pieces: list[Piece] = []
        self.length = 0

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
        while self.last() and self.last() in characters:
            piece = self.pieces.pop()
            kept = piece.text.rstrip(characters)
            self.length -= len(piece.text) - len(kept)
            if kept:
                self.pieces.append(piece._replace(text=kept))

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
