"""What a sentence speaks of around an offset, where that tells what a date or a number means.

What comes again every year is no date. Among words of accounts a half is that of the year, not
of a match; beside words of age so many years are how old somebody is.
"""

from functools import cache
from re import Pattern
from re import compile as pattern

from reader.languages import BY_CODE
from reader.text.fold import fold

_AROUND_ACCOUNTS, _AROUND_AGE, _BEFORE_HABIT = 60, 20, 40
_CLAUSE_START = pattern(r"[.,;:،؛؟!()\"«»\n](?=\s|$)")
_OPENS, _CLOSES = pattern(r"[(,،—-] ?$"), pattern(r" ?[),،—-]")
_COMMA = pattern("[,،]? ?")
_SENTENCE_END = pattern(r"[.;؛؟!\n](?=\s|$)")


def speaks_of_accounts(text: str, start: int, end: int, language: str) -> bool:
    """Whether a word of money stands near `start` up to `end` in the sentence of a folded text."""
    return _is_near(_words(BY_CODE[language].dates.accounts), text, start, end, _AROUND_ACCOUNTS)


def tells_an_age(text: str, start: int, end: int, language: str) -> bool:
    """Whether the years at `start` up to `end` of a folded text are somebody's age."""
    is_aside = _OPENS.search(text, max(0, start - 3), start) and _CLOSES.match(text, end)
    return bool(is_aside) or _is_near(
        _words(BY_CODE[language].dates.ages), text, start, end, _AROUND_AGE
    )


def comes_again(text: str, start: int, end: int, language: str) -> bool:
    """Whether the clause says that what is at `start` up to `end` comes every year or week."""
    before = _CLAUSE_START.split(text[max(0, start - _BEFORE_HABIT) : start])[-1]
    habits = _words(BY_CODE[language].dates.habits)
    return habits.search(before) is not None or _behind(habits, text, end)


def _behind(words: Pattern[str], text: str, end: int) -> bool:
    """Whether one of the words is the first behind `end`, or behind a comma there."""
    start = _COMMA.match(text, end)
    return start is not None and words.match(text, start.end()) is not None


def speaks_of_these_times(text: str, start: int, end: int, language: str) -> bool:
    """Whether today, at `start` up to `end`, is set against the past: no longer, still."""
    return _is_near(_words(BY_CODE[language].dates.lasting_now), text, start, end, _BEFORE_HABIT)


def _is_near(words: Pattern[str], text: str, start: int, end: int, reach: int) -> bool:
    before = _SENTENCE_END.split(text[max(0, start - reach) : start])[-1]
    after = _SENTENCE_END.split(text[end : end + reach])[0]
    return words.search(before) is not None or words.search(after) is not None


@cache
def _words(words: str) -> Pattern[str]:
    return pattern(rf"(?<!\w)(?:{fold(words)})(?!\w)")
