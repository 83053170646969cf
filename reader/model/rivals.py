"""What else in an article is like a reader's words, and how to tell it from them.

A sentence that is repeated, or nearly so, stands in several places. What tells them apart is
where their likeness ends and what stands beyond, so this is kept of each: where the words are
looked for later, a place is theirs only if it goes on as they did, and not as a rival did. What
stands in one paragraph goes on, unless somebody cuts it off there; a neighbouring paragraph may
be moved or deleted, and another come to stand beside a copy.
"""

from collections.abc import Sequence
from typing import NamedTuple, Self

from reader.model.alignment import Alignment, alignments
from reader.model.letters import HIDDEN, Letters, lined
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

_SHOWN = 12  # letters beyond a likeness that are kept
_AROUND = 12  # letters beside a quote with which rivals are looked for
_LOOKED_AT = 20  # places that are looked at
_SHARE = 0.5  # share of a quote's letters that a rival has
_HELD = 4  # letters at the end of a likeness that say where it is
_MISSED = 4.0  # bits that a letter tells against what should stand there
_CUT = 8.0  # bits that it takes to say that what stood in the same paragraph was cut off
_FEW = 4  # letters below which that takes less
_PARTED = 1.0  # bits that it takes to say that a neighbouring paragraph went
_MOVED = 1.5  # bits that a neighbouring paragraph tells at most: a copy may come to stand there
_BREAK = 3.0  # bits that it takes to say that a break of paragraphs came or went
_APART = 48.0  # bits that letters beyond what was cut off have to spare
_THERE = 15.0  # bits from which what stands beyond a rival is there
_CLEAR = 40.0  # bits that one side tells at most
_TOLD = 8  # letters that tell what goes on where the end of a likeness is not there
_WINDOW = 24  # letters beyond it among which they are looked for
_BESIDE = 28  # letters that locators without rivals quote beyond what rivals share


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
    others = letters.hiding(at, at + len(sought.quote))
    start, stop = max(0, sought.start - _AROUND), sought.end + _AROUND
    rivals: dict[Rival, None] = {}
    copies = {at}
    for alignment in alignments(sought.passage[start:stop], others.text, _LOOKED_AT):
        chain = within(best_chain(alignment), sought.start - start, sought.end - start)
        quote = together(chain)
        if length_of(quote) < _SHARE * len(sought.quote):
            continue
        quote = tuple(part.later(start) for part in quote)
        for part in (max(runs_of(quote), key=length_of), quote):
            rival = rival_of(others, sought, part, at)
            rivals[rival] = None
            if min(rival.before, rival.after) >= 0:
                copies.add(part[0].shift + sought.start)
    return tuple(rivals)[:MOST], len(copies)


def rival_of(others: Letters, sought: Sought, part: Alignment, at: int) -> Rival:
    """The rival around `part`, as long as the quote itself, which stands at `at`, is not there."""
    passage, text, shift = sought.passage, others.text, at - sought.start
    first, last = part[0].at, part[-1].at + part[-1].length
    there, end = part[0].there, part[-1].there + part[-1].length
    before = shared(passage[:first][::-1], text[max(0, there - first) : there][::-1])
    after = shared(passage[last:], text[end : end + len(passage)])
    is_told_before = before < first or not shift
    is_told_after = last + after < len(passage) or shift + len(passage) == len(text)
    return Rival(
        sought.start - first + before,
        last + after - sought.end,
        _head(text, others.breaks, there - before) if is_told_before else "",
        _tail(text, others.breaks, end + after) if is_told_after else "",
    )


def advantage(place: Place, rivals: tuple[Rival, ...]) -> float:
    """By how many bits `place` is likelier the quote's than any rival's."""
    return min((_better(place, rival) for rival in rivals), default=float("inf"))


def _better(place: Place, rival: Rival) -> float:
    sought = place.sought
    first, last = sought.own(sought.start, sought.end)
    start, end = sought.start - rival.before, sought.end + rival.after
    before, after = _better_before(place, rival, start), _better_after(place, rival, end)
    return _capped(before, start < first) + _capped(after, end > last)


def _better_before(place: Place, rival: Rival, start: int) -> float:
    """The bits that tell the quote from `rival` before their likeness, which begins at `start`."""
    sought, letters = place.sought, place.letters
    first, _ = sought.own(start, sought.end)
    there = _there(place.near, start, start + _HELD)
    if there is None and _goes_on(letters.text, rival.head, place.edges[0] - rival.before, -1):
        return -_CLEAR / 2
    return _side(
        None if there is None else _head(letters.text, letters.breaks, there)[::-1],
        _head(sought.passage, sought.breaks, start)[::-1],
        rival.head[::-1],
        _spared_before(place, first, start),
        bits_of(within(place.near, first, start)),
    )


def _better_after(place: Place, rival: Rival, end: int) -> float:
    """The bits that tell the quote from `rival` after their likeness, which goes up to `end`."""
    sought, letters = place.sought, place.letters
    _, last = sought.own(sought.start, end)
    there = _there(place.near, end - _HELD, end)
    if there is None and _goes_on(letters.text, rival.tail, place.edges[1] + rival.after, 1):
        return -_CLEAR / 2
    return _side(
        None if there is None else _tail(letters.text, letters.breaks, there + _HELD),
        _tail(sought.passage, sought.breaks, end),
        rival.tail,
        _spared_after(place, end, last),
        bits_of(within(place.near, end, last)),
    )


def _goes_on(text: str, words: str, at: int, way: int) -> bool:
    """Whether `text` goes on from about `at` with `words`, backwards if `way` is -1."""
    letters = words.replace("\n", "")
    told = letters[:_TOLD] if way > 0 else letters[-_TOLD:]
    start, end = sorted((at - way * _HELD, at + way * _WINDOW))
    return len(told) == _TOLD and told in text[max(0, start) : max(0, end)]


def _capped(bits: float, is_neighbour: bool) -> float:
    """`bits` up to what one side tells, or what a neighbouring paragraph does."""
    most = _MOVED + _PARTED if is_neighbour else _CLEAR
    return max(-most, min(bits, most))


def _head(letters: str, breaks: Sequence[int], start: int) -> str:
    """What stands before a likeness that begins at `start`, with the breaks of paragraphs."""
    return lined(letters, breaks, start - _SHOWN, start).rpartition(HIDDEN)[2].lstrip("\n")


def _tail(letters: str, breaks: Sequence[int], end: int) -> str:
    """What stands after a likeness that ends at `end`, with the breaks of paragraphs."""
    return lined(letters, breaks, end, end + _SHOWN).partition(HIDDEN)[0].rstrip("\n")


def _side(text: str | None, words: str, others: str, near: float, far: float) -> float:
    """The bits that tell the quote from a rival by what stands beyond their likeness.

    `text` goes on with `words` or with `others`; None where the end of the likeness is not
    there. `near` and `far` are what the quote spares beyond, next to it and at all.
    """
    if text is None:
        there, better = 0.0, max(0.0, far - _APART)
    else:
        there = _same(text.replace("\n", ""), others.replace("\n", ""))
        better = _likely(text, words) - _likely(text, others)
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


def _likely(text: str, words: str) -> float:
    """How likely it is, in bits, that `text` goes on with `words`, up to a break and beyond."""
    (own, line, _), (there, other_line, _) = words.partition("\n"), text.partition("\n")
    ends = min(len(own), len(there)) if line or other_line else len(own)
    kept = _same(there, own[:ends])
    if (line or other_line) and len(own) != len(there):
        kept -= _BREAK
    bits = max(-_CUT if len(own) >= _FEW else -2.0 * len(own), kept)
    neighbours = _same(text.replace("\n", "")[ends:], words.replace("\n", "")[ends:])
    return bits + min(_MOVED, max(-_PARTED, neighbours))


def _same(text: str, words: str) -> float:
    same = sum(a == b for a, b in zip(text, words, strict=False))
    return LETTER * same - _MISSED * (len(words) - same)
