"""A word is found in its other forms, where the reader wants that, and no other word is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.languages.ar_plurals import BROKEN_PLURALS
from reader.languages.he_plurals import IRREGULAR_PLURALS
from reader.search import Query, matches
from reader.search.word_forms import PhraseOfForms, forms_of
from reader.text.fold import fold, folded

ARABIC = [line.split() for line in BROKEN_PLURALS.strip().splitlines()]
HEBREW = [line.split() for line in IRREGULAR_PLURALS.strip().splitlines()]


def found(word: str, text: str, **toggles: bool) -> list[str]:
    spans = matches(Query(word, forms=True, **toggles), folded(text))
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("word", "text", "forms"),
    [
        ("كتاب", "قرأ كُتُبًا والكتاب بكتابهم وكتابين", ["كُتُبًا", "والكتاب", "بكتابهم", "وكتابين"]),
        ("كتاب", "بغداد التي كتبت نفسها وكتبهم", ["وكتبهم"]),
        ("الكتب", "كتاب لا مكتب ولا كاتب", ["كتاب"]),
        ("مدارسهم", "المدرسة مدرستان مدرسات مدرس", ["المدرسة", "مدرستان", "مدرسات"]),
        ("وزير", "الوزراء ووزيران وزارة زير", ["الوزراء", "ووزيران"]),
        ("اللاعبون", "لاعب ولاعبين ملعب", ["لاعب", "ولاعبين"]),
        ("جامعات", "جامعة بجامعتهم مجامع", ["جامعة", "بجامعتهم"]),
        ("كاتب", "الكُتّاب كتبة كاتبان كتب", ["الكُتّاب", "كتبة", "كاتبان"]),
        ("كتاب", "كاتب كتبة", ["كتبة"]),
        ("دار الكتب", "دور\nالكتاب والكتب في الديار", ["دور\nالكتاب"]),
        ("کتاب", "کتاب‌ها کتابهای کتابخانه", ["کتاب‌ها", "کتابهای"]),
        ("لڑکا", "لڑکے لڑکوں لڑکیاں لڑکپن", ["لڑکے", "لڑکوں", "لڑکیاں"]),
        ("کتاب", "کتابیں کتابوں", ["کتابیں", "کتابوں"]),
        ("لڑکے", "لڑکا لڑکوں لڑکپن", ["لڑکا", "لڑکوں"]),
        ("لڑکی", "لڑکیاں لڑکیوں لڑکپن", ["لڑکیاں", "لڑکیوں"]),
        ("عورت", "عورتیں عورتوں", ["عورتیں", "عورتوں"]),
        ("ספרים", "הספר ספריו לספר ספק", ["הספר", "ספריו", "לספר"]),
        ("מלכים", "מלך המלכה מלח", ["מלך", "המלכה"]),
        ("שמים", "שם השמים", ["השמים"]),
        ("ספר", "הספרים ספריו לספר ספק", ["הספרים", "ספריו", "לספר"]),
        ("ארץ", "הארצות אריה", ["הארצות"]),
        ("בית", "הבתים ביתו ובתיהם בין בי ביה בת", ["הבתים", "ביתו", "ובתיהם"]),
        ("בתים", "בבית הבנות", ["בבית"]),
        ("שנה", "שנים שנות שנתיים בשנת שן שנו", ["שנים", "שנות", "שנתיים", "בשנת"]),
        ("אנשים", "האיש אנשיו אישה נשים", ["האיש", "אנשיו"]),
        ("אישה", "אשה נשים נשותיהם", ["אשה", "נשים", "נשותיהם"]),
        ("שלב", "שלבים לב לבבות", ["שלבים"]),
        ("תרבות", "תרבויות תרבותנו תרבותי", ["תרבויות", "תרבותנו", "תרבותי"]),
        ("תרבויות", "התרבות תרבויותיהם תרבה", ["התרבות", "תרבויותיהם"]),
        ("זוויות", "זווית", ["זווית"]),
        ("דוגמה", "דוגמאות דוגמתו", ["דוגמאות", "דוגמתו"]),
        ("דוגמאות", "דוגמה דוגמא", ["דוגמה", "דוגמא"]),
        ("ספרייה", "ספריות הספריה ספר", ["ספריות", "הספריה"]),
        ("שבת", "שבתות שבתו שבוע", ["שבתות", "שבתו"]),
        ("book", "book bookish", ["book"]),
        ("١٩٦٧", "1967 19670", ["1967"]),
    ],
)
def test_a_word_is_found_in_its_forms(word: str, text: str, forms: list[str]) -> None:
    assert found(word, text) == forms


def test_there_are_many_hundred_plurals() -> None:
    assert sum(len(plurals) for _, *plurals in ARABIC) >= 1_000
    assert sum(len(plurals) for _, *plurals in HEBREW) >= 40
    for lines in (ARABIC, HEBREW):
        assert all(len(line) >= 2 for line in lines)
        assert len({tuple(line) for line in lines}) == len(lines)


@pytest.mark.parametrize("lines", [ARABIC, HEBREW], ids=["Arabic", "Hebrew"])
def test_each_plural_finds_its_singular_and_is_found_by_it(lines: list[list[str]]) -> None:
    pairs = [
        (one, many)
        for singular, *plurals in lines
        for one in singular.split("|")
        for many in plurals
    ]
    singulars = {fold(singular) for singular, *_ in lines}
    assert [pair for pair in pairs if found(pair[0], f"- {pair[1]} -") != [pair[1]]] == []
    assert [
        pair
        for pair in pairs
        if fold(pair[1]) not in singulars and found(pair[1], f"- {pair[0]} -") != [pair[0]]
    ] == []


def test_without_the_wish_no_form_is_found() -> None:
    assert not matches(Query("كتاب"), folded("كتب"))


def test_forms_are_found_near_each_other() -> None:
    spans = matches(Query("وزير كتاب", forms=True, within=4), folded("قرأ الوزراء هذه الكتب"))
    assert len(spans) == 1


letters = st.text(st.sampled_from("ابتةدرسمكلويهنםספרה1 "), max_size=24)


@given(st.text(st.sampled_from("ابتةدرسمكلويهןספרה1"), min_size=1, max_size=7), letters)
def test_a_word_is_a_form_of_itself_and_forms_are_whole_words(word: str, text: str) -> None:
    form, before = fold(word), "قبل "
    whole = f"{before}{form} {fold(text)}"
    places = PhraseOfForms([form], whole).places(0, len(whole))
    assert (len(before), len(before) + len(form)) in places
    for start, end in places:
        assert forms_of(form).pattern.fullmatch(whole, start, end)
        assert not whole[:start][-1:].isalnum()
        assert not whole[end:][:1].isalnum()
