"""Names whose words bear case endings."""

import pytest

from reader.extract.names.cases import Cases
from reader.extract.names.decoding import LABELS
from reader.extract.names.vocabulary import Stem
from reader.languages.ar_names import NAMES
from reader.text.fold import fold

KNOWN = frozenset(map(fold, ("زيد", "عمر", "محمد", "كافور")))


def mended(*lines: tuple[str, str]) -> list[str]:
    """The labels of the lines of an article, read so far as the second of each pair says."""
    sentences = [text.split() for text, _ in lines]
    stems = [[Stem(fold(word), "", fold(word)) for word in row] for row in sentences]
    labels = [[LABELS.index(label) for label in read.split()] for _, read in lines]
    found = Cases(NAMES, lambda _, form: form in KNOWN).mended(sentences, stems, labels)
    return [" ".join(LABELS[label] for label in row) for row in found]


@pytest.mark.parametrize(
    ("text", "read", "right"),
    [
        ("وأدرك شهرزادَ الصباحُ فسكتت", "O B-P I-P O", "O B-P O O"),
        ("تذكّر شهرزاد الملكَ بأنه", "O B-P I-P O", "O B-P O O"),
        ("قال صلاحُ الدينِ الأيوبيُّ", "O B-P I-P I-P", "O B-P I-P I-P"),
        ("قَالَ قُتَيْبَةُ بْنُ مُسْلِمٍ الْبَاهِلِيُّ", "O B-P I-P I-P I-P", "O B-P I-P I-P I-P"),
        ("قَالَ مُوسَى الْكَاظِمُ", "O B-P I-P", "O B-P I-P"),
        ("في دَيْرِ مُرَّانَ", "O B-L I-L", "O B-L I-L"),
        ("فِي عَيْنِ الْعَظِيمِ الْعَظَائِمُ", "O B-L I-L I-L", "O B-L I-L O"),
    ],
)
def test_words_of_two_cases_are_no_one_name(text: str, read: str, right: str) -> None:
    assert mended((text, read)) == [right]


@pytest.mark.parametrize(
    ("text", "read", "right"),
    [
        ("عرف جيلٌ كامل السندبادَ", "O B-P I-P I-P", "O O O O"),
        ("شابًّا مارونيًّا اسمه", "O B-P O", "O O O"),
        ("للدولة عمرٌ كعمر الإنسان", "O B-P I-P O", "O O O O"),
        ("مدح كافورًا في قصيدة", "O B-P O O", "O B-P O O"),
        ("رأى محمداً الفاتح", "O B-P I-P", "O B-P I-P"),
        ("جَاءَ زَيْدٌ مُسْرِعًا", "O B-P O", "O B-P O"),
        ("قال الملك السعيد", "O O B-P", "O O B-P"),
    ],
)
def test_a_word_with_tanwin_is_no_name_unless_it_is_known(text: str, read: str, right: str) -> None:
    assert mended((text, read)) == [right]


def test_a_word_with_tanwin_is_a_name_where_the_article_has_it_without() -> None:
    assert mended(("ورأى سيفٌ", "O B-P"), ("جاء سيف", "O B-P"))[0] == "O B-P"
