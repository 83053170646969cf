"""Where an edit left the words of a locator, and what surrounds them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.alignment import Alignment, alignments
from reader.model.evidence import is_certain, is_gone, is_like_copies, is_told_twice
from reader.model.holding import held
from reader.model.letters import Letters, letters_of, reduced
from reader.model.likeness import Likeness, place_of_quote, solid, trimmed
from reader.model.locator import Found, Locator
from reader.model.sought import Sought, signs_around
from reader.model.span import Span

_CANDIDATES = 6
_TELLS = 0.5  # by how much the likest of many copies stands more as it stood
_ALIKE = 0.05  # difference of scores from which one place is likelier than another
_NEARLY = 0.999  # score of words that were found, but not as they were
_FIRMER = 0.3  # share of a quote's letters by which it may not be firmer in another place

_Seen = Sequence[tuple[Likeness, Alignment]]


def found_again(text: str, locator: Locator) -> Found | None:
    """Where the words stand if they, or what surrounds them, were edited."""
    sought = Sought.of(locator)
    if not sought.quote:
        return None
    letters = letters_of(text)
    places = _places_in(letters, sought)
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

    def standing(self, letters: Letters, sought: Sought) -> float:
        """How much of what told the words from their copies is there."""
        found = self.likeness
        start, end = letters.offset(self.first), letters.end(self.end - 1)
        text = letters.original
        own = (
            len(reduced(text[text.rfind("\n", 0, start) + 1 : start])),
            len(reduced(text[end : f"{text}\n".index("\n", end)])),
        )
        return max(found.before or 0, found.after or 0) + (own == sought.own)


def _places_in(letters: Letters, sought: Sought) -> list[_Place]:
    """The places that are certain, each by itself; copies only where there is nothing better."""
    seen = tuple(_seen_in(letters, sought))
    missing = sought.copies - letters.count(sought.core) if sought.is_counted else 0
    places = [
        _Place(likeness, *place_of_quote(sought, part))
        for likeness, alignment in seen
        if is_certain(sought, likeness) and (missing <= 0 or is_told_twice(likeness))
        if (part := held(letters, sought, alignment))
    ]
    if sought.unique:
        firmest = max((likeness.firm for likeness, _ in seen), default=0.0)
        places = [place for place in places if place.likeness.firm > firmest - _FIRMER]
    else:
        closed = max((like.surroundings for like, _ in seen if is_gone(like)), default=0.0)
        places = [place for place in places if place.likeness.surroundings >= closed]
    places = [place for place in places if not place.likeness.is_copy] or places
    return places or _likest_copy(letters, sought, seen, missing)


def _seen_in(letters: Letters, sought: Sought) -> Iterator[tuple[Likeness, Alignment]]:
    for alignment in alignments(sought.passage, letters.text, _CANDIDATES):
        alignment = trimmed(sought, solid(sought, alignment))
        yield Likeness.of(sought, alignment), alignment


def _likest_copy(letters: Letters, sought: Sought, seen: _Seen, missing: int) -> list[_Place]:
    """The copy that stands most as the words stood, where none is missing.

    As many as there were leave no doubt that the words are among them. Where the letters of one
    were changed, it is not missing either.
    """
    places = [
        _Place(likeness, *place_of_quote(sought, alignment))
        for likeness, alignment in seen
        if sought.is_counted and is_like_copies(sought, likeness)
    ]
    places = [
        place
        for place in places
        if missing <= (letters.text[place.first : place.end] != sought.quote)
    ]
    standing = [place.standing(letters, sought) for place in places]
    best, second = [*sorted(standing, reverse=True), 0.0, 0.0][:2]
    return [places[standing.index(best)]] if best >= second + _TELLS else []


def first_place_of(text: str, quote: str) -> Span | None:
    """The first place in `text` with the letters of `quote`, however they are written."""
    sought, letters = reduced(quote), letters_of(text)
    at = letters.text.find(sought) if sought else -1
    if at < 0:
        return None
    return Span(letters.offset(at), letters.end(at + len(sought) - 1))


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
