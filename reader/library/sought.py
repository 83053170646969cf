"""Which words an answer to a query has in any case, by which the index looks it up."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.search import Query
from reader.search.affixes import core_of
from reader.search.word_forms import forms_of
from reader.text.fold import fold

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Sought:
    """A word that every answer has: one with any of these letters in it, which `is_wanted`."""

    letters: tuple[str, ...]
    at_start: bool = False
    at_end: bool = False
    is_wanted: Callable[[str], object] = bool


def sought_by(query: Query) -> Iterator[Sought]:
    """The words that an answer has."""
    if query.forms:
        yield from _sought_forms(fold(query.text).split())
        return
    for phrase in query.text.split() if query.within else [query.text]:
        form = " ".join(fold(phrase).split())
        if query.whole_words and query.clitics and form:
            if form.replace(" ", "").isalpha():
                yield from _sought_with_clitics(form)
                continue
            form = core_of(form).letters
        is_whole = query.whole_words and not query.clitics
        for word in _WORD.finditer(form):
            at_start = is_whole or word.start() > 0
            at_end = is_whole or word.end() < len(form)
            yield Sought((word.group(),), at_start, at_end)


def _sought_with_clitics(form: str) -> Iterator[Sought]:
    """The words of a folded phrase: the first may have clitics before it, the last after it."""
    core, before, after, _ = core_of(form)
    words = core.split(" ")
    for number, word in enumerate(words):
        start = before.pattern if number == 0 else ""
        end = f"(?:{after.pattern})" if number == len(words) - 1 else ""
        yield Sought((word,), is_wanted=re.compile(start + word + end).fullmatch)


def _sought_forms(words: list[str]) -> Iterator[Sought]:
    for word in words:
        if word.isalpha():
            forms = forms_of(word)
            yield Sought(forms.cores, is_wanted=forms.pattern.fullmatch)
        else:
            yield from (Sought((part,)) for part in _WORD.findall(word))
