"""The rules of dates: each with a name, what it looks like, and examples that a test runs.

The words that rules are written in stand in `reader.extract.dates.grammar`. Where several
rules fit at one place, the first wins, so longer forms stand before shorter ones. Examples
are read against 1 September 2022, a Thursday, in the language that their letters tell
(`fa` and `ur` are named); a counter-example holds no date at all.
"""

from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """How long a stretch of time is named."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    AGO = "ago"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write a date.

    `examples` are (language, text, value) with «» around the date; `counters` are
    (language, text). The rule is tried in `languages` only.
    """

    name: str
    unit: Unit
    form: str
    examples: tuple[tuple[str, str, str], ...] = ()
    counters: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ("ar", "fa", "he", "ur")


_BEFORE_DAY = (
    "(?:(?:relative-day | the-day) comma?)?"
    " (?:a-day? weekday (?:same-day | step? comma? | of? week week-step comma) a-day?)?"
    " a-day?"
)

RULES: tuple[Rule, ...] = (
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
        f"not-behind-number {_BEFORE_DAY} day-digits"
        " (?: slash month-digits slash | dot month-digits dot )"
        " year-in-two (?! slash | dot number | counted )",
        (
            ("he", "התפרסם ב-«12.5.21» בעיתון", "2021-05-12"),
            ("ar", "صدر في «15/3/99» عن الدار", "1999-03-15"),
        ),
        (("ar", "الإصدار 1.2.3.4"),),
        languages=("ar", "he"),
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
        f"{_BEFORE_DAY} day any-month? month two-digits (?! counted | month )",
        (("fa", "پس از «هفده شهریور ۵۷» رفتند", "1978-09-08"),),
        languages=("fa",),
    ),
    Rule(
        "month of a year in two digits",
        Unit.MONTH,
        "(?: any-month month | sure-month ) two-digits (?! counted | month )",
        (("fa", "در «مرداد ۶۷» بود", "1988-07-23/1988-08-22"),),
        languages=("fa",),
    ),
    Rule(
        "day and month",
        Unit.DAY,
        f"{_BEFORE_DAY} day a-day? in-month? any-month? month"
        " (?: relative-year | said-year | step )?",
        (
            ("ar", "افتتح في «23 يناير 2019» بالقاهرة", "2019-01-23"),
            ("ar", "في «15 أيار (مايو) 1948» دخلت الجيوش", "1948-05-15"),
            ("ar", "في «الثالث والعشرين من مارس 2003» سقطت", "2003-03-23"),
            ("ar", "صدر في «14 محرم 1444 هـ»", "2022-08-12"),
            ("ar", "في «السادس من أكتوبر عام ثلاثة وسبعين» عبر", "1973-10-06"),
            ("ar", "انعقد «يوم السبت الموافق 12 مارس 2011» بالقاهرة", "2011-03-12"),
            ("ar", "وأعلن في «25 أغسطس الماضي» عن الخطة", "2022-08-25"),
            ("he", "ובליל הגשרים, «17-16 ביוני 1946», פוצץ", "1946-06-16/1946-06-17"),
        ),
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
        f"{_BEFORE_DAY} day relative-month | at-a-border-or-and day of-it"
        " | (?: a-day | at-a-border ) day-digits month-step"
        " | at-a-border dash? day-digits clitic any-month (?! month-step )",
        (
            ("ar", "تستمر إلى «29 من الشهر الماضي»", "2022-08-29"),
            ("ar", "يسافر «يوم 25 الجاري» إلى باريس", "2022-09-25"),
            ("he", "גלפנד הוביל ב-«20 בחודש» אחרי ניצחון", "2022-09-20"),
        ),
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
        ),
        (("fa", "در سه سال گذشته رشد کرد"),),
        languages=("fa", "ur"),
    ),
    Rule(
        "today",
        Unit.DAY,
        "not-behind-in the-day not-before-which",
        (("ar", "وصل الوزير «اليوم» إلى دمشق", "2022-09-01"),),
        (("ar", "في اليوم الأول من الحرب"), ("ar", "وفي اليوم نفسه رفعت سارة 268")),
        languages=("ar", "fa", "he"),
    ),
    Rule(
        "today in Urdu",
        Unit.DAY,
        "the-day not-before-which",
        (("ur", "یونیورسٹی میں «آج» جلسہ ہوا", "2022-09-01"),),
        (("ur", "ان کی دکان آج بھی بازار میں ہے"),),
        languages=("ur",),
    ),
    Rule(
        "last month of its name",
        Unit.MONTH,
        "any-month? month the-last",
        (
            ("he", "הוא נבחר ב«יולי האחרון» לתפקיד", "2022-07"),
            ("ar", "رفعت هذا التحفظ في «يوليوز الأخير» وحده", "2022-07"),
        ),
        languages=("ar", "he"),
    ),
    Rule(
        "last weekday of its name",
        Unit.DAY,
        "a-day? weekday the-last",
        (
            ("he", "הוא נבחר ב«יום שישי האחרון» לתפקיד", "2022-08-26"),
            ("ar", "أبرمت «يوم الثلاثاء الأخير» مع كلية", "2022-08-30"),
        ),
        languages=("ar", "he"),
    ),
    Rule(
        "month",
        Unit.MONTH,
        "any-month? (?: month (?: relative-year | said-year | step ) | sure-month )"
        " | any-month month | behind-part month",
        (
            ("ar", "في «مارس 2011» عين نائبا", "2011-03"),
            ("ar", "ستعقد القمة في «نوفمبر المقبل»", "2022-11"),
        ),
        (("ar", "آب الرجل إلى رشده بعد أن مارس الرياضة"),),
    ),
    Rule(
        "doubtful month behind in",
        Unit.MONTH,
        "behind-in doubtful-month",
        (("ar", "وشروطه التي قدمها في «مارس» لم تلب", "2022-03"),),
        (("ar", "وقد مارس الرياضة"), ("he", "אמרה יולי כהן")),
        languages=("ar", "he"),
    ),
    Rule(
        "doubtful month before in",
        Unit.MONTH,
        "doubtful-month (?= limit )",
        (("ur", "یہ ٹیم «مارچ» میں کھیلی", "2022-03"),),
        (("ur", "انہوں نے لانگ مارچ کیا"),),
        languages=("ur",),
    ),
    Rule(
        "month behind its own step",
        Unit.MONTH,
        "step month",
        (("ur", "انھوں نے «گزشتہ نومبر» میں کہا", "2021-11"),),
        languages=("ur",),
    ),
    Rule(
        "feast",
        Unit.DAY,
        "feast (?: relative-year | said-year | step )?",
        (
            ("ar", "صلى الناس في «عيد الفطر» معا", "2022-05-02"),
            ("ar", "قبيل «عيد الأضحى المقبل» بيوم", "2023-06-28"),
            ("ar", "ليلة «رأس السنة الميلادية 2019» احتفلوا", "2019-01-01"),
            ("ar", "كان «عيد الأضحى 2019» هادئا", "2019-08-11"),
            ("fa", "در «عید نوروز» باز شد", "2022-03-21"),
            ("he", "לפני «ראש השנה תשפ״ג» נפתח", "2022-09-26"),
        ),
    ),
    Rule(
        "weekday",
        Unit.DAY,
        "a-day? sure-weekday (?: step | of? (?: week week-step | this-week week ) )?"
        " | a-day weekday (?: step )?",
        (("ar", "تبدأ «يوم الأحد المقبل» المحادثات", "2022-09-04"),),
        (("ar", "الأحد عشر كوكبا"), ("ar", "وقال إن اثنين وثلاثين منهم لن يعودوا")),
    ),
    Rule(
        "weekday with its step before it",
        Unit.DAY,
        "step weekday",
        (("ur", "وہ «آئندہ ہفتے کے روز» احتجاج کریں گے", "2022-09-03"),),
        languages=("ur",),
    ),
    Rule(
        "weekday behind which stands on",
        Unit.DAY,
        "not-behind-number (?: weekday | saturday ) (?= on | of hour )"
        " | not-behind-number weekday (?= dash-to )",
        (
            ("ur", "«ہفتہ» کی صبح زلزلہ آیا", "2022-08-27"),
            ("ur", "ٹیم نے «پیر» کی رات بچوں کو نکالا", "2022-08-29"),
            ("ur", "فیصلہ «پیر» تک مل جائے گا", "2022-09-05"),
            ("ur", "«پیر» کو اجلاس ہوا", "2022-08-29"),
            ("ur", "«ہفتے» کو بارش ہوئی", "2022-08-27"),
        ),
        languages=("ur",),
    ),
    Rule(
        "weekday in letters",
        Unit.DAY,
        "a-day letter-weekday step?",
        (("he", "הישיבה נערכה ב«יום ג'» בבוקר", "2022-08-30"),),
        languages=("he",),
    ),
    Rule(
        "decade in numbers",
        Unit.DECADE,
        "decade clitic? (?: year-digits | ten ) era? (?: of? century clitic? century-nth )?",
        (
            ("fa", "در «دههٔ ۱۳۹۰» رشد صفر بود", "2011-03-21/2021-03-20"),
            ("fa", "به «دههٔ شصت» پشت کند", "1981-03-21/1991-03-20"),
            ("he", "מאז «שנות השלושים» רחובות", "193X"),
            ("he", "סוף «שנות ה-90» הגיע", "199X"),
        ),
    ),
    Rule(
        "decade of a century",
        Unit.DECADE,
        "decade decade-nth of century clitic? (?: century-nth era? | step )",
        (
            ("ar", "في «العقد الأول من القرن الحادي والعشرين» تغير", "200X"),
            ("ar", "وفي «العقد الأخير من القرن الماضي» زاد", "199X"),
        ),
    ),
    Rule(
        "decade behind its number",
        Unit.DECADE,
        "(?: year-digits era? | nth ) of decade | step decade | this decade"
        " | century-nth clitic? century of decade-nth decade",
        (
            ("ur", "«تیس کی دہائی» میں انہوں نے", "193X"),
            ("ur", "«1990 کی دہائی» میں", "199X"),
            ("ur", "«رواں دہائی» میں", "202X"),
            ("ur", "«بیسویں صدی کی تیسری دہائی» میں", "192X"),
        ),
        languages=("ur",),
    ),
    Rule(
        "decade",
        Unit.DECADE,
        "decades? tens era? (?: of? (?: century (?: step | nth era? ) | this century ) )?"
        " | decade step | this decade | behind-part decade",
        (
            ("ar", "في «تسعينيات القرن الماضي» ازدهرت", "199X"),
            ("ar", "خلال «الستينات من القرن العشرين»", "196X"),
        ),
    ),
    Rule(
        "century",
        Unit.CENTURY,
        "century clitic? nth era? | not-behind-number century step | this century",
        (
            ("he", "נבנה ב«מאה ה-19» ביפו", "18XX"),
            ("he", "נבנה ב«מאה השנייה לספירה» ביפו", "01XX"),
            ("ar", "في «القرن التاسع عشر» ظهرت المطابع", "18XX"),
            ("ar", "في «القرن الـ19» ظهرت المطابع", "18XX"),
            ("ar", "في «القرن الخامس قبل الميلاد»", "-0499/-0400"),
        ),
    ),
    Rule(
        "centuries",
        Unit.CENTURY,
        "centuries one-nth era?",
        (("ar", "بين «القرنين الرابع والخامس الهجريين» كتب", "0913/1107"),),
    ),
    Rule(
        "century behind its number",
        Unit.CENTURY,
        "nth clitic? century era?",
        (("ur", "«بیسویں صدی» کے شاعر", "19XX"), ("ur", "«20ویں صدی» کے شاعر", "19XX")),
        languages=("ur",),
    ),
    Rule(
        "millennium",
        Unit.MILLENNIUM,
        "millennium nth era?",
        (("ar", "في «الألف الثالث قبل الميلاد»", "-2999/-2000"),),
    ),
    Rule(
        "part of a century",
        Unit.CENTURY,
        "fraction nth of? century century-nth era?",
        (("ar", "في «النصف الأول من القرن الثاني عشر الميلادي» شاع", "1101/1150"),),
    ),
    Rule(
        "ten days of a month",
        Unit.MONTH,
        "ten-days of? any-month? month (?: relative-year | said-year | step )?",
        (("ar", "في «العشر الأواخر من رمضان 1445هـ» يعتكف", "2024-03-31/2024-04-09"),),
        languages=("ar",),
    ),
    Rule(
        "week of a month",
        Unit.MONTH,
        "the-week week-nth of? any-month? month (?: relative-year | said-year | step )?",
        (("ar", "خلال «الأسبوع الثاني من شهر تموز 2018» انخفض", "2018-07-08/2018-07-14"),),
        languages=("ar",),
    ),
    Rule(
        "half of a month",
        Unit.MONTH,
        "fraction nth of? any-month? month (?: relative-year | said-year | step )?",
        (
            ("ar", "تنطلق «النصف الأول من سبتمبر 2024» رسميا", "2024-09-01/2024-09-15"),
            ("fa", "«نیمهٔ دوم اسفند ۱۴۰۲» بود", "2024-03-06/2024-03-19"),
        ),
    ),
    Rule(
        "part of a year",
        Unit.QUARTER,
        "fraction (?: nth | step ) (?: relative-year | said-year | of year-digits era?"
        " | of of-the-year | of-the-year no-year-behind | (?! of cold ) )",
        (
            ("ar", "في «الربع الثاني من عام 2022» ارتفع النمو", "2022-34"),
            ("fa", "در «سه‌ماهه سوم سال» کاهش یافت", "2022-09-23/2022-12-21"),
        ),
    ),
    Rule(
        "first months of a year",
        Unit.QUARTER,
        "(?: first-months | months how-many | how-many months ) first clitic?"
        " (?: relative-year | said-year | of? any-year | of year-digits )",
        (
            ("ar", "خلال «الأشهر السبعة الأولى من العام» بلغت", "2022-01/2022-07"),
            ("ar", "في «الأشهر التسعة الأولى من عام 2018» زادت", "2018-01/2018-09"),
            ("fa", "در «هفت‌ماهه نخست سال ۱۴۰۲» کاهش یافت", "2023-03-21/2023-10-22"),
        ),
        (("ar", "في الأشهر الأولى من الحرب"),),
        languages=("ar", "fa"),
    ),
    Rule(
        "part behind its year",
        Unit.QUARTER,
        "(?: year-step any-year of | this-year any-year of | any-year of | year-digits era? of )?"
        " nth fraction | step fraction",
        (
            ("ur", "«سال کی دوسری سہ ماہی» مشکل ہوگی", "2022-34"),
            ("ur", "«2024 کی پہلی سہ ماہی» میں", "2024-33"),
        ),
        languages=("ur",),
    ),
    Rule(
        "season",
        Unit.SEASON,
        "season year-digits (?: dash | slash ) next-digits era?"
        " | season (?: relative-year | said-year | of long-year | step ) | this season"
        " | behind-limit season",
        (
            ("ar", "في «صيف 1982» اجتاحت", "1982-22"),
            ("ar", "في «شتاء عام 2010» هطل الثلج", "2010-24"),
            ("ar", "أقام فيه «شتاء 1912-1913» كله", "1912-24"),
        ),
    ),
    Rule(
        "season behind its year",
        Unit.SEASON,
        "(?: year-word year-number | year-digits ) era? of season | step season",
        (
            ("ur", "«1971ء کی سردیوں» میں جنگ ہوئی", "1971-24"),
            ("ur", "«آئندہ موسمِ بہار» میں میلہ ہوگا", "2023-21"),
        ),
        languages=("ur",),
    ),
    Rule(
        "season of a year in two digits",
        Unit.SEASON,
        "season two-digits (?! counted | dash | slash )",
        (
            ("ar", "غادر القدس «صيف 67» ولم يعد", "1967-22"),
            ("fa", "«تابستان ۹۸» گرم بود", "2019-22"),
        ),
        (("ar", "حل الصيف وبلغت 45 درجة"),),
        languages=("ar", "fa"),
    ),
    Rule(
        "year of an event in two digits",
        Unit.YEAR,
        "behind-event two-digits (?! counted | dash | slash | dot )",
        (
            ("ar", "قبل حرب «67» كان هناك", "1967"),
            ("fa", "در انتخابات «۸۸» رأی داد", "2009-03-21/2010-03-20"),
        ),
        languages=("ar", "fa"),
    ),
    Rule(
        "year",
        Unit.YEAR,
        "year-word (?: (?: kind | era ) colon? )? (?: year-step long-year"
        " | not-a-day not-a-count year-number ) era?",
        (
            ("he", "הבצורת של «שנת 1960/61» הייתה קשה", "1960/1961"),
            ("he", "ב«שנת ד'תרפ\"ב» התנהלה המחלוקת", "0921-09-11/0922-09-30"),
            ("fa", "در «سال ۴۲۱» دبیر دیوان بود", "1030-01-15/1031-01-03"),
            ("ar", "«عام 2020» ظهر الوباء", "2020"),
            ("ar", "تأسست «عام 332 ق.م» الإسكندرية", "-0331"),
            ("ar", "«عام ألف وتسعمائة وثمانية وأربعين» كانت النكبة", "1948"),
        ),
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
        (("ar", "فرغ منه («1154م») الإدريسي", "1154"), ("ur", "«1915ء» میں شائع ہوا", "1915")),
    ),
    Rule(
        "relative year",
        Unit.YEAR,
        "the-year kind? year-step | this-year year-word no-year-behind"
        " | not-behind-number year-word year-step era?"
        " | one-word-year (?! of ) | behind-part the-year",
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
        "this week or month in one word",
        Unit.WEEK,
        "not-behind-part the-week no-year-behind",
        (("he", "«השבוע» החליפו את המנעול", "2022-08-28/2022-09-03"),),
        (("he", "קראו את פרשת השבוע"),),
        languages=("he",),
    ),
    Rule(
        "year in letters",
        Unit.YEAR,
        "year-letters",
        (("he", "שבה מלאו למדינה חמישים, «תשנ״ח»,", "1997-10-02/1998-09-20"),),
        languages=("he",),
    ),
    Rule(
        "year behind its step",
        Unit.YEAR,
        "year-step any-year no-year-behind",
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
    Rule("name of a month", Unit.NUMBER, "doubtful-month"),
    Rule("number of a year", Unit.NUMBER, "year-digits"),
    Rule(
        "number of a day", Unit.NUMBER, "spelled-day era | in-a-list day | behind-joint short-day"
    ),
)
