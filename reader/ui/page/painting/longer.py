"""Painting lines with kashida: glyphs moved apart, and a stroke over each longer joint."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QRawFont, QTextLine

from reader.ui.page.typesetting.kashida import StretchedLine

_TATWEEL = "\u0640"
_OVERLAP = 0.6
"""Pixels by which a stroke reaches into the letters beside it, so that no seam is seen."""


class Ink(NamedTuple):
    """How the letters `start` to `end` are painted: their colour, and how far they are raised."""

    start: int
    end: int
    colour: QColor
    raised: float


def paint_stretched(
    painter: QPainter, at: QPointF, line: QTextLine, stretched: StretchedLine, inks: Sequence[Ink]
) -> None:
    """Paint a line of a layout at `at` with its joints drawn longer."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    baseline = line.y() + line.ascent()
    for ink in inks:
        first, last = max(ink.start, start), min(ink.end, end)
        if first >= last:
            continue
        painter.setPen(ink.colour)
        for run in line.glyphRuns(first, last - first):
            painter.drawGlyphRun(at - QPointF(0, ink.raised), _moved(run, stretched))
            _paint_strokes(painter, at, baseline, run, stretched)


def _moved(run: QGlyphRun, stretched: StretchedLine) -> QGlyphRun:
    """`run` with each glyph where it is painted: vowel marks go with the letter before them."""
    advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
    places = []
    shift = 0.0
    for place, advance in zip(run.positions(), advances, strict=True):
        if advance.x():
            middle = place.x() + advance.x() / 2
            shift = stretched.painted(middle) - middle
        places.append(QPointF(place.x() + shift, place.y()))
    moved = QGlyphRun(run)
    moved.setPositions(places)
    return moved


def _paint_strokes(
    painter: QPainter, at: QPointF, baseline: float, run: QGlyphRun, stretched: StretchedLine
) -> None:
    """Draw the tatweel of the run's own font over each joint that lies in `run`."""
    bound = run.boundingRect()
    glyph = _tatweel(run.rawFont())
    if glyph is None:
        return
    advance = run.rawFont().advancesForGlyphIndexes(glyph.glyphIndexes())[0].x()
    for joint, width in zip(stretched.joints, stretched.widths, strict=True):
        if not bound.left() < joint <= bound.right() or advance <= 0:
            continue
        painter.save()
        left = stretched.painted(joint)
        painter.translate(at.x() + left - _OVERLAP, at.y() + baseline)
        painter.scale((width + 2 * _OVERLAP) / advance, 1)
        painter.drawGlyphRun(QPointF(0, 0), glyph)
        painter.restore()


def _tatweel(font: QRawFont) -> QGlyphRun | None:
    """A glyph run of one tatweel in `font`, None where it has none."""
    indexes = font.glyphIndexesForString(_TATWEEL)
    if not indexes or not indexes[0]:
        return None
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(indexes[:1])
    run.setPositions([QPointF(0, 0)])
    return run
