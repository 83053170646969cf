"""The words of a query, found in a folded text.

Page, command line and index all compare folded text with a folded query, so that a word
is found however either of them spells it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from operator import lt

from reader.model.span import Span
from reader.text.fold import Folded, fold

_ANY_SPACE = r"[ \n]+"


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader looks for; white space in `text` stands for any white space."""

    text: str
    whole_words: bool = False


def matches(query: Query, folded: Folded) -> tuple[Span, ...]:
    """The places of the original text that answer `query`, in order; none overlap."""
    words = fold(query.text).split()
    if not words:
        return ()
    if len(words) == 1 and not query.whole_words:
        found = _occurrences(words[0], folded.text)
    else:
        found = _phrases(words, query.whole_words, folded.text)
    return _apart(folded, found)


def _occurrences(word: str, text: str) -> list[tuple[int, int]]:
    found, length = [], len(word)
    at = text.find(word)
    while at >= 0:
        found.append((at, at + length))
        at = text.find(word, at + length)
    return found


def _phrases(words: list[str], whole_words: bool, text: str) -> list[tuple[int, int]]:
    """Where `words` follow each other; looking for the first alone is the quickest filter."""
    pattern = _pattern(tuple(words), whole_words)
    found, first = [], words[0]
    at = text.find(first)
    while at >= 0:
        match = pattern.match(text, at)
        if match:
            found.append(match.span())
        at = text.find(first, match.end() if match else at + 1)
    return found


@lru_cache(maxsize=32)
def _pattern(words: tuple[str, ...], whole_words: bool) -> re.Pattern[str]:
    phrase = _ANY_SPACE.join(map(re.escape, words))
    return re.compile(rf"(?<!\w){phrase}(?!\w)" if whole_words else phrase)


def _apart(folded: Folded, found: list[tuple[int, int]]) -> tuple[Span, ...]:
    """The original letters of `found`, without matches that share a letter with the one before.

    One letter of the page may fold to several, as ﷲ does, and answer several times.
    """
    starts, ends = folded.origins(found)
    if any(map(lt, starts[1:], ends)):
        kept, end = [], 0
        for stretch in zip(starts, ends, strict=True):
            if stretch[0] >= end:
                kept.append(Span(*stretch))
                end = stretch[1]
        return tuple(kept)
    return tuple(map(Span, starts, ends))
