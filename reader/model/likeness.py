"""Whether a place that looks like a locator's words is the one that the reader marked.

What an alignment found is weighed as a reader would weigh it: a long quote speaks for
itself, a short one only with its neighbours; letters far from the quote tell it from its
repetitions; and surroundings that closed up say that the words are gone.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Self

from reader.model.alignment import Alignment, Stretch

MARGIN = 28
"""Letters on either side of a quote that set it apart from its repetitions."""

TELLING = 15
"""Letters from which a quote can be known by itself."""

FEW = 8
"""Letters of surroundings below which they prove nothing."""

_WORD = 5  # letters in a row that are not alike by chance
_MOVED = 3  # letters by which what was not moved may have shifted
_NEAR = 24  # letters by which the surroundings of a repeated quote may have moved
_FAR = 100  # letters that nobody puts inside of a quote
_HELD = 20  # letters beside a short quote that it must be found with
_TINY = 5  # letters below which a quote has to be there in full
_KEPT = 0.75  # share of a quote's letters that have to be left
_KEPT_BETWEEN = 0.6  # the same where all that surrounds it is there
_KEPT_ALONE = 0.85  # the same where nothing that surrounds it is there
_SAME = 0.8  # share of a side's letters above which it is there


@dataclass(frozen=True, slots=True)
class Sought:
    """The letters of a locator."""

    before: str
    quote: str
    after: str
    unique: bool

    @property
    def passage(self) -> str:
        """All letters in one."""
        return self.before + self.quote + self.after

    @property
    def start(self) -> int:
        """Where the quote starts in the passage."""
        return len(self.before)

    @property
    def end(self) -> int:
        """Where the quote ends in the passage."""
        return len(self.before) + len(self.quote)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of a locator an alignment found, each from 0 to 1.

    `before` and `after` speak of the letters farthest from the quote, which no repetition
    shares; None where there are too few to tell. `beside` are the letters next to the
    quote, before and after it, that have not moved against it, and `gap` says how many came
    into the quote or left it. `is_closed` says that surroundings moved into the quote,
    `is_copy` that the likeness ends where that of a repetition would, `is_told` that it goes
    on beyond.
    """

    quote: float
    before: float | None
    after: float | None
    beside: tuple[int, int]
    gap: int
    is_closed: bool
    is_copy: bool
    is_told: bool

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
            _goes_beyond_copies(sought, inside),
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

    @property
    def is_gone(self) -> bool:
        """Whether the surroundings are all there, and closed over words that are not."""
        return self.quote < 0.4 and self._is_surrounded

    @property
    def _is_surrounded(self) -> bool:
        return min(self.before or 0, self.after or 0) >= _SAME

    def is_certain(self, sought: Sought) -> bool:
        """Whether these are the words that the reader marked, and no others."""
        if self.is_copy and not self._is_surrounded:
            return False
        is_supported = self.is_told or max(self.before or 0, self.after or 0) >= (
            0.6 if sought.unique else _SAME
        )
        if len(sought.quote) >= TELLING:
            return self._tells(is_supported, sought.unique)
        return is_supported and self._is_held(sought)

    def _tells(self, is_supported: bool, unique: bool) -> bool:
        """Whether a quote long enough to speak for itself is found."""
        if self.gap > _FAR and min(self.beside) < _HELD:
            return False
        is_between = self._is_surrounded and self.gap < _MOVED
        if self.quote < (_KEPT_BETWEEN if is_between else _KEPT if unique else _SAME):
            return False
        return is_supported or (unique and self.quote >= _KEPT_ALONE)

    def _is_held(self, sought: Sought) -> bool:
        """Whether a short quote is found where its neighbours hold it."""
        is_tiny = len(sought.quote) < _TINY
        if self.quote < (1 if is_tiny else _KEPT):
            return False
        before, after = self.beside
        if (
            before >= min(_HELD // 2, len(sought.before))
            and after >= min(_HELD // 2, len(sought.after))
            and before + after >= _HELD
        ):
            return True
        if self.gap >= (1 if is_tiny else _MOVED):
            return False
        if is_tiny and (self.is_closed or self._is_parted(sought)):
            return False
        return before >= _whole(sought.before) or after >= _whole(sought.after)

    def _is_parted(self, sought: Sought) -> bool:
        """Whether a letter or two, which stand everywhere, are here but not their neighbours."""
        sides = (self.before or 0, self.after or 0)
        return len(sought.quote) < _WORD // 2 + 1 and min(sides) >= 0.5 and 0 in self.beside


def _whole(side: str) -> int:
    """The letters of `side` that hold a short quote."""
    return min(_HELD, max(FEW, len(side)))


def matched(alignment: Alignment, start: int, end: int) -> int:
    """How many letters of the passage from `start` to `end` were found."""
    return sum(max(0, min(end, part.at + part.length) - max(start, part.at)) for part in alignment)


def _share(alignment: Alignment, start: int, end: int) -> float | None:
    return matched(alignment, start, end) / (end - start) if end - start >= FEW else None


def _inside(sought: Sought, alignment: Alignment) -> Alignment:
    """The stretches that have letters of the quote."""
    return tuple(
        part for part in alignment if part.at < sought.end and part.at + part.length > sought.start
    )


def _beside(sought: Sought, alignment: Alignment, first: int, last: int) -> tuple[int, int]:
    """How many letters on either side stand as near to the quote as they did."""
    moved = _MOVED if len(sought.quote) >= _TINY else 1
    before = tuple(part for part in alignment if abs(part.shift - first) < moved)
    after = tuple(part for part in alignment if abs(part.shift - last) < moved)
    return (
        matched(before, max(0, sought.start - MARGIN), sought.start),
        matched(after, sought.end, sought.end + MARGIN),
    )


def _ends_as_copy(sought: Sought, inside: Alignment) -> bool:
    before, after = _shared(sought)
    return any(
        sought.start - part.at == before - 1 >= _WORD
        or part.at + part.length - sought.end == after - 1 >= _WORD
        for part in inside
    )


def _goes_beyond_copies(sought: Sought, inside: Alignment) -> bool:
    before, after = _shared(sought)
    return any(
        matched((part,), sought.start, sought.end) >= min(FEW, len(sought.quote))
        and (
            sought.start - part.at > max(0, before) + _WORD
            or part.at + part.length - sought.end > max(0, after) + _WORD
        )
        for part in inside
    )


def _shared(sought: Sought) -> tuple[int, int]:
    """How many letters on either side it takes to tell the quote from its repetitions."""
    return len(sought.before) - MARGIN, len(sought.after) - MARGIN


def solid(alignment: Alignment) -> Alignment:
    """`alignment` without the few letters here and there that are alike by chance.

    A short stretch stays where it has not moved against a long one beside it.
    """
    kept: list[Stretch] = []
    long = [k for k, part in enumerate(alignment) if part.length >= _WORD]
    for k, part in enumerate(alignment):
        place = bisect_left(long, k)
        beside = [alignment[i] for i in long[max(0, place - 1) : place + 1]]
        if part.length >= _WORD or any(abs(o.shift - part.shift) < _MOVED for o in beside):
            kept.append(part)
    return tuple(kept)


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
