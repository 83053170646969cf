"""What has to be quoted around a reader's words to tell them from the rest of an article."""

from bisect import bisect_left

from reader.model.alignment import alignments
from reader.model.letters import letters_of
from reader.model.likeness import matched
from reader.model.locator import UNTOLD, Locator, locate
from reader.model.sought import FEW, MARGIN, TELLING, TINY, Sought
from reader.model.span import Span

_LONGEST = 1024  # letters beside a quote above which repetitions cannot be told apart
_WIDER = (0, 28, 112, 448, 1792)  # letters that are quoted beyond what sets the words apart
_BY_CHANCE = 6  # letters that words beside a quote share without being repetitions
_PARTLY = 0.7  # share of a short quote's letters that may be taken for all of it
_CANDIDATES = 6
_UNLIKE = 0.6  # share of a quote's letters above which another place is like it


def located(text: str, span: Span) -> Locator:
    """The locator of the words that `span` covers in `text`.

    As much is quoted around them as it takes that nothing is taken for them where they, or their
    paragraph, are taken away. Where nothing is enough, they will be found unchanged or not at all.
    """
    letters = letters_of(text)
    start, end = letters.before(span.start), letters.before(span.end)
    first, last = _context(letters.text, start, end)
    is_unique = _is_unique(letters.text, start, end)
    for wider in _WIDER:
        head, tail = max(0, first - wider), min(len(letters.text), last + wider)
        locator = Locator(
            span.start,
            span.of(text),
            text[letters.offset(head) : span.start] if head < start else "",
            text[span.end : letters.end(tail - 1)] if tail > end else "",
            is_unique,
        )
        if not any(locate(other, locator) for other in _without(text, span)):
            break
        is_unique = False
    else:
        return locator._replace(copies=UNTOLD)
    return locator._replace(copies=letters.count(Sought.of(locator).core))


def _without(text: str, span: Span) -> tuple[str, str]:
    """`text` without the words of `span`, and without their paragraph."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    return (
        text[: span.start] + text[span.end :],
        text[:start] + (text[end + 1 :] if end >= 0 else ""),
    )


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
