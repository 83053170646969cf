"""What has to be quoted around a reader's words to tell them from the rest of an article."""

from bisect import bisect_left, bisect_right

from reader.model.letters import Letters, letters_of
from reader.model.locator import UNTOLD, Locator
from reader.model.passage import place_in
from reader.model.rivals import MOST, rival_of, rivals_of, written
from reader.model.sought import Sought
from reader.model.span import Span

_BESIDE = 96  # letters beyond what repetitions share
_ROUNDS = 3  # times that a text is searched from which the words are taken away
_LONGEST = 4096  # letters beside a quote above which repetitions cannot be told apart


def located(text: str, span: Span) -> Locator:
    """The locator of the words that `span` covers in `text`.

    As much is quoted around them as they share with their repetitions, and some more. They are
    looked for in the text from which they, or their paragraph, are taken away: what is found
    there is one more rival. Where it is found still, the words cannot be told from it, and will
    be found unchanged or not at all.
    """
    letters = letters_of(text)
    start, end = letters.before(span.start), letters.before(span.end)
    head = max(0, start - _shared_before(letters.text, start, end) - _BESIDE)
    tail = min(len(letters.text), end + _shared_after(letters.text, start, end) + _BESIDE)
    locator = Locator(
        span.start,
        span.of(text),
        text[letters.offset(head) : span.start] if head < start else "",
        text[span.end : letters.end(tail - 1)] if tail > end else "",
    )
    sought = Sought.of(locator)
    return _told(locator, sought, letters, start) if sought.quote else locator


def _told(locator: Locator, sought: Sought, letters: Letters, start: int) -> Locator:
    """`locator`, with what tells its words from all that is found where they are taken away."""
    end = start + len(sought.quote)
    rivals, copies = rivals_of(letters, sought, start)
    for taken in ((start, end), _paragraph(letters, start, end)):
        others = letters.hiding(*taken)
        for _ in range(_ROUNDS):
            locator = locator._replace(unique=not rivals, copies=copies, rivals=written(rivals))
            place = place_in(others, sought, locator)
            if place is None:
                break
            rivals = (rival_of(others, sought, place.quote, start), *rivals)[:MOST]
        else:
            return locator._replace(copies=UNTOLD)
    return locator


def _paragraph(letters: Letters, start: int, end: int) -> tuple[int, int]:
    """From where to where the letters of the paragraphs go in which a quote stands."""
    breaks = (0, *letters.breaks, len(letters.text))
    return breaks[bisect_right(breaks, start) - 1], breaks[bisect_left(breaks, end)]


def _shared_before(letters: str, start: int, end: int) -> int:
    """How many letters before a quote repetitions share with it, up to a limit."""
    most = min(start, _LONGEST)
    return bisect_left(range(most + 1), True, key=lambda n: _stands_once(letters, start - n, end))


def _shared_after(letters: str, start: int, end: int) -> int:
    most = min(len(letters) - end, _LONGEST)
    return bisect_left(range(most + 1), True, key=lambda n: _stands_once(letters, start, end + n))


def _stands_once(letters: str, start: int, end: int) -> bool:
    words = letters[start:end]
    return letters.find(words) == start and letters.find(words, start + 1) < 0
