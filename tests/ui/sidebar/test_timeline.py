"""Dates in the order of time, under headings that fit them."""

from collections.abc import Callable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.calendars.gregorian import to_day
from reader.model.mention import DateMention
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period
from reader.ui.sidebar.timeline import (
    Shape,
    TimelineDate,
    TimelineHeading,
    Unit,
    as_record,
    dates_in,
    timeline,
)

Mention = Callable[..., DateMention]


def _years(date_mention: Mention, *years: int) -> tuple[TimelineDate, ...]:
    mentions = [
        date_mention(Span(i, i + 1), f"{year:04}", (year, 1, 1), (year, 12, 31))
        for i, year in enumerate(years)
    ]
    return dates_in(mentions, "x" * len(years))


def _headings(dates: tuple[TimelineDate, ...]) -> list[tuple[Unit, int]]:
    return [(item.unit, item.year) for item in timeline(dates) if isinstance(item, TimelineHeading)]


def test_equal_values_are_one_date_with_all_its_mentions(date_mention: Mention) -> None:
    text = "2016 ثم عام\n2016"
    mentions = [
        date_mention(Span(0, 4), "2016", (2016, 1, 1), (2016, 12, 31)),
        date_mention(Span(8, 16), "2016", (2016, 1, 1), (2016, 12, 31)),
    ]
    (only,) = dates_in(mentions, text)
    assert only.spans == (Span(0, 4), Span(8, 16))
    assert only.written == "2016"
    assert only.forms == ("2016", "عام 2016")


def test_the_earliest_stands_first_and_the_longer_before_the_shorter(
    date_mention: Mention,
) -> None:
    day = date_mention(Span(0, 1), "2016-01-01", (2016, 1, 1))
    month = date_mention(Span(1, 2), "2016-01", (2016, 1, 1), (2016, 1, 31))
    since = date_mention(Span(2, 3), "2016-01-01/..", (2016, 1, 1), None)
    before = date_mention(Span(3, 4), "../2015", None, (2015, 12, 31))
    year = date_mention(Span(4, 5), "2016", (2016, 1, 1), (2016, 12, 31))
    dates = dates_in([day, month, since, before, year], "abcde")
    assert [d.written for d in dates] == ["d", "c", "e", "b", "a"]
    assert [d.shape for d in dates][:3] == [Shape.OPEN_START, Shape.OPEN_END, Shape.POINT]


def test_unresolved_dates_come_last_and_off_the_rail(date_mention: Mention) -> None:
    unresolved = date_mention(Span(0, 3), "")
    again = date_mention(Span(8, 11), "")
    year = date_mention(Span(4, 7), "0859", (859, 1, 1), (859, 12, 31))
    first, last = dates_in([unresolved, year, again], "أمس 859 أمس")
    assert first.is_resolved
    assert not last.is_resolved
    assert last.spans == (Span(0, 3), Span(8, 11))


def test_a_lone_date_stands_under_its_century(date_mention: Mention) -> None:
    assert _headings(_years(date_mention, 859)) == [(Unit.CENTURY, 859)]


def test_a_busy_century_is_parted_into_decades(date_mention: Mention) -> None:
    dates = _years(date_mention, 859, 2012, 2014, 2015, 2016, 2018, 2023)
    assert _headings(dates) == [(Unit.CENTURY, 859), (Unit.DECADE, 2012), (Unit.DECADE, 2023)]


def test_dates_of_one_year_stand_under_that_year(date_mention: Mention) -> None:
    mentions = [
        date_mention(Span(i, i + 1), f"2024-03-{i + 1:02}", (2024, 3, i + 1)) for i in range(4)
    ]
    assert _headings(dates_in(mentions, "abcd")) == [(Unit.YEAR, 2024)]


def test_a_crowded_year_is_parted_into_months(date_mention: Mention) -> None:
    mentions = [
        date_mention(Span(i, i + 1), f"2024-{m:02}-{d:02}", (2024, m, d))
        for i, (m, d) in enumerate((m, d) for m in (3, 5) for d in range(1, 9))
    ]
    headings = [h for h in timeline(dates_in(mentions, "x" * 16)) if isinstance(h, TimelineHeading)]
    assert [(h.unit, h.month) for h in headings] == [(Unit.MONTH, 3), (Unit.MONTH, 5)]


def test_a_whole_century_is_not_put_under_its_first_decade(date_mention: Mention) -> None:
    whole = date_mention(Span(0, 1), "18XX", (1800, 1, 1), (1899, 12, 31))
    years = [
        date_mention(Span(i, i + 1), f"18{i:02}", (1800 + i, 1, 1), (1800 + i, 12, 31))
        for i in range(1, 8)
    ]
    items = list(timeline(dates_in([whole, *years], "x" * 9)))
    assert items[0] == TimelineHeading(Unit.CENTURY, 1800, 1)
    assert isinstance(items[1], TimelineDate)
    assert items[1].value == "18XX"
    assert isinstance(items[2], TimelineHeading)


def test_years_before_christ_come_first_and_apart(date_mention: Mention) -> None:
    dates = _years(date_mention, 30, -30, -332)
    assert [d.value for d in dates] == ["-332", "-030", "0030"]
    assert _headings(dates) == [(Unit.CENTURY, -332), (Unit.CENTURY, -30), (Unit.CENTURY, 30)]


@given(st.lists(st.dates(min_value=date(1, 1, 1), max_value=date(2100, 1, 1)), max_size=60))
def test_every_date_stands_once_after_a_heading_in_the_order_of_time(days: list[date]) -> None:
    mentions = [
        DateMention(
            Span(i, i + 1),
            CalendarDate(Calendar.GREGORIAN, day.year, day.month, day.day),
            day.isoformat(),
            Period(day.toordinal(), day.toordinal()),
            "test",
        )
        for i, day in enumerate(days)
    ]
    dates = dates_in(mentions, "x" * len(days))
    items = list(timeline(dates))
    assert [item for item in items if isinstance(item, TimelineDate)] == list(dates)
    assert not items or isinstance(items[0], TimelineHeading)
    headings = [item for item in items if isinstance(item, TimelineHeading)]
    assert len(headings) == len(set(headings))
    assert [d.first_day for d in dates] == sorted({day.toordinal() for day in days})


def test_a_record_says_where_a_date_stands(date_mention: Mention) -> None:
    (only,) = _years(date_mention, 859)
    assert as_record(only) == {
        "text": "x",
        "value": "0859",
        "mentions": [{"start": 0, "end": 1}],
    }


def test_days_are_counted_as_the_calendar_does(date_mention: Mention) -> None:
    (only,) = _years(date_mention, 859)
    assert only.first_day == to_day(859, 1, 1)
