"""Dates as a reader meets them: in lists and ranges, in every language, and lookalikes."""

from datetime import date

import pytest

from reader.extract.dates import date_said
from reader.model.mention import DateNote
from reader.model.when import Calendar, CalendarDate, Period


def test_a_range_shares_its_month_and_year(dates):
    assert dates("في الفترة من 13 إلى 15 سبتمبر 2022 ، ستستضيف") == [
        ("13 إلى 15 سبتمبر 2022", "2022-09-13/2022-09-15")
    ]


def test_a_range_across_the_turn_of_the_year(dates):
    assert dates("من 28 ديسمبر إلى 3 يناير 2020") == [
        ("28 ديسمبر إلى 3 يناير 2020", "2019-12-28/2020-01-03")
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('מי"ד באדר עד ט"ו בניסן תשפ"ג', ["2023-03-07/2023-04-06"]),
        ('מכ"ה באלול עד י"ג בתשרי תשפ"ד', ["2023-09-11/2023-09-28"]),
        ('באדר ובניסן תשפ"ג', ["2023-02-22/2023-03-22", "2023-03-23/2023-04-21"]),
        ('באלול ובתשרי תשפ"ד', ["2023-08-18/2023-09-15", "2023-09-16/2023-10-15"]),
    ],
)
def test_a_hebrew_year_turns_between_elul_and_tishri(dates, text, values):
    assert [value for _, value in dates(text, "he")] == values


def test_a_hebrew_range_without_a_year_ends_in_the_year_it_begins_in(dates):
    text = 'מי"ד באדר עד ט"ו בניסן'
    assert [value for _, value in dates(text, "he", "2023-03-01")] == ["2023-03-07/2023-04-06"]
    text = 'מכ"ה באלול עד י"ג בתשרי'
    assert [value for _, value in dates(text, "he", "2023-09-01")] == ["2023-09-11/2023-09-28"]


def test_between_two_years_is_a_range_but_two_years_are_two(dates):
    assert dates("بين عامي 1990 و1995 عمل سفيرا") == [("عامي 1990 و1995", "1990/1995")]
    assert dates("غابت في عامي 2009 و2013 جزئيا") == [("عامي 2009", "2009"), ("2013", "2013")]
    assert dates("أفلامها في أعوام 2007 و2011 و2018، ونال") == [
        ("أعوام 2007", "2007"),
        ("2011", "2011"),
        ("2018", "2018"),
    ]


def test_two_days_of_one_month_are_two_dates(dates):
    assert dates("حفلين في 13 و15 نوفمبر 1967") == [
        ("13", "1967-11-13"),
        ("15 نوفمبر 1967", "1967-11-15"),
    ]


def test_a_range_of_weekdays_goes_forward(dates):
    text = "في العطلة من الجمعة إلى الأحد، سافروا"
    for published in ("2022-09-01", "2022-09-03", "2022-09-04"):
        (found,) = dates(text, published=published)
        first, last = found[1].split("/")
        assert (date.fromisoformat(last) - date.fromisoformat(first)).days == 2


def test_a_range_of_days_in_figures_ends_a_sentence(dates):
    assert dates("انعقد من 15/03/2021 - 20/03/2021.") == [
        ("15/03/2021 - 20/03/2021", "2021-03-15/2021-03-20")
    ]
    assert dates("الإصدار 1.2.3.4.5.6.7.8.9.10.11 صدر") == []


def test_a_comma_parts_a_number_from_a_date(dates):
    assert dates("الجولة 3، 12 مايو 2020") == [("12 مايو 2020", "2020-05-12")]
    assert [value for _, value in dates("في 24، 25 و26 أبريل 2019")][-2:] == [
        "2019-04-25",
        "2019-04-26",
    ]


def test_the_same_day_in_two_calendars_is_two_dates_that_agree(mentions):
    text = "يوم الجمعة 14 محرم 1444 هـ الموافق 12 أغسطس 2022م"
    hijri, gregorian = mentions(text)
    assert (hijri.value, gregorian.value) == ("2022-08-12", "2022-08-12")
    assert hijri.written == CalendarDate(Calendar.ISLAMIC, 1444, 1, 14)
    assert gregorian.written == CalendarDate(Calendar.GREGORIAN, 2022, 8, 12)
    assert not (hijri.notes | gregorian.notes) & DateNote.DISAGREEING


def test_a_partner_without_a_year_takes_it_from_the_other_calendar(dates):
    assert dates("الثلاثاء 16 ربيع الآخر 1445هـ الموافق 31 أكتوبر", published="2030-01-01") == [
        ("الثلاثاء 16 ربيع الآخر 1445هـ", "2023-10-31"),
        ("31 أكتوبر", "2023-10-31"),
    ]


def test_partners_and_weekdays_that_disagree_are_flagged(mentions):
    for mention in mentions("14 محرم 1444 هـ الموافق 25 أغسطس 2022م"):
        assert mention.notes & DateNote.DISAGREEING
    for mention in mentions("14 محرم 1444 هـ الموافق 12 أغسطس 2022م"):
        assert not mention.notes & DateNote.DISAGREEING
    (day,) = mentions("يوم السبت 12 أغسطس 2022")
    assert day.notes & DateNote.DISAGREEING


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("نوروز ۱۴۰۳، عید فطر", "fa"),
        ("۲۵ دسمبر ۱۸۷۶، 12-10-1999", "ur"),
        ("1 محرم 1444هـ، 15 أيار 2020", "ar"),
    ],
)
def test_days_in_a_list_are_not_held_to_be_one(mentions, text, language):
    assert not any(found.notes & DateNote.DISAGREEING for found in mentions(text, language))


def test_what_is_said_beside_the_value_is_noted(mentions):
    (found,) = mentions("مطلع عام 2020 ظهر الوباء")
    assert (found.value, found.notes) == ("2020", DateNote.EARLY)
    (found,) = mentions("وهو هناك منذ عام 2011 وحده")
    assert (found.value, found.notes) == ("2011", DateNote.SINCE)


@pytest.mark.parametrize(
    "text",
    [
        "تقام الصلاة كل يوم جمعة هناك",
        "يصومون في رمضان من كل عام",
        "ويحتفل بها كل سنة يوم 30 سبتمبر",
        "تفتح أيام السبت والأحد",
    ],
)
def test_what_comes_again_and_again_is_no_date(dates, text):
    assert dates(text, published="2022-09-01") == []


def test_a_hijri_day_is_where_the_moon_was_seen(mentions):
    hijri, gregorian = mentions("صدر في 15 من محرم 1443 (24 أغسطس 2021) بالرباط")
    assert (hijri.value, hijri.alternatives) == ("2021-08-24", ("2021-08-23",))
    assert not gregorian.notes & DateNote.DISAGREEING


def test_a_child_may_be_named_after_a_month(dates):
    assert dates("قال رمضان صبحي إن نيسان كرومي وصل", published="2022-09-01") == []
    assert dates("صام في رمضان ثم عاد", published="2022-09-01") == [
        ("رمضان", "2022-04-02/2022-05-01")
    ]


def test_what_is_known_of_lives_and_heights(dates):
    assert dates("ابن سينا (980 - 1037) طبيب") == [("980 - 1037", "0980/1037")]
    assert dates("وحكم من 1954 حتى وفاته") == [("1954", "1954")]
    assert dates("رواية «1982» ورؤية 2030 وقمة ترتفع 2599م") == []


def test_a_hijri_month_of_a_gregorian_year(dates):
    assert dates("عبروا في رمضان من عام 1973") == [("رمضان من عام 1973", "1973-09-27/1973-10-26")]


def test_a_year_beside_hijri_years_is_hijri(dates):
    text = "ولد سنة 532هـ ومات سنة 589 في دمشق"
    assert dates(text)[1] == ("سنة 589", "1193-01-14/1194-01-02")


def test_old_hijri_days_are_proleptic_with_the_julian_day_beside(mentions):
    (day,) = mentions("في حطين يوم السبت 25 ربيع الآخر 583هـ انتصر")
    assert (day.value, day.alternatives) == ("1187-07-11", ("1187-07-04",))


def test_a_hijri_year_is_its_days_or_its_pair_of_years(mentions):
    (year,) = mentions("ولد سنة 1319 هـ في الرياض")
    assert (year.value, year.alternatives) == ("1901-04-20/1902-04-09", ("1901/1902",))


def test_years_before_christ_are_astronomical(mentions):
    (year,) = mentions("تأسست عام 332 ق.م الإسكندرية")
    assert year.value == "-0331"
    assert year.period == Period(-121259, -120895)
    (day,) = mentions("طعن قيصر في 15 مارس 44 ق.م. ثم")
    assert day.value == "-0043-03-15"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fa", "در ۲۲ بهمن ۱۳۵۷ انقلاب شد", [("۲۲ بهمن ۱۳۵۷", "1979-02-11")]),
        ("fa", "به تاریخ ۷ ثور ۱۳۵۷ کودتا شد", [("۷ ثور ۱۳۵۷", "1978-04-27")]),
        ("fa", "یکم تا نهم آذر ۱۴۰۳", [("یکم تا نهم آذر ۱۴۰۳", "2024-11-21/2024-11-29")]),
        ("fa", "در ۲ سپتامبر ۱۹۴۵ پایان یافت", [("۲ سپتامبر ۱۹۴۵", "1945-09-02")]),
        ("fa", "در سال‌های ۱۳۸۰ تا ۱۳۸۴ وزیر", [("سال‌های ۱۳۸۰ تا ۱۳۸۴", "2001-03-21/2006-03-20")]),
        ("he", "נולד ב-31 במרץ 1923 בירושלים", [("31 במרץ 1923", "1923-03-31")]),
        ("he", "ה׳ באייר תש״ח הוכרזה", [("ה׳ באייר תש״ח", "1948-05-14")]),
        ("he", "בין 2017 ל-2023 ביקשה", [("2017 ל-2023", "2017/2023")]),
        ("ur", "14 اگست 1947 کو پاکستان بنا", [("14 اگست 1947", "1947-08-14")]),
        ("ur", "وہ 1990ء سے 1993ء تک", [("1990ء سے 1993ء", "1990/1993")]),
    ],
)
def test_the_other_languages(dates, language, text, expected):
    assert dates(text, language) == expected


def test_the_language_is_told_by_the_letters_where_nobody_says_it(dates):
    text = "نשيد\nב-31 במרץ 1923\nدر ۲۲ بهمن ۱۳۵۷ چاپ شد\n١١ آب ٢٠٢٢"
    assert [value for _, value in dates(text, "")] == ["1923-03-31", "1979-02-11", "2022-08-11"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("ولم يكن هناك في 2016 حين سقط", ["2016"]),
        ("مونديال 2018 وكأس آسيا 2019.", ["2018", "2019"]),
        ("مات (1988)، ومن مواليد 1945 أيضا", ["1988", "1945"]),
        ("شارك منذ 1990 مع الفريق", ["1990"]),
        ("استمر من 1948 وحتى 1967.", ["1948/1967"]),
        ("بين 1839 و1842 صدرت", ["1839/1842"]),
        ("موسم 2012 – 2013، وحينها", ["2012/2013"]),
        ("بلغ عددهم 1990 طالبا", []),
        ("من 2000 إلى 3000 شخص", []),
        ("المادة 1948 من القانون", []),
    ],
)
def test_four_digits_are_a_year_where_something_says_so(dates, text, years):
    assert [value for _, value in dates(text)] == years


@pytest.mark.parametrize(
    "text",
    [
        "حصل على 70.96٪ من الأصوات و1999 دولارا",
        "للاتصال 0599 123 456 أو 2022 4455",
        "فاز الفريق 3-1 على ضيفه وسجل في الدقيقة 45",
        "آب الرجل إلى رشده بعد أن مارس الرياضة",
        "قال تعالى: (البقرة: 255) وفي الحديث رقم 1944",
        "الطائرة بوينغ 1900 تحمل 1950 راكبا و1800 طن",
        "الأمين العام للأمم المتحدة شعبان رجب",
        "على ارتفاع 1200 م فوق البحر",
        "سوق الجمعة وميدان 6 أكتوبر وحزب 8 آذار",
        "فتح الباب وأخذ كتابا",
        "بقي هناك ثلاث سنوات ثم عاد",
        "",
    ],
)
def test_what_only_looks_like_a_date(dates, text):
    assert dates(text, published="2022-09-01") == []


def test_vowels_tatweel_and_bidi_marks_change_nothing(dates):
    assert dates("فِي ١١ أَغُسْطُس ٢٠٢٢ زَارَ") == [("١١ أَغُسْطُس ٢٠٢٢", "2022-08-11")]
    assert dates("في 11 أغـسـطـس 2022 زار") == [("11 أغـسـطـس 2022", "2022-08-11")]
    assert dates("في \u200f11\u200f أغسطس\u200e 2022")[0][1] == "2022-08-11"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (" 3 مايو 2024 ", "2024-05-03"),
        ("آب 2020", "2020-08"),
        ("۱۴ اردیبهشت ۱۴۰۳", "2024-05-03"),
        ("ה' באייר תש\"ח", "1948-05-14"),
        ("في 3 مايو 2024 وقع", None),
        ("كتاب", None),
        ("", None),
    ],
)
def test_a_text_is_a_date_or_it_is_none(text: str, value: str | None) -> None:
    said = date_said(text)
    assert (said.value if said else None) == value


def test_a_feast_that_an_article_is_about_is_no_date_but_where_its_year_is_said(dates):
    topic = "نوروز جشن بهار است. نوروز کهن است. همه نوروز را دوست دارند. "
    assert dates("او در نوروز آمد.", "fa", "2024-05-03") == [("نوروز", "2024-03-20")]
    found = dates(topic + "در نوروز ۱۴۰۳ هم باران آمد.", "fa", "2024-05-03")
    assert [words for words, _ in found] == ["نوروز ۱۴۰۳"]
