"""Doubtful names left out, and bodies of the lexicon, whole."""

from re import compile as compile_pattern

import numpy as np
import pytest

from reader.extract.names.decoding import LABELS, Tagged
from reader.extract.names.lexicon import Known, Lexicon, Phrase
from reader.extract.names.mending import (
    whole_bodies,
    without_doubtful,
    without_heads,
    without_others,
    without_predicates,
)
from reader.extract.names.vocabulary import Stem
from reader.languages.fa_names import NAMES as PERSIAN


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


@pytest.mark.parametrize(
    ("name", "found"),
    [("كازاخستان", "O B-L"), ("فايمار", "B-L I-L"), ("مصر العربيه", "B-L I-L I-L")],
)
def test_a_republic_is_outside_where_a_state_follows(name: str, found: str) -> None:
    lexicon = Lexicon({"كازاخستان": Known.COUNTRY, "مصر": Known.COUNTRY, "فايمار": Known.CITY})
    stems = [Stem(word, "", word) for word in ("جمهوريه", *name.split())]
    labels = [LABELS.index(label) for label in ["B-L", "I-L", "I-L"][: len(stems)]]
    mended = without_heads(labels, stems, frozenset({"جمهوريه"}), lexicon)
    assert " ".join(LABELS[label] for label in mended) == found


def sure(read: str, chance: float, rules: str, *, heads: bool = False) -> str:
    labels = np.array([LABELS.index(label) for label in read.split()], np.int8)
    chances = np.full((len(labels), len(LABELS)), chance, np.float32)
    by_rule = [LABELS.index(label) for label in rules.split()]
    kept = without_doubtful(Tagged(labels, chances), lambda _: heads, lambda: by_rule)
    return " ".join(LABELS[label] for label in kept)


def test_a_doubtful_name_is_left_out_but_for_the_place_in_it() -> None:
    assert sure("B-O I-O I-O O", 0.2, "O O B-L O") == "O O B-L O"
    assert sure("B-P I-P", 0.2, "O O") == "O O"
    assert sure("B-P I-P", 0.9, "O O") == "B-P I-P"


def test_of_a_long_organisation_without_a_head_more_is_asked() -> None:
    assert sure("B-O I-O I-O", 0.7, "O O O") == "O O O"
    assert sure("B-O I-O I-O", 0.7, "O O O", heads=True) == "B-O I-O I-O"


@pytest.mark.parametrize(
    ("text", "is_place"),
    [("وهو مصر علي رايه", False), ("وافقت مصر علي القرار", True), ("وهو مصر الجديدة", True)],
)
def test_whoever_insists_is_no_country(text: str, is_place: bool) -> None:
    stems = [Stem(word, "", word) for word in text.split()]
    labels = [LABELS.index("O"), LABELS.index("B-L"), 0, 0][: len(stems)]
    mended = without_predicates(
        labels, stems, {"مصر": frozenset({"علي"})}, frozenset({"وهو", "الوزير"})
    )
    assert (mended == labels) is is_place


@pytest.mark.parametrize(
    ("text", "read", "right"),
    [
        ("کینه می\u200cتکانند", "B-P I-P", "B-P O"),
        ("در سندهایشان بود", "O B-L O", "O O O"),
        ("پژوهشگاه دانش\u200cهای بنیادی", "B-O I-O I-O", "B-O I-O I-O"),
        ("در میبد بود", "O B-L O", "O B-L O"),
    ],
)
def test_a_persian_verb_is_in_no_name(text: str, read: str, right: str) -> None:
    labels = [LABELS.index(label) for label in read.split()]
    found = without_others(labels, text.split(" "), compile_pattern(PERSIAN.other))
    assert " ".join(LABELS[label] for label in found) == right
