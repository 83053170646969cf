"""What a filter box lets through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.fold import fold
from reader.ui.sidebar.filtering import answers


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("فاطمه", "فَاطِمَة الفهرية"),
        ("الفهرية فاطمة", "فاطمة الفهرية"),
        ("يونسكو", "منظمة اليونسكو"),
        ("كريم", "کریم خان"),
        ("dubois", "Jean-Pierre Dubois"),
        ("٨٥٩", "سنة 859م"),
    ],
)
def test_words_are_found_however_spelled_and_ordered(typed: str, name: str) -> None:
    assert answers(fold(typed), name)


def test_every_word_must_stand_somewhere() -> None:
    assert answers("نص عنوان", "في العنوان", "في النص")
    assert not answers("نص غائب", "في العنوان", "في النص")


@given(st.text(), st.text())
def test_a_text_answers_itself_and_nothing_asked(text: str, other: str) -> None:
    assert answers("", text)
    assert answers(fold(text), other, text)
