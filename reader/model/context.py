"""What has to be quoted around a reader's words to tell them from the rest of an article."""

from bisect import bisect_left

from reader.model.letters import letters_of
from reader.model.locator import UNTOLD, Locator, locate
from reader.model.rivals import MOST, rivals_of, written
from reader.model.sought import Sought
from reader.model.span import Span

_BESIDE = 96  # letters beyond what repetitions share
_LONGEST = 1024  # letters beside a quote above which repetitions cannot be told apart


def located(text: str, span: Span) -> Locator:
    """The locator of the words that `span` covers in `text`.

    As much is quoted around them as they share with their repetitions, and some more. Where
    there are too many of these to keep them apart, so that one would be found when the words, or
    their paragraph, are taken away, they will be found unchanged or not at all.
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
    rivals, copies = rivals_of(letters, Sought.of(locator), start)
    locator = locator._replace(unique=not rivals, copies=copies, rivals=written(rivals))
    if len(rivals) == MOST and any(locate(other, locator) for other in _without(text, span)):
        return locator._replace(copies=UNTOLD)
    return locator


def _without(text: str, span: Span) -> tuple[str, str]:
    """`text` without the words of `span`, and without their paragraph."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    return (
        text[: span.start] + text[span.end :],
        text[:start] + (text[end + 1 :] if end >= 0 else ""),
    )


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
