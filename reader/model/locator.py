"""Where a reader's mark stands, said so that edits of the article do not lose it.

A locator quotes the words, and some of what stands before and after them. Position alone
would be lost by the first inserted word; the quote alone would be found at any of its
repetitions.
"""

from dataclasses import dataclass

from reader.model.span import Span

_CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Locator:
    """Words of an article: where they stood, the words, and what surrounded them.

    `unique` says that nothing like the quote stood elsewhere in the article.
    """

    start: int
    quote: str
    before: str
    after: str
    unique: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Where a locator's words stand; `score` is 1 for words and surroundings unchanged."""

    span: Span
    score: float


def locator_of(text: str, span: Span) -> Locator:
    """The locator of the words that `span` covers in `text`."""
    return Locator(
        span.start,
        span.of(text),
        text[max(0, span.start - _CONTEXT) : span.start],
        text[span.end : span.end + _CONTEXT],
    )


def locate(text: str, locator: Locator) -> Found | None:
    """Where the words of `locator` stand in `text`; None where that is not certain."""
    whole = locator.before + locator.quote + locator.after
    starts = []
    at = text.find(whole)
    while at >= 0:
        starts.append(at + len(locator.before))
        at = text.find(whole, at + 1)
    if not starts:
        return None
    start = min(starts, key=lambda start: abs(start - locator.start))
    return Found(Span(start, start + len(locator.quote)), 1.0)
