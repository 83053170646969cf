"""Whether a sentence speaks of accounts: then its halves are those of the year, not of a match."""

from functools import lru_cache
from re import Pattern
from re import compile as pattern

from reader.languages import LANGUAGES
from reader.text.fold import fold

_AROUND = 60
_SENTENCE_END = pattern(r"[.;؛؟!\n](?=\s|$)")


@lru_cache(maxsize=len(LANGUAGES))
def _words(language: str) -> Pattern[str]:
    accounts = next(known.dates.accounts for known in LANGUAGES if known.code == language)
    return pattern(rf"(?<!\w)(?:{fold(accounts)})(?!\w)")


def speaks_of_accounts(text: str, start: int, end: int, language: str) -> bool:
    """Whether such a word stands near `start` up to `end` in the sentence of a folded text."""
    before = _SENTENCE_END.split(text[max(0, start - _AROUND) : start])[-1]
    after = _SENTENCE_END.split(text[end : end + _AROUND])[0]
    words = _words(language)
    return words.search(before) is not None or words.search(after) is not None
