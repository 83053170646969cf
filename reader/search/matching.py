"""The words of a query, found in a folded text.

Page, command line and index all compare folded text with a folded query, so that a word
is found however either of them spells it.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from reader.model.span import Span
from reader.search.affixes import core_of
from reader.search.expressions import expression_matches
from reader.search.nearness import together
from reader.search.query import Query
from reader.search.stretches import Stretch, apart, word_around
from reader.text.fold import Folded, fold
from reader.text.fold import folded as folding_of
from reader.text.spelling import spelled

_ANY_SPACE = r"[ \n]+"

Check = Callable[[int, int], Stretch | None]
"""What a place of the bare letters comes to: its word, itself, or None for no match at all."""


def matches(query: Query, folded: Folded) -> tuple[Span, ...]:
    """The places of the original text that answer `query`, in order; none overlap.

    Raises BadQuery where the query is an expression that cannot be answered.
    """
    if query.expression:
        return expression_matches(query, folded)
    words = [word for word in query.text.split() if fold(word).strip()]
    if query.within and len(words) > 1:
        found = together([_found(query, word, folded) for word in words], folded.text, query.within)
    else:
        found = _found(query, query.text, folded)
    return apart(folded, found)


def _found(query: Query, words: str, folded: Folded) -> list[Stretch]:
    """Where `words` of the query stand, one after the other."""
    form = " ".join(fold(words).split())
    if not form:
        return []
    core = core_of(form)[0] if query.whole_words and query.clitics else form
    checks = tuple(_checks(query, words, core, form, folded))
    if not checks and " " not in core:
        return _occurrences(core, folded.text)
    return _phrases(core, folded.text, checks)


def _occurrences(word: str, text: str) -> list[Stretch]:
    found, length = [], len(word)
    at = text.find(word)
    while at >= 0:
        found.append((at, at + length))
        at = text.find(word, at + length)
    return found


def _phrases(words: str, text: str, checks: tuple[Check, ...]) -> list[Stretch]:
    """Where `words` follow each other; looking for the first alone is the quickest filter."""
    pattern = _pattern(words)
    first = words.split(" ", 1)[0]
    found = []
    at = text.find(first)
    while at >= 0:
        match = pattern.match(text, at)
        stretch = _checked(match.span(), checks) if match else None
        if stretch:
            found.append(stretch)
        at = text.find(first, stretch[1] if stretch else at + 1)
    return found


def _checked(place: Stretch, checks: tuple[Check, ...]) -> Stretch | None:
    """What the last check makes of `place`, if all of them let it pass."""
    stretch: Stretch | None = place
    for check in checks:
        stretch = check(*place)
        if stretch is None:
            return None
    return stretch


@lru_cache(maxsize=32)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(_ANY_SPACE.join(map(re.escape, words.split(" "))))


def _checks(query: Query, words: str, core: str, form: str, folded: Folded) -> list[Check]:
    checks: list[Check] = []
    if query.marks or query.letters:
        checks.append(_spelling_check(query, words, core, folded))
    if query.whole_words and query.clitics:
        checks.append(_affix_check(form, folded.text))
    elif query.whole_words:
        checks.append(_word_check(folded.text))
    return checks


def _word_check(text: str) -> Check:
    def check(start: int, end: int) -> Stretch | None:
        return (start, end) if word_around(text, start, end) == (start, end) else None

    return check


def _affix_check(form: str, text: str) -> Check:
    _, before, after = core_of(form)

    def check(start: int, end: int) -> Stretch | None:
        first, last = word_around(text, start, end)
        if before.fullmatch(text, first, start) and after.fullmatch(text, end, last):
            return first, last
        return None

    return check


def _spelling_check(query: Query, words: str, core: str, folded: Folded) -> Check:
    """Takes only what has the marks, or the letters, of the query's own words."""
    asked = folding_of(words)
    at = asked.text.find(core)
    wanted = _spelling(query, asked.span(at, at + len(core)).of(words) if at >= 0 else words)

    def check(start: int, end: int) -> Stretch | None:
        written = folded.span(start, end).of(folded.original)
        return (start, end) if _spelling(query, written) == wanted else None

    return check


def _spelling(query: Query, text: str) -> str:
    return " ".join(spelled(text, marks=query.marks, letters=query.letters).split())
