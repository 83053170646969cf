"""Setting the lines of a block: broken, justified, and put under each other."""

from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from reader.ui.page.typesetting.breaking import Copy, Line, break_lines, formats
from reader.ui.page.typesetting.justification import justify
from reader.ui.page.typesetting.typography import Role, Setting, Typography

if TYPE_CHECKING:
    from reader.ui.page.typesetting.kashida import Stretch, StretchedLine

_Wrap = QTextOption.WrapMode

_BALANCED = frozenset(Role(level) for level in range(1, 7))
"""Headings: a last line of one word is no good one there."""
_MOST_BALANCED = 5
_EVEN_ENOUGH = 8
"""Pixels."""


class SetLines(NamedTuple):
    """Where a block's lines meet, from the first one's top to the last one's bottom.

    `stretched` are those of them in which joints are painted longer; `width` is the widest's.
    """

    edges: tuple[int, ...]
    stretched: "Mapping[int, StretchedLine]"
    width: int

    @property
    def height(self) -> int:
        """The height of all the lines."""
        return self.edges[-1]


def set_lines(
    layout: QTextLayout,
    copy: Copy,
    typography: Typography,
    width: int,
    *,
    is_rtl: bool,
    side: Qt.AlignmentFlag,
    is_broken: bool,
    is_justified: bool,
) -> SetLines:
    """Break `copy` into lines of `width` in `layout`, and put them under each other.

    They stand at `side` of it, left or right or in the middle, which way ever their words run.
    Unless it `is_broken`, lines end where they end in the text, however wide they are.
    """
    wrap = _Wrap.WrapAtWordBoundaryOrAnywhere if copy.role is Role.CODE else _Wrap.WordWrap
    wrap = wrap if is_broken else _Wrap.NoWrap
    layout.setTextOption(_option(is_rtl, side, wrap))
    layout.setFormats(formats(copy, typography))
    lines = break_lines(layout, width)
    if wrap is _Wrap.WordWrap and any(_is_too_long(copy, line, width) for line in lines):
        # Only then: Qt would cut words that fit, too.
        layout.setTextOption(_option(is_rtl, side, _Wrap.WrapAtWordBoundaryOrAnywhere))
        lines = break_lines(layout, width)
    if copy.role in _BALANCED and 1 < len(lines) <= _MOST_BALANCED:
        lines = _balance(layout, width, len(lines))
    stretches: list[tuple[Stretch, ...]] = []
    if is_justified and len(lines) > 1:
        stretches = justify(layout, copy, typography, width, lines)
    edges = _place(
        layout,
        copy,
        typography.setting(copy.role),
        width if side is Qt.AlignmentFlag.AlignRight else 0,
    )
    widest = max((line.width for line in lines), default=0.0)
    return SetLines(edges, _stretched(layout, stretches), ceil(widest))


def _balance(layout: QTextLayout, width: int, count: int) -> list[Line]:
    """Break the text into `count` lines again, as even as they can be within `width`."""
    low, high = width // 2, width
    while high - low > _EVEN_ENOUGH:
        middle = (low + high) // 2
        lines = break_lines(layout, middle)
        if len(lines) > count or any(line.width > middle for line in lines):
            low = middle
        else:
            high = middle
    return break_lines(layout, high)


def _stretched(
    layout: QTextLayout, stretches: "list[tuple[Stretch, ...]]"
) -> "dict[int, StretchedLine]":
    """The lines with stretched joints, by their numbers, now that all letters have places."""
    if not any(stretches):
        return {}
    from reader.ui.page.typesetting.kashida import StretchedLine

    lines = {}
    for number, joints in enumerate(stretches):
        if joints:
            line = layout.lineAt(number)
            places = tuple(line.cursorToX(joint.at)[0] for joint in joints)
            lines[number] = StretchedLine(places, tuple(joint.width for joint in joints))
    return lines


def _option(is_rtl: bool, side: Qt.AlignmentFlag, wrap: QTextOption.WrapMode) -> QTextOption:
    direction = Qt.LayoutDirection
    option = QTextOption(side)
    option.setWrapMode(wrap)
    option.setTextDirection(direction.RightToLeft if is_rtl else direction.LeftToRight)
    return option


def _is_too_long(copy: Copy, line: Line, width: int) -> bool:
    """Whether `line` is one word that is wider than `width`."""
    letters = copy.text[line.start : line.start + line.length]
    return line.width > width and " " not in letters.strip()


def _place(layout: QTextLayout, copy: Copy, setting: Setting, edge: int) -> tuple[int, ...]:
    """Put the lines under each other, baselines a pitch apart, more where images need it.

    What comes back are the heights at which they meet, from the first one's top to the last
    one's bottom. Where lines start at the right they start at `edge`; 0 where they start at
    the left.
    """
    y, edges = 0, [0]
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        air = setting.size * 0.2  # in the ascent and descent of borrowed fonts
        rise = max(setting.rise, ceil(line.ascent() - air))
        fall = max(setting.pitch - setting.rise, ceil(line.descent() - air))
        for at, size in copy.images.items():
            if start <= at < end:
                rise = max(rise, ceil(size.height()))
                fall = fall if end - start > 1 else 0
        line.setPosition(QPointF(edge - line.width() if edge else 0, y + rise - line.ascent()))
        y += rise + fall
        edges.append(y)
    return tuple(edges)
