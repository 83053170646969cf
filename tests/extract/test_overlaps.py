"""Which mention stands where two would share letters."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reader.extract.overlaps import without_overlaps
from reader.model.mention import DateMention, NameKind, NameMention
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period


def date(start: int, end: int) -> DateMention:
    written = CalendarDate(Calendar.GREGORIAN)
    return DateMention(Span(start, end), written, "", Period(None, None), "test")


def name(start: int, end: int, confidence: float = 0.9) -> NameMention:
    return NameMention(Span(start, end), NameKind.PLACE, confidence, "test")


def test_a_date_stands_before_a_name_of_the_same_letters() -> None:
    assert without_overlaps([date(5, 9)], [name(5, 9)]) == ((date(5, 9),), ())
    assert without_overlaps([date(5, 9)], [name(7, 12)]) == ((date(5, 9),), ())


def test_a_name_that_holds_a_whole_date_and_more_stands() -> None:
    assert without_overlaps([date(5, 9)], [name(0, 9)]) == ((), (name(0, 9),))


def test_of_two_names_the_surer_stands_and_of_equals_the_longer() -> None:
    assert without_overlaps([], [name(0, 9, 0.5), name(3, 6, 0.9)])[1] == (name(3, 6, 0.9),)
    assert without_overlaps([], [name(3, 6), name(0, 9)])[1] == (name(0, 9),)


def test_neighbours_both_stand_in_the_order_of_the_text() -> None:
    assert without_overlaps([], [name(3, 6), name(0, 3)])[1] == (name(0, 3), name(3, 6))


STRETCHES = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=12)


@given(STRETCHES, STRETCHES)
def test_no_two_mentions_share_a_letter(
    dates: list[tuple[int, int]], names: list[tuple[int, int]]
) -> None:
    kept = without_overlaps(
        [date(start, start + length) for start, length in dates],
        [name(start, start + length, start / 40) for start, length in names],
    )
    mentions = [*kept[0], *kept[1]]
    assert not any(one.span.overlaps(other.span) for one, other in combinations(mentions, 2))
    assert (not dates and not names) or mentions
