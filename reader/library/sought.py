"""Which words an answer to a query has in any case, by which the index looks it up."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, product

from reader.search import Query
from reader.search.affixes import core_of
from reader.search.joints import JOINT, PARTING, phrase_of, without_joints
from reader.search.spellings import other_spellings
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


def sought_by(query: Query) -> Iterator[tuple[Sought, ...]]:
    """The words that an answer has, for each way to spell the query."""
    if query.forms:
        yield tuple(_sought_forms(fold(query.text).split()))
        return
    each = [
        [tuple(_sought_words(query, way)) for way in (words, *other_spellings(query, words))]
        for words in (query.words if query.within else [" ".join(query.words)])
    ]
    yield from (tuple(chain.from_iterable(ways)) for ways in product(*each))


def _sought_words(query: Query, words: str) -> Iterator[Sought]:
    """The words that stand wherever some words of `query` follow each other."""
    phrase = phrase_of(words)
    if query.whole_words and query.clitics and phrase:
        if without_joints(phrase).replace(" ", "").isalpha():
            yield from _sought_with_clitics(phrase)
            return
        phrase = core_of(phrase).letters
    yield from _sought_phrase(phrase, query.whole_words and not query.clitics)


def _sought_phrase(phrase: str, is_whole: bool) -> Iterator[Sought]:
    """The words of a phrase; none stands at a joint in texts that leave the joint out."""
    for word in _WORD.finditer(phrase):
        start, end = word.span()
        before, after = phrase[start - 1 : start], phrase[end : end + 1]
        at_start = before != JOINT and (is_whole or bool(before))
        at_end = after != JOINT and (is_whole or bool(after))
        yield Sought((word.group(),), at_start, at_end)


def _sought_with_clitics(phrase: str) -> Iterator[Sought]:
    """The words of a phrase: the first may have clitics before it, the last after it."""
    core, before, after, _ = core_of(phrase)
    if JOINT in core:
        yield from (Sought((word,)) for word in PARTING.split(core))
        return
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
