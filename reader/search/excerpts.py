"""A match as it is listed: its words among their neighbours."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.model.article import IMAGE_CHARACTER, LINE_BREAK
from reader.model.span import Span

_ELLIPSIS = "…"
_LONGEST_WORD = 40
_ON_ONE_LINE = str.maketrans({LINE_BREAK: " ", "\n": " ", "\t": " ", IMAGE_CHARACTER: " "})


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A match and its neighbours on one line; an ellipsis stands for what is left out."""

    before: str
    match: str
    after: str

    def __str__(self) -> str:
        return self.before + self.match + self.after


@dataclass(frozen=True, slots=True)
class Hit:
    """A match in an article; `block` counts the article's blocks from 0."""

    path: Path
    block: int
    span: Span
    excerpt: Excerpt


def hits_at(path: Path, text: str, spans: Iterable[Span]) -> Iterator[Hit]:
    """The hits at `spans`, in order, of the `text` of the article at `path`."""
    block = at = 0
    for span in spans:
        block += text.count("\n", at, span.start)
        at = span.start
        yield Hit(path, block, span, excerpt_of(text, span))


def excerpt_of(text: str, span: Span, width: int = 60) -> Excerpt:
    """The words of `span` with up to `width` letters of their blocks, half on either side.

    Blocks of `text` join by a line feed. Only whole words stand beside the match, unless one
    is longer than any word should be.
    """
    lower = text.rfind("\n", 0, span.start) + 1
    upper = text.find("\n", span.end)
    upper = len(text) if upper < 0 else upper
    start = _start_of_words(text, lower, span.start, width // 2)
    end = _end_of_words(text, span.end, upper, width // 2)
    before = text[start : span.start].translate(_ON_ONE_LINE)
    after = text[span.end : end].translate(_ON_ONE_LINE)
    return Excerpt(
        f"{_ELLIPSIS} {before}" if start > lower else before.lstrip(),
        span.of(text).translate(_ON_ONE_LINE),
        f"{after} {_ELLIPSIS}" if end < upper else after.rstrip(),
    )


def _start_of_words(text: str, lower: int, at: int, reach: int) -> int:
    """Where the words within `reach` before `at` start; `at` itself may stand in a word."""
    if at - reach <= lower:
        return lower
    ahead = text[at - reach - 1 : at].translate(_ON_ONE_LINE)
    space = ahead.find(" ")
    if space >= 0:
        return at - reach + space
    base = max(lower, at - reach - _LONGEST_WORD)
    space = text[base : at - reach].translate(_ON_ONE_LINE).rfind(" ")
    return base + space + 1 if space >= 0 or base == lower else at - reach


def _end_of_words(text: str, at: int, upper: int, reach: int) -> int:
    """Where the words within `reach` after `at` end; `at` itself may stand in a word."""
    if at + reach >= upper:
        return upper
    space = text[at : at + reach + 1].translate(_ON_ONE_LINE).rfind(" ")
    if space >= 0:
        return at + space
    limit = min(upper, at + reach + _LONGEST_WORD)
    space = text[at + reach : limit].translate(_ON_ONE_LINE).find(" ")
    if space >= 0:
        return at + reach + space
    return upper if limit == upper else at + reach
