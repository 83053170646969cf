"""Titles of works, in which nobody is named."""

import pytest

from reader.extract.names.decoding import LABELS
from reader.extract.names.titles import Titles
from reader.extract.names.vocabulary import Stem
from reader.languages.ar_names import NAMES as ARABIC
from reader.languages.fa_names import NAMES as PERSIAN
from reader.languages.he_names import NAMES as HEBREW
from reader.languages.name_words import NameWords
from reader.languages.ur_names import NAMES as URDU
from reader.text.fold import fold

NAMED = LABELS.index("B-P")


def left(text: str, name: str, language: NameWords) -> bool:
    """Whether a word of a text that was read as a name stays one; «ل|صحيفة» has a clitic."""
    words = text.replace("|", "").split()
    parts = [word.rpartition("|") for word in text.split()]
    stems = [Stem(fold(clitic + rest), clitic, fold(rest)) for clitic, _, rest in parts]
    labels = [NAMED if word == name else 0 for word in words]
    return NAMED in Titles(language).without_names(labels, stems, words)


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("في مسرحيته « مصرع كليوباترا » سنة", "كليوباترا", ARABIC),
        ("روايتها الأخيرة « ثلاثية غرناطة » ونالت", "غرناطة", ARABIC),
        ("فيلم « الأرض » ، « اسكندرية » ، « المصير »", "اسكندرية", ARABIC),
        ("نظم « جاوید نامہ » کے", "جاوید", URDU),
        ("رمان « سووشون » را", "سووشون", PERSIAN),
        ('הרומן " מיכאל שלי " תורגם', "מיכאל", HEBREW),
    ],
)
def test_a_title_names_nobody(text: str, name: str, language: NameWords) -> None:
    assert not left(text, name, language)


@pytest.mark.parametrize(
    "text",
    [
        "قال « جاء كليوباترا » وسكت",
        "كتاب ل|صحيفة « كليوباترا » أمس",
        "في رواية نشرها في « كليوباترا » أمس",
        "الرواية . « كليوباترا » أمس",
        "رواية كليوباترا « الثانية » أمس",
        "كتاب « سألته فقال : جاءت كليوباترا » أمس",
        "فيلم « الأرض » وقال عنه أمس « كليوباترا »",
        "رواية « كليوباترا أمس",
        "رواية \u064e « كليوباترا » أمس",
    ],
)
def test_other_quotations_name_whom_they_name(text: str) -> None:
    assert left(text, "كليوباترا", ARABIC)
