"""Blocks in the making: what a builder keeps until each has its place in the article."""

from itertools import pairwise
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
        if self.is_picture or other.is_picture:
            return False
        return self.style == other.style and self.href == other.href


def joined(pieces: list[Piece]) -> list[Piece]:
    """`pieces` with those that are one run to the reader put together."""
    if all(not after.continues(before) for before, after in pairwise(pieces)):
        return pieces
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and piece.continues(runs[-1][-1]):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return [run[0]._replace(text="".join(piece.text for piece in run)) for run in runs]


class Draft:
    """A block before it has a place in the article; `direction` None leaves it to the letters."""

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
        while self.pieces and not self.pieces[-1].is_picture:
            piece = self.pieces[-1]
            kept = piece.text.rstrip(characters)
            self.length -= len(piece.text) - len(kept)
            self.pieces.pop()
            if kept:
                self.pieces.append(piece._replace(text=kept))
                return

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
