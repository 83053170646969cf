"""Breaking a block into lines, and justifying them.

Qt's own justification spoils Arabic: it widens the spaces beside Latin words only. So a
block is laid out twice, the second time with each line's slack spread over its spaces. A
widened line fills the measure and takes no further word, so the breaks stay; where they
would not, the first pass stands. A line whose gaps would become holes stays ragged, and
so does the last one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from re import compile as pattern

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from reader.model.article import LINE_BREAK, Style
from reader.ui.page.typography import Role, Setting, Typography

_GAPS = pattern("[ \u00a0]+")
_SIXTEENTHS = 16
_OVERHANG = 0.3
"""How far in ems a letter may reach over the end of its line; less than a word and a space."""
_LEAST = 0.5
"""Pixels of slack that no eye sees."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one style, from `start` of their block on, in UTF-16."""

    start: int
    length: int
    style: Style
    is_link: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """What is to be set: the letters of a block, their styles, and the sizes of its images.

    `text` has one character for each UTF-16 unit of the block.
    """

    text: str
    role: Role
    pieces: Sequence[Piece]
    images: Mapping[int, QSizeF]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    length: int
    width: float


def set_lines(
    layout: QTextLayout,
    copy: Copy,
    typography: Typography,
    width: int,
    *,
    is_rtl: bool,
    is_justified: bool,
) -> int:
    """Break `copy` into lines of `width` in `layout`; their height comes back, in pixels."""
    layout.setTextOption(_option(is_rtl, QTextOption.WrapMode.WordWrap))
    layout.setFormats(_formats(copy, typography, ()))
    lines = _break(layout, width)
    if any(line.width > width + 1 for line in lines):
        # Only for words wider than the line: Qt would cut others, too.
        anywhere = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        layout.setTextOption(_option(is_rtl, anywhere))
        lines = _break(layout, width)
    if is_justified and len(lines) > 1:
        setting = typography.setting(copy.role)
        gaps = _gaps(copy.text, lines, width, setting.widest_gap)
        if any(gap for _, _, gap in gaps):
            layout.setFormats(_formats(copy, typography, gaps))
            # Qt counts the last letter's overhang in: without this it would break earlier.
            justified = _break(layout, width + ceil(setting.size * _OVERHANG))
            if [line.start for line in justified] != [line.start for line in lines]:
                layout.setFormats(_formats(copy, typography, ()))
                _break(layout, width)
    return _place(layout, copy, typography.setting(copy.role), width if is_rtl else 0)


def _option(is_rtl: bool, wrap: QTextOption.WrapMode) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(wrap)
    if is_rtl:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return option


def _break(layout: QTextLayout, width: int) -> list[_Line]:
    lines = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        lines.append(_Line(line.textStart(), line.textLength(), line.horizontalAdvance()))
        line = layout.createLine()
    layout.endLayout()
    return lines


def _gaps(
    text: str, lines: list[_Line], width: int, widest: float
) -> list[tuple[int, int, int]]:
    """For each line its start, its length and how much wider its gaps are, in sixteenths.

    Qt lets a line run over a little; its gaps become narrower.
    """
    gaps = []
    for number, line in enumerate(lines):
        letters = text[line.start : line.start + line.length]
        slack = width - line.width
        gap = 0
        if number < len(lines) - 1 and not letters.endswith(LINE_BREAK) and abs(slack) > _LEAST:
            count = len(_GAPS.findall(letters.strip(" \u00a0")))
            if count and slack / count <= widest:
                gap = floor(slack / count * _SIXTEENTHS)
        gaps.append((line.start, line.length, gap))
    return gaps


def _formats(
    copy: Copy, typography: Typography, gaps: Sequence[tuple[int, int, int]]
) -> list[QTextLayout.FormatRange]:
    """The format ranges of `copy`, none overlapping: Qt needs none for plain text."""
    ranges = []
    if not gaps:
        gaps = ((0, len(copy.text), 0),)
    line = iter(gaps)
    start, length, gap = next(line)
    for piece in copy.pieces:
        at, end = piece.start, piece.start + piece.length
        while at < end:
            while at >= start + length:
                start, length, gap = next(line)
            stop = min(end, start + length)
            format_ = _format(copy, typography, piece, gap)
            if format_ is not None:
                ranges.append(_range(at, stop - at, format_))
            at = stop
    return ranges


def _format(
    copy: Copy, typography: Typography, piece: Piece, gap: int
) -> QTextCharFormat | None:
    if piece.style & Style.IMAGE and piece.start in copy.images:
        return typography.object_format(copy.images[piece.start].width())
    if copy.role is Role.TEXT and not (piece.style or piece.is_link or gap):
        return None
    return typography.format(copy.role, piece.style, is_link=piece.is_link, gap=gap)


def _range(start: int, length: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = start, length, format_
    return result


def _place(layout: QTextLayout, copy: Copy, setting: Setting, edge: int) -> int:
    """Put the lines under each other, baselines a pitch apart, more where images need it.

    Where lines start at the right they start at `edge`; 0 where they start at the left.
    """
    y = 0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        rise = max(setting.rise, _above(line.ascent(), setting))
        fall = max(setting.pitch - setting.rise, ceil(line.descent() - setting.size * 0.2))
        for at, size in copy.images.items():
            if start <= at < end:
                rise = max(rise, ceil(size.height()))
        line.setPosition(QPointF(edge - line.width() if edge else 0, y + rise - line.ascent()))
        y += rise + fall
    return y


def _above(ascent: float, setting: Setting) -> int:
    """What a line needs above its baseline; a little of a borrowed font's ascent is air."""
    return ceil(ascent - setting.size * 0.2)
