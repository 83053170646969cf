"""Months, feasts and weekdays."""

from reader.extract.dates.rules.rule import Rule, Unit

MONTHS: tuple[Rule, ...] = (
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
        (("ar", "وقد مارس الرياضة"), ("he", "אמרה יולי כהן"), ("he", "השחקן רפי אדר הלך")),
        languages=("ar", "he"),
    ),
    Rule(
        "doubtful month behind until",
        Unit.MONTH,
        "behind-until doubtful-month (?! of )",
        (("fa", "آن را تا «مهر» می‌فرستد", "2022-09-23/2022-10-22"),),
        (("fa", "به میزان سی درصد"),),
        languages=("fa",),
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
        "not-behind-number (?: weekday | saturday ) (?= on | of hour | since )"
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
        "weekday behind in one",
        Unit.DAY,
        "in-one-before doubtful-weekday (?! for )",
        (("he", "הם ינחתו ב«שישי» בלילה", "2022-09-02"),),
        languages=("he",),
    ),
    Rule(
        "weekday in letters",
        Unit.DAY,
        "a-day letter-weekday step?",
        (("he", "הישיבה נערכה ב«יום ג'» בבוקר", "2022-08-30"),),
        languages=("he",),
    ),
)
