"""The words of a query, found in a folded text.

Page, command line and index all compare folded text with a folded query, so that a word
is found however either of them spells it.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.model.span import Span
from reader.search.affixes import core_of
from reader.search.expressions import expression_matches
from reader.search.nearness import following, together, without_overlaps
from reader.search.query import Query
from reader.search.spans import Stretch, apart
from reader.search.stretches import is_letter, word_around
from reader.search.word_forms import forms_in
from reader.text.fold import Folded, fold
from reader.text.fold import folded as folding_of
from reader.text.spelling import spelled

_ANY_SPACE = r"[ \n]+"


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


def load_for(query: Query) -> None:
    """Loads what is needed to answer `query`, and for no other.

    `matches` does so as well; where it runs in a thread beside Qt, it must find it done.
    """
    if query.expression:
        import regex  # noqa: F401
    elif query.forms:
        import snowballstemmer  # noqa: F401


def _found(query: Query, words: str, folded: Folded) -> list[Stretch]:
    """Where `words` of the query stand, one after the other."""
    form = " ".join(fold(words).split())
    if not form:
        return []
    if query.forms:
        return following([forms_in(word, folded.text) for word in form.split(" ")], folded.text)
    with_clitics = query.whole_words and query.clitics
    core = core_of(form)[0] if with_clitics else form
    pattern = _pattern(core, query.whole_words and not query.clitics)
    if not (query.marks or query.letters or with_clitics):
        return [match.span() for match in pattern.finditer(folded.text)]
    found = _every_place(pattern, core, folded.text)
    if query.marks or query.letters:
        found = _spelled_so(found, query, words, core, folded)
    if with_clitics:
        found = _with_clitics(found, form, folded.text)
    return without_overlaps(found)


def _every_place(pattern: re.Pattern[str], core: str, text: str) -> list[Stretch]:
    """The places of `pattern`, whose letters are `core`, where they overlap as well."""
    if not any(core.startswith(core[at:]) for at in range(1, len(core))):
        return [match.span() for match in pattern.finditer(text)]
    found = []
    match = pattern.search(text)
    while match:
        found.append(match.span())
        match = pattern.search(text, match.start() + 1)
    return found


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


def _with_clitics(found: list[Stretch], form: str, text: str) -> list[Stretch]:
    """Those of `found` that are a word with what may be written onto it, with all of that."""
    _, before, after = core_of(form)
    words = []
    for start, end in found:
        first, last = word_around(text, start, end)
        if before.fullmatch(text, first, start) and after.fullmatch(text, end, last):
            words.append((first, last))
    return words


def _spelled_so(
    found: list[Stretch], query: Query, words: str, core: str, folded: Folded
) -> list[Stretch]:
    """Those of `found` that have the marks, or the letters, of the query's own `words`."""
    asked = folding_of(words)
    at = asked.text.find(core)
    wanted = _spelling(query, asked.span(at, at + len(core)).of(words) if at >= 0 else words)
    written = [
        folded.original[start:end] for start, end in zip(*folded.origins(found), strict=True)
    ]
    right = {form for form in set(written) if _spelling(query, form) == wanted}
    return [place for place, form in zip(found, written, strict=True) if form in right]


def _spelling(query: Query, text: str) -> str:
    return " ".join(spelled(text, marks=query.marks, letters=query.letters).split())
