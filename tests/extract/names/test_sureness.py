"""How sure a name is, of what is known of its words."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.extract.names.decoding import LABELS, Tagged
from reader.extract.names.reader import Reader
from reader.extract.names.shipped import reader_of

CHANCES = st.floats(0, 1, width=32)


def persons(*chances: float) -> Tagged:
    """A name of so many words, each a person's with its chance."""
    begin, inside = LABELS.index("B-P"), LABELS.index("I-P")
    labels = np.array([begin, *[inside] * (len(chances) - 1)], np.int8)
    return Tagged(
        labels, np.eye(len(LABELS), dtype=np.float32)[labels] * np.array(chances)[:, None]
    )


def arabic() -> Reader:
    found = reader_of("ar")
    assert found is not None
    return found


@given(st.lists(CHANCES, min_size=1, max_size=5))
def test_a_name_is_as_sure_as_its_least_sure_word(chances: list[float]) -> None:
    reader = arabic()
    whole = reader.sureness(persons(*chances), 0, len(chances))
    assert whole == reader.sureness(persons(min(chances)), 0, 1)


def test_surer_words_make_surer_names() -> None:
    reader = arabic()
    steps = [reader.sureness(persons(chance), 0, 1) for chance in (0, 0.2, 0.5, 0.9, 0.99, 1)]
    assert all(one < other for one, other in pairwise(steps))
    assert steps[0] > 0
    assert steps[-1] < 1


def test_what_is_nearly_certain_of_words_is_less_so_of_names() -> None:
    assert 0.8 < arabic().sureness(persons(0.98, 0.99), 0, 2) < 0.97
