"""A query finds its words however they are spelled, and exactly where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search import Query, matches
from reader.text.fold import fold, folded


def found(query: str, text: str, whole_words: bool = False) -> list[str]:
    return [span.of(text) for span in matches(Query(query, whole_words), folded(text))]


@pytest.mark.parametrize(
    ("query", "text", "match"),
    [
        ("المانيا", "زار ألمانيا أمس", "ألمانيا"),
        ("مدرسه", "في مَدْرَسَةٍ قديمة", "مَدْرَسَةٍ"),
        ("كِتَابٌ", "هذا كتاب", "كتاب"),
        ("١٩٦٧", "عام 1967", "1967"),
        ("الله", "بسم ﷲ", "ﷲ"),
        ("کتاب", "قرأ كتابا", "كتاب"),
        ("שלום", "אמר שָׁלוֹם", "שָׁלוֹם"),
    ],
)
def test_a_word_is_found_however_it_is_spelled(query: str, text: str, match: str) -> None:
    assert found(query, text) == [match]


@pytest.mark.parametrize("gap", [" ", "  ", "\n", "\u2028", "\u00a0", "\t", " \n"])
def test_white_space_of_a_query_is_any_white_space(gap: str) -> None:
    text = f"في دار{gap}الكتب اليوم"
    assert found("دار الكتب", text) == [f"دار{gap}الكتب"]
    assert found(f"دار{gap}الكتب", "دار الكتب") == ["دار الكتب"]


def test_words_that_do_not_follow_each_other_are_not_a_phrase() -> None:
    assert found("دار الكتب", "دار، الكتب") == []


def test_whole_words_leave_longer_words_alone() -> None:
    text = "علم ومعلم وعلم، علم: العلم عَلَمٌ"
    assert found("علم", text, whole_words=True) == ["علم", "علم", "عَلَمٌ"]


def test_a_repeated_phrase_is_found_where_it_is_whole() -> None:
    assert found("ab ab", "xab ab ab", whole_words=True) == ["ab ab"]


def test_a_letter_that_answers_twice_is_one_match() -> None:
    assert found("ل", "ﷲ") == ["ﷲ"]


@pytest.mark.parametrize("query", ["", "  ", "\n", "ًٌ", "\u200f"])
def test_a_query_without_letters_finds_nothing(query: str) -> None:
    assert found(query, "كتاب أو ًٌ كتابان") == []


texts = st.text(st.sampled_from("اأبةهلﷲ ِّ\n\u2028\u200cab1١"), max_size=30)


@given(texts, st.text(st.sampled_from("اأبةهلﷲ ِab1"), max_size=4), st.booleans())
def test_matches_fold_to_the_query_in_order_and_apart(
    text: str, query: str, whole_words: bool
) -> None:
    spans = matches(Query(query, whole_words), folded(text))
    end = 0
    for span in spans:
        assert end <= span.start < span.end
        end = span.end
        assert "".join(fold(query).split()) in "".join(fold(span.of(text)).split())


@given(texts, st.text(st.sampled_from("اأبةهلab1"), min_size=1, max_size=3))
def test_one_word_is_found_if_and_only_if_the_folded_text_has_it(text: str, word: str) -> None:
    assert bool(matches(Query(word), folded(text))) == (fold(word) in fold(text))
