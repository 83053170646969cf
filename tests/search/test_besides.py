"""What a query means in other words: dates of the same days, other names of the same one."""

from reader.model.mention import DateMention, Entity, Mentions, NameKind, NameMention
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period
from reader.search import Query, matches
from reader.search.besides import besides
from reader.text.fold import folded

TEXT = "قال توكاييف في آب 2020 إن الرئيس قاسم جومارت توكاييف زار أغسطس ٢٠٢٠ ثم 2021"
AUGUST = Period(737638, 737668)
YEAR = Period(737425, 737790)


def at(words: str) -> Span:
    start = TEXT.rindex(words)
    return Span(start, start + len(words))


def date(words: str, period: Period) -> DateMention:
    return DateMention(at(words), CalendarDate(Calendar.GREGORIAN), "", period, "")


def name(span: Span) -> NameMention:
    return NameMention(span, NameKind.PERSON, 1.0, "")


FIRST = Span(4, 11)
PERSON = Entity(
    "قاسم جومارت توكاييف",
    NameKind.PERSON,
    (name(FIRST), name(at("الرئيس")), name(at("قاسم جومارت توكاييف"))),
)
MENTIONS = Mentions(
    dates=(
        date("آب 2020", AUGUST),
        date("أغسطس ٢٠٢٠", AUGUST),
        date("2021", Period(737791, 738155)),
    ),
    entities=(PERSON,),
)


def found(words: str, period: Period | None = None) -> list[tuple[str, list[str]]]:
    spans = matches(Query(words), folded(TEXT))
    groups = besides(TEXT, MENTIONS, spans, words, period)
    return [(group.name, [span.of(TEXT) for span in group.spans]) for group in groups]


def test_a_date_is_found_however_it_is_written_and_not_twice() -> None:
    assert found("آب 2020", AUGUST) == [("", ["أغسطس ٢٠٢٠"])]


def test_the_dates_within_a_longer_time_are_found() -> None:
    assert found("سنة 2020", YEAR) == [("", ["آب 2020", "أغسطس ٢٠٢٠"])]
    assert found("منذ", Period(737700, None)) == [("", ["2021"])]


def test_one_who_is_named_is_found_by_other_names() -> None:
    assert found("توكاييف") == [("قاسم جومارت توكاييف", ["الرئيس"])]
    assert found("جومارت") == [("قاسم جومارت توكاييف", ["توكاييف", "الرئيس"])]


def test_a_part_of_a_name_is_no_name() -> None:
    assert found("توكا") == []
    assert found("،") == []
