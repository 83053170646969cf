"""Dates that only their article tells: by its day of publication, its tale, its verbs."""

from pathlib import Path

import pytest

from reader.extract.dates import dates_in
from reader.model.article import Article, Metadata, Source


def test_relative_dates_follow_the_day_of_publication(dates):
    text = "قال أمس إن القمة تبدأ الأحد المقبل"
    assert dates(text, published="2022-09-01") == [
        ("أمس", "2022-08-31"),
        ("الأحد المقبل", "2022-09-04"),
    ]
    assert dates(text, published="2022-09-03") == [
        ("أمس", "2022-09-02"),
        ("الأحد المقبل", "2022-09-04"),
    ]
    assert dates(text) == [("أمس", ""), ("الأحد المقبل", "")]


def test_published_overrides_what_the_article_says():
    source = Source(Path("a.txt"), "plain", "utf-8", "")
    article = Article(source, Metadata(language="ar", published="2020-01-02"), "قال أمس", ())
    assert [m.value for m in dates_in(article)] == ["2020-01-01"]
    assert [m.value for m in dates_in(article, "2021-01-02")] == ["2021-01-01"]


def test_a_month_of_publication_tells_no_days(dates):
    text = "قال أمس إن العام الماضي كان صعبا وإن نوفمبر المقبل أصعب"
    assert [value for _, value in dates(text, published="2022-09")] == ["", "2021", "2022-11"]


@pytest.mark.parametrize(
    "told",
    [
        "وصل الوزير اليوم الخميس 1 سبتمبر 2022 إلى عمان.",
        "وصل الوزير أمس الأربعاء 31 أغسطس 2022 إلى عمان.",
        "القاهرة، 1 سبتمبر 2022",
        "1 سبتمبر 2022",
        "القاهرة (رويترز) - 1 سبتمبر 2022",
        "بيروت في 1 أيلول 2022: قال الوزير إنه راض",
        "تاريخ النشر: 1/9/2022",
        "الرياض 5 صفر 1444 هـ الموافق 1 سبتمبر 2022 م واس",
        "ووصل في 2022 وفدان. ووصل اليوم الخميس 1 سبتمبر وفد آخر",
    ],
)
def test_an_article_may_tell_its_own_day(dates, told):
    assert dates(f"وقال غدا نعود\n{told}\nويعود الأحد المقبل")[-1] == (
        "الأحد المقبل",
        "2022-09-04",
    )


def test_a_day_in_a_title_is_not_the_day_of_publication(dates):
    assert dates("ثورة 25 يناير 2011\nوقال أمس إنها لم تنته")[-1] == ("أمس", "")


def test_a_birth_is_no_dateline(dates):
    assert dates("ولد في القاهرة في 3 مايو 1960\nوقال أمس إنه راض")[-1] == ("أمس", "")


def test_a_day_near_the_publication_is_of_its_year_even_beside_history(dates):
    text = "فقدت ساقيها في نيسان 2008. وفي 7 أيلول صعدت إلى المنصة"
    assert dates(text, published="2024-10-01")[-1] == ("7 أيلول", "2024-09-07")


def test_a_weekday_behind_its_day_is_that_day(dates):
    text = "تنصيبه 20 يناير، يوم الإثنين، في واشنطن"
    assert dates(text, published="2024-11-07")[-1] == ("يوم الإثنين", "2025-01-20")


def test_the_last_quarter_is_the_one_before_this(dates):
    assert dates("تراجع في الربع الماضي", published="2022-02-01") == [("الربع الماضي", "2021-36")]


def test_a_month_without_a_year_is_the_nearest(dates):
    assert dates("افتتح في يوليو، بسبب", published="2024-09-11") == [("يوليو", "2024-07")]
    assert dates("يفتتح في يوليو، بسبب", published="2024-05-11") == [("يوليو", "2024-07")]
    assert dates("مستمر منذ نوفمبر، بسبب", published="2024-09-11") == [("نوفمبر", "2023-11")]


def test_a_day_without_a_year_is_of_the_time_that_is_told(dates):
    told = "ضمت في مارس 1938. ثم هربت في 13 يوليو إلى هولندا"
    assert dates(told, published="1999-11-01")[-1] == ("13 يوليو", "1938-07-13")
    told = "قال أمس إن النمسا ضمت في مارس 1938. وهربت في 13 يوليو إلى هولندا"
    assert dates(told, published="1999-11-01")[-1] == ("13 يوليو", "1938-07-13")
    told = "قال أمس إنها تعثرت في مارس 1997. ووصل في 13 يوليو إلى هولندا"
    assert dates(told, published="1999-11-01")[-1] == ("13 يوليو", "1999-07-13")


def test_today_is_these_times_in_a_tale_of_another(dates):
    tale = "ولد سنة 1950 في رندة.\nوعاش فيها.\nومات فيها.\nوتكثر السناجب اليوم هناك"
    assert [words for words, _ in dates(tale, published="2000-08-26")] == ["سنة 1950"]
    news = "قال الوزير أمس إنه راض.\nوعاد.\nوبقي.\nووصل اليوم نظيره"
    assert [words for words, _ in dates(news, published="2000-08-26")] == ["أمس", "اليوم"]
    assert dates("كنا ملوك الجزيرة، واليوم نسأل", published="2000-08-26") == []
    assert dates("تنحسر مساء اليوم", published="2000-08-26") == [("اليوم", "2000-08-26")]


def test_the_hebrew_year_begins_with_tishri(dates):
    assert dates("החג ייפתח בא' בתשרי", "he", "2024-09-25")[-1][1] == "2024-10-03"
    assert dates('החג נפתח בט"ו בניסן', "he", "2024-10-10")[-1][1] == "2024-04-23"


@pytest.mark.parametrize(
    ("published", "day"), [("2022-03-10", "2022-03-17"), ("2023-03-01", "2023-03-07")]
)
def test_purim_is_in_the_second_adar_where_there_are_two(dates, published, day):
    assert dates("המסיבה בפורים", "he", published) == [("פורים", day)]


def test_a_name_that_looks_like_a_verb_does_not_tell_the_tense(dates):
    told = "أما رئيس مدغشقر أندري راجولينا فتعهد بإعادة بنائها قبل سبتمبر"
    assert dates(told, published="2023-03-14") == [("سبتمبر", "2023-09")]


def test_a_weekday_looks_ahead_with_its_verb(dates):
    assert dates("ويلتقي نظيره السبت، ثم", published="2022-09-01") == [("السبت", "2022-09-03")]
    assert dates("فاز على نظيره السبت، ثم", published="2022-09-01") == [("السبت", "2022-08-27")]
    assert dates("يصل إلى طرابلس السبت، ثم", published="2022-09-01") == [("السبت", "2022-09-03")]
    assert dates("ביום שני תזרח השמש", "he", "2022-09-01") == [("יום שני", "2022-09-05")]


def test_the_same_year_is_the_one_that_was_said(dates):
    assert dates("ولد سنة 1950 وسافر في مارس من السنة نفسها") == [
        ("سنة 1950", "1950"),
        ("مارس من السنة نفسها", "1950-03"),
    ]
