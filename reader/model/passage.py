"""The passage around a reader's mark: what tells it from the rest, and where an edit left it."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Self
from unicodedata import combining

from reader.model.alignment import alignments
from reader.model.evidence import is_certain, is_complete, is_gone, is_opened
from reader.model.letters import Letters, reduced
from reader.model.likeness import Likeness, matched, place_of_quote, solid, trimmed
from reader.model.locator import Found, Locator
from reader.model.sought import FEW, MARGIN, TELLING, TINY, Sought, signs_around
from reader.model.span import Span

_LONGEST = 1024  # letters beside a quote above which repetitions cannot be told apart
_CANDIDATES = 6
_BY_CHANCE = 6  # letters that words beside a quote share without being repetitions
_ALIKE = 0.05  # difference of scores from which one place is likelier than another
_NEARLY = 0.999  # score of words that were found, but not as they were
_FIRMER = 0.3  # share of a quote's letters by which it may not be firmer in another place
_AROUND = 30  # letters around a few in which they must not stand twice
_PARTLY = 0.7  # share of a short quote's letters that may be taken for all of it
_SLIPPED = 3  # letters from which words may have come in beside a quote
_SELDOM = 4  # letters of a quote that words do not begin or end with by chance
_UNLIKE = 0.6  # share of a quote's letters above which another place is like it

_letters = lru_cache(maxsize=2)(Letters)
"""The letters of a text; the marks of an article are looked for one after another."""


def surroundings_of(text: str, span: Span) -> tuple[str, str, bool]:
    """What has to be quoted before and after the words that `span` covers in `text`.

    With it, whether the words can be known by themselves.
    """
    letters = _letters(text)
    start, end = letters.before(span.start), letters.before(span.end)
    first, last = _context(letters.text, start, end)
    return (
        text[letters.offset(first) : span.start] if first < start else "",
        text[span.end : letters.end(last - 1)] if last > end else "",
        _is_unique(letters.text, start, end),
    )


def found_again(text: str, locator: Locator) -> Found | None:
    """Where the words stand if they, or what surrounds them, were edited."""
    sought = Sought.of(locator)
    if not sought.quote:
        return None
    letters = _letters(text)
    places = _places_in(letters, locator, sought)
    best = max((place.likeness.score for place in places), default=0.0)
    alike = [place for place in places if place.likeness.score > best - _ALIKE]
    found = [
        Found(place.span_in(letters, locator.quote), min(place.likeness.score, _NEARLY))
        for place in alike
    ]
    return min(found, key=lambda one: abs(one.span.start - locator.start), default=None)


@dataclass(frozen=True, slots=True)
class _Place:
    """Letters `first` up to, not including, `end`, which are like those that are sought."""

    likeness: Likeness
    first: int
    end: int

    def span_in(self, letters: Letters, quote: str) -> Span:
        """The place in the text, with the signs at its edges that belong to `quote`."""
        span = Span(letters.offset(self.first), letters.end(self.end - 1))
        return _with_signs(letters.original, quote, span)

    def is_alone(self, letters: Letters, quote: str) -> bool:
        """Whether the few letters of `quote` stand only once around the place."""
        return letters.text[max(0, self.first - _AROUND) : self.end + _AROUND].count(quote) == 1

    def narrowed(self, letters: Letters, quote: str) -> Self:
        """The place without words that came in, where all of `quote` is on one side of them."""
        words = letters.text[self.first : self.end]
        if words.startswith(quote):
            return replace(self, end=self.first + len(quote))
        if words.endswith(quote):
            return replace(self, first=self.end - len(quote))
        return self

    def is_in_word(self, letters: Letters, locator: Locator) -> bool:
        """Whether a word that runs into the quote, or out of it, is whole.

        Words that came in may have a few letters of the quote. They do not make one word with
        letters that stood beside it.
        """
        text = letters.original
        start, end = letters.offset(self.first), letters.end(self.end - 1)
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        words, quote = text[start:end], locator.quote
        return _in_word(locator.before[-_AROUND:], quote, before, words) or _in_word(
            locator.after[_AROUND::-1], quote[::-1], after[::-1], words[::-1]
        )


def _places_in(letters: Letters, locator: Locator, sought: Sought) -> list[_Place]:
    """The places that are certain, each by itself; copies only where there is nothing better."""
    places = []
    closed = 0.0  # how like the place is where the surroundings closed over the words
    firmest = 0.0  # how much of the quote is in one place, certain or not
    for alignment in alignments(sought.passage, letters.text, _CANDIDATES):
        alignment = trimmed(sought, solid(sought, alignment))
        likeness = Likeness.of(sought, alignment)
        firmest = max(firmest, likeness.firm)
        if is_gone(likeness):
            closed = max(closed, likeness.surroundings)
        elif is_certain(sought, likeness):
            place = _Place(likeness, *place_of_quote(sought, alignment))
            if len(sought.quote) < TINY:
                place = place.narrowed(letters, sought.quote)
            if len(sought.quote) >= TINY or _is_settled(letters, locator, sought, place):
                places.append(place)
    if sought.unique:
        places = [place for place in places if place.likeness.firm > firmest - _FIRMER]
    else:
        places = [place for place in places if place.likeness.surroundings >= closed]
    return [place for place in places if not place.likeness.is_copy] or places


def _is_settled(letters: Letters, locator: Locator, sought: Sought, place: _Place) -> bool:
    """Whether a few letters are no others; what moved their neighbours away may have them too."""
    found, quote = place.likeness, sought.quote
    is_opened_here = is_opened(sought, found)
    if not is_opened_here and (is_complete(sought, found) or 0 < found.opening < _SLIPPED):
        return True
    if is_opened_here and place.end - place.first > len(quote):
        return True
    is_seldom = len(quote) >= _SELDOM and place.is_alone(letters, quote)
    return is_seldom or place.is_in_word(letters, locator)


def _in_word(before: str, quote: str, other_before: str, other: str) -> bool:
    """Whether the word that runs from `before` into `quote` runs into `other`, and so does it."""
    beside, words = _words(before), _words(before + quote)
    if not beside or beside.endswith(" ") or words[len(beside) :][:1] in ("", " "):
        return False
    word = words[beside.rfind(" ") + 1 :].rstrip()
    return _words(other_before + other).rstrip().endswith(word)


def _words(text: str) -> str:
    """The letters of `text`, with one space between those of different words."""
    spaced = "".join(reduced(c) or " " for c in text if not combining(c))
    return " ".join(spaced.split()) + " " * spaced.endswith(" ")


def first_place_of(text: str, quote: str) -> Span | None:
    """The first place in `text` with the letters of `quote`, however they are written."""
    sought, letters = reduced(quote), _letters(text)
    at = letters.text.find(sought) if sought else -1
    if at < 0:
        return None
    return Span(letters.offset(at), letters.end(at + len(sought) - 1))


def _context(letters: str, start: int, end: int) -> tuple[int, int]:
    """From where to where letters tell those from `start` to `end` from their repetitions.

    Repetitions of either end of a long quote count, for it may be repeated in part. A side
    that they share for too long, or up to an edge of the text, tells nothing and is left
    out, unless neither side tells.
    """
    before, after = _told_before(letters, start, end), _told_after(letters, start, end)
    if before is None and after is None:
        return max(0, start - MARGIN), min(len(letters), end + MARGIN)
    return start if before is None else before, end if after is None else after


def _told_before(letters: str, start: int, end: int) -> int | None:
    head = min(end, start + _telling_end(end - start))
    most = min(start, _LONGEST)
    shared = bisect_left(
        range(most + 1), True, key=lambda n: _stands_once(letters, start - n, head)
    )
    first = start - shared
    is_told = not shared or (shared <= most and first >= _room_for(shared))
    return max(0, first - MARGIN) if is_told else None


def _told_after(letters: str, start: int, end: int) -> int | None:
    tail = max(start, end - _telling_end(end - start))
    most = min(len(letters) - end, _LONGEST)
    shared = bisect_left(range(most + 1), True, key=lambda n: _stands_once(letters, tail, end + n))
    last = end + shared
    is_told = not shared or (shared <= most and len(letters) - last >= _room_for(shared))
    return min(len(letters), last + MARGIN) if is_told else None


def _telling_end(length: int) -> int:
    """How many letters at an end of a quote count as repetitions of it.

    Fewer than may be missing from it, so that a copy that lacks its other end is one too.
    """
    return length if length < TINY else min(FEW, int(length * _PARTLY))


def _room_for(shared: int) -> int:
    """The letters that have to be left beyond those that repetitions share."""
    return FEW if shared <= _BY_CHANCE else MARGIN


def _stands_once(letters: str, start: int, end: int) -> bool:
    words = letters[start:end]
    return letters.find(words) == start and letters.find(words, start + 1) < 0


def _is_unique(letters: str, start: int, end: int) -> bool:
    quote = letters[start:end]
    if len(quote) < TELLING:
        return False
    for alignment in alignments(quote, letters, _CANDIDATES):
        is_itself = alignment[0].shift == start and alignment[0].length == len(quote)
        if not is_itself and matched(alignment, 0, len(quote)) > _UNLIKE * len(quote):
            return False
    return True


def _with_signs(text: str, quote: str, span: Span) -> Span:
    """`span` with the signs at its edges that belong to the quote."""
    start, end = span.start, span.end
    lead, tail = signs_around(quote)
    for sign in reversed(lead):
        if not start or not _are_alike(text[start - 1], sign):
            break
        start -= 1
    for sign in tail:
        if end == len(text) or not _are_alike(text[end], sign):
            break
        end += 1
    return Span(start, end)


def _are_alike(sign: str, other: str) -> bool:
    """Whether two signs are the same; of white space, one kind is as good as another."""
    return sign == other or (sign.isspace() and other.isspace())
