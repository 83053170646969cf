"""The forms of a word: its plural, its dual, its feminine, and what is written onto each.

A word is led back to its bases: by a lexicon of plurals that are made within the word, or by
the Snowball stemmer. What is a form of it then takes no stemming of the text: a base, an
ending, and what languages write onto words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.languages.ar_plurals import BROKEN_PLURALS
from reader.search.affixes import (
    AFTER,
    ARABIC_AFTER,
    ARABIC_BEFORE,
    WITH_ARTICLE,
    core_of,
    is_arabic,
    is_hebrew,
)
from reader.search.spans import Stretch
from reader.search.stretches import places_of, word_around
from reader.text.fold import fold

_ENDINGS = "(?:ات|ان|ين|ون|ه|تان|تين|تا|تي|يه|يات|يون|يين|[اويت]|ت?يں|ت?وں|ي?اں)?"
_ENDINGS_AFTER_TA = "(?:ات|تان|تين|تا|تي|ے|وں)"
_URDU_ENDINGS = "(?:ا|ے|وں|ياں|يوں|ي)"
_URDU_LAST = "اے"
_HEBREW_ENDINGS = (
    "(?:ה|ת|י|ים|ות|יות|ון|ו|ם|ן|נו|כם|כן|ך|יו|יה|יהם|יהן|ינו|יך|ייך"
    "|ותיו|ותיה|ותיהם|ותינו|ותי|תו|תה|תם|תנו|תי|תיים|יים)?"
)
_HEBREW_PLURALS = ("ים", "ות")
_HEBREW_FINALS = dict(zip("ךםןףץ", "כמנפצ", strict=True))
_HEBREW_LAST = {**_HEBREW_FINALS, **{medial: final for final, medial in _HEBREW_FINALS.items()}}
_URDU_LETTERS = frozenset("ٹڈڑںے")
_REACH = 8
"""Letters that may be written onto the front of a word, and some to spare."""

_SPACE = re.compile(r"[ \n]+")
_SHORTEST = 3
"""Letters below which a stem says too little of its word."""

_FRONT = re.compile(f"(?:{WITH_ARTICLE})?")
_ONTO = re.compile(ARABIC_BEFORE), re.compile(f"{_ENDINGS}(?:{AFTER})")
_MOST_BEFORE, _MOST_AFTER = 4, 5
"""Letters that are looked for on either side of a word of the lexicon."""


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of a folded word: each has one of `cores` in it, and answers `pattern` whole."""

    cores: tuple[str, ...]
    pattern: re.Pattern[str]

    def at(self, start: int, text: str) -> int | None:
        """Where the form ends that stands in `text` from `start` on as a whole word."""
        for core in self.cores:
            at = text.find(core, start, start + len(core) + _REACH)
            if at >= 0:
                around = word_around(text, at, at + len(core))
                if around[0] == start and self.pattern.fullmatch(text, *around):
                    return around[1]
        return None


class PhraseOfForms:
    """Folded `words`, each in whatever form, following each other in a folded text."""

    def __init__(self, words: list[str], text: str) -> None:
        self._forms = [forms_of(word) for word in words]
        self._text = text

    def places(self, start: int, end: int) -> list[Stretch]:
        """Those that begin with letters from `start` up to `end`, in order."""
        found = (self._followed(place) for place in self._first(start, end))
        return [place for place in found if place]

    def _first(self, start: int, end: int) -> list[Stretch]:
        """Where forms of the first word stand, each as a whole word."""
        forms, found = self._forms[0], set[Stretch]()
        for core in forms.cores:
            for place in places_of(core, self._text, start, end, overlapping=True):
                around = word_around(self._text, *place)
                if around not in found and forms.pattern.fullmatch(self._text, *around):
                    found.add(around)
        return sorted(found)

    def _followed(self, place: Stretch) -> Stretch | None:
        """`place` with forms of the other words, only white space between them."""
        start, end = place
        for forms in self._forms[1:]:
            gap = _SPACE.match(self._text, end)
            following = forms.at(gap.end(), self._text) if gap else None
            if following is None:
                return None
            end = following
        return start, end


@lru_cache(maxsize=64)
def forms_of(word: str) -> Forms:
    """The forms of a folded word; of one with other signs than letters, it alone."""
    if not word.isalpha():
        return Forms((word,), re.compile(re.escape(word)))
    if is_hebrew(word):
        parts = [_hebrew(word)]
    elif is_arabic(word):
        parts = _arabic(word)
    else:
        parts = [(word, re.escape(word))]
    cores = tuple(dict.fromkeys(core for core, _ in parts))
    return Forms(cores, re.compile("|".join(form for _, form in parts)))


def _hebrew(word: str) -> tuple[str, str]:
    core, before, *_ = core_of(word)
    is_plural = len(core) >= _SHORTEST + 2 and core.endswith(_HEBREW_PLURALS)
    core = core[:-2] if is_plural else core
    last = core[-1]
    if len(core) >= _SHORTEST and last in "הת" and not is_plural:
        return core[:-1], before.pattern + core[:-1] + _HEBREW_ENDINGS
    if last in (_HEBREW_LAST if is_plural else _HEBREW_FINALS) and len(core) > 1:
        last = f"[{last}{_HEBREW_LAST[last]}]"
        return core[:-1], before.pattern + core[:-1] + last + _HEBREW_ENDINGS
    return core, before.pattern + core + _HEBREW_ENDINGS


def _arabic(word: str) -> list[tuple[str, str]]:
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
    """The singulars of each word of the lexicon, folded."""
    found: dict[str, set[str]] = {}
    for singular, *plurals in _lines():
        for word in (singular, *plurals):
            found.setdefault(word, set()).add(singular)
    return found


def _lines() -> Iterator[list[str]]:
    return (fold(line).split() for line in BROKEN_PLURALS.strip().splitlines())
