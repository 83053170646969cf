"""Where letters stand in a line: the strips that they cover, as the eye sees them.

Asked of the glyphs, since a caret's place says less: where lines of both directions meet,
one caret stands for two places, and Qt gives either. Part of a ligature has its share.
"""

from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

_TOUCHING = 0.75
_SPLIT = QGlyphRun.GlyphRunFlag.SplitLigature
_PLACES = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions


def whole_letters(lines: QTextLayout, start: int, end: int) -> tuple[int, int]:
    """`start` and `end` moved apart to where letters with all their marks begin and end."""
    while start > 0 and not lines.isValidCursorPosition(start):
        start -= 1
    last = lines.lineAt(lines.lineCount() - 1)
    while end < last.textStart() + last.textLength() and not lines.isValidCursorPosition(end):
        end += 1
    return start, end


def strips(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The left and right edges of the letters `start` to `end` in `line`, from left to right.

    One strip where they stand together; more where lines of both directions tear them apart.
    `start` and `end` are positions in the block, not inside a letter, and are cut to the line;
    the edges are in the coordinates of the layout.
    """
    start = max(start, line.textStart())
    end = min(end, line.textStart() + line.textLength())
    if start >= end:
        return []
    runs = line.glyphRuns(start, end - start, _PLACES)
    if any(run.flags() & _SPLIT for run in runs):
        edges = _edges_of_parts(line, start, end)
    else:
        edges = [_edges(run) for run in runs]
    joined: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if joined and left <= joined[-1][1] + _TOUCHING:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def _edges(run: QGlyphRun) -> tuple[float, float]:
    bound = run.boundingRect()
    return bound.left(), bound.right()


def _edges_of_parts(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The edges of the runs from `start` to `end`, one of which cuts a ligature.

    Qt misplaces such parts. So these are the runs with the ligatures whole, cut where a caret
    would part their letters, which Qt knows.
    """
    first, last = start, end
    while first > line.textStart() and _is_split(line, first - 1) and _is_split(line, first):
        first -= 1
    while last < line.textStart() + line.textLength() and _is_split(line, last):
        last += 1
    from_x, to_x = line.cursorToX(start)[0], line.cursorToX(end)[0]
    edges = []
    for run in line.glyphRuns(first, last - first, _PLACES):
        left, right = _edges(run)
        far, near = (to_x, from_x) if run.isRightToLeft() else (from_x, to_x)
        is_rtl = run.isRightToLeft()
        if left <= near <= right and (first < start if is_rtl else last > end):
            right = near
        if left <= far <= right and (last > end if is_rtl else first < start):
            left = far
        edges.append((left, right))
    return edges


def _is_split(line: QTextLine, at: int) -> bool:
    """Whether the letter at `at` is part of a ligature."""
    return any(run.flags() & _SPLIT for run in line.glyphRuns(at, 1, _PLACES))


def letter_at(lines: QTextLayout, line: QTextLine, x: float) -> int:
    """The position in the block of the letter of `line` that stands at `x`, or the nearest.

    Qt's own answer counts the spaces at the end of a line as if they stood inside it, which is
    wrong by their width where they hang out at the left.
    """
    start, end = _letter(lines, line, x)
    return line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter) if start == end else start


def caret_at(lines: QTextLayout, line: QTextLine, x: float) -> int:
    """The position in the block that is nearest to `x`: before or behind a letter of `line`."""
    start, end = _letter(lines, line, x)
    if start == end:
        return line.xToCursor(x)
    run = line.glyphRuns(start, end - start, _PLACES)[0]
    left, right = strips(line, start, end)[0]
    is_right_half = x > (left + right) / 2
    return start if is_right_half == run.isRightToLeft() else end


def _letter(lines: QTextLayout, line: QTextLine, x: float) -> tuple[int, int]:
    """Start and end of the letter at `x`, equal where none stands there; by halving the line."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    if not _covers(line, start, end, x):
        return start, start
    while whole_letters(lines, start, start + 1)[1] < end:
        _, middle = whole_letters(lines, start, (start + end) // 2)
        if middle >= end:
            middle, _ = whole_letters(lines, end - 1, end)
        if _covers(line, start, middle, x):
            end = middle
        else:
            start = middle
    return (start, end) if _covers(line, start, end, x) else (start, start)


def _covers(line: QTextLine, start: int, end: int, x: float) -> bool:
    return any(left <= x < right for left, right in strips(line, start, end))
