"""Words of a text, and the clitics on their front."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.words import bare, clitic_length, without_signs, words

COUNTS = {
    "وليد": 90.0,
    "ليد": 1.0,
    "قال": 9000.0,
    "كازاخستان": 300.0,
    "الامم": 800.0,
    "لبنان": 700.0,
    "بنان": 2.0,
    "وقال": 400.0,
}
CLITICS = {"و": 1.0, "ب": 0.4, "ل": 0.24, "ول": 0.01}


def length(form: str) -> int:
    return clitic_length(form, CLITICS, lambda word: COUNTS.get(word, 0.0), "ال")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال الرئيس، أمس.", ["قال", "الرئيس", "،", "أمس", "."]),
        ("كَتَبَ مـحمد", ["كَتَبَ", "مـحمد"]),
        ("می‌رود به قوهٔ قضاییه", ["می‌رود", "به", "قوهٔ", "قضاییه"]),
        ('דובר צה"ל אמר', ["דובר", 'צה"ל', "אמר"]),
        ('"הארץ" דיווח', ['"', "הארץ", '"', "דיווח"]),
        ("70.96٪ و1,200 …", ["70.96", "٪", "و", "1,200", "…"]),
        ("«(WHO)» ...", ["«", "(", "WHO", ")", "»", "..."]),
        ("\u200fالقاهرة\u200f", ["القاهرة"]),
    ],
)
def test_words_and_signs_are_parted(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@pytest.mark.parametrize(
    ("form", "clitics"),
    [
        ("وقال", 1),
        ("وليد", 0),
        ("لكازاخستان", 1),
        ("ولكازاخستان", 2),
        ("لبنان", 0),
        ("للامم", 1),
        ("توكاييف", 0),
    ],
)
def test_a_clitic_is_split_off_where_that_explains_the_word_better(form: str, clitics: int) -> None:
    assert length(form) == clitics


def test_the_article_is_restored_where_lam_swallowed_its_alef() -> None:
    assert bare("للامم", 1, "ال") == "الامم"
    assert bare("وللامم", 2, "ال") == "الامم"
    assert bare("لكازاخستان", 1, "ال") == "كازاخستان"


@given(st.text(max_size=200))
def test_words_lie_in_order_inside_the_text(text: str) -> None:
    found = list(words(text))
    assert all(text[word.start : word.end] == word.text for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text(min_size=1, max_size=30))
def test_something_is_left_of_a_word_without_its_clitics(form: str) -> None:
    assert 0 <= length(form) < len(form)


@pytest.mark.parametrize(
    ("selected", "words_in_it"),
    [
        ("قرون،", "قرون"),
        ("«كِتَابٌ»", "كِتَابٌ"),
        ("(دار الكتب).", "دار الكتب"),
        ('צה"ל,', 'צה"ל'),
        ("…", "…"),
    ],
)
def test_signs_around_words_are_left_out(selected: str, words_in_it: str) -> None:
    start, end = without_signs(selected, 0, len(selected))
    assert selected[start:end] == words_in_it
