"""Names whose borders a reader knows better than the tagger."""

import pytest

from reader.extract.names.borders import Borders
from reader.extract.names.decoding import LABELS
from reader.extract.names.lexicon import Known
from reader.extract.names.vocabulary import Stem
from reader.languages.ar_names import NAMES as ARABIC
from reader.languages.he_names import NAMES as HEBREW
from reader.languages.name_words import NameWords
from reader.languages.ur_names import NAMES as URDU
from reader.text.fold import fold

KNOWN = {
    "العراق": Known.COUNTRY,
    "עמאן": Known.CITY,
    "תל אביב": Known.CITY,
    "ארקין": Known.LAST,
    "ברסלב": Known.CITY,
    "كردستاني": Known.NATIONALITY,
}
COMMON = frozenset({"تداول", "مليونا"})
FREQUENT = frozenset({"المسلمين"})


def mended(text: str, read: str, language: NameWords = ARABIC) -> str:
    """The labels of a text's words, of which «ب|لينز» has a clitic on its front."""
    stems = []
    for word in text.split():
        clitic, _, rest = word.rpartition("|")
        stems.append(Stem(fold(clitic + rest), clitic, fold(rest)))
    labels = [LABELS.index(label) for label in read.split()]
    borders = Borders(
        language,
        COMMON.__contains__,
        FREQUENT.__contains__,
        lambda form: KNOWN.get(form, Known(0)),
    )
    return " ".join(LABELS[label] for label in borders.mended(labels, stems))


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("في ملعب فرنسا", "O O B-L", "O B-L I-L"),
        ("و|متحف أم كلثوم", "O B-P I-P", "B-L I-L I-L"),
        ("في مصر الجديدة", "O B-L O", "O B-L I-L"),
        ("في مدينة فرنسا", "O O B-L", "O O B-L"),
        ("جاء شارع ب|لينز", "O O B-L", "O O B-L"),
        ("لعب ملعب الأهلي", "O O B-O", "O O B-O"),
        ("قال محمد الجديدة", "O B-P O", "O B-P O"),
        ("في العراق العاصمة", "O B-L O", "O B-L I-L"),
        ("في البصرة العاصمة", "O B-L O", "O B-L O"),
    ],
)
def test_a_head_or_an_addition_belongs_to_the_name_of_its_place(
    text: str, read: str, whole: str
) -> None:
    assert mended(text, read) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("وكالة الأنباء ( واس ) قالت", "B-O I-O O B-O O O"),
        ("وكالة الأنباء » ( « واس » )", "B-O I-O O O O B-O O O"),
        ("إم بي ( آئی سی سی )", "B-O I-O O B-O I-O I-O O"),
        ("وكالة الأنباء ( انظر الصفحة )", "B-O I-O O O O O"),
        ("وكالة الأنباء ( 1975 )", "B-O I-O O O O"),
        ("وكالة الأنباء ( واس", "B-O I-O O O"),
        ("وكالة الأنباء ( )", "B-O I-O O O"),
    ],
)
def test_the_abbreviation_behind_a_body_is_its_name(text: str, whole: str) -> None:
    read = ["B-O", "I-O"] + ["O"] * (len(text.split()) - 2)
    assert mended(text, " ".join(read)) == whole


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("نائب وزارة خارجية كازاخستان", "O O O B-L", "O B-O I-O I-O"),
        ("في وزارة الدفاع الروسية", "O O B-O I-O", "O B-O I-O I-O"),
        ("في وزارة المالية مصر", "O O O B-L", "O O O B-L"),
        ("في وزارة ب|مصر", "O O B-L", "O O B-L"),
    ],
)
def test_a_ministry_is_named_with_its_state(text: str, read: str, whole: str) -> None:
    assert mended(text, read) == whole


def test_a_single_letter_in_brackets_is_part_of_a_party() -> None:
    assert mended("مسلم لیگ ( ن ) نے", "B-O I-O O O O O", URDU) == "B-O I-O I-O I-O I-O O"


def test_a_bracket_that_was_taken_for_a_part_of_the_name_is_another_name() -> None:
    read = "B-O I-O I-O I-O I-O"
    assert mended("وكالة الأنباء ( واس )", read) == "B-O I-O O B-O O"


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("بورصة لندن للمعادن تداول النيكل", "B-O I-O I-O I-O I-O", "B-O I-O I-O O O"),
        ("وزارة الداخلية مليونا", "B-O I-O I-O", "B-O I-O O"),
        ("مركز تداول الأوراق", "B-O I-O I-O", "B-O I-O I-O"),
        ("الاتحاد الدولي لتداول الأوراق", "B-O I-O I-O I-O", "B-O I-O I-O I-O"),
        ("وزارة الصحة في عدن", "B-O I-O I-O I-O", "B-O I-O O B-L"),
        ("الجامعة العبرية في القدس", "B-O I-O O B-L", "B-O I-O I-O I-O"),
        ("مكتب الأمم المتحدة في جنيف", "B-O I-O I-O I-O I-O", "B-O I-O I-O I-O I-O"),
        ("معهد الفنون في تونس", "B-O I-O O B-L", "B-O I-O O B-L"),
    ],
)
def test_a_body_ends_where_its_grammar_does(text: str, read: str, whole: str) -> None:
    assert mended(text, read) == whole


def test_a_hebrew_person_ends_before_a_place() -> None:
    assert mended("עבדאללה ב|עמאן", "B-P I-P", HEBREW) == "B-P B-L"
    assert mended("עבדאללה בעמאן", "B-P I-P", HEBREW) == "B-P B-L"
    assert mended("נחמן מ|ברסלב", "B-P I-P", HEBREW) == "B-P I-P"
    assert mended("שיין ל|ארקין", "B-P I-P", HEBREW) == "B-P I-P"


def test_a_person_has_a_name_in_one_script() -> None:
    assert mended("طائرة أنطونوف An - 124", "O B-P I-P O O") == "O B-P O O O"
    assert mended("مكتبة Python القياسية", "B-O I-O I-O") == "B-O I-O I-O"


def test_a_person_ends_before_a_country() -> None:
    assert mended("حكم فيصل العراق", "O B-P I-P") == "O B-P B-L"
    assert mended("قال ابن العراق", "O B-P I-P") == "O B-P I-P"


def test_a_hebrew_body_ends_before_the_place_that_it_is_from() -> None:
    assert mended("סייברסטארטס מתל אביב", "B-O I-O I-O", HEBREW) == "B-O B-L I-L"
    assert mended("מוזיאון ב|עמאן", "B-O I-O", HEBREW) == "B-O I-O"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("جمال باشا", "B-P O"),
        ("مريم بنت", "B-P O"),
        ("كريم بنزيمة وللثاني", "B-P I-P O"),
        ("فييرا للنادي", "B-P O"),
    ],
)
def test_what_stands_behind_a_person_is_no_name(text: str, whole: str) -> None:
    assert mended(text, " ".join(["B-P", "I-P", "I-P"][: len(text.split())])) == whole


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("علي كرم الله وجهه", "B-P I-P I-P O", "B-P O O O"),
        ("عائشة رضي الله عنها", "B-P I-P O O", "B-P O O O"),
        ("رحمه الله", "B-P I-P", "O O"),
        ("محمد عليه سالم", "B-P I-P I-P", "B-P I-P I-P"),
    ],
)
def test_what_is_wished_to_the_dead_is_no_name(text: str, read: str, whole: str) -> None:
    assert mended(text, read) == whole


def test_titles_before_a_person_are_no_name() -> None:
    assert mended("مولانا ڈاکٹر فضل الرحمٰن", "B-P I-P I-P I-P", URDU) == "O O B-P I-P"
    assert mended("مولانا", "B-P", URDU) == "B-P"


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("اغلاق طريق الملك فهد", "O O O B-P", "O B-L I-L I-L"),
        ("في شارع الشهيد الرئيس رفيق الحريري", "O O O O B-P I-P", "O B-L I-L I-L I-L I-L"),
        ("عن طريق السيد المسيح", "O O O B-P", "O O O B-P"),
        ("و|عين الأمير جمال الدين", "O O B-P I-P", "O O B-P I-P"),
        ("مستشفى الملك لندن", "O O B-L", "O O B-L"),
    ],
)
def test_a_place_named_for_a_titled_person_is_named_with_its_head(
    text: str, read: str, whole: str
) -> None:
    assert mended(text, read) == whole


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("هنأ أحمد الطيب المسلمين", "O B-P I-P I-P", "O B-P I-P O"),
        ("قال شريف أبو العينين", "O B-P I-P I-P", "O B-P I-P I-P"),
        ("سجل أنخيل دي ماريا الثالث", "O B-P I-P I-P I-P", "O B-P I-P I-P O"),
        ("زار يوحنا بولس الثاني", "O B-P I-P I-P", "O B-P I-P I-P"),
    ],
)
def test_a_person_is_neither_a_people_nor_a_goal(text: str, read: str, whole: str) -> None:
    assert mended(text, read) == whole


def test_no_and_follows_a_people_in_the_name_of_a_body() -> None:
    text = "بين الاتحاد الوطني الكردستاني و|القوى العربية"
    assert mended(text, "O B-O I-O I-O I-O I-O") == "O B-O I-O I-O O O"


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("ניצחה את פנאתינייקוס בעמאן", "O O B-O I-O", "O O B-O B-L"),
        ("במשרד האוצר בעמאן", "B-O I-O I-O", "B-O I-O I-O"),
        ("כתב בנק בעמאן", "O B-O I-O", "O B-O I-O"),
    ],
)
def test_a_hebrew_club_is_no_longer_than_its_one_word(text: str, read: str, whole: str) -> None:
    assert mended(text, read, HEBREW) == whole


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("والد عبداللہ بیگ خاں مارے", "O B-P I-P O O", "O B-P I-P I-P O"),
        ("اکبر خان احمد", "B-P O B-P", "B-P O B-P"),
        ("لاہور خان", "B-L O", "B-L O"),
    ],
)
def test_an_urdu_name_goes_on_to_khan(text: str, read: str, whole: str) -> None:
    assert mended(text, read, URDU) == whole
