"""Where a passage stands in a text that was edited, letter by letter.

Short exact stretches that passage and text share are found first, as in BLAST (Altschul et
al. 1990); those that follow each other in both are chained, and only what lies between is
compared letter by letter.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_SEED = 7  # letters that a shared stretch has at least
_SEEDS = 96  # stretches of the passage that are looked up, or more, so that they meet
_COMMON = 24  # occurrences from which a stretch tells nothing
_REACH = 400  # letters that an edit may have put between two stretches
_GAP = 120  # letters that are compared one by one
_SLACK = 24  # letters by which what lies outside of all stretches may have moved


@dataclass(frozen=True, slots=True)
class Stretch:
    """`length` letters, the same from `at` in the passage as from `there` in the text."""

    at: int
    there: int
    length: int

    @property
    def shift(self) -> int:
        """How far the text is ahead of the passage."""
        return self.there - self.at

    def later(self, start: int) -> "Stretch":
        """The stretch in a passage that begins `start` letters earlier."""
        return Stretch(self.at + start, self.there, self.length)


Alignment = tuple[Stretch, ...]
"""Stretches in order, apart from each other in the passage and in the text."""


def alignments(passage: str, text: str, most: int) -> Iterator[Alignment]:
    """The places in `text` that are like `passage`, the likest first, up to `most`."""
    for chain in _chains(_runs(passage, text), len(passage))[:most]:
        yield tuple(_filled(passage, text, chain))


def _runs(passage: str, text: str) -> list[Stretch]:
    """The longest stretches that `passage` and `text` share around the seeds."""
    seed = min(_SEED, len(passage))
    last = len(passage) - seed
    step = min(max(1, last // _SEEDS), seed)
    reached: dict[int, int] = {}  # by shift, how far in the passage the last stretch goes
    runs = []
    for at in range(0, last + 1, step):
        for there in _occurrences(passage[at : at + seed], text):
            if reached.get(there - at, 0) < at + seed:
                run = _extended(passage, text, at, there, seed)
                reached[run.shift] = run.at + run.length
                runs.append(run)
    return sorted(runs, key=lambda run: (run.there, run.at))


def _occurrences(seed: str, text: str) -> list[int]:
    found: list[int] = []
    at = text.find(seed)
    while at >= 0:
        found.append(at)
        if len(found) > _COMMON:
            return []
        at = text.find(seed, at + 1)
    return found


def _extended(passage: str, text: str, at: int, there: int, length: int) -> Stretch:
    start, end = at, at + length
    shift = there - at
    while start and start + shift and passage[start - 1] == text[start + shift - 1]:
        start -= 1
    while end < len(passage) and end + shift < len(text) and passage[end] == text[end + shift]:
        end += 1
    return Stretch(start, start + shift, end - start)


def _chains(runs: list[Stretch], length: int) -> list[list[Stretch]]:
    """Runs that follow each other in passage and text, the chains of most letters first.

    A run belongs to one chain.
    """
    weights: list[float] = []
    previous: list[int | None] = []
    for k, run in enumerate(runs):
        weight, before = float(run.length), None
        for j in range(k - 1, -1, -1):
            other = runs[j]
            if other.there < run.there - length - _REACH:
                break
            gain = _gain(other, run)
            if gain > 0 and weights[j] + gain > weight:
                weight, before = weights[j] + gain, j
        weights.append(weight)
        previous.append(before)
    taken: set[int] = set()
    chains = []
    for k in sorted(range(len(runs)), key=weights.__getitem__, reverse=True):
        chain, at = [], k if k not in taken else None
        while at is not None and at not in taken:
            taken.add(at)
            chain.append(runs[at])
            at = previous[at]
        if chain:
            chains.append(chain[::-1])
    return sorted(chains, key=lambda chain: -sum(run.length for run in chain))


def _gain(one: Stretch, other: Stretch) -> float:
    """What `other` adds to a chain that ends in `one`; 0 where it does not follow."""
    overlap = max(0, one.at + one.length - other.at, one.there + one.length - other.there)
    if other.at <= one.at or other.there <= one.there or overlap >= other.length:
        return 0
    moved = abs(other.shift - one.shift)
    return other.length - overlap - min(moved, _REACH) / _REACH * _SEED


def _filled(passage: str, text: str, chain: list[Stretch]) -> Iterator[Stretch]:
    """The stretches of `chain`, and the shorter ones before, between and after them."""
    first = chain[0]
    start = max(0, first.at - _GAP)
    yield from _between(passage, text, start, first.at, start + first.shift - _SLACK, first.there)
    end, there = first.at, first.there
    for run in chain:
        cut = max(0, end - run.at, there - run.there)
        run = Stretch(run.at + cut, run.there + cut, run.length - cut)
        yield from _between(passage, text, end, run.at, there, run.there)
        yield run
        end, there = run.at + run.length, run.there + run.length
    last = min(len(passage), end + _GAP)
    yield from _between(passage, text, end, last, there, there + last - end + _SLACK)


def _between(
    passage: str, text: str, at: int, end: int, there: int, there_end: int
) -> Iterable[Stretch]:
    there = max(0, there)
    part, other = passage[at:end], text[there:there_end]
    if not part or not other or len(part) * len(other) > _GAP * _REACH:
        return ()
    blocks = SequenceMatcher(None, part, other, autojunk=False).get_matching_blocks()
    return (Stretch(at + b.a, there + b.b, b.size) for b in blocks if b.size)
