"""What comes again and again is no date, and neither is «today» where it means these times."""

import pytest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("يزداد الطلب في رمضان من كل عام وتغلق السوق كل جمعة", "ar"),
        ("تقام الدروس أيام السبت والثلاثاء من كل أسبوع", "ar"),
        ("نسافر عادة في أغسطس", "ar"),
        ("كان يحب الجمعة والسوق", "ar"),
        ("يعقد المؤتمر سنويا في نوفمبر", "ar"),
        ("هر سال در مهرماه مدارس باز می‌شود", "fa"),
        ("הפסטיבל נערך מדי שנה ביולי", "he"),
        ("میلہ ہر سال اکتوبر میں ہوتا ہے", "ur"),
    ],
)
def test_habits_are_no_dates(dates, text, language):
    assert dates(text, language, "2024-05-15") == []


def test_who_was_killed_on_a_day_is_no_count(dates):
    text = "امیرکبیر در ۲۰ دی ۱۳۳۰ کشته شد"
    assert dates(text, "fa") == [("۲۰ دی ۱۳۳۰", "1952-01-11")]


@pytest.mark.parametrize("text", ["لم تعد القاهرة اليوم مدينة صغيرة", "لا تزال القلعة اليوم قائمة"])
def test_these_times_are_no_day(dates, text):
    assert dates(text, "ar", "2024-05-15") == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("من يناير حتى الآن ارتفعت الأسعار", "ar", "2024-01"),
        ("من سبتمبر حتى الآن ارتفعت الأسعار", "ar", "2023-09"),
        ("استقبلوا الفريق بعد تتويجه الأحد", "ar", "2024-05-12"),
        ("יועז הנדל אמר ביום שישי שזו שעה גדולה", "he", "2024-05-10"),
        ("توج فيدرر الأحد بلقبه العشرين", "ar", "2024-05-12"),
        ("وتنطلق المحادثات الأربعاء", "ar", "2024-05-15"),
        ("וילדים חזרו מהיום ללימודים", "he", "2024-05-15"),
        ("بھارتی پائلٹ کو کل رہا کیا جائے گا", "ur", "2024-05-16"),
    ],
)
def test_the_sentence_tells_whether_a_day_is_past(dates, text, language, value):
    assert [found for _, found in dates(text, language, "2024-05-15")] == [value]


@pytest.mark.parametrize(
    ("text", "published", "values"),
    [
        ("في أواخر القرن الثاني عشر أو أوائل الثالث عشر، طبع", "", ["11XX", "12XX"]),
        ("في القرن التاسع والعاشر ازدهرت", "", ["08XX", "09XX"]),
        ("في القرن الثامن والسابع قبل الميلاد وضعوا", "", ["-07XX", "-06XX"]),
        ("ففي عام خمسة وتسعين كان لنا خمس جرائد", "2014-01-20", ["1995"]),
        ("مات سنة خمس وتسعين", "", ["0713-09-30/0714-09-19"]),
        ("سنغادر في آخر هذا الشهر", "2014-01-20", ["2014-01"]),
        ("في 1978 و1986 فازت الأرجنتين", "", ["1978", "1986"]),
        ("في 1978 و1986 دولارا دفعت", "", ["1978"]),
        ("صدر عام ثمانية وتسعين وثمانمائة وألف والثاني بعده", "", ["1898"]),
        ("في أيلول 1970 رحلت وتزوجت سنة خمس وسبعين", "", ["1970-09", "1975"]),
    ],
)
def test_what_leans_on_other_dates(dates, text, published, values):
    assert [found for _, found in dates(text, "ar", published)] == values


def test_a_verb_between_two_months_tells_of_the_second(dates):
    text = "وقد بدأت الأعمال في ديسمبر وتنتهي، بحسب المقاول، نهاية مارس"
    assert dates(text, "ar", "2022-01-03") == [("ديسمبر", "2021-12"), ("مارس", "2022-03")]


def test_a_year_in_letters_stands_in_brackets_behind_the_same_year(dates):
    assert dates('גורשו בשנת 1492 (רנ"ב) מספרד', "he") == [
        ("שנת 1492", "1492"),
        ('רנ"ב', "1491-09-14/1492-09-30"),
    ]


def test_days_of_the_current_month_in_a_list(dates):
    text = "القمة في الكويت يومي 19 و20 الجاري"
    assert dates(text, "ar", "2009-01-02") == [
        ("يومي 19", "2009-01-19"),
        ("20 الجاري", "2009-01-20"),
    ]


def test_a_clitic_joined_to_a_number_ends_no_clause(dates):
    text = "הבחירות ייערכו ב-25 בינואר"
    assert dates(text, "he", "2005-08-17") == [("25 בינואר", "2006-01-25")]


def test_the_month_of_a_day_is_this_one_in_hebrew(dates):
    text = "ההפוגה החלה ב-19 ביוני ופגה ב-19 בחודש"
    assert dates(text, "he", "2008-12-28")[-1] == ("19 בחודש", "2008-12-19")
