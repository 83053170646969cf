"""Parts of months and years: halves, weeks, quarters and seasons."""

from reader.extract.dates.rules.rule import Rule, Unit

PARTS: tuple[Rule, ...] = (
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
        " | of of-the-year no-kind-behind | of-the-year no-year-behind no-kind-behind"
        " | (?! of cold ) )",
        (
            ("ar", "في «الربع الثاني من عام 2022» ارتفع النمو", "2022-34"),
            ("fa", "در «سه‌ماهه سوم سال» کاهش یافت", "2022-09-23/2022-12-21"),
            ("ar", "وارتفعت المبيعات في «النصف الأول» بنسبة 12%", "2022-40"),
        ),
        (("ar", "سجل الهدف في النصف الأول من اللقاء"), ("ar", "تقدم 15 نقطة في النصف الأول")),
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
        "(?: year-step any-year of | this-year any-year of | of-the-year of"
        " | year-digits era? of )? nth fraction | step fraction",
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
        " | behind-limit season | season the-last",
        (
            ("ar", "في «صيف 1982» اجتاحت", "1982-22"),
            ("ar", "في «شتاء عام 2010» هطل الثلج", "2010-24"),
            ("ar", "أقام فيه «شتاء 1912-1913» كله", "1912-24"),
        ),
    ),
    Rule(
        "season behind in",
        Unit.SEASON,
        "behind-in season (?! number | of )",
        (
            ("fa", "وی در «تابستان» به مسقط رفت", "2022-22"),
            ("ar", "وصلت السفينة في «الربيع» إلى الخليج", "2022-21"),
        ),
        (("ar", "في الشتاء تهطل الأمطار وفي الصيف حر"),),
        languages=("ar", "fa"),
    ),
    Rule(
        "season behind its year",
        Unit.SEASON,
        "(?: year-word year-number era? | year-digits era? | this-year any-year ) of season"
        " | step season",
        (
            ("ur", "«1971ء کی سردیوں» میں جنگ ہوئی", "1971-24"),
            ("ur", "«آئندہ موسمِ بہار» میں میلہ ہوگا", "2023-21"),
            ("ur", "میلہ «اس سال کے موسمِ خزاں» میں ہوگا", "2022-23"),
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
)
