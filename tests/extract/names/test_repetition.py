"""A surname alone, where a full name stood elsewhere."""

from reader.extract.names.decoding import LABELS
from reader.extract.names.repetition import repeated
from reader.extract.names.vocabulary import Stem, Vocabulary

BEGIN, INSIDE, NONE = (LABELS.index(label) for label in ("B-P", "I-P", "O"))
NO_WORDS = Vocabulary([], [], [], [])


def row(*words: str) -> list[Stem]:
    return [Stem(word, "", word) for word in words]


def test_a_rare_last_name_is_marked_wherever_it_stands_alone() -> None:
    stems = [row("قاسم", "توكاييف"), row("قال", "توكاييف"), row("قاسم")]
    assert repeated(stems, [[BEGIN, INSIDE], [NONE, NONE], [NONE]], NO_WORDS) == [
        [BEGIN, INSIDE],
        [NONE, BEGIN],
        [NONE],
    ]


def test_a_common_word_is_not() -> None:
    common = Vocabulary(["سعيد"], [5000.0], [()], [()])
    stems = [row("محمد", "سعيد"), row("يوم", "سعيد")]
    assert repeated(stems, [[BEGIN, INSIDE], [NONE, NONE]], common) == [
        [BEGIN, INSIDE],
        [NONE, NONE],
    ]
