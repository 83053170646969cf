"""Places and bodies that are named for a day."""

import pytest

from reader.extract.names.day_names import DayNames
from reader.extract.names.decoding import LABELS
from reader.extract.names.vocabulary import Stem
from reader.languages import ar, he, ur
from reader.languages.language import Language
from reader.text.fold import fold


def mended(text: str, read: str = "", language: Language = ar.LANGUAGE) -> str:
    """The labels of a text's words, read so far as `read` has it, or none of them."""
    stems = [Stem(fold(word), "", fold(word)) for word in text.split()]
    labels = [LABELS.index(label) for label in read.split()] or [0] * len(stems)
    return " ".join(LABELS[label] for label in DayNames(language).mended(labels, stems))


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("في شارع 26 يوليو صباحا", "", "O B-L I-L I-L O"),
        ("على جسر ١٤ تموز مساء", "", "O B-L I-L I-L O"),
        ("من جامعة 8 ماي 1945 بقالمة", "O B-O I-O I-O O O", "O B-O I-O I-O I-O O"),
        ("في مدينة السادس من أكتوبر غربا", "", "O O B-L I-L I-L O"),
        ("قرب ساحة أول ماي", "", "O B-L I-L I-L"),
        ("في ملعب 11 يونيو الدولي", "O B-L I-L I-L I-L", "O B-L I-L I-L I-L"),
        ("من يوم 26 يوليو", "", "O O O O"),
        ("في شارع 26 لا يوليو", "", "O O O O O"),
        ("شارع 99 يوليو", "", "O O O"),
        ("في شارع", "", "O O"),
    ],
)
def test_a_head_and_a_day_are_one_name(text: str, read: str, whole: str) -> None:
    assert mended(text, read) == whole


def test_hebrew_counts_the_day_in_letters() -> None:
    assert mended('ליד רחוב כ"ט בנובמבר', "", he.LANGUAGE) == "O B-L I-L I-L"


def test_the_day_behind_an_urdu_body_is_a_date() -> None:
    assert mended("اسٹیٹ بینک 16 دسمبر کو", "B-O I-O O O O", ur.LANGUAGE) == "B-O I-O O O O"
