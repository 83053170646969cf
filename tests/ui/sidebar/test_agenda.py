"""Dates as events for calendar programs."""

from hypothesis import given
from hypothesis import strategies as st

from reader.calendars.gregorian import to_day
from reader.model.span import Span
from reader.model.when import Calendar, Period
from reader.ui.sidebar.agenda import as_icalendar
from reader.ui.sidebar.timeline import Shape, TimelineDate

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"))


def date_of(written: str, first: int | None, last: int | None, value: str = "x") -> TimelineDate:
    spans = (Span(0, 1),)
    shape, calendar = Shape.POINT, Calendar.GREGORIAN
    return TimelineDate(value, Period(first, last), written, (written,), spans, shape, calendar)


def unfolded(agenda: str) -> list[str]:
    assert agenda.endswith("\r\n")
    return agenda.replace("\r\n ", "").split("\r\n")[:-1]


def test_an_event_lasts_to_the_end_of_its_last_day() -> None:
    day = to_day(2022, 8, 11)
    lines = unfolded(as_icalendar([date_of("الخميس، 11 آب", day, day + 2)], "مقالة; وأخرى"))
    assert "DTSTART;VALUE=DATE:20220811" in lines
    assert "DTEND;VALUE=DATE:20220814" in lines
    assert "SUMMARY:الخميس، 11 آب" in lines
    assert "DESCRIPTION:مقالة\\; وأخرى (x)" in lines


def test_what_is_open_stands_on_the_day_that_is_known() -> None:
    day = to_day(2022, 8, 11)
    for period in ((day, None), (None, day)):
        lines = unfolded(as_icalendar([date_of("منذ آب", *period)], ""))
        assert "DTSTART;VALUE=DATE:20220811" in lines
        assert "DTEND;VALUE=DATE:20220812" in lines


def test_days_that_the_form_cannot_hold_and_unresolved_dates_are_left_out() -> None:
    before, day = to_day(-331, 6, 10), to_day(2022, 8, 11)
    dates = [date_of("قبل الميلاد", before, before), date_of("أمس", None, None, "")]
    dates += [date_of("بعيد", day, to_day(9999, 12, 31))]
    assert "VEVENT" not in as_icalendar(dates, "")


@given(TEXTS, TEXTS)
def test_lines_are_short_and_their_words_come_back(written: str, title: str) -> None:
    agenda = as_icalendar([date_of(written, 700_000, 700_000)], title)
    assert all(len(line.encode()) <= 75 for line in agenda.split("\r\n"))
    (summary,) = (line for line in unfolded(agenda) if line.startswith("SUMMARY:"))
    kept = summary.removeprefix("SUMMARY:")
    for escaped, letter in (("\\;", ";"), ("\\,", ","), ("\\n", "\n")):
        kept = kept.replace("\\\\", "\0").replace(escaped, letter).replace("\0", "\\\\")
    assert kept.replace("\\\\", "\\") == written


def test_an_event_keeps_its_name_from_one_export_to_the_next() -> None:
    day = to_day(2022, 8, 11)
    first, second = (unfolded(as_icalendar([date_of("آب", day, day)], "مقالة")) for _ in range(2))
    assert [line for line in first if "UID" in line] == [line for line in second if "UID" in line]
