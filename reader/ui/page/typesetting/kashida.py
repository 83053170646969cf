"""Kashida: letters of Arabic script drawn longer where they join, to fill a line.

It is painted only: no letter is added, so text, copies and searches know nothing of it. A
line with kashida is laid out shorter than the measure; where it is painted, what follows a
stretched joint moves on by the stretch. The order of preference among the joints of a word
follows the practice that the Arabic Layout Requirements of the W3C describe (§ 4.1).
"""

from collections.abc import Iterator
from itertools import pairwise
from re import compile as pattern
from typing import NamedTuple
from unicodedata import combining

_WORD = pattern("[\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06fa-\u06fc]+")
_LEFTWARDS = frozenset("بتثجحخسشصضطظعغفقكلمنهيىئپچڤکگیہھـ")
"""Letters that join to the next one."""
_UNJOINED = frozenset("ء")
_TATWEEL = "\u0640"
_SEEN = frozenset("سشصض")
_BEFORE = (frozenset("هةدذہۀ"), frozenset("اأإآطظلكکگ"), frozenset("رزيىی"), frozenset("وعغقف"))
"""Letters before which a joint is stretched, at the end of a word, the best first."""
_WHOLE = frozenset("اأإآ")
_FLOWING = _WHOLE | frozenset("هلم")
"""Letters that flow into one with a lam before them."""
_SHORTEST, _LONGEST = 0.14, 0.5
"""The length of a stretch, in ems."""
_SHARE = 0.8
"""How much of a line's slack goes into joints rather than gaps, where there is room."""


class Stretch(NamedTuple):
    """A joint before the letter at `at` of its block, `width` pixels longer than written."""

    at: int
    width: int


class StretchedLine(NamedTuple):
    """A line's joints from right to left: where each is laid out, and how far it stretches."""

    joints: tuple[float, ...]
    widths: tuple[int, ...]

    def painted(self, x: float) -> float:
        """Where what is laid out at `x` is painted."""
        return x - sum(w for joint, w in zip(self.joints, self.widths, strict=True) if joint >= x)

    def laid_out(self, x: float) -> float:
        """Where what is painted at `x` is laid out; a stretch belongs to the letter before it."""
        moved = 0
        for joint, width in zip(self.joints, self.widths, strict=True):
            if x >= joint - moved:
                return x + moved
            if x > joint - moved - width:
                return joint + 0.01
            moved += width
        return x + moved


def stretches(text: str, start: int, end: int, slack: float, em: float) -> tuple[Stretch, ...]:
    """The joints of the line from `start` to `end` of `text` that take up part of `slack`.

    At most one a word, the best joints first, and all of one length.
    """
    joints = sorted(_joints(text, start, end))
    room = slack * _SHARE
    count = min(len(joints), int(room // (_SHORTEST * em)))
    if not count:
        return ()
    needed = max(1, min(count, round(room / (0.5 * (_SHORTEST + _LONGEST) * em))))
    width = int(min(room / needed, _LONGEST * em))
    chosen = sorted(at for _, at in joints[:needed])
    return tuple(Stretch(at, width) for at in chosen)


def _joints(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """For each word of a line its best joint: how good it is, and where its second letter is."""
    for word in _WORD.finditer(text, start, end):
        letters = [at for at in range(word.start(), word.end()) if not combining(text[at])]
        ranked = [
            (rank, -at)
            for before, at in pairwise(letters)
            if (rank := _rank(text[before], text[at], is_last=at == letters[-1])) is not None
        ]
        if ranked and len(letters) > 2:
            rank, at = min(ranked)
            yield rank, -at


def _rank(before: str, letter: str, *, is_last: bool) -> int | None:
    """How good the joint between two letters is, 0 being the best; None where it is none."""
    if before not in _LEFTWARDS or letter in _UNJOINED:
        return None
    if before == "ل" and letter in _FLOWING:
        return None
    if before == _TATWEEL:
        return 0
    if before in _SEEN:
        return 1
    if is_last:
        return next((n for n, group in enumerate(_BEFORE, 2) if letter in group), None)
    return 3 if letter in _WHOLE else None
