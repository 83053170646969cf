"""Whether a short quote is held by its neighbours: found where it was, and not by chance.

A few letters stand everywhere. What tells those that were marked is that they run on from the
letters that stood beside them. Each letter that does is evidence against chance, counted in bits:
as many as it would take to say which of all places in the text it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import log2

from reader.model.alignment import Alignment, Stretch
from reader.model.letters import Letters
from reader.model.sought import TELLING, TINY, Sought

_SLIP = 3  # letters that may be lost or come in, and a run goes on
_ANCHOR = 8  # letters beside a quote that hold it
_RUN = 14  # letters of a run that are not met by chance
_LETTER = 4.0  # bits that a letter tells at most
_IN_WORD = 4.0  # bits that a letter tells more where it goes on a word
_CHOICE = 6.0  # bits that it takes to say where between the neighbours a piece is
_BETWEEN = 150  # letters between the neighbours in which a piece may be
_COUNTED, _FURTHER = 4, 2.0  # letters whose number is counted, and bits of each further one
_ENOUGH = 10.0  # bits from which letters are not there by chance
_ENOUGH_PARTLY = 13.0  # the same where a part is not there, and one side is not
_ENOUGH_BETWEEN = 6.0  # the same where the neighbours did not move
_KEPT = 0.75  # share of a quote's letters that have to be left
_KEPT_BETWEEN = 0.6  # the same where its neighbours did not move


@dataclass(frozen=True, slots=True)
class _Run:
    """Stretches that follow each other closely, and how many letters they have of each part."""

    stretches: Alignment
    before: int
    quote: int
    after: int

    @property
    def is_anchored(self) -> bool:
        """Whether neighbours of the quote hold what the run has of it."""
        strong, weak = max(self.before, self.after), min(self.before, self.after)
        return strong >= max(_ANCHOR, _RUN - self.quote - weak)

    def reaches(self, edge: int) -> bool:
        """Whether the run is of neighbours that stand at an `edge` of the quote."""
        start, end = self.stretches[0].at, self.stretches[-1].at + self.stretches[-1].length
        return self.is_anchored and (edge - _SLIP <= end <= edge or edge <= start <= edge + _SLIP)

    @property
    def is_whole(self) -> bool:
        """Whether the run goes on over the quote to neighbours on its other side."""
        return min(self.before, self.after) >= _ANCHOR


def held(letters: Letters, sought: Sought, alignment: Alignment) -> Alignment:
    """The part of `alignment` in which the quote is held by its neighbours; () where it is not.

    A long quote needs nobody to hold it.
    """
    if len(sought.quote) >= TELLING:
        return alignment
    runs = _holding(sought, tuple(_runs(sought, alignment)))
    length = len(sought.quote)
    least = _KEPT_BETWEEN if any(run.is_whole for run in runs) else _KEPT if length >= TINY else 1
    if not runs or sum(run.quote for run in runs) < least * length:
        return ()
    if len(runs) == 1 and _would_be_there(sought, runs[0]):
        return ()
    is_between = len(runs) > 1 or runs[0].is_whole
    enough = _ENOUGH if is_between or runs[0].quote == length else _ENOUGH_PARTLY
    enough = _ENOUGH_BETWEEN if any(run.is_whole for run in runs) else enough
    if sum(_bits(letters, sought, run) for run in runs) < enough:
        return ()
    return tuple(part for run in runs for part in run.stretches if run.quote)


def _holding(sought: Sought, runs: tuple[_Run, ...]) -> tuple[_Run, ...]:
    """The runs of the quote that are anchored, and those between its neighbours."""
    quoted = [k for k, run in enumerate(runs) if run.quote]
    if not quoted:
        return ()
    first, last = quoted[0], quoted[-1]
    ends = [k for k in quoted if runs[k].is_anchored]
    if ends:
        ends += [first] if first and runs[first - 1].reaches(sought.start) else []
        ends += [last] if last + 1 < len(runs) and runs[last + 1].reaches(sought.end) else []
    held = runs[min(ends) : max(ends) + 1] if ends else ()
    return held if held and _length(held) <= len(sought.quote) + _BETWEEN else ()


def _length(runs: tuple[_Run, ...]) -> int:
    """The letters of the text from the first of `runs` to the last."""
    return runs[-1].stretches[0].there - runs[0].stretches[-1].there


def _runs(sought: Sought, alignment: Alignment) -> Iterator[_Run]:
    close: list[Alignment] = []
    for part in alignment:
        last = close[-1][-1] if close else None
        lost = part.at - last.at - last.length if last else 0
        if last and lost <= _SLIP and abs(part.shift - last.shift) <= _SLIP:
            close[-1] += (part,)
        else:
            close.append((part,))
    for stretches in close:
        yield _Run(
            stretches,
            _in(stretches, 0, sought.start),
            _in(stretches, sought.start, sought.end),
            _in(stretches, sought.end, len(sought.passage)),
        )


def _in(stretches: Alignment, start: int, end: int) -> int:
    return sum(max(0, min(end, p.at + p.length) - max(start, p.at)) for p in stretches)


def _bits(letters: Letters, sought: Sought, run: _Run) -> float:
    """How much what `run` has of the quote tells against chance."""
    bits = 0.0
    for part in run.stretches:
        beyond = min(sought.start - part.at, part.at + part.length - sought.end)
        bits += _LETTER * max(0, beyond)
        start, end = max(part.at, sought.start), min(part.at + part.length, sought.end)
        if start < end:
            piece = sought.passage[start:end]
            bits += min(_LETTER * len(piece), _rarity(letters.text, piece))
            if start == part.at and end == part.at + part.length:
                bits -= _CHOICE
            bits += _IN_WORD * sum(_goes_on(letters, part, edge) for edge in sought.joints)
    return bits


def _rarity(text: str, piece: str) -> float:
    """The bits that tell a place with `piece`, estimated from how often it stands in `text`.

    A text is too short to say how seldom more than a few letters are.
    """
    others = text.count(piece) - 1
    return log2(len(text) / (others + 0.5)) + _FURTHER * max(0, len(piece) - _COUNTED)


def _would_be_there(sought: Sought, run: _Run) -> bool:
    """Whether a neighbour would go on with what `run` has, if the quote were deleted too."""
    side, rest = sought.after, sought.quote + sought.after
    if run.before < run.after:
        side, rest = sought.before[::-1], (sought.before + sought.quote)[::-1]
    most = max((_shared(rest, side[k:]) for k in range(len(side))), default=0)
    return run.quote + min(run.before, run.after) <= most


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    differing = (k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _goes_on(letters: Letters, part: Stretch, edge: int) -> bool:
    """Whether a word goes on over an `edge` of the quote, within `part`."""
    at = edge + part.shift
    return part.at < edge < part.at + part.length and letters.offset(at) == letters.end(at - 1)
