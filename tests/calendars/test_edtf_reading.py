"""EDTF values taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.calendars.edtf import Interval, Moment, Precision, parsed


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2022-08-11", Moment(Precision.DAY, 2022, 8, 11)),
        ("2022-08", Moment(Precision.MONTH, 2022, 8)),
        ("2022", Moment(Precision.YEAR, 2022)),
        ("-0332", Moment(Precision.YEAR, -332)),
        ("199X", Moment(Precision.DECADE, 1990)),
        ("18XX", Moment(Precision.CENTURY, 1800)),
        ("-03XX", Moment(Precision.CENTURY, -300)),
        ("2018-23", Moment(Precision.SEASON, 2018, 3)),
        ("2018-25", Moment(Precision.SEASON, 2018, 1)),
        ("2018-32", Moment(Precision.SEASON, 2018, 4)),
        ("2023-36", Moment(Precision.QUARTER, 2023, 4)),
        ("2023-41", Moment(Precision.HALF, 2023, 2)),
        ("2008~", Moment(Precision.YEAR, 2008, is_about=True)),
        ("2008-XX", Moment(Precision.YEAR, 2008)),
        ("2008-03-XX", Moment(Precision.MONTH, 2008, 3)),
    ],
)
def test_a_moment_is_understood(value: str, moment: Moment) -> None:
    assert parsed(value) == moment


def test_either_end_of_an_interval_may_be_open() -> None:
    year = Moment(Precision.YEAR, 2011)
    assert parsed("2011/..") == Interval(year, None)
    assert parsed("2011/") == Interval(year, None)
    assert parsed("../2011") == Interval(None, year)
    assert parsed("2011/2012") == Interval(year, Moment(Precision.YEAR, 2012))


@pytest.mark.parametrize(
    "value",
    ["", "yesterday", "2022-13", "2022-00", "2022-21-05", "2022-08-32", "199X-02", "../..", "2/3"],
)
def test_what_is_no_date_is_not_understood(value: str) -> None:
    assert parsed(value) is None


@given(st.text(alphabet="0123456789-X/.~?", max_size=24) | st.text(max_size=24))
def test_any_text_is_understood_or_not_and_never_an_error(value: str) -> None:
    assert parsed(value) is None or isinstance(parsed(value), Moment | Interval)


@given(st.dates())
def test_every_day_of_the_calendar_is_understood(day) -> None:
    assert parsed(day.isoformat()) == Moment(Precision.DAY, day.year, day.month, day.day)
