"""What else in an article is like a reader's words, and how to tell it from them.

A sentence that is repeated, or nearly so, stands in several places. What tells them apart is
where their likeness ends and what stands beyond, so this is kept of each: where the words are
looked for later, a place is theirs only if it goes on as they did, and not as a rival did. What
stands in one paragraph goes on, unless somebody cuts it off there; a neighbouring paragraph may
be moved or deleted, and another come to stand beside a copy.
"""

from typing import NamedTuple, Self

from reader.model.alignment import Alignment, alignments
from reader.model.letters import Letters, reduced
from reader.model.locator import Locator
from reader.model.place import Place
from reader.model.sought import Sought
from reader.model.weighing import (
    LETTER,
    SLIP,
    best_chain,
    bits_of,
    length_of,
    runs_of,
    shared,
    together,
    within,
)

MOST = 16
"""Rivals that are kept."""

MOVED = 3.0
"""Bits that a neighbouring paragraph tells at most, if a copy may have come to stand beside it."""

_SHOWN = 12  # letters beyond a likeness that are kept
_AROUND = 12  # letters beside a quote with which rivals are looked for
_LOOKED_AT = 20  # places that are looked at
_SHARE = 0.5  # share of a quote's letters that a rival has
_HELD = 4  # letters at the end of a likeness that say where it is
_MISSED = 4.0  # bits that a letter tells against what should stand there
_CUT = 8.0  # bits that it takes to say that what stood in the same paragraph was cut off
_FEW = 4  # letters below which that takes less
_PARTED = 1.5  # bits that it takes to say that a neighbouring paragraph went
_APART = 48.0  # bits that letters beyond what was cut off have to spare
_THERE = 15.0  # bits from which what stands beyond a rival is there
_BESIDE = 28  # letters that locators without rivals quote beyond what rivals share
_HIDDEN = "\0"


class Rival(NamedTuple):
    """A place that is like a quote, and up to where.

    The likeness begins `before` letters before the quote and ends `after` letters after it; both
    may be negative. `head` and `tail` stand beyond it, with the breaks of paragraphs.
    """

    before: int
    after: int
    head: str = ""
    tail: str = ""

    @classmethod
    def read(cls, line: str) -> Self:
        """The rival that `written` wrote as a line."""
        before, after, head, tail = line.split(",")
        return cls(int(before), int(after), head.replace("/", "\n"), tail.replace("/", "\n"))


def written(rivals: tuple[Rival, ...]) -> str:
    """The rivals as a locator keeps them, a line each."""
    return "\n".join(",".join(map(str, rival)).replace("\n", "/") for rival in rivals)


def rivals_in(locator: Locator, sought: Sought) -> tuple[Rival, ...]:
    """The rivals that `locator` keeps.

    One of which nothing is known but what it shares, where none were looked for.
    """
    if locator.rivals or locator.unique:
        return tuple(map(Rival.read, locator.rivals.splitlines()))
    beyond = len(sought.passage) - sought.end
    return (Rival(max(0, sought.start - _BESIDE), max(0, beyond - _BESIDE)),)


def rivals_of(letters: Letters, sought: Sought, at: int) -> tuple[tuple[Rival, ...], int]:
    """What in `letters` is like the quote that stands there at `at`, and how often all of it is."""
    if not sought.quote:
        return (), 1
    end = at + len(sought.quote)
    others = letters.text[:at] + _HIDDEN * len(sought.quote) + letters.text[end:]
    start, stop = max(0, sought.start - _AROUND), sought.end + _AROUND
    rivals: dict[Rival, None] = {}
    copies = {at}
    for alignment in alignments(sought.passage[start:stop], others, _LOOKED_AT):
        chain = within(best_chain(alignment), sought.start - start, sought.end - start)
        quote = together(chain)
        if length_of(quote) < _SHARE * len(sought.quote):
            continue
        for part in (max(runs_of(quote), key=length_of), quote):
            rival = _rival(letters, others, sought, part, start, at - sought.start)
            rivals[rival] = None
            if min(rival.before, rival.after) >= 0:
                copies.add(part[0].shift - start + sought.start)
    return tuple(rivals)[:MOST], len(copies)


def _rival(
    letters: Letters, others: str, sought: Sought, part: Alignment, start: int, shift: int
) -> Rival:
    """The rival around `part`, which counts from `start`; the passage itself stands at `shift`."""
    passage = sought.passage
    first, last = part[0].at + start, part[-1].at + part[-1].length + start
    there, end = part[0].there, part[-1].there + part[-1].length
    before = shared(passage[:first][::-1], others[max(0, there - first) : there][::-1])
    after = shared(passage[last:], others[end : end + len(passage)])
    is_told_before = before < first or not shift
    is_told_after = last + after < len(passage) or shift + len(passage) == len(others)
    return Rival(
        sought.start - first + before,
        last + after - sought.end,
        _lines(letters, there - before - _SHOWN, there - before)[0] if is_told_before else "",
        _lines(letters, end + after, end + after + _SHOWN)[1] if is_told_after else "",
    )


def _lines(letters: Letters, start: int, end: int) -> tuple[str, str]:
    """Letters with the breaks of paragraphs, those after them and those before them."""
    start, end = max(0, start), min(len(letters.text), end)
    if start >= end:
        return "", ""
    original = letters.original
    stop = letters.offset(end) if end < len(letters.text) else len(original)
    first = letters.end(start - 1) if start else 0
    return (
        _with_breaks(original[letters.offset(start) : stop]),
        _with_breaks(original[first : letters.end(end - 1)]),
    )


def _with_breaks(text: str) -> str:
    return "\n".join(map(reduced, text.split("\n")))


def advantage(place: Place, rivals: tuple[Rival, ...], moved: float) -> float:
    """By how many bits `place` is likelier the quote's than any rival's.

    A neighbouring paragraph tells `moved` bits at most.
    """
    return min((_better(place, rival, moved) for rival in rivals), default=float("inf"))


def _better(place: Place, rival: Rival, moved: float) -> float:
    sought, chain, text = place.sought, place.near, place.letters.text
    start, end = sought.start - rival.before, sought.end + rival.after
    first, last = sought.own(start, end)
    passage = sought.passage
    there = _there(chain, start, start + _HELD)
    before = _side(
        None if there is None else text[max(0, there - _SHOWN) : there][::-1],
        (passage[first:start][::-1], passage[:first][::-1]),
        rival.head[::-1],
        _spared_before(place, first, start),
        bits_of(within(chain, first, start)),
        moved,
    )
    there = _there(chain, end - _HELD, end)
    after = _side(
        None if there is None else text[there + _HELD : there + _HELD + _SHOWN],
        (passage[end:last], passage[last:]),
        rival.tail,
        _spared_after(place, end, last),
        bits_of(within(chain, end, last)),
        moved,
    )
    return before + after


def _side(
    text: str | None, words: tuple[str, str], others: str, near: float, far: float, moved: float
) -> float:
    """The bits that tell the quote from a rival by what stands beyond their likeness.

    `text` goes on with `words` or with `others`; None where the end of the likeness is not
    there. `near` and `far` are what the quote spares beyond, next to it and at all.
    """
    if text is None:
        there, better = 0.0, max(0.0, far - _APART)
    else:
        own, _, neighbours = others.partition("\n")
        there = _likely(text, own, neighbours, moved)
        better = _likely(text, *words, moved) - there
    return max(better, near - _CUT) if near > _CUT and there < _THERE else better


def _spared_before(place: Place, first: int, start: int) -> float:
    """What the quote, and what stands next to it from `first` on, spare before `start`."""
    sought = place.sought
    if start < sought.start - SLIP:
        return 0.0
    near = max(first, sought.start - place.beside[0])
    inside = within(place.near, max(near, sought.start), start)
    return LETTER * max(0, min(start, sought.start) - near) + bits_of(inside)


def _spared_after(place: Place, end: int, last: int) -> float:
    """What the quote, and what stands next to it up to `last`, spare after `end`."""
    sought = place.sought
    if end > sought.end + SLIP:
        return 0.0
    near = min(last, sought.end + place.beside[1])
    inside = within(place.near, end, min(near, sought.end))
    return LETTER * max(0, near - max(end, sought.end)) + bits_of(inside)


def _there(chain: Alignment, start: int, end: int) -> int | None:
    """Where `start` is in the text, if all letters up to `end` are together."""
    return next((start + p.shift for p in chain if p.at <= start and end <= p.at + p.length), None)


def _likely(text: str, own: str, neighbours: str, moved: float) -> float:
    """How likely it is, in bits, that `text` goes on with the `own` letters and `neighbours`."""
    own = own[:_SHOWN]
    neighbours = neighbours.replace("\n", "")[: _SHOWN - len(own)]
    bits = max(-_CUT if len(own) >= _FEW else -2.0 * len(own), _same(text, own))
    if neighbours:
        bits += min(moved, max(-_PARTED, _same(text[len(own) :], neighbours)))
    return bits


def _same(text: str, words: str) -> float:
    same = sum(a == b for a, b in zip(text, words, strict=False))
    return LETTER * same - _MISSED * (len(words) - same)
