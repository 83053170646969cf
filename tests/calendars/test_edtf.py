"""Values and their days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.calendars import edtf, gregorian
from reader.model.when import Period


def days(first, last):
    return Period(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())


@pytest.mark.parametrize(
    ("value", "period"),
    [
        ("2022-08-11", days("2022-08-11", "2022-08-11")),
        ("2022-02", days("2022-02-01", "2022-02-28")),
        ("2022", days("2022-01-01", "2022-12-31")),
        ("199X", days("1990-01-01", "1999-12-31")),
        ("18XX", days("1800-01-01", "1899-12-31")),
        ("2018-23", days("2018-09-01", "2018-11-30")),
        ("2018-24", days("2018-12-01", "2019-02-28")),
        ("2023-36", days("2023-10-01", "2023-12-31")),
        ("2023-40", days("2023-01-01", "2023-06-30")),
        ("2022-09-13/2022-09-15", days("2022-09-13", "2022-09-15")),
        ("1939/1945", days("1939-01-01", "1945-12-31")),
        ("2011/..", Period(date(2011, 1, 1).toordinal(), None)),
        ("../2011", Period(None, date(2011, 12, 31).toordinal())),
        ("0000", Period(-365, 0)),
        ("", Period(None, None)),
        ("2022-13", Period(None, None)),
        ("2022-02-30", Period(None, None)),
        ("soon", Period(None, None)),
    ],
)
def test_the_days_of_a_value(value, period):
    assert edtf.period(value) == period


@given(st.integers(-2_000_000, 1_000_000))
def test_a_day_comes_back_from_its_value(day):
    assert edtf.period(edtf.day_value(day)) == Period(day, day)


@given(st.integers(-9999, 9999), st.integers(1, 12))
def test_a_month_comes_back_from_its_value(year, month):
    first = gregorian.to_day(year, month, 1)
    last = first + gregorian.month_length(year, month) - 1
    assert edtf.period(edtf.month_value(year, month)) == Period(first, last)


def test_an_interval_of_one_value_is_that_value():
    assert edtf.interval("2022", "2022") == "2022"
    assert edtf.interval("2022", "2023") == "2022/2023"
