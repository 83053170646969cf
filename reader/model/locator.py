"""Where a reader's mark stands, said so that edits of the article do not lose it.

A locator quotes the words, and enough of what stands before and after them to tell them
from every repetition. Position alone would be lost by the first inserted word; the quote
alone would be found at any of its repetitions. How much is enough, and where the words are
after an edit, is the matter of `reader.model.context` and `reader.model.passage`, imported when
it comes to that.
"""

from typing import NamedTuple

from reader.model.span import Span

_PLACE, _BESIDE = 80, 28  # characters that tell a reading place, and those next to them
_COPIES = 500  # of a whole passage that are looked at

UNTOLD = -1


class Locator(NamedTuple):
    """Words of an article: where they stood, the words, and what surrounded them.

    `unique` says that nothing like the quote stood elsewhere in the article, `rivals` what
    did and how it went on (`reader.model.rivals`). `copies` says how often the quote stood there,
    itself included; 0 where nobody counted, UNTOLD where it was too often to tell them apart.
    """

    start: int
    quote: str
    before: str
    after: str
    unique: bool = False
    copies: int = 0
    rivals: str = ""


class Found(NamedTuple):
    """Where a locator's words stand; `score` is 1 for words and surroundings unchanged."""

    span: Span
    score: float


def locator_of(text: str, span: Span) -> Locator:
    """The locator of the words that `span` covers in `text`."""
    from reader.model.context import located

    return located(text, span)


def locator_of_place(text: str, at: int) -> Locator:
    """The locator of the words from `at` on, made in no time, for a place that is passed by.

    It looks at nothing but these words and their neighbours, so where a text repeats itself
    the place may be lost that a mark would keep.
    """
    end = at + _PLACE
    return Locator(at, text[at:end], text[max(0, at - _BESIDE) : at], text[end : end + _BESIDE])


def locate(text: str, locator: Locator) -> Found | None:
    """Where the words of `locator` stand in `text`; None where that is not certain.

    Letters of the quote may have changed, up to a third of them, and so may all that
    surrounds it, as long as one side or the quote itself tells it from the rest.
    """
    start = _start_of_unchanged(text, locator)
    if start is not None:
        return Found(Span(start, start + len(locator.quote)), 1.0)
    if locator.copies == UNTOLD:
        return None
    from reader.model.passage import found_again

    return found_again(text, locator)


def place_of(text: str, words: Locator) -> Span | None:
    """Where words that somebody quoted stand in `text`, the first place where they stand often.

    Less is asked of them than of a mark: nothing is written where they were found.
    """
    found = locate(text, words)
    if found is not None:
        return found.span
    from reader.model.passage import first_place_of

    return first_place_of(text, words.quote)


def renewed(text: str, locator: Locator, found: Found) -> Locator:
    """`locator` for edits to come, with what surrounds the words that were `found` by now.

    It stays as it is where letters of the quote changed: what came into it was not marked, and
    what tells the changed words from the rest need not tell the quote.
    """
    from reader.model.letters import reduced

    if reduced(found.span.of(text)) != reduced(locator.quote):
        return locator
    return locator_of(text, found.span)


def _start_of_unchanged(text: str, locator: Locator) -> int | None:
    """Where the quote starts if it stands there with its surroundings, letter by letter.

    Of several such places, which only a copy of the passage can make, the nearest.
    """
    before = len(locator.before)
    whole = locator.before + locator.quote + locator.after
    if locator.start >= before and text.startswith(whole, locator.start - before):
        return locator.start
    beside = locator.before and locator.after if locator.copies > 1 else before or locator.after
    if not locator.quote or not beside:
        return None
    starts: list[int] = []
    at = text.find(whole)
    while at >= 0 and len(starts) < _COPIES:
        starts.append(at + before)
        at = text.find(whole, at + 1)
    return min(starts, key=lambda start: abs(start - locator.start), default=None)
