"""Whether a sentence looks ahead, for a weekday of which nobody says whether it is past."""

from functools import lru_cache
from re import Pattern
from re import compile as pattern

from reader.languages import LANGUAGES
from reader.languages.date_words import DateWords
from reader.text.fold import fold

_BEFORE, _AFTER = 70, 60
_CLAUSE_START = pattern(r"[.,;:!?()\"«»،؛؟۔\n-](?=\s|$)|[«\"(]")


@lru_cache(maxsize=len(LANGUAGES))
def _words(language: str) -> DateWords:
    return next(known.dates for known in LANGUAGES if known.code == language)


@lru_cache(maxsize=len(LANGUAGES))
def _ahead(language: str) -> Pattern[str]:
    return pattern(rf"(?<!\w)(?:{fold(_words(language).ahead)})(?!\w)")


def goes_both_ways(language: str) -> bool:
    """Whether one word of the language is both yesterday and tomorrow."""
    return _words(language).both_ways


def looks_ahead(text: str, start: int, end: int, language: str) -> bool:
    """Whether the clause around `start` up to `end` of a folded text tells of what is to come.

    The verb stands before or right behind, or else at the end of the clause.
    """
    before = text[max(0, start - _BEFORE) : start]
    clause = _CLAUSE_START.split(before)[-1]
    after = _CLAUSE_START.split(text[end : end + _AFTER])[0]
    if not _words(language).verb_is_last:
        after = " ".join(after.split()[:2])
    return bool(_ahead(language).search(clause) or _ahead(language).search(after))
