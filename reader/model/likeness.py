"""How like a locator's words is a place that an alignment found: what is there, and how near.

Whether that is enough is the matter of `reader.model.evidence`.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Self

from reader.model.alignment import Alignment, Stretch
from reader.model.sought import FEW, MARGIN, TELLING, TINY, Sought

_WORD = 5  # letters in a row that are not alike by chance
_BEYOND = 6  # letters that copies do not share by chance
_MOVED = 3  # letters by which what was not moved may have shifted
_NEAR = 60  # letters by which the surroundings of a repeated quote may have moved
_FAR = 100  # letters that nobody puts inside of a quote
_HELD = 20  # letters beside a short quote that it must be found with
_KEPT = 0.75  # share of a quote's letters that have to be left
_CHOICE = 1  # letters that a stretch is worth less for each place it might have stood in


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of a locator an alignment found, each from 0 to 1.

    `firm` counts of the quote what is in stretches too long to be alike by chance. `before`
    and `after` speak of the letters farthest from the quote, which no repetition shares; None
    where there are too few to tell. `beside` are the letters next to the quote, before and
    after it, that have not moved against it, and `gap` says how many came into the quote or
    left it. `is_closed` says that surroundings moved into the quote, `is_copy` that the
    likeness ends where that of a repetition would, `is_told` that it goes on beyond, and
    `is_told_by_own` that it does so within the quote's own paragraph.
    """

    quote: float
    firm: float
    before: float | None
    after: float | None
    beside: tuple[int, int]
    gap: int
    is_closed: bool
    is_copy: bool
    is_told: bool
    is_told_by_own: bool

    @classmethod
    def of(cls, sought: Sought, alignment: Alignment) -> Self:
        """The likeness of what `alignment` found of `sought`."""
        length = len(sought.passage)
        inside = _inside(sought, alignment)
        first, last = (inside[0].shift, inside[-1].shift) if inside else (0, 0)
        near = alignment
        if inside and not sought.unique:
            near = tuple(p for p in alignment if first - _NEAR <= p.shift <= last + _NEAR)
        return cls(
            matched(alignment, sought.start, sought.end) / len(sought.quote),
            matched(_firm(alignment), sought.start, sought.end) / len(sought.quote),
            _share(near, 0, min(MARGIN, len(sought.before))),
            _share(near, length - min(MARGIN, len(sought.after)), length),
            _beside(sought, alignment, first, last) if inside else (0, 0),
            abs(first - last),
            any(
                (p.at >= sought.end and p.shift < last)
                or (p.at + p.length <= sought.start and p.shift > first)
                for p in near
            ),
            not sought.unique and _ends_as_copy(sought, inside),
            _goes_beyond_copies(sought, inside, (len(sought.before), len(sought.after))),
            _goes_beyond_copies(sought, inside, sought.own),
        )

    @property
    def surroundings(self) -> float:
        """How much of the surroundings was found, 0 where there are too few to tell."""
        sides = [side for side in (self.before, self.after) if side is not None]
        return sum(sides) / len(sides) if sides else 0.0

    @property
    def score(self) -> float:
        """All of it in one number."""
        has_sides = self.before is not None or self.after is not None
        return 0.6 * self.quote + 0.4 * (self.surroundings if has_sides else self.quote)


def matched(alignment: Alignment, start: int, end: int) -> int:
    """How many letters of the passage from `start` to `end` were found."""
    return sum(max(0, min(end, part.at + part.length) - max(start, part.at)) for part in alignment)


def _firm(alignment: Alignment) -> Alignment:
    return tuple(part for part in alignment if part.length >= _WORD)


def _share(alignment: Alignment, start: int, end: int) -> float | None:
    return matched(alignment, start, end) / (end - start) if end - start >= FEW else None


def _inside(sought: Sought, alignment: Alignment) -> Alignment:
    """The stretches that have letters of the quote."""
    return tuple(
        part for part in alignment if part.at < sought.end and part.at + part.length > sought.start
    )


def _beside(sought: Sought, alignment: Alignment, first: int, last: int) -> tuple[int, int]:
    """How many letters on either side stand as near to the quote as they did."""
    moved = _MOVED if len(sought.quote) >= TINY else 1
    before = tuple(part for part in alignment if abs(part.shift - first) < moved)
    after = tuple(part for part in alignment if abs(part.shift - last) < moved)
    return (
        matched(before, max(0, sought.start - MARGIN), sought.start),
        matched(after, sought.end, sought.end + MARGIN),
    )


def _ends_as_copy(sought: Sought, inside: Alignment) -> bool:
    before, after = sought.shared
    return any(
        sought.start - part.at == before - 1 >= _WORD
        or part.at + part.length - sought.end == after - 1 >= _WORD
        for part in inside
    )


def _goes_beyond_copies(sought: Sought, inside: Alignment, most: tuple[int, int]) -> bool:
    """Whether a stretch of the quote goes on beyond what copies share, within `most` letters."""
    before, after = sought.shared
    return any(
        matched((part,), sought.start, sought.end) >= min(FEW, len(sought.quote))
        and (
            min(sought.start - part.at, most[0]) > before + _BEYOND
            or min(part.at + part.length - sought.end, most[1]) > after + _BEYOND
        )
        for part in inside
    )


def solid(sought: Sought, alignment: Alignment) -> Alignment:
    """`alignment` without the few letters here and there that are alike by chance.

    A short stretch stays where it has not moved against a long one beside it, or is a part of
    a short quote that words came into.
    """
    kept: list[Stretch] = []
    long = [k for k, part in enumerate(alignment) if part.length >= _WORD]
    for k, part in enumerate(alignment):
        place = bisect_left(long, k)
        beside = [alignment[i] for i in long[max(0, place - 1) : place + 1]]
        is_unmoved = any(abs(other.shift - part.shift) < _MOVED for other in beside)
        if part.length >= _WORD or is_unmoved or _is_part_of_parted(sought, part, beside):
            kept.append(part)
    return tuple(kept)


def _is_part_of_parted(sought: Sought, part: Stretch, beside: list[Stretch]) -> bool:
    return (
        len(sought.quote) < TELLING
        and len(beside) == 2
        and part.length > _CHOICE
        and beside[0].at < sought.start <= beside[0].at + beside[0].length
        and beside[1].at <= sought.end < beside[1].at + beside[1].length
    )


def trimmed(sought: Sought, alignment: Alignment) -> Alignment:
    """`alignment` without letters at an edge of the quote that were found too far from it.

    They belong to what surrounds it, and are the quote's only by chance, or were parted
    from it.
    """
    for edge, beside in ((0, 1), (-1, -2)):
        while len(inside := _inside(sought, alignment)) > 1:
            part = inside[edge]
            letters = matched((part,), sought.start, sought.end)
            holds = _beside(sought, alignment, inside[0].shift, inside[-1].shift)
            far = max(4 * letters + FEW, _FAR if min(holds) >= _HELD // 2 else 0)
            rest = matched(inside, sought.start, sought.end) - letters
            moved = abs(part.shift - inside[beside].shift)
            if moved <= far or rest < _KEPT * len(sought.quote):
                break
            alignment = tuple(
                p for q in alignment for p in (_outside(q, sought, edge) if q == part else (q,))
            )
    return alignment


def _outside(part: Stretch, sought: Sought, edge: int) -> Alignment:
    """What of `part` stands before the quote, or, at the other edge, after it."""
    if edge == 0:
        length = sought.start - part.at
        return (Stretch(part.at, part.there, length),) if length > 0 else ()
    gone = sought.end - part.at
    length = part.length - gone
    return (Stretch(part.at + gone, part.there + gone, length),) if length > 0 else ()


def place_of_quote(sought: Sought, alignment: Alignment) -> tuple[int, int]:
    """From where to where the letters of the text are those of the quote.

    Letters at its edges that were replaced belong to it, if what surrounds it did not move.
    """
    inside = _inside(sought, alignment)
    at = max(inside[0].at, sought.start)
    to = min(inside[-1].at + inside[-1].length, sought.end)
    start, end = at + inside[0].shift, to + inside[-1].shift
    lost, lost_too = at - sought.start, sought.end - to
    for part in alignment:
        if lost and part.at + part.length == sought.start:
            edge = part.there + part.length
            start = edge if edge >= start - 2 * lost - _MOVED else start
        if lost_too and part.at == sought.end:
            end = part.there if part.there <= end + 2 * lost_too + _MOVED else end
    return start, end
