"""Justifying lines: each line's slack spread over its spaces, and no word moved.

Qt's own justification spoils Arabic: it widens the spaces beside Latin words only. So a
block is broken a second time, with wider gaps. A full line takes no further word, so the
breaks stay; where they would not, the lines stay as they were. A line whose gaps would
become holes stays ragged, and so does the last one.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import floor
from re import compile as pattern

from PySide6.QtGui import QTextLayout

from reader.model.article import LINE_BREAK, Style
from reader.ui.page.breaking import Copy, Gaps, Line, break_lines, formats
from reader.ui.page.typography import Typography

_GAPS = pattern("[ \u00a0]+")
_SIXTEENTHS = 16
_LEAST = 0.75
"""Pixels of slack that no eye sees."""
_TRIES = 4


def justify(
    layout: QTextLayout, copy: Copy, typography: Typography, width: int, lines: Sequence[Line]
) -> None:
    """Widen the gaps of `lines`, into which `layout` is broken, so that they fill `width`.

    Letters may stand otherwise where a format ends, so what comes out is measured, and set
    right once or twice.
    """
    setting = typography.setting(copy.role)
    gaps = _gaps(_stretchable(copy), lines, width, setting.widest_gap)
    room = [line.line.overhang + 1 if line.extra else 0.0 for line in gaps]
    for _ in range(_TRIES):
        if not any(line.extra for line in gaps):
            break
        layout.setFormats(formats(copy, typography, gaps))
        full = break_lines(layout, width, room)
        moved = _first_moved(lines, full)
        if moved is not None:
            is_short = full[moved].length < lines[moved].length
            room[moved] += setting.size * (0.6 if is_short else -0.3)
            continue
        corrected = _corrected(gaps, full, width)
        if corrected == gaps:
            return
        gaps = corrected
    layout.setFormats(formats(copy, typography))
    break_lines(layout, width)


def _gaps(text: str, lines: Sequence[Line], width: int, widest: float) -> list[Gaps]:
    """How wide the gaps of each line are to be; a line that Qt let run over has narrower ones."""
    gaps = []
    for number, line in enumerate(lines):
        letters = text[line.start : line.start + line.length]
        slack = width - line.width
        count = len(_GAPS.findall(letters.strip(" \u00a0")))
        is_last = number == len(lines) - 1 or letters.endswith(LINE_BREAK)
        is_stretched = count and not is_last and abs(slack) > _LEAST and slack / count <= widest
        extra = floor(slack / count * _SIXTEENTHS) if is_stretched else 0
        gaps.append(Gaps(line, count, extra))
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


def _corrected(gaps: Sequence[Gaps], full: Sequence[Line], width: int) -> list[Gaps]:
    """`gaps` with those changed that do not fill `width`, as `full` shows."""
    result = []
    for line, other in zip(gaps, full, strict=True):
        slack = width - other.width
        if line.extra and not -_LEAST <= slack <= _LEAST + line.count / _SIXTEENTHS:
            more = floor(slack / line.count * _SIXTEENTHS)
            result.append(replace(line, extra=line.extra + more))
        else:
            result.append(line)
    return result
