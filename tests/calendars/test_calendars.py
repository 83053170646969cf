"""Every calendar counts every day once, there and back."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.calendars import (
    CALENDARS,
    date_in,
    gregorian,
    islamic,
    period_of,
    system_of,
)
from reader.model.when import Calendar, CalendarDate, Period

_YEARS = {
    Calendar.GREGORIAN: (-4000, 3000),
    Calendar.ISLAMIC: (1, 1600),
    Calendar.SOLAR_HIJRI: (1, 1600),
    Calendar.HEBREW: (3800, 6000),
}


@pytest.mark.parametrize("system", CALENDARS, ids=lambda system: system.calendar.value)
def test_days_follow_each_other_through_months_and_years(system):
    first, last = {
        Calendar.ISLAMIC: (1340, 1502),
        Calendar.SOLAR_HIJRI: (1300, 1450),
        Calendar.HEBREW: (5600, 5900),
        Calendar.GREGORIAN: (-100, 100),
    }[system.calendar]
    day = system.to_day(first, system.months(first)[0], 1)
    for year in range(first, last + 1):
        for month in system.months(year):
            length = system.month_length(year, month)
            assert system.to_day(year, month, 1) == day
            assert system.from_day(day) == (year, month, 1)
            day += length
            assert system.to_day(year, month, length) == day - 1
            assert system.from_day(day - 1) == (year, month, length)


@given(st.sampled_from(CALENDARS), st.data())
def test_a_day_comes_back_from_its_date(system, data):
    years = _YEARS[system.calendar]
    day = data.draw(
        st.integers(
            system.to_day(years[0], system.months(years[0])[0], 1),
            system.to_day(years[1], system.months(years[1])[0], 1),
        )
    )
    assert system.to_day(*system.from_day(day)) == day


@given(st.integers(-2_000_000, 2_000_000))
def test_a_julian_day_comes_back_from_its_date(day):
    assert gregorian.julian_to_day(*gregorian.julian_from_day(day)) == day


@given(st.dates())
def test_gregorian_days_are_those_of_the_standard_library(day):
    assert gregorian.to_day(day.year, day.month, day.day) == day.toordinal()


@pytest.mark.parametrize(
    ("written", "gregorian_date"),
    [
        (CalendarDate(Calendar.ISLAMIC, 1444, 1, 14), date(2022, 8, 12)),
        (CalendarDate(Calendar.ISLAMIC, 1343, 1, 1), date(1924, 8, 1)),
        (CalendarDate(Calendar.ISLAMIC, 583, 4, 25), date(1187, 7, 11)),
        (CalendarDate(Calendar.SOLAR_HIJRI, 1357, 11, 22), date(1979, 2, 11)),
        (CalendarDate(Calendar.SOLAR_HIJRI, 1285, 5, 14), date(1906, 8, 6)),
        (CalendarDate(Calendar.HEBREW, 5708, 2, 5), date(1948, 5, 14)),
        (CalendarDate(Calendar.HEBREW, 5784, 13, 14), date(2024, 3, 24)),
    ],
)
def test_known_days(written, gregorian_date):
    day = gregorian_date.toordinal()
    assert period_of(written) == Period(day, day)
    assert date_in(written.calendar, day) == written


def test_the_day_before_the_reform_was_the_fourth():
    assert gregorian.julian_from_day(gregorian.FIRST_DAY - 1) == (1582, 10, 4)


def test_a_year_is_the_period_of_its_days():
    year = period_of(CalendarDate(Calendar.ISLAMIC, 1319))
    assert year == Period(date(1901, 4, 20).toordinal(), date(1902, 4, 9).toordinal())
    hebrew = period_of(CalendarDate(Calendar.HEBREW, 5758))
    assert hebrew == Period(date(1997, 10, 2).toordinal(), date(1998, 9, 20).toordinal())


@pytest.mark.parametrize(
    ("calendar", "day"),
    [
        (Calendar.GREGORIAN, (2023, 2, 29)),
        (Calendar.ISLAMIC, (1444, 13, 1)),
        (Calendar.ISLAMIC, (0, 1, 1)),
        (Calendar.SOLAR_HIJRI, (1402, 12, 30)),
        (Calendar.HEBREW, (5783, 13, 1)),
    ],
)
def test_a_day_that_is_none_is_refused(calendar, day):
    with pytest.raises(ValueError):  # noqa: PT011 - each library words it its own way
        system_of(calendar).to_day(*day)


def test_a_date_without_a_year_has_no_period():
    with pytest.raises(ValueError, match="without a year"):
        period_of(CalendarDate(Calendar.GREGORIAN, None, 5, 1))


def test_reckoned_hijri_days_are_honest_about_their_slack():
    assert islamic.slack(1445) == 0
    assert islamic.slack(583) > 0


def test_importing_the_room_imports_no_library():
    code = (
        "import sys, reader.calendars;"
        "sys.exit(any(name in sys.modules for name in ('hijridate', 'persiantools', 'pyluach')))"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
