"""Bodies of the lexicon, whole."""

import pytest

from reader.extract.names.decoding import LABELS
from reader.extract.names.lexicon import Known, Phrase
from reader.extract.names.mending import whole_bodies


@pytest.mark.parametrize(
    ("read", "whole"),
    [
        ("O O O O", "O B-O I-O I-O"),
        ("O B-O I-O O", "O B-O I-O I-O"),
        ("O B-O O B-L", "O B-O I-O I-O"),
        ("B-O I-O I-O I-O", "B-O I-O I-O I-O"),
        ("B-P I-P O O", "B-P I-P O O"),
    ],
)
def test_a_body_is_marked_whole_unless_a_name_reaches_over_it(read: str, whole: str) -> None:
    labels = [LABELS.index(label) for label in read.split()]
    mended = whole_bodies(labels, [Phrase(1, 4, Known.BODY)])
    assert " ".join(LABELS[label] for label in mended) == whole


def test_what_may_be_a_place_too_stays_as_it_was_read() -> None:
    assert whole_bodies([0, 0], [Phrase(0, 2, Known.BODY | Known.PLACE)]) == [0, 0]
