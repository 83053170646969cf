"""The words of a query, found in a folded text.

Page, command line and index all compare folded text with a folded query, so that a word
is found however either of them spells it.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from reader.model.span import Span
from reader.search.affixes import core_of
from reader.search.expressions import expression_matches
from reader.search.nearness import following, together
from reader.search.query import Query
from reader.search.spans import Stretch, apart
from reader.search.stretches import is_letter, word_around
from reader.search.word_forms import forms_in
from reader.text.fold import Folded, fold
from reader.text.fold import folded as folding_of
from reader.text.spelling import spelled

_ANY_SPACE = r"[ \n]+"

Check = Callable[[int, int], Stretch | None]
"""What a place of the bare letters comes to: its word, itself, or None for no match at all."""


def matches(query: Query, folded: Folded) -> Sequence[Span]:
    """The places of the original text that answer `query`, in order; none overlap.

    They are worked out as they are looked at. Raises BadQuery where the query is an
    expression that cannot be answered.
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
    if query.forms:
        return following([forms_in(word, folded.text) for word in form.split(" ")], folded.text)
    core = core_of(form)[0] if query.whole_words and query.clitics else form
    pattern = _pattern(core, query.whole_words and not query.clitics)
    checks = tuple(_checks(query, words, core, form, folded))
    if not checks:
        return [match.span() for match in pattern.finditer(folded.text)]
    return _checked_places(pattern, folded.text, checks)


def _checked_places(
    pattern: re.Pattern[str], text: str, checks: tuple[Check, ...]
) -> list[Stretch]:
    """The places of `pattern` that pass `checks`, as the last of them has them."""
    found = []
    match = pattern.search(text)
    while match:
        stretch = _checked(match.span(), checks)
        if stretch:
            found.append(stretch)
        match = pattern.search(text, stretch[1] if stretch else match.start() + 1)
    return found


def _checked(place: Stretch, checks: tuple[Check, ...]) -> Stretch | None:
    stretch: Stretch | None = place
    for check in checks:
        stretch = check(*place)
        if stretch is None:
            return None
    return stretch


@lru_cache(maxsize=32)
def _pattern(words: str, is_whole: bool) -> re.Pattern[str]:
    """Where folded `words` follow each other, as words of their own if they are to be whole.

    What must not stand before them is said after their first word: an expression that
    begins with plain letters is looked for at many times the speed.
    """
    first, *others = map(re.escape, words.split(" "))
    if is_whole and is_letter(words[0]):
        first += rf"(?<!\w{first})"
    end = r"(?!\w)" if is_whole and is_letter(words[-1]) else ""
    return re.compile(_ANY_SPACE.join((first, *others)) + end)


def _checks(query: Query, words: str, core: str, form: str, folded: Folded) -> list[Check]:
    checks: list[Check] = []
    if query.marks or query.letters:
        checks.append(_spelling_check(query, words, core, folded))
    if query.whole_words and query.clitics:
        checks.append(_affix_check(form, folded.text))
    return checks


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
    known: dict[str, bool] = {}  # for a long text writes a word in few ways

    def check(start: int, end: int) -> Stretch | None:
        written = folded.span(start, end).of(folded.original)
        if written not in known:
            known[written] = _spelling(query, written) == wanted
        return (start, end) if known[written] else None

    return check


def _spelling(query: Query, text: str) -> str:
    return " ".join(spelled(text, marks=query.marks, letters=query.letters).split())
