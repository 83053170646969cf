"""A date that somebody asks for: «آب 2020», «شوال 1444», 2020-08, 2011–2014."""

from functools import lru_cache
from re import compile as pattern

from reader.calendars import edtf
from reader.languages import BY_CODE
from reader.model.when import Period
from reader.text.fold import fold, folded

_LONGEST = 80
_NOBODY_SAYS = Period(None, None)
_DAY = r"-?\d{4}(?:-\d\d(?:-\d\d)?)?"
_STANDARD = pattern(rf"{_DAY}(?:/(?:{_DAY}|\.\.)?)?")
_BEFORE = frozenset(("بين", "ما بين", "من", "في", "از", "בין", "מ", "ב"))
"""What may stand before a date without saying more than that it is sought."""


@lru_cache(maxsize=64)
def period_asked(text: str) -> Period | None:
    """The days that `text` asks for, where it says a date, or two with all between, and no more.

    It may be in any of the languages, or in EDTF.
    """
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST:
        return None
    form = fold(text)
    if _STANDARD.fullmatch(form):
        period = edtf.period(form)
        if period != _NOBODY_SAYS:
            return period
    return next(filter(None, (_said(text, language) for language in BY_CODE)), None)


def _said(text: str, language: str) -> Period | None:
    """The days of the one date that `text` consists of, read as `language`."""
    from reader.extract.dates.mentions import mentions_in

    dates = mentions_in(folded(text), language, _NOBODY_SAYS)
    if len(dates) != 1 or dates[0].period == _NOBODY_SAYS:
        return None
    before, after = text[: dates[0].span.start], text[dates[0].span.end :]
    is_all = not after.strip(" .،") and (not before.strip() or fold(before.strip()) in _BEFORE)
    return dates[0].period if is_all else None
