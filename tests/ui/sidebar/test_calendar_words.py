"""Days told in other calendars."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.calendars.gregorian import to_day
from reader.model.when import Calendar, Period
from reader.text.digits import Digits
from reader.ui.words.calendars import CalendarWords

Day = tuple[int, int, int]
OTHERS = [calendar for calendar in Calendar if calendar is not Calendar.GREGORIAN]


def _told(calendar: Calendar, first: Day | None, last: Day | None) -> str:
    days = (None if day is None else to_day(*day) for day in (first, last))
    return CalendarWords(Digits.WESTERN).of(Period(*days), calendar)


def test_every_calendar_has_its_title() -> None:
    assert list(CalendarWords(Digits.WESTERN).titles()) == list(Calendar)


@pytest.mark.parametrize(
    ("calendar", "words"),
    [
        (Calendar.ISLAMIC, "8 Sha’ban 1437 AH"),
        (Calendar.SOLAR_HIJRI, "26 Ordibehesht 1395 SH"),
        (Calendar.HEBREW, "7 Iyar 5776 AM"),
    ],
)
def test_a_day_has_its_day_in_every_calendar(calendar: Calendar, words: str) -> None:
    assert _told(calendar, (2016, 5, 15), (2016, 5, 15)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2022, 9, 13), (2022, 9, 15), "17–19 Safar 1444 AH"),
        ((2016, 5, 6), (2016, 5, 10), "29 Rajab – 3 Sha’ban 1437 AH"),
        ((2016, 5, 1), (2016, 5, 31), "Rajab – Sha’ban 1437 AH"),
        ((2016, 9, 4), (2016, 11, 29), "Dhu al-Hijja 1437 – Safar 1438 AH"),
        ((2016, 1, 1), (2016, 12, 31), "1437–1438 AH"),
        ((2016, 9, 30), (2016, 10, 2), "29 Dhu al-Hijja 1437 – 1 Muharram 1438 AH"),
        ((2011, 1, 1), None, "since 26 Muharram 1432 AH"),
        (None, (2011, 1, 1), "until 26 Muharram 1432 AH"),
        (None, None, ""),
        ((500, 1, 1), (500, 1, 1), ""),
    ],
)
def test_longer_times_are_told_by_days_months_or_years(
    first: Day | None, last: Day | None, words: str
) -> None:
    assert _told(Calendar.ISLAMIC, first, last) == words


def test_the_two_adars_of_a_leap_year_are_told_apart() -> None:
    assert _told(Calendar.HEBREW, (2024, 2, 20), (2024, 2, 20)) == "11 Adar I 5784 AM"
    assert _told(Calendar.HEBREW, (2024, 3, 20), (2024, 3, 20)) == "10 Adar II 5784 AM"
    assert _told(Calendar.HEBREW, (2023, 3, 3), (2023, 3, 3)) == "10 Adar 5783 AM"


def test_numbers_are_in_the_digits_of_the_reader() -> None:
    day = to_day(2016, 5, 15)
    words = CalendarWords(Digits.ARABIC_INDIC).of(Period(day, day), Calendar.ISLAMIC)
    assert words == "٨ Sha’ban ١٤٣٧ AH"


@given(st.dates(min_value=date(623, 1, 1)), st.integers(0, 4000), st.sampled_from(OTHERS))
def test_every_stretch_of_days_can_be_told(day: date, length: int, calendar: Calendar) -> None:
    first = day.toordinal()
    assert CalendarWords(Digits.WESTERN).of(Period(first, first + length), calendar)
