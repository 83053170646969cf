"""Durations are written as ISO 8601 has them, and read again."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.calendars.durations import TimeUnit, amounts_of, days_of, duration_value

_whole = st.dictionaries(st.sampled_from(TimeUnit), st.integers(1, 9999).map(Fraction), min_size=1)


@given(_whole)
def test_what_is_written_is_read_again(amounts):
    assert amounts_of(duration_value(amounts)) == amounts


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [
        (TimeUnit.YEAR, Fraction(3, 2), "P1Y6M"),
        (TimeUnit.MONTH, Fraction(1, 2), "P15D"),
        (TimeUnit.DAY, Fraction(5, 2), "P2DT12H"),
        (TimeUnit.HOUR, Fraction(1, 4), "PT15M"),
        (TimeUnit.WEEK, Fraction(1, 2), ""),
        (TimeUnit.MINUTE, Fraction(1, 3), ""),
    ],
)
def test_halves_become_shorter_units(unit, count, value):
    assert duration_value({unit: count}) == value


@pytest.mark.parametrize("text", ["", "P", "PT", "P1YT", "3 days", "P3D/P5D", "2020"])
def test_what_is_no_duration_has_no_amounts(text):
    assert amounts_of(text) == {}


def test_a_longer_duration_has_more_days():
    values = ["PT30M", "PT23H", "P1D", "P1W", "P1M", "P1Y", "P1Y6M/P1Y7M"]
    days = [days_of(value) for value in values]
    assert days == sorted(days)
    assert days_of("") is None
