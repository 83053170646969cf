"""Whether a sentence looks ahead or back, for a date of which nobody says whether it is past."""

from enum import Enum
from functools import cache
from re import Match, Pattern
from re import compile as pattern

from reader.languages import BY_CODE
from reader.languages.date_words import Role
from reader.text.fold import fold

_BEFORE, _AFTER = 70, 60
_QUOTED_NAME = pattern(r"[\"«]([^\"«»]{1,25})[\"»]")
_CLAUSE_START = pattern(r"[.,;:!?()\"«»،؛؟۔\n-](?=\s|$)|[«\"(]")
_SENTENCE_START = pattern(r"[.;:!?\"«»؛؟۔\n](?=\s|$)|[«\"]")


class Tense(Enum):
    """Which way a sentence looks; `UNKNOWN` where no verb tells."""

    PAST = -1
    UNKNOWN = 0
    AHEAD = 1


@cache
def _cues(language: str) -> Pattern[str]:
    """What tells of the past and, where that does not, of what is to come."""
    words = BY_CODE[language].dates
    past, ahead = fold(words.past), fold(words.ahead)
    return pattern(rf"(?<!\w)(?:(?P<past>{past})|(?P<ahead>{ahead}))(?!\w)")


def goes_both_ways(language: str) -> bool:
    """Whether one word of the language is both yesterday and tomorrow."""
    return BY_CODE[language].dates.both_ways


def tells_an_hour(text: str, start: int, language: str) -> bool:
    """Whether an hour of the day stands before `start` in a folded text."""
    words = text[max(0, start - _BEFORE) : start].split()
    return bool(words) and words[-1] in _hours(language)


@cache
def _hours(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in BY_CODE[language].dates.words.get(Role.HOUR, ()))


def tense_at(text: str, start: int, end: int, language: str) -> Tense:
    """Which way the clause around `start` up to `end` of a folded text looks.

    The verb stands before, the nearest one counts, or else right behind; in languages that
    put it last, it is the first one behind, or else one before.
    """
    cues, words = _cues(language), BY_CODE[language].dates
    before = text[max(0, start - _BEFORE) : start].removesuffix("-")
    if '"' in before or "«" in before:
        before = _QUOTED_NAME.sub(r"\1", before)
    before = _CLAUSE_START.split(before)[-1]
    after = text[end : end + _AFTER]
    if words.verb_is_last:
        behind = cues.search(_SENTENCE_START.split(after)[0])
        return _told(behind or _last(cues, before))
    clause = " ".join(_CLAUSE_START.split(after)[0].split()[: words.verb_within])
    return _told(_last(cues, before) or cues.search(clause))


def tense_between(text: str, start: int, end: int, language: str) -> Tense:
    """Which way the last verb looks that stands between two dates of a sentence."""
    return _told(_last(_cues(language), text[max(start, end - _BEFORE) : end]))


def _last(cues: Pattern[str], clause: str) -> Match[str] | None:
    return next(reversed(list(cues.finditer(clause))), None)


def _told(cue: Match[str] | None) -> Tense:
    if cue is None:
        return Tense.UNKNOWN
    return Tense.PAST if cue["past"] else Tense.AHEAD
