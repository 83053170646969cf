"""Where an edit left the words of a locator, and what surrounds them."""

from reader.model.alignment import alignments
from reader.model.letters import Letters, letters_of, reduced
from reader.model.locator import Found, Locator
from reader.model.place import Place, place_of
from reader.model.rivals import Rival, advantage, rivals_in
from reader.model.sought import Sought, signs_around
from reader.model.span import Span

_CANDIDATES = 10
_MARGIN = 8.0  # bits by which a place is better than all others
_MARGIN_OF_ALL = 5.0  # the same, where all copies are there, and the neighbours of this one
_NEIGHBOURS = 3.0  # bits by which these say so
_CLEAR = 40.0  # bits from which that is clear
_NEARLY = 0.999  # score of words that were found, but not as they were


def found_again(text: str, locator: Locator) -> Found | None:
    """Where the words stand if they, or what surrounds them, were edited."""
    sought = Sought.of(locator)
    place = place_in(letters_of(text), sought, locator) if sought.quote else None
    if place is None:
        return None
    start, end = place.edges
    span = Span(place.letters.offset(start), place.letters.end(end - 1))
    return Found(_with_signs(text, locator.quote, span), min(place.score, _NEARLY))


def place_in(letters: Letters, sought: Sought, locator: Locator) -> Place | None:
    """The likest place, if it is certain, and better than every other by a margin."""
    found = alignments(sought.passage, letters.text, _CANDIDATES)
    places = _apart([place_of(letters, sought, alignment) for alignment in found])
    rivals = rivals_in(locator, sought)
    place = _told(tuple(place for place in places if place.is_like), rivals, locator.copies)
    if place is None or place.is_gone:
        return None
    closed = max((place.bits for place in places if place.is_closed), default=0.0)
    stays = place.bits > closed
    is_alone = place.is_known_alone and ((place.sides > 0 and stays) or not rivals)
    return place if is_alone or (place.is_held and stays) else None


def _told(places: tuple[Place, ...], rivals: tuple[Rival, ...], copies: int) -> Place | None:
    """The one of `places` that is likelier the quote's than any rival's, and than the others.

    Where as many copies stand as stood, what the others are tells what it is.
    """
    if not places:
        return None
    likely = {place: min(advantage(place, rivals), _CLEAR) for place in places}
    best = max(places, key=lambda place: (likely[place], place.own_bits))
    all_there = 1 < copies <= sum(place.is_copied for place in places)
    if likely[best] < (-_MARGIN / 2 if all_there else _MARGIN):
        return None
    margin = _MARGIN_OF_ALL if all_there and likely[best] >= _NEIGHBOURS else _MARGIN
    told = [place for place in places if likely[place] > likely[best] - margin]
    if likely[best] < _CLEAR:
        return best if told == [best] else None
    best = max(told, key=lambda place: place.own_bits)
    least = best.own_bits - _MARGIN
    others = [place for place in told if place.own_bits > least or place.bits > best.bits]
    return best if others == [best] else None


def _apart(places: list[Place]) -> tuple[Place, ...]:
    """The places that share no letters of the quote with a better one."""
    apart: list[Place] = []
    for place in sorted(places, key=lambda place: -place.bits):
        if not place.quote or all(place.is_apart_from(other) for other in apart if other.quote):
            apart.append(place)
    return tuple(apart)


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
