"""The forms of a word in the Arabic script: its plural, its dual, its feminine.

A word is led back to its bases: by a lexicon of plurals that are made within the word, or by
the Snowball stemmer. What is a form of it then takes no stemming of the text: a base, an
ending, and what languages write onto words.
"""

import re
from collections.abc import Iterator
from functools import cache

from reader.languages.ar_plurals import BROKEN_PLURALS
from reader.search.affixes import AFTER, ARABIC_AFTER, ARABIC_BEFORE, WITH_ARTICLE, core_of
from reader.text.fold import fold

_ENDINGS = "(?:ات|ان|ين|ون|ه|تان|تين|تا|تي|يه|يات|يون|يين|[اويت]|ت?يں|ت?وں|ي?اں)?"
_ENDINGS_AFTER_TA = "(?:ات|تان|تين|تا|تي|ے|وں)"
_URDU_ENDINGS = "(?:ا|ے|وں|ياں|يوں|ي)"
_URDU_LAST = "اے"
_URDU_LETTERS = frozenset("ٹڈڑںے")
_SHORTEST = 3
"""Letters below which a stem says too little of its word."""

_FRONT = re.compile(f"(?:{WITH_ARTICLE})?")
_ONTO = re.compile(ARABIC_BEFORE), re.compile(f"{_ENDINGS}(?:{AFTER})")
_MOST_BEFORE, _MOST_AFTER = 4, 5
"""Letters that are looked for on either side of a word of the lexicon."""


def arabic_forms(word: str) -> list[tuple[str, str]]:
    """The letters that forms of a folded word have in common, each with an expression for them."""
    bases = _singulars_of(word)
    if not bases:
        stem = word if _URDU_LETTERS & set(word) else _stem(word)
        bases = _singulars_of(stem) or {stem}
    parts = [_form(base, has_endings=True) for base in sorted(bases)]
    plurals = [plural for base in bases for plural in _plurals().get(base, ())]
    parts += [_form(plural, has_endings=False, after=ARABIC_AFTER) for plural in plurals]
    return [*parts, _form(word, has_endings=False)]


def _form(base: str, *, has_endings: bool, after: str = AFTER) -> tuple[str, str]:
    """The letters that all forms of `base` share, and an expression for the forms.

    `after` is what may be written onto them. Of a plural that is made within the word, the
    ت of كتبت is of a verb, and not Persian for yours.
    """
    core, before, after_core, _ = core_of(base, after)
    if has_endings and _URDU_LETTERS & set(base) and core[-1] in _URDU_LAST:
        return core[:-1], before.pattern + core[:-1] + _URDU_ENDINGS
    rest = after_core.pattern
    if has_endings and base.endswith("ه") and not core.endswith("ه"):
        rest += f"|{_ENDINGS_AFTER_TA}(?:{AFTER})"
    elif has_endings and len(core) >= _SHORTEST:
        rest = f"{_ENDINGS}(?:{AFTER})"
    return core, f"{before.pattern}{core}(?:{rest})"


def _singulars_of(word: str) -> set[str]:
    """The singulars, from the lexicon, of which `word` is a form, with what stands onto it.

    Of the readings of `word`, those with the longest word of the lexicon count.
    """
    known = _singulars()
    found = [reading for reading in _readings(word) if reading in known]
    longest = max(map(len, found), default=0)
    return {singular for reading in found if len(reading) == longest for singular in known[reading]}


def _readings(word: str) -> Iterator[str]:
    """What `word` may be without what stands onto it; of ت before a pronoun, ه comes back."""
    before, after = _ONTO
    for start in range(min(_MOST_BEFORE + 1, len(word))):
        for end in range(len(word), max(start + 1, len(word) - _MOST_AFTER), -1):
            if before.fullmatch(word, 0, start) and after.fullmatch(word, end):
                yield word[start:end]
                if word[end - 1] == "ت":
                    yield word[start : end - 1] + "ه"


def _stem(word: str) -> str:
    """The stem of `word` without its article, where the stemmer took off nothing else before."""
    import snowballstemmer  # takes its time, and most searches need it not

    stem: str = snowballstemmer.stemmer("arabic").stemWord(word)
    start = word.find(stem)
    if len(stem) < _SHORTEST or start < 0 or not _FRONT.fullmatch(word, 0, start):
        return core_of(word).letters if word.startswith("ال") else word
    end = start + len(stem)
    if stem.endswith("ا") and word.startswith("ت", end):
        return stem[:-1]  # of ات the stemmer leaves the alef
    return stem


@cache
def _plurals() -> dict[str, tuple[str, ...]]:
    """The plurals of each singular of the lexicon, folded."""
    found: dict[str, tuple[str, ...]] = {}
    for singular, *plurals in _lines():
        found[singular] = (*found.get(singular, ()), *plurals)
    return found


@cache
def _singulars() -> dict[str, set[str]]:
    """The singulars of each word of the lexicon, folded; of a singular, itself alone."""
    found: dict[str, set[str]] = {}
    for singular, *plurals in _lines():
        for plural in plurals:
            found.setdefault(plural, set()).add(singular)
    return found | {singular: {singular} for singular in _plurals()}


def _lines() -> Iterator[list[str]]:
    return (fold(line).split() for line in BROKEN_PLURALS.strip().splitlines())
