"""What an alignment tells, in bits: of the letters it explains, less what it costs to say where.

A passage that stands in a text spares whoever knows it from spelling the text out: some bits for
each letter. Every edit between two stretches has to be told, and costs some. What is spared in
the end is the evidence that the text comes from the passage (minimum description length,
Rissanen 1978); stretches that cost more than they spare are alike by chance.
"""

from itertools import pairwise
from math import log2

from reader.model.alignment import Alignment, Stretch

LETTER = 3.5
"""Bits that a letter spares."""

SLIP = 3
"""Letters that may be lost or come in, and a run of stretches goes on."""

_CHANGED = 3.0  # bits that it costs to say that letters were changed, and
_ANOTHER = 1.0  # more for each of them
_MOVED = 7.0  # bits that it costs to say that letters came in or went, before how many
_TOGETHER = 150  # letters that may have come in between parts of a quote
_BACK = 16  # stretches among which the one before is looked for


def best_chain(alignment: Alignment) -> Alignment:
    """The stretches of `alignment` that spare most together."""
    bits: list[float] = []
    before: list[int] = []
    for k, part in enumerate(alignment):
        gain, last = 0.0, -1
        for j in range(max(0, k - _BACK), k):
            spared = bits[j] - _cost(alignment[j], part)
            if spared > gain:
                gain, last = spared, j
        bits.append(gain + LETTER * part.length)
        before.append(last)
    at = max(range(len(bits)), key=bits.__getitem__)
    chain = []
    while at >= 0:
        chain.append(alignment[at])
        at = before[at]
    return tuple(reversed(chain))


def bits_of(chain: Alignment) -> float:
    """The bits that all stretches of a chain spare."""
    links = pairwise(chain)
    return LETTER * length_of(chain) - sum(_cost(one, other) for one, other in links)


def length_of(chain: Alignment) -> int:
    """How many letters of the passage a chain found."""
    return sum(part.length for part in chain)


def within(chain: Alignment, start: int, end: int) -> Alignment:
    """What of `chain` stands in the passage from `start` up to, not including, `end`."""
    cuts = ((max(p.at, start), min(p.at + p.length, end), p.shift) for p in chain)
    return tuple(Stretch(at, at + shift, to - at) for at, to, shift in cuts if at < to)


def runs_of(chain: Alignment) -> tuple[Alignment, ...]:
    """The stretches of `chain`, those together that follow each other closely."""
    runs: list[Alignment] = []
    for part in chain:
        if runs and _is_close(runs[-1][-1], part):
            runs[-1] += (part,)
        else:
            runs.append((part,))
    return tuple(runs)


def together(quote: Alignment) -> Alignment:
    """The stretches between which not too much came in, the most of them."""
    groups: list[Alignment] = []
    for part in quote:
        last = groups[-1][-1] if groups else None
        if last and part.there - last.there - last.length <= _TOGETHER:
            groups[-1] += (part,)
        else:
            groups.append((part,))
    return max(groups, key=length_of, default=())


def shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    differing = (k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _is_close(one: Stretch, other: Stretch) -> bool:
    lost = other.at - one.at - one.length
    return lost <= SLIP and abs(other.shift - one.shift) <= SLIP


def _cost(one: Stretch, other: Stretch) -> float:
    moved = abs(other.shift - one.shift)
    if moved:
        return _MOVED + log2(1 + moved)
    return _CHANGED + _ANOTHER * (other.at - one.at - one.length)
