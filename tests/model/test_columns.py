"""What was found is the same on the other side of a process."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

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


@given(_mentions())
def test_mentions_are_the_same_after_crossing(mentions: Mentions) -> None:
    crossed = pickle.loads(pickle.dumps(mentions))
    assert crossed == mentions


def test_an_entity_has_the_mentions_themselves() -> None:
    name = NameMention(Span(0, 5), NameKind.PLACE, 0.5, "rule")
    mentions = Mentions((), (name,), (Entity("القاهرة", NameKind.PLACE, (name,)),))
    crossed = pickle.loads(pickle.dumps(mentions))
    assert crossed.entities[0].mentions[0] is crossed.names[0]
