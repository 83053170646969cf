"""Where letters stand in a line: the boxes of a stretch of it, as the eye sees them."""

from PySide6.QtGui import QTextLine

_TOUCHING = 0.75


def strips(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The left and right edges of the letters `start` to `end` in `line`, in its coordinates.

    One strip where they stand together; more where lines of both directions tear them apart.
    `start` and `end` are positions in the block, and are cut to the line.
    """
    start = max(start, line.textStart())
    end = min(end, line.textStart() + line.textLength())
    if start >= end:
        return []
    found: list[tuple[float, float]] = []
    first = start
    direction = 0.0
    for at in range(start, end):
        step = _step(line, at)
        if step * direction < 0:
            found.append(_strip(line, first, at, is_torn=True))
            first = at
        direction = step or direction
    is_torn = end < line.textStart() + line.textLength() and _step(line, end) * direction < 0
    found.append(_strip(line, first, end, is_torn=is_torn))
    return _joined(found)


def _step(line: QTextLine, at: int) -> float:
    """How far the letter at `at` moves the pen: below zero to the left."""
    return _x(line, at, QTextLine.Edge.Trailing) - _x(line, at, QTextLine.Edge.Leading)


def _x(line: QTextLine, at: int, edge: QTextLine.Edge) -> float:
    return line.cursorToX(at, edge)[0]


def _strip(line: QTextLine, first: int, end: int, *, is_torn: bool) -> tuple[float, float]:
    """The strip of letters of one direction.

    Where the direction goes on, the far edge is where the next letter begins, which is exact
    even inside a ligature; where it turns, the last letter's own far edge.
    """
    one = _x(line, first, QTextLine.Edge.Leading)
    if is_torn:
        other = _x(line, end - 1, QTextLine.Edge.Trailing)
    else:
        other = _x(line, end, QTextLine.Edge.Leading)
    return (one, other) if one <= other else (other, one)


def _joined(found: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """`found` in order from left to right, touching strips made one."""
    joined: list[tuple[float, float]] = []
    for left, right in sorted(found):
        if joined and left <= joined[-1][1] + _TOUCHING:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
