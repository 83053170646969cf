"""Justifying lines: each line's slack spread over its spaces, and no word moved.

Qt's own justification spoils Arabic: it widens the spaces beside Latin words only. So a
block is broken a second time, with wider gaps. A full line takes no further word, so the
breaks stay; where they would not, the lines stay as they were. A line whose gaps would
become holes stays ragged, and so does the last one.
"""

from collections.abc import Sequence
from math import floor
from re import compile as pattern
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLayout

from reader.model.article import LINE_BREAK, Style
from reader.ui.page.typesetting.breaking import Copy, Gaps, Line, break_lines, formats
from reader.ui.page.typesetting.typography import Typography

if TYPE_CHECKING:
    from reader.ui.page.typesetting.kashida import Stretch

_GAPS = pattern("[ \u00a0]+")
_SIXTEENTHS = 16
_LEAST = 0.75
"""Pixels of slack that no eye sees."""
_TRIES = 4


def justify(
    layout: QTextLayout, copy: Copy, typography: Typography, width: int, lines: Sequence[Line]
) -> "list[tuple[Stretch, ...]]":
    """Widen the gaps of `lines`, into which `layout` is broken, so that they fill `width`.

    The joints that are to be stretched in each line come back: what they need is left free.
    Letters may stand otherwise where a format ends, so what comes out is measured, and set
    right once or twice.
    """
    setting = typography.setting(copy.role)
    gaps = _gaps(copy, lines, width, typography)
    room = [line.line.overhang + 1 if line.extra or line.stretches else 0.0 for line in gaps]
    for _ in range(_TRIES):
        if not any(line.extra or line.stretches for line in gaps):
            break
        layout.setFormats(formats(copy, typography, gaps))
        full = break_lines(layout, width, _less_stretches(room, gaps))
        moved = _first_moved(lines, full)
        if moved is not None:
            is_short = full[moved].length < lines[moved].length
            room[moved] += setting.size * (0.6 if is_short else -0.3)
            continue
        corrected = _corrected(gaps, full)
        if corrected == gaps:
            return [line.stretches for line in gaps]
        gaps = corrected
    layout.setFormats(formats(copy, typography))
    break_lines(layout, width)
    return []


def _less_stretches(room: Sequence[float], gaps: Sequence[Gaps]) -> list[float]:
    """`room` without what the stretched joints of each line take."""
    return [
        more - sum(stretch.width for stretch in line.stretches)
        for more, line in zip(room, gaps, strict=True)
    ]


def _gaps(copy: Copy, lines: Sequence[Line], width: int, typography: Typography) -> list[Gaps]:
    """How wide the gaps of each line are to be; a line that Qt let run over has narrower ones."""
    setting = typography.setting(copy.role)
    text = _stretchable(copy)
    gaps = []
    for number, line in enumerate(lines):
        letters = text[line.start : line.start + line.length]
        slack = width - line.width
        count = len(_GAPS.findall(letters.strip(" \u00a0")))
        is_last = number == len(lines) - 1 or letters.endswith(LINE_BREAK)
        found: tuple[Stretch, ...] = ()
        if typography.uses_kashida and not is_last and slack > _LEAST:
            from reader.ui.page.typesetting.kashida import stretches

            end = line.start + line.length
            found = stretches(text, line.start, end, slack, setting.size)
        target = width - sum(stretch.width for stretch in found)
        left = target - line.width
        is_widened = count and not is_last and abs(left) > _LEAST
        if not is_widened or left / count > setting.widest_gap:
            gaps.append(Gaps(line, count, 0, line.width))
        else:
            gaps.append(Gaps(line, count, floor(left / count * _SIXTEENTHS), target, found))
    return gaps


def _stretchable(copy: Copy) -> str:
    """The text of `copy`, but without the spaces that keep their width: those of code."""
    text = copy.text
    for piece in copy.pieces:
        if piece.style & Style.CODE:
            end = piece.start + piece.length
            text = text[: piece.start] + "\ufffd" * piece.length + text[end:]
    return text


def _first_moved(lines: Sequence[Line], full: Sequence[Line]) -> int | None:
    """The first line that ends elsewhere in `full`, if one does."""
    for number, (line, other) in enumerate(zip(lines, full, strict=False)):
        if line.length != other.length:
            return number
    return None


def _corrected(gaps: Sequence[Gaps], full: Sequence[Line]) -> list[Gaps]:
    """`gaps` with those changed that do not fill their lines, as `full` shows."""
    result = []
    for line, other in zip(gaps, full, strict=True):
        slack = line.width - other.width
        if line.extra and not -_LEAST <= slack <= _LEAST + line.count / _SIXTEENTHS:
            more = floor(slack / line.count * _SIXTEENTHS)
            result.append(line._replace(extra=line.extra + more))
        else:
            result.append(line)
    return result
