"""A paragraph runs the way that most of its letters do."""

import sys
import unicodedata

import pytest

from reader.model.article import Direction
from reader.text.direction import base_direction
from tests.pace import assert_linear

RTL, LTR = Direction.RIGHT_TO_LEFT, Direction.LEFT_TO_RIGHT


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("نص عربي", RTL),
        ("שלום עולם", RTL),
        ("An English paragraph", LTR),
        ("Python لغة برمجة سهلة التعلّم", RTL),
        ("«Unicode» معيار للحروف", RTL),
        ("The word كتاب means book", LTR),
        ("الفصل 1: An Introduction to Machine Learning", RTL),
        ("انظر https://example.org/a/very/long/address/in/latin/letters", RTL),
        ("راسل someone.with.a.long.name@example.org", RTL),
        ("\u2067شرح\u2069 of a word", LTR),
        ("123 – نص", RTL),
        ("(2022) text", LTR),
    ],
)
def test_direction_by_letters(text: str, direction: Direction) -> None:
    assert base_direction(text, LTR) is direction
    assert base_direction(text, RTL) is direction


@pytest.mark.parametrize("text", ["", "١٢٣", "… — !", "\u0651"])
def test_without_letters_the_default_stands(text: str) -> None:
    assert base_direction(text, LTR) is LTR
    assert base_direction(text, RTL) is RTL


def test_every_letter_is_strong_as_unicode_says() -> None:
    wrong = []
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        strong = {"L": LTR, "R": RTL, "AL": RTL}.get(unicodedata.bidirectional(letter))
        if strong and unicodedata.category(letter) in ("Lo", "Lu", "Ll", "Lt", "Lm"):
            other = LTR if strong is RTL else RTL
            if base_direction(letter, other) is not strong:
                wrong.append(f"U+{code:04X}")
    assert not wrong


@pytest.mark.parametrize(("sign", "end"), [("\u2067", "نص a"), ("a@", ""), ("@", "نص")])
def test_no_paragraph_takes_long(sign: str, end: str) -> None:
    assert_linear(lambda letters: base_direction(sign * letters + end), 60_000)
