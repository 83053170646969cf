"""Offsets in code points and positions in UTF-16 lead to one another."""

from hypothesis import given
from hypothesis import strategies as st

from reader.text.utf16 import Utf16

texts = st.text(st.sampled_from("aب😀𞤀\n"), max_size=30)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_an_offset_is_at_the_length_of_what_stands_before(text: str) -> None:
    utf16 = Utf16(text)
    for at in range(len(text) + 1):
        assert utf16.position(at) == units(text[:at])
        assert utf16.offset(utf16.position(at)) == at


@given(texts)
def test_a_position_inside_a_pair_is_that_of_its_letter(text: str) -> None:
    utf16 = Utf16(text)
    for at, letter in enumerate(text):
        if units(letter) == 2:
            assert utf16.offset(utf16.position(at) + 1) == at
