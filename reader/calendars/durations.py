"""How long something lasts, as ISO 8601 writes it: P3D, P1Y6M, PT48H.

A duration that is at least one and at most another is the two with a slash between.
"""

from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from re import compile as pattern


class TimeUnit(Enum):
    """The units of time, the longest first, each with its letter in ISO 8601."""

    YEAR = "Y"
    MONTH = "M"
    WEEK = "W"
    DAY = "D"
    HOUR = "H"
    MINUTE = "TM"


_DAYS = {
    TimeUnit.YEAR: Fraction(1461, 4),
    TimeUnit.MONTH: Fraction(1461, 48),
    TimeUnit.WEEK: Fraction(7),
    TimeUnit.DAY: Fraction(1),
    TimeUnit.HOUR: Fraction(1, 24),
    TimeUnit.MINUTE: Fraction(1, 1440),
}
_PARTS = {
    TimeUnit.YEAR: (12, TimeUnit.MONTH),
    TimeUnit.MONTH: (30, TimeUnit.DAY),
    TimeUnit.DAY: (24, TimeUnit.HOUR),
    TimeUnit.HOUR: (60, TimeUnit.MINUTE),
}
"""How many of which shorter unit one of a unit has, as people who halve it count."""

_WRITTEN = pattern(
    r"P(?=.)(?:(?P<Y>\d+)Y)?(?:(?P<M>\d+)M)?(?:(?P<W>\d+)W)?(?:(?P<D>\d+)D)?"
    r"(?:T(?=.)(?:(?P<H>\d+)H)?(?:(?P<TM>\d+)M)?)?"
)

Amounts = Mapping[TimeUnit, Fraction]


def duration_value(amounts: Amounts) -> str:
    """The amounts as ISO 8601 writes them; "" for none, and where a part makes no whole number."""
    whole = dict.fromkeys(TimeUnit, Fraction(0)) | dict(amounts)
    for unit in TimeUnit:
        rest = whole[unit] % 1
        if rest:
            if unit not in _PARTS:
                return ""
            size, shorter = _PARTS[unit]
            whole[unit] -= rest
            whole[shorter] += rest * size
    written = {unit: f"{whole[unit]}{unit.value[-1]}" for unit in TimeUnit if whole[unit]}
    times = [written.pop(unit, "") for unit in (TimeUnit.HOUR, TimeUnit.MINUTE)]
    time = "T" * any(times) + "".join(times)
    return f"P{''.join(written.values())}{time}" if written or time else ""


def amounts_of(value: str) -> Amounts:
    """The units of one duration with the number of each; empty for what is none."""
    match = _WRITTEN.fullmatch(value)
    if match is None:
        return {}
    return {unit: Fraction(match[unit.value]) for unit in TimeUnit if match[unit.value]}


def days_of(value: str) -> float | None:
    """About how many days a duration has, of two the first; None for none."""
    amounts = amounts_of(value.partition("/")[0])
    return float(sum(_DAYS[unit] * amount for unit, amount in amounts.items())) or None
