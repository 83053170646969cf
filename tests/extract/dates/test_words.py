"""Words, numbers and languages, before they make dates."""

import pytest

from reader.extract.dates.lexicon import lexicon_of
from reader.extract.dates.numerals import number
from reader.extract.dates.script import language_of
from reader.extract.dates.tense import Tense, tense_at
from reader.extract.dates.tokens import tokens_of
from reader.text.fold import fold


def tokens(text, language="ar"):
    form = fold(text)
    return tokens_of(form, 0, len(form), lexicon_of(language))


def roles(text, language="ar"):
    return "".join(token.role for token in tokens(text, language))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ar", "ألف وتسعمائة وثمانية وأربعين", 1948),
        ("ar", "ألف وتسعمئة وسبع وستين", 1967),
        ("ar", "ألفين وثمانية عشر", 2018),
        ("ar", "تسع وستين وخمسمائة", 569),
        ("ar", "أربعين ومائة", 140),
        ("ar", "سبع مئة", 700),
        ("ar", "سبع وستين ومائة وألف", 1167),
        ("ar", "الثالث والعشرين", 23),
        ("ar", "الحادي عشر", 11),
        ("ar", "الثالث والرابع", None),
        ("fa", "بیست و یکم", 21),
        ("fa", "هزار و سیصد و پنجاه و هفت", 1357),
        ("ur", "انیس سو سینتالیس", 1947),
        ("ur", "دو ہزار چھ", 2006),
        ("he", "תשע־עשרה", 19),
    ],
)
def test_numbers_in_words(language, text, value):
    assert number(tokens(text, language)) == value


@pytest.mark.parametrize(
    ("word", "role", "value"),
    [
        ("ה'", "h", 5),
        ('ט"ז', "h", 16),
        ("ל'", "h", 30),
        ('תש"ח', "H", 5708),
        ("ה'תש\"ח", "H", 5708),
        ('תר"ץ', "H", 5690),
        ('ד"ר', "5", 5204),
    ],
)
def test_hebrew_numbers_in_letters(word, role, value):
    (token,) = tokens(word, "he")
    assert (token.role, token.value) == (role, value)


def test_clitics_stand_apart_from_their_words():
    assert roles("ويوم") == "&j"
    assert roles("وبعام 1990") == "&cay"
    assert [token.start for token in tokens("للعام")] == [0, 1]


def test_words_that_say_nothing_of_time_are_one():
    assert roles("ذهب الرجل إلى بيته القديم عام 1990") == "~T~ay"
    assert roles("باب كتاب غلاب") == "~"


def test_decimals_and_long_numbers_are_no_years():
    assert "y" not in roles("123456 و 0599")


@pytest.mark.parametrize(
    ("text", "known", "language"),
    [
        ("كتاب", "fa", "fa"),
        ("كتاب", "", "ar"),
        ("كتاب", "en", "ar"),
        ("چاپ شد", "", "fa"),
        ("ٹوٹ گئے", "", "ur"),
        ("ספר", "", "he"),
        ("", "", "ar"),
    ],
)
def test_the_language_of_a_paragraph(text, known, language):
    form = fold(text)
    assert language_of(form, 0, len(form), known) == language


@pytest.mark.parametrize(
    ("language", "before", "after", "tense"),
    [
        ("ar", "وسيزور الوزير بيروت ", "", Tense.AHEAD),
        ("ar", "ودعا إلى مسيرة تنطلق ", "", Tense.AHEAD),
        ("ar", "زار الوزير بيروت ", "", Tense.PAST),
        ("ar", "بولاية من ست سنوات في الانتخابات التي جرت ", "", Tense.PAST),
        ("ar", "سيزور بيروت غدا. وفاز الفريق ", "", Tense.PAST),
        ("ar", "ستجتمع اللجنة في سرت ", "", Tense.AHEAD),
        ("ar", "وتراجع خام برنت لعقود ", " إلى 19.25 دولارا", Tense.AHEAD),
        ("ar", "ووصلت إلى عمان ", " بعثة يرأسها", Tense.PAST),
        ("ar", "في جلسة ", "، وحضرها", Tense.UNKNOWN),
        ("fa", "وزیر ", " به بامیان می‌آید.", Tense.AHEAD),
        ("fa", "بررسی لایحه از ", " آغاز شده و تا پایان ماه به نتیجه خواهد رسید.", Tense.PAST),
        ("fa", "بلیت‌ها از ", " در ورزشگاه فروخته می‌شود.", Tense.AHEAD),
        ("he", "", " ייסגר לתנועה", Tense.AHEAD),
        ("he", "", " נסגר לתנועה", Tense.PAST),
        ("ur", "", " کو کراچی جائیں گے۔", Tense.AHEAD),
        ("ur", "", " کو کراچی گئے تھے۔", Tense.PAST),
    ],
)
def test_which_way_a_sentence_looks(language, before, after, tense):
    text = fold(before + "X" + after)
    at = len(fold(before))
    assert tense_at(text, at, at + 1, language) is tense
