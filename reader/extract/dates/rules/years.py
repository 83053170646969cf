"""Years, and the years, months and weeks that lie before and after this one."""

from reader.extract.dates.rules.rule import Rule, Unit

YEARS: tuple[Rule, ...] = (
    Rule(
        "year of an event in two digits",
        Unit.YEAR,
        "behind-event two-digits (?! counted | dash | slash | dot number )",
        (
            ("ar", "قبل حرب «67» كان هناك", "1967"),
            ("ar", "ولد بعد حرب «67». ثم رحل", "1967"),
            ("fa", "در انتخابات «۸۸» رأی داد", "2009-03-21/2010-03-20"),
        ),
        languages=("ar", "fa"),
    ),
    Rule(
        "year",
        Unit.YEAR,
        "not-counted year-word (?: (?: kind | era ) colon? )? (?: year-step long-year"
        " | not-a-day not-a-count not-of-a-court year-number ) era?",
        (
            ("he", "הבצורת של «שנת 1960/61» הייתה קשה", "1960/1961"),
            ("he", "ב«שנת ד'תרפ\"ב» התנהלה המחלוקת", "0921-09-11/0922-09-30"),
            ("fa", "در «سال ۴۲۱» دبیر دیوان بود", "1030-01-15/1031-01-03"),
            ("ar", "«عام 2020» ظهر الوباء", "2020"),
            ("ar", "تأسست «عام 332 ق.م» الإسكندرية", "-0331"),
            ("ar", "«عام ألف وتسعمائة وثمانية وأربعين» كانت النكبة", "1948"),
        ),
        (("ar", "في الطعن رقم 1987 لسنة 84 قضائية"),),
    ),
    Rule(
        "year since which",
        Unit.YEAR,
        "since-year (?= cold )",
        (("fa", "از «۱۳۸۴» رئیس‌جمهور است", "2005-03-21/2006-03-20"),),
        (("fa", "بیش از ۱۳۰۰ نفر آمدند"),),
        languages=("fa",),
    ),
    Rule(
        "year in words",
        Unit.YEAR,
        "not-behind-number spelled-year (?= limit )",
        (("ur", "میں «انیس سو تینتیس» میں پیدا ہوا", "1933"),),
        (("ur", "وہ دو ہزار افراد میں سے تھے"),),
        languages=("ur",),
    ),
    Rule(
        "financial year",
        Unit.YEAR,
        "kind any-year (?: year-digits | short-digits ) era?",
        (
            ("ur", "«مالی سال ۲۰۲۴-۲۵» میں شرح", "2024/2025"),
            ("ur", "«مالی سال 23-2022ء» میں شرح", "2022/2023"),
        ),
        languages=("ur",),
    ),
    Rule(
        "years",
        Unit.YEAR,
        "years (?: kind | era )? year-number era?",
        (("ar", "بين «عامي 1990 و1995» عمل سفيرا", "1990/1995"),),
        (("ar", "هذه السنوات الأخيرة هي التي علمته"), ("ar", "بقي عامين في القاهرة")),
    ),
    Rule(
        "year of an era",
        Unit.YEAR,
        "era-year era",
        (
            ("ar", "فرغ منه («1154م») الإدريسي", "1154"),
            ("ar", "هجر بعد زلزال «749م»", "0749"),
            ("ur", "«1915ء» میں شائع ہوا", "1915"),
        ),
        (("ar", "يرتفع الجبل 749م فوق البحر"),),
    ),
    Rule(
        "relative year",
        Unit.YEAR,
        "the-year kind? year-step | this-year year-word no-year-behind"
        " | not-behind-number year-word year-step era?"
        " | one-word-year (?! of ) | behind-part the-year no-kind-behind",
        (
            ("ar", "في «العام الماضي» بلغ العدد", "2021"),
            ("ar", "وقتل «العام الماضي» 25 شخصا", "2021"),
            ("fa", "«سال گذشته» ۳۸ درصد کاهش یافت", "2021-03-21/2022-03-20"),
            ("he", "ב«שנה שעברה» נבנה הבית", "2021"),
        ),
        (("he", "מאז אותה שעה, השנה של האליפות"), ("ar", "وكان المدير العام السابق هنا")),
    ),
    Rule(
        "relative month",
        Unit.MONTH,
        "the-month month-step | this-month any-month | not-behind-number any-month month-step"
        " | behind-part the-month",
        (("ar", "«الشهر المقبل» تبدأ الدورة", "2022-10"),),
    ),
    Rule(
        "relative week",
        Unit.WEEK,
        "not-behind-number week week-step | this-week week | behind-part the-week",
        (
            ("ar", "«الأسبوع الماضي» تأجل", "2022-08-21/2022-08-27"),
            ("ar", "اعتذر مطلع «الأسبوع» عنها", "2022-08-28/2022-09-03"),
        ),
    ),
    Rule(
        "this month in one word",
        Unit.MONTH,
        "not-behind-part not-behind-number the-month (?! step | of | number )",
        (("he", "«החודש» נוספו ארבעים מאהלים", "2022-09"),),
        (("he", "בחלקו השני של החודש"),),
        languages=("he",),
    ),
    Rule(
        "this week in one word",
        Unit.WEEK,
        "not-behind-part the-week no-year-behind",
        (("he", "«השבוע» החליפו את המנעול", "2022-08-28/2022-09-03"),),
        (("he", "קראו את פרשת השבוע"),),
        languages=("he",),
    ),
    Rule(
        "year in letters",
        Unit.YEAR,
        "year-letters | behind-a-year old-year-letters (?= close )",
        (("he", "שבה מלאו למדינה חמישים, «תשנ״ח»,", "1997-10-02/1998-09-20"),),
        languages=("he",),
    ),
    Rule(
        "year behind its step",
        Unit.YEAR,
        "year-step any-year no-long-year-behind",
        (
            ("ur", "«گزشتہ سال» بارش ہوئی", "2021"),
            ("ur", "«گزشتہ سال» 25 افراد ہلاک ہوئے", "2021"),
        ),
        languages=("ur",),
    ),
    Rule(
        "month behind its step",
        Unit.MONTH,
        "month-step any-month | this-month any-month",
        (("ur", "بات چیت «اگلے ماہ» ہوگی", "2022-10"),),
        languages=("ur",),
    ),
    Rule(
        "week behind its step",
        Unit.WEEK,
        "week-step week",
        (("ur", "«گزشتہ ہفتے» نیٹ میں", "2022-08-21/2022-08-27"),),
        languages=("ur",),
    ),
)
