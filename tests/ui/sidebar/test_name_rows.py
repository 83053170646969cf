"""Names in the order of the list, and what is made of them."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article
from reader.model.mention import Entity, NameKind
from reader.model.span import Span
from reader.ui.sidebar.name_rows import (
    STRIP_STEPS,
    NameRow,
    answering,
    as_record,
    name_rows,
    places,
)


def test_kinds_then_counts_then_first_mentions(
    article_of: Callable[..., Article], entity: Callable[..., Entity]
) -> None:
    article = article_of("فاس وتونس وهدى وفاس وتونس ونادية واليونسكو وهدى")
    entities = [
        entity(article, "اليونسكو", NameKind.ORGANIZATION),
        entity(article, "تونس", NameKind.PLACE),
        entity(article, "فاس", NameKind.PLACE),
        entity(article, "نادية", NameKind.PERSON),
        entity(article, "هدى", NameKind.PERSON),
        Entity("لا ذكر له", NameKind.PERSON, ()),
    ]
    names = [row.text for row in name_rows(entities)]
    assert names == ["هدى", "نادية", "فاس", "تونس", "اليونسكو"]


def test_a_filter_finds_a_name_however_it_is_spelled() -> None:
    row = NameRow(Entity("أُمَيْمَة الخليل", NameKind.PERSON, ()), (Span(0, 1),))
    assert answering((row,), "اميمه") == (row,)
    assert answering((row,), "خالد") == ()


def test_a_record_says_where_a_name_stands() -> None:
    row = NameRow(Entity("سلمى", NameKind.PERSON, ()), (Span(0, 4), Span(9, 13)))
    assert as_record(row) == {
        "name": "سلمى",
        "kind": "person",
        "mentions": [{"start": 0, "end": 4}, {"start": 9, "end": 13}],
    }


@given(st.lists(st.integers(0, 10_000), min_size=1), st.integers(10_001, 20_000))
def test_the_strip_keeps_the_order_of_the_text(starts: list[int], length: int) -> None:
    steps = places([Span(start, start + 1) for start in starts], length)
    assert steps == sorted(set(steps))
    assert steps[0] >= 0
    assert steps[-1] < STRIP_STEPS
