"""What was found is the same on the other side of a process."""

import pickle
import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from reader.model.columns import spans_of
from reader.model.mention import (
    DateMention,
    DateNote,
    DurationMention,
    Entity,
    Mentions,
    NameKind,
    NameMention,
)
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period

_day = st.none() | st.integers(-800_000, 800_000)
_date = st.builds(
    DateMention,
    st.integers(0, 10**8).map(lambda at: Span(at, at + 4)),
    st.builds(CalendarDate, st.sampled_from(Calendar), _day, _day, _day),
    st.text(max_size=12),
    st.builds(Period, st.none() | st.integers(-9, 0), st.none() | st.integers(1, 9)),
    st.text(max_size=9),
    st.lists(st.text(max_size=9), max_size=2).map(tuple),
    st.integers(0, 2 ** len(DateNote) - 1).map(DateNote),
)
_duration = st.builds(
    DurationMention,
    st.integers(0, 10**8).map(lambda at: Span(at, at + 4)),
    st.text(max_size=9),
    st.text(max_size=9),
)


@st.composite
def _mentions(draw: st.DrawFn) -> Mentions:
    starts = draw(st.lists(st.integers(0, 10**6), unique=True, max_size=9))
    kinds, confidence = st.sampled_from(NameKind), st.floats(0, 1)
    names = [
        NameMention(Span(at, at + 3), draw(kinds), draw(confidence), draw(st.text(max_size=5)))
        for at in starts
    ]
    entities = []
    for members in draw(st.lists(st.lists(st.sampled_from(names) if names else st.nothing()))):
        entities.append(Entity(draw(st.text(max_size=9)), draw(kinds), tuple(members)))
    kept = names[: draw(st.integers(0, len(names)))]
    dates = draw(st.lists(_date, max_size=4))
    durations = draw(st.lists(_duration, max_size=3))
    return Mentions(tuple(dates), tuple(kept), tuple(entities), tuple(durations))


@given(_mentions(), st.data())
def test_mentions_and_their_parts_and_places_are_the_same_after_crossing(
    mentions: Mentions, data: st.DataObject
) -> None:
    crossed = pickle.loads(pickle.dumps(mentions))
    assert crossed == mentions
    part = slice(*data.draw(st.tuples(st.integers(-9, 9), st.integers(-9, 9))))
    assert crossed.names[part] == mentions.names[part]
    assert mentions.dates[part] == crossed.dates[part]
    assert crossed.names != (*mentions.names, None)
    assert spans_of(crossed.names) == spans_of(mentions.names)
    assert spans_of(crossed.dates) == tuple(date.span for date in mentions.dates)


def test_the_names_of_a_book_take_little_memory() -> None:
    count = 10_000
    kinds = tuple(NameKind)
    names = tuple(
        NameMention(Span(9 * at, 9 * at + 7), kinds[at % 3], at / count, f"rule {at % 20}")
        for at in range(count)
    )
    entities = tuple(
        Entity(f"name {at}", kinds[at % 3], names[at : at + 10]) for at in range(0, count, 10)
    )
    data = pickle.dumps(Mentions((), names, entities), protocol=5)
    tracemalloc.start()
    crossed = pickle.loads(data)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(crossed.entities[-1].mentions) == 10
    assert taken < 100 * count
