"""Where sentences end, for whoever reads them one by one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extract.names.sentences import LONGEST, sentences_in


def sentences(text: str) -> list[str]:
    return [" ".join(word.text for word in row) for row in sentences_in(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ذهب علي. عاد عمر؟ نعم", ["ذهب علي .", "عاد عمر ؟", "نعم"]),
        ("قال د. سمير إن", ["قال د . سمير إن"]),
        ("أ\nب\nعلي", ["علي"]),
        ("عنوان\nنص", ["عنوان", "نص"]),
        ("، . 12 . ،", []),
        ("東京 大阪", []),
        ("زار 東京 أمس", ["زار 東京 أمس"]),
        (f"{'東京 ' * 50}علي", []),
    ],
)
def test_sentences_end_at_stops_and_lines(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(max_size=400))
def test_sentences_are_short_apart_and_in_order(text: str) -> None:
    rows = list(sentences_in(text, 0, len(text)))
    assert all(0 < len(row) <= LONGEST for row in rows)
    assert all(one[-1].end <= other[0].start for one, other in pairwise(rows))
