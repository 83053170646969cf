"""Folding: the letters that a reader takes for one another, and the way back to the page."""

import sys
import unicodedata
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.fold import fold, folded

ALL_OF_UNICODE = [
    character
    for character in map(chr, range(sys.maxunicode + 1))
    if unicodedata.category(character) not in ("Cn", "Co", "Cs")
]
"""Every character that has a meaning."""

PAIRS = [
    ("كتاب", "كِتَاب"),
    ("كتاب", "كـتــاب"),
    ("احمد", "أحمد"),
    ("اسلام", "إسلام"),
    ("قران", "قرآن"),
    ("الذي", "ٱلذي"),
    ("مدرسه", "مدرسة"),
    ("مصطفي", "مصطفى"),
    ("علي", "علی"),
    ("كتاب", "کتاب"),
    ("موسسه", "مؤسسة"),
    ("رييس", "رئيس"),
    ("هذا", "هٰذا"),
    ("1967", "١٩٦٧"),
    ("1967", "۱۹۶۷"),
    ("الله", "ﷲ"),
    ("سلام", "ﺳﻼﻡ"),
    ("بسم الله الرحمن الرحيم", "﷽"),
    ("رضي الله عنه", "﵁"),
    ("فيتنام", "ڤيتنام"),
    ("قال", "ڧال"),
    ("וויכוח", "װיכוח"),
    ("خانههاي", "خانه\u200cهای"),
    ("عمر", "\u200fعمر\u200e"),
    ("שלום", "שָׁלוֹם"),
    ("ہندوستان", "ھندوستان"),
    ("cafe", "Café"),
    ('צה"ל', "צה״ל"),
]
DIFFERENT = [
    ("كتاب", "كتب"),
    ("گل", "كل"),
    ("چین", "جين"),
    ("پدر", "بدر"),
    ("ژرف", "زرف"),
    ("عمر", "عمرو"),
    ("ٹوپی", "توپی"),
    ("لڑکے", "لڑکی"),
    ("سماء", "سما"),
    ("שלום", "שלם"),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_words_that_differ_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_folding_what_is_folded_changes_nothing_in_all_of_unicode() -> None:
    unsettled = [c for c in ALL_OF_UNICODE if (form := fold(c)) != c and fold(form) != form]
    assert unsettled == []


def test_a_character_folds_as_its_canonical_decomposition_does() -> None:
    """Files spell أ as one character or as two; both are the same letter.

    A Hangul syllable is one letter.
    """
    uneven = [
        f"{ord(c):04x} {c}"
        for c in ALL_OF_UNICODE
        if (apart := unicodedata.normalize("NFD", c)) != c
        and fold(apart) != fold(c)
        and not "가" <= c <= "힣"
    ]
    assert uneven == []


def test_the_block_join_and_spaces_stay_spaces() -> None:
    assert fold("\n") == "\n"
    assert fold("a\u2028b\tc\u00a0d") == "a b c d"


texts = st.text(
    st.one_of(
        st.sampled_from("اأإبتةكلمنهىيگﷲﷺﻻ \n\u2028ًَُِّٰـ\u200c\u200f١۲שׁםéﬁ가İ'"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=40,
)


@given(texts, texts)
def test_a_text_folds_letter_by_letter(a: str, b: str) -> None:
    assert fold(a + b) == fold(a) + fold(b)


@given(texts)
def test_every_folded_character_leads_back_to_its_letters(text: str) -> None:
    form = folded(text)
    assert form.text == fold(text)
    assert len(form.starts) == len(form.ends) == len(form.text)
    for i, character in enumerate(form.text):
        span = form.span(i, i + 1)
        assert character in fold(span.of(text))
        assert fold(text[: span.start]) == form.text[: len(fold(text[: span.start]))]
        assert len(fold(text[: span.start])) <= i < len(fold(text[: span.end]))


@given(texts, st.data())
def test_a_stretch_of_the_folded_text_leads_back_to_letters_that_fold_to_it(
    text: str, data: st.DataObject
) -> None:
    form = folded(text)
    if not form.text:
        return
    start = data.draw(st.integers(0, len(form.text) - 1))
    end = data.draw(st.integers(start + 1, len(form.text)))
    span = form.span(start, end)
    assert form.text[start:end] in fold(span.of(text))
    assert form.origin_starts([start]) == [span.start]
    assert form.origin_ends([end - 1]) == [span.end]


@given(st.lists(texts, max_size=8), st.integers(1, 40), st.integers(0, 40), st.integers(2, 20))
def test_a_long_text_folds_as_its_parts_do(
    pieces: list[str], part: int, short: int, most: int
) -> None:
    """However it is parted, and however many of its characters have a place among the quick."""
    text = "".join(pieces)
    plain = folded(text)
    with patch.multiple("reader.text.fold", _PART=part, _SHORT=short, _MOST=most):
        form = folded(text)
    assert form.text == plain.text == fold(text)
    assert list(form.starts) == list(plain.starts)
    assert list(form.ends) == list(plain.ends)
    assert form.several == plain.several


@pytest.mark.parametrize("strange", ["\ufffe", "\uffff", "\0", "😀", "\ud7ff", "\ue000"])
def test_a_strange_character_stays_in_a_long_text(strange: str) -> None:
    text = "كِتَاب\u200c" * 1000 + strange + "قلم…" * 9000
    assert folded(text).text == fold(text)
    assert folded(text).text.count(strange) == 1


def test_the_vowel_marks_of_a_letter_belong_to_it() -> None:
    text = "قَلَمٌ جديد"
    form = folded(text)
    assert form.span(0, 3).of(text) == "قَلَمٌ"


def test_the_way_back_is_a_sequence() -> None:
    form = folded("كِتَاب")
    assert list(form.starts) == [0, 2, 4, 5]
    assert list(form.ends) == [2, 4, 5, 6]
    assert form.starts[-1] == 5
    assert form.ends[1:3] == [4, 5]
    with pytest.raises(IndexError):
        form.starts[4]
