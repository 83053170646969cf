"""Breaking text into lines by Qt, with the styles and the gaps that it is to have."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextCharFormat, QTextLayout

from reader.model.article import Style
from reader.ui.page.typesetting.typography import Role, Typography

if TYPE_CHECKING:
    from reader.ui.page.typesetting.kashida import Stretch


class Piece(NamedTuple):
    """Letters of one style, from `start` of their block on, in UTF-16."""

    start: int
    length: int
    style: Style
    is_link: bool


class Copy(NamedTuple):
    """What is to be set: the letters of a block, their styles, and the sizes of its images.

    `text` has one character for each UTF-16 unit of the block.
    """

    text: str
    role: Role
    pieces: Sequence[Piece]
    images: Mapping[int, QSizeF]


class Line(NamedTuple):
    """A line as Qt broke it; `overhang` is how far its last letter reaches beyond it.

    Qt counts the overhang in when it breaks lines: a full line needs room for it.
    """

    start: int
    length: int
    width: float
    overhang: float


class Gaps(NamedTuple):
    """How much wider the gaps of a line are set, in sixteenths of a pixel, and how many.

    `stretches` are joints that are painted longer; the gaps fill `width` without them.
    """

    line: Line
    count: int
    extra: int
    width: float
    stretches: "tuple[Stretch, ...]" = ()


def break_lines(layout: QTextLayout, width: int, room: Sequence[float] = ()) -> list[Line]:
    """Break the text into lines of `width`, and of as much more as `room` says for each."""
    lines: list[Line] = []
    rooms = iter(room)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width + next(rooms, 0.0))
        advance = line.horizontalAdvance()
        overhang = max(0.0, line.naturalTextWidth() - advance)
        lines.append(Line(line.textStart(), line.textLength(), advance, overhang))
        line = layout.createLine()
    layout.endLayout()
    return lines


def formats(
    copy: Copy, typography: Typography, gaps: Sequence[Gaps] = ()
) -> list[QTextLayout.FormatRange]:
    """The format ranges of `copy`, none overlapping; plain text needs none."""
    ranges = []
    edges = [(line.line.start + line.line.length, line.extra) for line in gaps]
    lines = iter(edges or [(len(copy.text), 0)])
    end, extra = next(lines)
    for piece in copy.pieces:
        at, piece_end = piece.start, piece.start + piece.length
        while at < piece_end:
            while at >= end:
                end, extra = next(lines)
            stop = min(piece_end, end)
            format_ = _format(copy, typography, piece, extra)
            if format_ is not None:
                ranges.append(_range(at, stop - at, format_))
            at = stop
    return ranges


def _format(copy: Copy, typography: Typography, piece: Piece, extra: int) -> QTextCharFormat | None:
    if piece.style & Style.IMAGE and piece.start in copy.images:
        return typography.object_format(copy.images[piece.start].width())
    if piece.style & Style.CODE:
        extra = 0
    if copy.role is Role.TEXT and not (piece.style or piece.is_link or extra):
        return None
    return typography.format(copy.role, piece.style, is_link=piece.is_link, gap=extra)


def _range(start: int, length: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = start, length, format_
    return result
