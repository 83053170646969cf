"""A query finds its words however they are spelled, and exactly where they stand."""

from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search import BadQuery, Query, QueryFault, expressions, matches
from reader.search.spans import starts_of
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


def test_a_space_is_a_joint_where_the_text_has_one_and_a_joint_a_space() -> None:
    text = "می‌خواهم، می خواهم، میخواهم"
    assert found("می خواهم", text) == ["می‌خواهم", "می خواهم"]
    assert found("می‌خواهم", text) == ["می‌خواهم", "می خواهم", "میخواهم"]
    assert found("میخواهم", text) == ["می‌خواهم", "میخواهم"]
    assert found("‌می‌‌خواهم‌", text) == ["می‌خواهم", "می خواهم", "میخواهم"]


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


def answers(text: str, query: Query) -> list[str]:
    return [span.of(text) for span in matches(query, folded(text))]


def test_marks_can_be_told_apart() -> None:
    text = "عَلَمٌ وعِلمٌ وعلم وعَلَّمَ"
    assert answers(text, Query("عِلمٌ", marks=True)) == ["عِلمٌ"]
    assert answers(text, Query("علم", marks=True)) == ["علم"]
    assert answers("عَلَّمَ", Query("عَلَّمَ", marks=True)) == ["عَلَّمَ"]
    assert answers("أَحْمَد", Query("اَحْمَد", marks=True)) == ["أَحْمَد"]


def test_letters_can_be_told_apart() -> None:
    text = "أحمد احمد إحمد أَحْمَد"
    assert answers(text, Query("أحمد", letters=True)) == ["أحمد", "أَحْمَد"]
    assert answers(text, Query("أحمد", letters=True, marks=True)) == ["أحمد"]
    assert answers("مدرسة مدرسه", Query("مدرسه", letters=True)) == ["مدرسه"]
    assert answers("علی علي", Query("علی", letters=True)) == ["علی"]
    assert answers("أاا", Query("اا", letters=True)) == ["اا"]


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("كتاب", "والكتاب بكتابه لكتابهم كتابًا مكتاب", ["والكتاب", "بكتابه", "لكتابهم", "كتابًا"]),
        ("الكتاب", "الكتاب وللكتاب بالكتاب كتاب", ["الكتاب", "وللكتاب", "بالكتاب"]),
        ("كتاب", "كتابة الكتابة والكتابي كتابه للكتاب", ["كتابه", "للكتاب"]),
        ("علم", "العلم علمه العلمة عُلمةٌ علمي بالعلمي", ["العلم", "علمه", "علمي"]),
        ("الكتابة", "الكتابة والكتابه كتابتهم", ["الكتابة", "والكتابه"]),
        ("مدرسة", "المدرسة مدرستهم ومدرسةٌ مدرس", ["المدرسة", "مدرستهم", "ومدرسةٌ"]),
        ("کتاب", "کتاب‌ها کتابهای کتابخانه", ["کتاب‌ها", "کتابهای"]),
        ("ספר", "והספר שבספר ספרים לספר", ["והספר", "שבספר", "לספר"]),
        ("book", "book books", ["book"]),
        ("دار الكتب", "بدار الكتب المصرية", ["بدار الكتب"]),
        ("الله", "والله ولله تالله للتي لهم", ["والله", "ولله"]),
        ("التي", "للتي والتي اللتان", ["للتي", "والتي"]),
        ("خانه", "خانه‌ات خانه‌هایمان خانم‌ها", ["خانه‌ات", "خانه‌هایمان"]),
        ("كتاب", "كتابات كتابت", ["كتابت"]),
    ],
)
def test_whole_words_may_carry_clitics(word: str, text: str, found: list[str]) -> None:
    assert answers(text, Query(word, whole_words=True, clitics=True)) == found


def test_words_are_found_near_each_other_in_any_order() -> None:
    text = "زار الوزير أمس ألمانيا ثم عاد. وفي ألمانيا قابل كثيرين، ولم يذكر أحدٌ منهم الوزير"
    query = Query("المانيا الوزير", within=4)
    assert answers(text, query) == ["الوزير أمس ألمانيا"]
    assert len(answers(text, Query("المانيا الوزير", within=9))) == 2


def test_expressions_look_at_the_folded_text() -> None:
    text = "سنة ١٩٦٧ وسنة 1973م\nوسنةِ ۱۹۴۸"
    assert answers(text, Query(r"سنه \d{4}", expression=True)) == [
        "سنة ١٩٦٧",
        "سنة 1973",
        "سنةِ ۱۹۴۸",
    ]
    assert answers(text, Query(r"سنة \d{4}", expression=True, letters=True)) == [
        "سنة ١٩٦٧",
        "سنة 1973",
    ]
    assert answers(text, Query(r"^\w+", expression=True)) == ["سنة", "وسنةِ"]
    assert answers("abc", Query("x*", expression=True)) == []


@pytest.mark.parametrize(
    "source",
    [
        "ا{99999999}",
        "(?:(?:(?:ا{99}){99}){99}){99}",
        "(?R)",
        "(ا|(?1))*ب",
        "(?<n>ا|(?&n))ب",
        "(" * 900 + ")" * 900,
        "ا" * 50_000,
    ],
)
def test_an_expression_that_would_use_up_the_machine_is_refused(source: str) -> None:
    with pytest.raises(BadQuery) as refused:
        matches(Query(source, expression=True), folded("كتاب في البيت " * 100))
    assert refused.value.fault is QueryFault.SLOW


def test_an_expression_that_fills_the_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    import regex

    def compile_to_nothing(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(regex, "compile", compile_to_nothing)
    with pytest.raises(BadQuery) as refused:
        matches(Query("ا", expression=True), folded("ا"))
    assert refused.value.fault is QueryFault.SLOW


@pytest.mark.parametrize("source", [r"\d{4}-\d{2}-\d{2}", r"(\d{2})\1", r"\w{1,30}"])
def test_an_expression_may_want_something_repeated(source: str) -> None:
    assert matches(Query(source, expression=True), folded("2020-02-20 1212"))


@pytest.mark.parametrize("source", ["(", "[", "*", r"(?P<x>", "a{2,1}"])
def test_an_expression_that_is_none_is_said(source: str) -> None:
    with pytest.raises(BadQuery) as refused:
        matches(Query(source, expression=True), folded("abc"))
    assert refused.value.fault is QueryFault.BROKEN
    assert str(refused.value).startswith("The expression is not complete or not correct")


def test_an_expression_that_takes_for_ever_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "TIME_LIMIT", 0.05)
    with pytest.raises(BadQuery) as refused:
        matches(Query(r"(ا|اا)+$", expression=True), folded("ا" * 60 + "ب"))
    assert refused.value.fault is QueryFault.SLOW


@given(
    texts,
    st.text(st.sampled_from("اأبةه َِab1 "), max_size=5),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.integers(0, 3),
)
def test_every_stricter_query_finds_less(
    text: str, words: str, marks: bool, letters: bool, whole_words: bool, within: int
) -> None:
    form = folded(text)
    strict = Query(words, whole_words, marks=marks, letters=letters, within=within)
    spans = matches(strict, form)
    assert list(spans) == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    if spans and not within:
        assert matches(Query(words), form)


ligatures = st.text(st.sampled_from("لاهﷲﷺﻻ ًب"), max_size=20)


@given(ligatures, st.text(st.sampled_from("لاهصي "), min_size=1, max_size=2))
def test_places_are_one_sequence_however_they_are_looked_at(text: str, word: str) -> None:
    spans = matches(Query(word), folded(text))
    listed = list(spans)
    assert [spans[n] for n in range(len(spans))] == listed
    assert spans == tuple(listed)
    assert list(starts_of(spans)) == [span.start for span in listed]
    assert spans[1:] == listed[1:]
    assert all(one.end <= other.start for one, other in pairwise(listed))


words_of_texts = st.lists(
    st.text(st.sampled_from("اأبةهكتوعلﷲ َ\u200cab1"), max_size=6), max_size=12
)


@given(
    words_of_texts.map(" ".join),
    st.text(st.sampled_from("اأبةهكتوعلَ \u200cab1 "), max_size=5),
    st.sampled_from([(), ("whole_words",), ("whole_words", "clitics"), ("marks",), ("forms",)]),
    st.integers(0, 3),
)
def test_a_text_is_looked_through_in_parts_as_if_it_were_one(
    text: str, words: str, toggles: tuple[str, ...], within: int
) -> None:
    query = Query(words, within=within, **dict.fromkeys(toggles, True))
    at_once = list(matches(query, folded(text)))
    with patch("reader.search.stretches._WINDOW", 7):
        assert list(matches(query, folded(text))) == at_once
