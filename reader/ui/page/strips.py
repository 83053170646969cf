"""Where letters stand in a line: the strips that they cover, as the eye sees them.

Asked of the glyphs, since a caret's place says less: where lines of both directions meet,
one caret stands for two places, and Qt gives either. Part of a ligature has its share.
"""

from PySide6.QtGui import QTextLayout, QTextLine

_TOUCHING = 0.75
_PLACES = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions


def strips(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The left and right edges of the letters `start` to `end` in `line`, from left to right.

    One strip where they stand together; more where lines of both directions tear them apart.
    `start` and `end` are positions in the block, and are cut to the line; the edges are in
    the coordinates of the layout.
    """
    start = max(start, line.textStart())
    end = min(end, line.textStart() + line.textLength())
    if start >= end:
        return []
    bounds = (run.boundingRect() for run in line.glyphRuns(start, end - start, _PLACES))
    joined: list[tuple[float, float]] = []
    for left, right in sorted((bound.left(), bound.right()) for bound in bounds):
        if joined and left <= joined[-1][1] + _TOUCHING:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
