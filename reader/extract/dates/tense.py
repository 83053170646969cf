"""Whether a sentence looks ahead, for a weekday of which nobody says whether it is past."""

from functools import lru_cache
from re import Pattern
from re import compile as pattern

from reader.languages import LANGUAGES
from reader.text.fold import fold

_BEFORE, _AFTER = 70, 60
_CLAUSE_START = pattern(r"[.,;:!?()\"«»،؛؟۔\n-](?=\s|$)|[«\"(]")


@lru_cache(maxsize=len(LANGUAGES))
def _ahead(language: str) -> Pattern[str]:
    words = next(known.dates.ahead for known in LANGUAGES if known.code == language)
    return pattern(rf"(?<!\w)(?:{fold(words)})(?!\w)")


def looks_ahead(text: str, start: int, end: int, language: str) -> bool:
    """Whether the clause around `start` up to `end` of a folded text tells of what is to come.

    In Urdu the verb stands behind, in the other languages before or right behind.
    """
    before = text[max(0, start - _BEFORE) : start]
    clause = _CLAUSE_START.split(before)[-1]
    after = _CLAUSE_START.split(text[end : end + _AFTER])[0]
    if language != "ur":
        after = " ".join(after.split()[:2])
    return bool(_ahead(language).search(clause) or _ahead(language).search(after))
