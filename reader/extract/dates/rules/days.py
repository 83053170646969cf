"""Days: by their date, in figures or in words, or as seen from today."""

from reader.extract.dates.rules.rule import Rule, Unit

_BEFORE_DAY = (
    "(?:(?:relative-day | the-day) comma?)?"
    " (?:a-day? weekday (?:same-day | step? comma? | of? week week-step comma) a-day?)?"
    " a-day?"
)

DAYS: tuple[Rule, ...] = (
    Rule(
        "numeric date",
        Unit.DAY,
        f"{_BEFORE_DAY} (?: slashed"
        " | day-digits dash month-digits dash year-digits"
        " | day-digits dot month-digits dot long-year"
        " | year-digits slash month-digits slash day-digits"
        " | year-digits dash month-digits dash day-digits ) era?",
        (
            ("ar", "في «15/03/2021» وقع العقد", "2021-03-15"),
            ("ar", "حدث «يوم 3-7-2013» ما حدث", "2013-07-03"),
            ("ar", "بتاريخ «٢٠٢١/٠٣/١٥» وقع العقد", "2021-03-15"),
            ("ar", "بتاريخ «25/12/1441هـ» صدر القرار", "2020-08-15"),
        ),
        (("ar", "فاز الفريق 3-1 على ضيفه"),),
    ),
    Rule(
        "numeric date in two digits",
        Unit.DAY,
        f"not-behind-number not-behind-dot {_BEFORE_DAY} day-digits"
        " (?: slash month-digits slash | dot month-digits dot )"
        " short-digits (?! slash | dot number | counted | any-name )",
        (
            ("he", "התפרסם ב-«12.5.21» בעיתון", "2021-05-12"),
            ("ar", "صدر في «15/3/99» عن الدار", "1999-03-15"),
        ),
        (("ar", "الإصدار 1.2.3.4"),),
        languages=("ar", "he"),
    ),
    Rule(
        "year, month and day in two digits",
        Unit.DAY,
        "not-behind-number two-digits slash month-digits slash day-digits (?! slash )",
        (("fa", "در «۵۷/۱۱/۲۲» پیروز شد", "1979-02-11"),),
        languages=("fa",),
    ),
    Rule(
        "month before its day",
        Unit.DAY,
        "sure-month day-digits (?: comma long-year | of year-word long-year ) era?",
        (("ar", "أعلن في «ديسمبر 23 من عام 2008» الرئيس", "2008-12-23"),),
        languages=("ar",),
    ),
    Rule(
        "day and month in two numbers",
        Unit.DAY,
        "at-a-border dash? day-digits dot month-digits (?! dot number | number | dash | counted )",
        (("he", "תשובה עד «15.12». לדבריו", "2022-12-15"),),
        languages=("he",),
    ),
    Rule(
        "day and month of a year in two digits",
        Unit.DAY,
        f"{_BEFORE_DAY} day any-month? month two-digits (?! counted | month ) era?",
        (("fa", "پس از «هفده شهریور ۵۷» رفتند", "1978-09-08"),),
        languages=("fa",),
    ),
    Rule(
        "month of a year in two digits",
        Unit.MONTH,
        "(?: any-month month | sure-month ) two-digits (?! counted | month ) era?",
        (
            ("fa", "در «مرداد ۶۷» بود", "1988-07-23/1988-08-22"),
            ("fa", "در «محرم ۶۱ هجری» کشته شد", "0680-10-04/0680-11-02"),
        ),
        languages=("fa",),
    ),
    Rule(
        "day and month of a year cut short, in two digits",
        Unit.DAY,
        f"{_BEFORE_DAY} day in-month? any-month? month two-digits geresh",
        (("he", "פרצה ב-«5 ביוני 67'» בבוקר", "1967-06-05"),),
        languages=("he",),
    ),
    Rule(
        "month of a year cut short, in two digits",
        Unit.MONTH,
        "any-month? month two-digits geresh",
        (("he", "לפני «אוקטובר 73'» לא ידענו", "1973-10"),),
        languages=("he",),
    ),
    Rule(
        "year cut short, in two digits",
        Unit.YEAR,
        "(?: year-word | at-a-border ) two-digits geresh",
        (("he", "כשבאו ב«96'» היו כאן שדות", "1996"), ("he", "«שנת 48'» נזכרת", "1948")),
        languages=("he",),
    ),
    Rule(
        "month of a clause that ends in two digits",
        Unit.MONTH,
        "sure-month two-digits (?= comma | dot | close )",
        (("ar", "لم يخطئ إلا في «يونيو 67»، يوم سمعنا", "1967-06"),),
        (("ar", "سجل في الدقيقة 45، ثم 46"),),
        languages=("ar",),
    ),
    Rule(
        "day and month",
        Unit.DAY,
        f"{_BEFORE_DAY} day close? a-day? in-month? any-month? month"
        " (?: relative-year | said-year | step )?",
        (
            ("ar", "افتتح في «23 يناير 2019» بالقاهرة", "2019-01-23"),
            ("ar", "في «15 أيار (مايو) 1948» دخلت الجيوش", "1948-05-15"),
            ("ar", "في «الثالث والعشرين من مارس 2003» سقطت", "2003-03-23"),
            ("ar", "صدر في «14 محرم 1444 هـ»", "2022-08-12"),
            ("ar", "في «السادس من أكتوبر عام ثلاثة وسبعين» عبر", "1973-10-06"),
            ("ar", "انعقد «يوم السبت الموافق 12 مارس 2011» بالقاهرة", "2011-03-12"),
            ("ar", "وأعلن في «25 أغسطس الماضي» عن الخطة", "2022-08-25"),
            ("ar", "خلال الفترة «(16 -30) أغسطس 2015» بالدوحة", "2015-08-16/2015-08-30"),
            ("he", "ובליל הגשרים, «17-16 ביוני 1946», פוצץ", "1946-06-16/1946-06-17"),
        ),
    ),
    Rule(
        "day by its ordinal",
        Unit.DAY,
        "ordinal-day in-month month (?: relative-year | said-year )?",
        (("he", "נפתח ב«ראשון במאי 1965» בתל אביב", "1965-05-01"),),
        (("he", "הוא שני במספר השערים"),),
        languages=("he",),
    ),
    Rule(
        "middle of a month by the moon",
        Unit.DAY,
        "half-of-month of any-month? month (?: relative-year | said-year | step )?",
        (
            ("ar", "ولد في «النصف من شعبان سنة 1443هـ» بمكة", "2022-03-18"),
            ("ar", "في ليلة «النصف من شعبان» صلوا", "2022-03-18"),
        ),
        (("ar", "سرق ربع من رجب وصاحبه"),),
        languages=("ar",),
    ),
    Rule(
        "nights of a month",
        Unit.DAY,
        "(?: a-day? weekday comma? for )? (?: day | two-nights ) nights-gone of any-month? month"
        " (?: relative-year | said-year )?",
        (
            ("ar", "مات ل«ست خلون من ربيع الآخر سنة 125هـ» بالرصافة", "0743-02-10"),
            ("ar", "قتل «يوم السبت لليلتين خلتا من صفر سنة سبعين ومائتين»", "0883-08-14"),
            ("ar", "مات ل«خمس بقين من رمضان 1443هـ» بالرياض", "2022-04-26"),
        ),
        languages=("ar",),
    ),
    Rule(
        "day and month behind a stepped weekday",
        Unit.DAY,
        "step weekday comma? day month (?: relative-year | said-year )?",
        (("ur", "وہ «گزشتہ جمعرات، 25 اگست» کو آئے", "2022-08-25"),),
        languages=("ur",),
    ),
    Rule(
        "year, day and month",
        Unit.DAY,
        "year-step any-year comma? day month (?! number )",
        (("ur", "وہ «گزشتہ سال 5 اگست» سے جیل میں ہیں", "2021-08-05"),),
        languages=("ur",),
    ),
    Rule(
        "year and month",
        Unit.MONTH,
        "year-step any-year month",
        (("ur", "«گزشتہ برس نومبر» میں بارش ہوئی", "2021-11"),),
        languages=("ur",),
    ),
    Rule(
        "day of a relative month",
        Unit.DAY,
        f"not-ago {_BEFORE_DAY} day relative-month | (?: a-day | at-a-border-or-and ) day of-it"
        " | (?: a-day | at-a-border ) day-digits month-step"
        " | at-a-border dash? day-digits (?: clitic | for ) any-month (?! month-step )",
        (
            ("ar", "تستمر إلى «29 من الشهر الماضي»", "2022-08-29"),
            ("ar", "يسافر «يوم 25 الجاري» إلى باريس", "2022-09-25"),
            ("he", "גלפנד הוביל ב-«20 בחודש» אחרי ניצחון", "2022-09-20"),
        ),
    ),
    Rule(
        "day of the current month",
        Unit.DAY,
        "(?: a-day | at-a-border-or-and ) day of? month-step",
        (("ar", "قتل في «العاشر من الجاري» ثلاثة", "2022-09-10"),),
        (("ar", "في الخمس الأخيرة"),),
        languages=("ar",),
    ),
    Rule(
        "first or last day of a year",
        Unit.DAY,
        "spelled-day a-day (?: relative-year | of-a? year-word year-number era?"
        " | of? the-year (?! kind | number ) )",
        (
            ("ar", "وقعت في «أول أيام السنة» مذكرة", "2022-01-01"),
            ("ar", "وصل في «آخر يوم من عام 2019» إلى القمر", "2019-12-31"),
            ("ar", "أغلق في «أول يوم من السنة المقبلة» بابه", "2023-01-01"),
        ),
        (("ar", "في ثالث أيام السنة الدراسية"),),
        languages=("ar",),
    ),
    Rule(
        "relative day",
        Unit.DAY,
        "relative-day (?: comma? open? a-day? sure-weekday step? close?"
        " | (?: comma | open ) a-day? weekday step? close? )?"
        " | the-day comma? open? a-day? weekday step? close?",
        (
            ("ar", "قال «أمس» إن الاجتماع تأجل", "2022-08-31"),
            ("ar", "قال «أمس»، في عمان، إنه تأجل", "2022-08-31"),
            ("he", "הוא ביקר «הבוקר» בבית החולים", "2022-09-01"),
            ("he", "המשטרה עצרה «אתמול» שני חשודים", "2022-08-31"),
            ("ar", "قال «اليوم الخميس» إن الاجتماع تأجل", "2022-09-01"),
        ),
        (
            ("ar", "وتناول خصوم الأمس شايهم معا"),
            ("he", "העיר איננה עיר של תמול שלשום"),
            ("he", "בשעות הבוקר נסגר הכביש"),
        ),
    ),
    Rule(
        "the day after",
        Unit.DAY,
        "the-day step (?! for )",
        (("ar", "وفي «اليوم التالي» سافر", ""),),
        (("ar", "وفي اليوم نفسه رفعت سارة 268"),),
        languages=("ar",),
    ),
    Rule(
        "time ago",
        Unit.AGO,
        "ago count? (?: some-years | some-months | some-weeks | some-days )"
        " (?! of | number | era | any-weekday )",
        (
            ("ar", "«قبل عشر سنوات» كان طالبا", "2012"),
            ("ar", "«منذ عامين» توقف المشروع", "2020"),
            ("ar", "جرى «قبل 3 أيام» وانتهى", "2022-08-29"),
            ("ar", "كان هنا «قبل شهرين» فقط", "2022-07"),
        ),
        (
            ("ar", "قبل أيام من وصول جهاز مكافحة الإرهاب"),
            ("ar", "للمرة الأولى منذ سبع سنوات"),
            ("ar", "قبل سنوات"),
            ("ar", "يستلف قبل الموسم ليترك لأهله قوتا"),
        ),
        languages=("ar", "he"),
    ),
    Rule(
        "time ago behind its number",
        Unit.AGO,
        "count (?: some-years | some-months | some-weeks | some-days ) back",
        (
            ("fa", "«دو هفته پیش» آغاز شد", "2022-08-14/2022-08-20"),
            ("ur", "وہ «تین سال قبل» یہاں آئے", "2019"),
            ("fa", "«دو ماه قبل» آغاز شد", "2022-06-22/2022-07-22"),
        ),
        (("fa", "در سه سال گذشته رشد کرد"),),
        languages=("fa", "ur"),
    ),
    Rule(
        "today",
        Unit.DAY,
        "not-behind-in the-day not-before-which",
        (("ar", "وصل الوزير «اليوم» إلى دمشق", "2022-09-01"),),
        (
            ("ar", "في اليوم الأول من الحرب"),
            ("ar", "وفي اليوم نفسه رفعت سارة 268"),
            ("ar", "احتفلوا بذكرى اليوم الوطني"),
        ),
        languages=("ar", "fa", "he"),
    ),
    Rule(
        "today in Urdu",
        Unit.DAY,
        "the-day (?! step )",
        (
            ("ur", "یونیورسٹی میں «آج» جلسہ ہوا", "2022-09-01"),
            ("ur", "چاند نظر آ گیا، «آج» پہلا روزہ ہے", "2022-09-01"),
        ),
        (("ur", "ان کی دکان آج بھی بازار میں ہے"),),
        languages=("ur",),
    ),
)
