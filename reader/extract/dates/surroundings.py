"""What a sentence speaks of around an offset, where that tells what a date or a number means.

Among words of accounts a half is that of the year, not of a match; beside words of age so many
years are how old somebody is.
"""

from functools import lru_cache
from re import Pattern
from re import compile as pattern

from reader.languages import LANGUAGES
from reader.text.fold import fold

_AROUND_ACCOUNTS, _AROUND_AGE = 60, 20
_OPENS, _CLOSES = pattern(r"[(,،—-] ?$"), pattern(r" ?[),،—-]")
_SENTENCE_END = pattern(r"[.;؛؟!\n](?=\s|$)")


def speaks_of_accounts(text: str, start: int, end: int, language: str) -> bool:
    """Whether a word of money stands near `start` up to `end` in the sentence of a folded text."""
    return _is_near(_accounts(language), text, start, end, _AROUND_ACCOUNTS)


def tells_an_age(text: str, start: int, end: int, language: str) -> bool:
    """Whether the years at `start` up to `end` of a folded text are somebody's age."""
    is_aside = _OPENS.search(text, max(0, start - 3), start) and _CLOSES.match(text, end)
    return bool(is_aside) or _is_near(_ages(language), text, start, end, _AROUND_AGE)


def _is_near(words: Pattern[str], text: str, start: int, end: int, reach: int) -> bool:
    before = _SENTENCE_END.split(text[max(0, start - reach) : start])[-1]
    after = _SENTENCE_END.split(text[end : end + reach])[0]
    return words.search(before) is not None or words.search(after) is not None


@lru_cache(maxsize=len(LANGUAGES))
def _accounts(language: str) -> Pattern[str]:
    return _words(next(known.dates.accounts for known in LANGUAGES if known.code == language))


@lru_cache(maxsize=len(LANGUAGES))
def _ages(language: str) -> Pattern[str]:
    return _words(next(known.dates.ages for known in LANGUAGES if known.code == language))


def _words(words: str) -> Pattern[str]:
    return pattern(rf"(?<!\w)(?:{fold(words)})(?!\w)")
