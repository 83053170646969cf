"""A place that is like a locator's words, and whether it can be them by chance.

A long quote may be known by itself. A short one is known by neighbours that stand next to it:
what they share with the text tells the place, and the quote's letters have to tell no more than
that they were not deleted there.
"""

from dataclasses import dataclass
from math import log2

from reader.model.alignment import Alignment, Stretch
from reader.model.letters import Letters
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

_NEAR = 28  # letters beside a quote that may hold it
_HOLD = 8  # how many of them do
_REACH = 40  # letters by which what surrounds a quote may have moved against it
_LIKE = 0.5  # share of a quote's letters above which a place is like it
_COPIED = 0.75  # the same, where it is the place or a copy
_KEPT = 0.75  # the same, for a quote that nothing holds
_KEPT_BESIDE = 0.7  # the same, for one that is held on one side
_KEPT_PARTED = 0.65  # the same, for one that is held on both sides, which were parted
_KEPT_BETWEEN = 0.55  # the same, where they are as far from each other as they were
_ALONE = 15  # letters from which a quote can be known by itself
_INSERTED = 24  # letters that may have come into it, or half its length
_SURE = 26.0  # bits of such a quote beyond those that say which place of the text it is
_HELD = 36.0  # the same, of a quote with its surroundings
_HELD_ONCE = 48.0  # the same, without what moved away, where neighbours are on one side only
_BETWEEN = 6.0  # bits of a quote's letters between neighbours that say it was not deleted
_BESIDE, _BESIDE_PARTLY = 10.0, 13.0  # the same next to one neighbour, of all of it and of a part
_CHOICE, _FREE_CHOICE = 6.0, 9.0  # bits that say where between or beside neighbours a piece is
_IN_WORD = 5.0  # bits that a letter tells more where it goes on a word
_COUNTED, _FURTHER = 4, 2.0  # letters whose number is counted, and bits of each further one


@dataclass(frozen=True, slots=True)
class Place:
    """Stretches of a text that spare most of a passage, and those of its quote among them."""

    letters: Letters
    sought: Sought
    chain: Alignment
    quote: Alignment

    @property
    def bits(self) -> float:
        """The bits that all of it spares."""
        return bits_of(self.chain)

    @property
    def own_bits(self) -> float:
        """The bits that the quote's own paragraph spares."""
        return bits_of(within(self.near, *self.sought.own(self.sought.start, self.sought.end)))

    @property
    def share(self) -> float:
        """The share of the quote's letters that is there."""
        return length_of(self.quote) / len(self.sought.quote)

    @property
    def score(self) -> float:
        """The share of all letters that is there."""
        return length_of(self.chain) / len(self.sought.passage)

    @property
    def is_like(self) -> bool:
        """Whether so much of the quote is there that it may be the place."""
        return self.share >= _LIKE

    @property
    def is_copied(self) -> bool:
        """Whether so much of the quote is there that it is the place, or a copy."""
        return self.share >= _COPIED

    @property
    def near(self) -> Alignment:
        """The chain, without what moved away from the quote."""
        if not self.quote:
            return ()
        first, last = self.quote[0].shift - _REACH, self.quote[-1].shift + _REACH
        return tuple(part for part in self.chain if first <= part.shift <= last)

    @property
    def beside(self) -> tuple[int, int]:
        """How many letters before and after the quote hold it: they stand next to it."""
        before, after = self._neighbours
        return length_of(before), length_of(after)

    @property
    def sides(self) -> int:
        """On how many sides neighbours hold the quote."""
        return sum(beside >= _HOLD for beside in self.beside)

    @property
    def edges(self) -> tuple[int, int]:
        """From where to where the letters of the text are those of the quote.

        Letters at its edges that were replaced belong to it, if what surrounds it did not move.
        """
        quote, sought = self.quote, self.sought
        start, end = quote[0].there, quote[-1].there + quote[-1].length
        lost, lost_too = quote[0].at - sought.start, sought.end - quote[-1].at - quote[-1].length
        for part in self.chain:
            if lost and part.at + part.length == sought.start:
                edge = part.there + part.length
                start = edge if edge >= start - 2 * lost - SLIP else start
            if lost_too and part.at == sought.end:
                end = part.there if part.there <= end + 2 * lost_too + SLIP else end
        return start, end

    def is_apart_from(self, other: "Place") -> bool:
        """Whether no letter is in both places."""
        (start, end), (first, last) = self.edges, other.edges
        return end <= first or last <= start

    @property
    def is_closed(self) -> bool:
        """Whether neighbours of the quote are there, and closed over what is not."""
        sought = self.sought
        before = within(self.chain, sought.start - _NEAR, sought.start)
        after = within(self.chain, sought.end, sought.end + _NEAR)
        return (
            not self.is_like
            and min(length_of(before), length_of(after)) >= _HOLD
            and after[0].there - before[-1].there - before[-1].length <= len(sought.quote)
        )

    @property
    def is_known_alone(self) -> bool:
        """Whether the quote tells by itself where it is."""
        is_long = len(self.sought.quote) >= _ALONE and self._is_together
        return is_long and self.share >= _KEPT and bits_of(self.quote) >= self._choice + _SURE

    @property
    def is_held(self) -> bool:
        """Whether neighbours stand next to what the letters of the quote tell to be it."""
        if not self.sides or self.bits < self._choice + _HELD:
            return False
        if self.sides == 1 and bits_of(self.near) < self._choice + _HELD_ONCE:
            return False
        choice = _CHOICE if self.sides == 2 else _FREE_CHOICE
        told = {part: bits for part in self.quote if (bits := self._tells(part, choice)) > 0}
        share = length_of(tuple(told)) / len(self.sought.quote)
        if self.sides == 2:
            start, end = self.edges
            is_between = abs(end - start - len(self.sought.quote)) <= SLIP
            least = _KEPT_BETWEEN if is_between else _KEPT_PARTED
            return self.share >= least and sum(told.values()) >= _BETWEEN
        enough = _BESIDE if share == 1 and len(told) == 1 else _BESIDE_PARTLY
        is_enough = share >= _KEPT_BESIDE and self._is_together
        return is_enough and sum(told.values()) >= enough

    @property
    def _is_together(self) -> bool:
        """Whether not much came into the quote."""
        start, end = self.edges
        inserted = end - start - length_of(self.quote)
        return inserted <= max(_INSERTED, len(self.sought.quote) / 2)

    @property
    def _choice(self) -> float:
        """The bits that it takes to say which place of the text it is."""
        return log2(len(self.letters.text))

    @property
    def _neighbours(self) -> tuple[Alignment, Alignment]:
        sought = self.sought
        before: Alignment = ()
        after: Alignment = ()
        if not self.quote:
            return before, after
        start, end = self.quote[0].there, self.quote[-1].there + self.quote[-1].length
        for run in runs_of(self.chain):
            one = within(run, sought.start - _NEAR, sought.start)
            other = within(run, sought.end, sought.end + _NEAR)
            if one and 0 <= start - one[-1].there - one[-1].length <= SLIP:
                before = max(before, one, key=length_of)
            if other and 0 <= other[0].there - end <= SLIP:
                after = max(after, other, key=length_of)
        return before, after

    @property
    def is_gone(self) -> bool:
        """Whether a neighbour goes on as it would if the quote had been deleted."""
        text, passage, sought = self.letters.text, self.sought.passage, self.sought
        before, after = self._neighbours
        found = length_of(before + self.quote + after)
        if length_of(before) >= _HOLD:
            at, there = before[-1].at + before[-1].length, before[-1].there + before[-1].length
            rest, least = passage[at:], found - length_of(before)
            if _goes_on_without(text[there : there + len(rest)], rest, sought.end - at, least):
                return True
        if length_of(after) >= _HOLD:
            at, there = after[0].at, after[0].there
            rest, back = passage[:at][::-1], text[max(0, there - at) : there][::-1]
            return _goes_on_without(back, rest, at - sought.start, found - length_of(after))
        return False

    def _tells(self, part: Stretch, choice: float) -> float:
        """The bits that a part of the quote tells against its being there by chance."""
        piece = self.sought.passage[part.at : part.at + part.length]
        bits = min(LETTER * part.length, _rarity(self.letters.text, piece))
        whole = next(p for p in self.chain if p.at <= part.at < p.at + p.length)
        joined = sum(_goes_on(self.letters, whole, edge) for edge in self.sought.joints)
        return bits + _IN_WORD * joined - choice * (whole == part)


def place_of(letters: Letters, sought: Sought, alignment: Alignment) -> Place:
    """The place that `alignment` found."""
    chain = best_chain(alignment)
    return Place(letters, sought, chain, together(within(chain, sought.start, sought.end)))


def _goes_on_without(text: str, rest: str, length: int, least: int) -> bool:
    """Whether `text` has as much of what follows the first letters of `rest` as of `rest`."""
    starts = range(length, min(len(rest), length + _NEAR))
    gone = max((shared(text, rest[k:]) for k in starts), default=0)
    return gone >= max(shared(text, rest), least)


def _rarity(text: str, piece: str) -> float:
    """The bits that tell a place with `piece`, estimated from how often it stands in `text`.

    A text is too short to say how seldom more than a few letters are.
    """
    others = text.count(piece) - 1
    return log2(len(text) / (others + 0.5)) + _FURTHER * max(0, len(piece) - _COUNTED)


def _goes_on(letters: Letters, part: Stretch, edge: int) -> bool:
    """Whether a word goes on over an `edge` of the quote, within `part`."""
    at = edge + part.shift
    return part.at < edge < part.at + part.length and letters.offset(at) == letters.end(at - 1)
