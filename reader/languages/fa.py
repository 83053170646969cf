"""Persian of Iran and Afghanistan: the Solar Hijri months with both their names.

Spellings are compared folded (`reader.text.fold`), and one written with a half-space is
known with a space and without, too. Beside what is said here, words were collected from the
CLDR (Unicode-3.0) and from newspapers.
"""

from reader.languages.date_words import (
    GREGORIAN,
    ISLAMIC,
    SATURDAY,
    SOLAR,
    DateWords,
    Era,
    Length,
    Role,
    Step,
    all_as,
    feast,
    lasting,
    numbered,
)
from reader.languages.fa_names import NAMES
from reader.languages.language import Language

_SOLAR = numbered(
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد|امرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند|اسپند",
    start=SOLAR + 1,
)
_ALSO_WORDS = ("تیر", "مهر", "دی")  # arrow, kindness, yesterday

_AFGHAN = numbered(
    "حمل",
    "ثور",
    "جوزا|جوزای",
    "سرطان",
    "اسد",
    "سنبله",
    "میزان",
    "عقرب",
    "قوس",
    "جدی",
    "دلو",
    "حوت",
    start=SOLAR + 1,
)
"""The names of the zodiac, every one of them another word, too."""

_GREGORIAN = numbered(
    "ژانویه|ژانویه‌ی|جنوری",
    "فوریه|فوریه‌ی|فبروری",
    "مارس|مارچ",
    "آوریل|اپریل",
    "مه‌ی|ماه مه|ماه می",
    "ژوئن|جون",
    "ژوئیه|ژوئیه‌ی|جولای|جولای",
    "اوت|آگوست|آگست|اگست",
    "سپتامبر|سپتمبر",
    "اکتبر|اکتوبر",
    "نوامبر|نومبر",
    "دسامبر|دسمبر",
    start=GREGORIAN + 1,
)

_ISLAMIC = numbered(
    "محرم|محرم‌الحرام",
    "صفر‌المظفر",
    "ربیع‌الاول|ربیع الاول",
    "ربیع‌الثانی|ربیع‌الآخر|ربیع الثانی|ربیع الآخر",
    "جمادی‌الاول|جمادی‌الاولی|جمادی الاول|جمادی الاولی",
    "جمادی‌الثانی|جمادی‌الثانیه|جمادی‌الآخر|جمادی الثانی|جمادی الآخر",
    "رجب‌المرجب",
    "شعبان‌المعظم",
    "رمضان|رمضان‌المبارک",
    "شوال‌المکرم",
    "ذیقعده|ذی‌قعده|ذی‌القعده|ذوالقعده|ذیقعدة‌الحرام",
    "ذیحجه|ذی‌حجه|ذی‌الحجه|ذوالحجه",
    start=ISLAMIC + 1,
)

_CARDINALS = {
    **numbered("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده"),
    **numbered(
        "یازده",
        "دوازده",
        "سیزده",
        "چهارده",
        "پانزده",
        "شانزده",
        "هفده",
        "هجده|هیجده",
        "نوزده",
        "بیست",
        start=11,
    ),
    **{
        word: 10 * n
        for n, word in enumerate(("سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"), start=3)
    },
    "صد": 100,
    "یکصد": 100,
    **{
        word: 100 * n
        for n, word in enumerate(
            ("دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"), start=2
        )
    },
}
_COMPOUNDS = {
    f"{tens}‌و‌{unit}": _CARDINALS[tens] + _CARDINALS[unit]
    for tens in ("بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود")
    for unit in ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه")
}
"""Numbers with half-spaces instead of spaces: بیست‌ویک."""

_ORDINALS = {
    **{word + "م": n for word, n in _CARDINALS.items() if n != 3 and n != 30},
    **{word.replace("سه", "سو") + "م": n for word, n in _COMPOUNDS.items()},
    **all_as(1, "اول|نخست|نخستین|اولین"),
    **all_as(3, "سوم|سومین"),
    **all_as(30, "سی‌ام|سیم"),
    **all_as(-1, "آخر|پایانی|واپسین"),
}

DATES = DateWords(
    words={
        Role.MONTH: {
            **{month: n for month, n in _SOLAR.items() if month not in _ALSO_WORDS},
            **{month + "‌ماه": n for month, n in (_SOLAR | _AFGHAN).items()},
            **{"ماه " + month: n for month, n in (_SOLAR | _AFGHAN).items()},
            **_GREGORIAN,
            **_ISLAMIC,
        },
        Role.DOUBTFUL_MONTH: {
            **{month: _SOLAR[month] for month in _ALSO_WORDS},
            **_AFGHAN,
            "مه": GREGORIAN + 5,  # also: fog
            "صفر": ISLAMIC + 2,  # also: zero
            "رجب": ISLAMIC + 7,
            "شعبان": ISLAMIC + 8,
            "شوال": ISLAMIC + 10,
        },
        Role.WEEKDAY: {
            day + ending: n
            for day, n in numbered(
                "دوشنبه|دو‌شنبه",
                "سه‌شنبه",
                "چهارشنبه|چهار‌شنبه",
                "پنجشنبه|پنج‌شنبه",
                "جمعه|آدینه",
                "شنبه",
                "یکشنبه|یک‌شنبه",
                start=0,
            ).items()
            for ending in ("", "‌ی", "‌شب")
        },
        Role.CARDINAL: _CARDINALS | _COMPOUNDS,
        Role.LARGE: {"هزار": 1000},
        Role.ORDINAL: _ORDINALS,
        Role.RELATIVE_DAY: {
            **all_as(-1, "دیروز|دیشب|روز گذشته|شب گذشته"),
            **all_as(-2, "پریروز|پریشب"),
            **all_as(0, "امشب"),
            **all_as(1, "فردا|فرداشب"),
            **all_as(2, "پس‌فردا"),
        },
        Role.THE_DAY: all_as(0, "امروز"),
        Role.DAY: all_as(1, "روز|مورخ|مورخه"),
        Role.DAYS: all_as(0, "روزهای"),
        Role.WEEK: all_as(1, "هفته|هفته‌ی"),
        Role.MONTH_WORD: all_as(1, "ماه"),
        Role.YEAR_KIND: all_as(1, "مالی|تحصیلی"),
        Role.YEARS: all_as(0, "سال‌های|سالهای"),
        Role.YEAR: {**all_as(1, "سال|سنه"), **all_as(2, "فصل")},
        Role.RELATIVE_YEAR: {**all_as(0, "امسال"), **all_as(-1, "پارسال"), "پیرارسال": -2},
        Role.DECADE_WORD: all_as(10, "دهه|دهه‌ی|دهه‌های"),
        Role.CENTURY: all_as(100, "قرن|سده|سده‌ی"),
        Role.MILLENNIUM: all_as(1000, "هزاره|هزاره‌ی"),
        Role.SEASON: {
            "بهار": 21,
            "تابستان": 22,
            "پاییز": 23,
            "پائیز": 23,
            "خزان": 23,
            "زمستان": 24,
        },
        Role.FRACTION: {
            **all_as(4, "سه‌ماهه|سه‌ماهه‌ی|سه‌ماه|ربع"),
            **all_as(2, "نیمه|نیمه‌ی|نیم‌سال|نیمسال|شش‌ماهه|شش‌ماهه‌ی"),
        },
        Role.ERA: {
            **all_as(Era.SOLAR, "خورشیدی|هجری خورشیدی|شمسی|هجری شمسی|ش|خ|ه ش|ه.ش|ه‍.ش|ه. ش|ه‍. ش"),
            **all_as(Era.IMPERIAL, "شاهنشاهی"),
            **all_as(Era.ISLAMIC, "قمری|هجری قمری|ق|ه ق|ه.ق|ه‍.ق|ه. ق|هجری"),
            **all_as(Era.BEFORE, "پیش از میلاد|قبل از میلاد|ق.م|پ.م|ق م|پیش از میلاد مسیح"),
            **all_as(Era.COMMON_OR_METRE, "م"),
            **all_as(Era.COMMON, "میلادی|پس از میلاد"),
        },
        Role.RELATIVE: {
            **all_as(-1, "گذشته|اخیر"),
            **all_as(1, "آینده|پیش‌رو|پیش رو|آتی"),
            **all_as(0, "جاری|کنونی|حاضر"),
            **all_as(Step.FOLLOWING, "بعد|بعدی|پس از آن"),
        },
        Role.THAT: {**all_as(0, "این|همین"), **all_as(Step.SAME, "همان|آن")},
        Role.PART: {
            **all_as(1, "اوایل|آغاز|ابتدای|اوائل|شروع"),
            **all_as(2, "اواسط|میانه|میانه‌ی|نیمه‌های"),
            **all_as(3, "اواخر|پایان|انتهای|آخر"),
        },
        Role.AND: all_as(0, "و"),
        Role.OR: all_as(0, "یا"),
        Role.TO: all_as(0, "تا|الی|لغایت"),
        Role.FROM: all_as(0, "از"),
        Role.BETWEEN: all_as(0, "بین|میان"),
        Role.SAME_DAY: all_as(0, "برابر با|مصادف با|مطابق با|برابر|مطابق|مقارن با"),
        Role.IN: all_as(0, "در|طی|به|پس از|بعد از|پیش از|قبل از"),
        Role.FEAST: {
            **all_as(feast(SOLAR + 1, 1), "عید نوروز|نوروز"),
            **all_as(feast(ISLAMIC + 10, 1), "عید فطر|عید سعید فطر"),
            **all_as(feast(ISLAMIC + 12, 10), "عید قربان"),
            **all_as(feast(ISLAMIC + 1, 10), "روز عاشورا|عاشورا"),
            **all_as(feast(ISLAMIC + 1, 9), "تاسوعا"),
            **all_as(feast(SOLAR + 9, 30), "شب یلدا"),
        },
        Role.EVENT: all_as(
            0,
            "جنگ|انتخابات|المپیک|کودتای|زلزله|متولد|بودجه|چاپ|مصوب|قرارداد|توافق|پیمان|معاهده"
            "|جام جهانی|سرشماری|قیام",
        ),
        Role.EVERY: all_as(0, "هر"),
        Role.UNTIL_NOW: all_as(0, "تا‌کنون|تا کنون|تا امروز|تا حالا|تا به حال|تا این لحظه"),
        Role.LASTING: {
            **lasting(Length.MINUTE, "دقیقه"),
            **lasting(Length.HOUR, "ساعت"),
            **lasting(Length.DAY, "شبانه‌روز|شب"),
        },
        Role.DURING: all_as(0, "به مدت|مدت|در طول"),
        Role.HALF: all_as(1, "نیم"),
        Role.SOME: all_as(0, "چند|چندین"),
        Role.CENTURIES: all_as(100, "قرن‌های|سده‌های|قرون"),
        Role.NAMED: all_as(
            0,
            "در دوشنبه|امام جمعه|ائمه جمعه|شهر دوشنبه|سقوط بهمن|ریزش بهمن|حادثه بهمن"
            "|چند شنبه|نسل فردا|نشر فردا|رادیو فردا|شبکه فردا|سپتامبر سیاه|میدان|خیابان|پل"
            "|ورزشگاه|نماز|بیمارستان|بازار"
            "|شهرک|بلوار",
        ),
        Role.COUNTED: all_as(
            0,
            "تومان|ریال|دلار|یورو|افغانی|درصد|نفر|متر|کیلومتر|میلیون|میلیارد|تن|کیلو|صفحه|بیت"
            "|دستگاه|واحد|نسخه|مورد|هکتار|کیلوگرم|تماشاگر",
        ),
        Role.NUMBERED: all_as(
            0, "قطعنامه|قطعنامه‌ی|پرواز|تبصره|شماره|ماده|اصل|صفحه|آیه|تلفن|کد|پلاک|بیش"
        ),
        Role.BACK: all_as(-1, "پیش|قبل"),
        Role.FIRST_MONTHS: {
            word + "‌ماهه": n for word, n in _CARDINALS.items() if n in (4, 5, 7, 8, 9, 10, 11)
        },
        Role.ABOUT: all_as(0, "حدود|نزدیک|حوالی"),
    },
    ahead=r"(?:وعده|هشدار|قول) (?:داد|کرد|مي ?ده)\w*|خواه\w+|قرار|بنا"
    r"|(?:بر|باز)?می ?\w+(?:د|م)|\w+ (?<!ه )(?:است|هستند)|دارد|دارند|برپاست|باید|شود|شوند",
    past=r"\w+ه (?:است|اند|بود|بودند)|(?:بر|باز|در)?ن?(?:می ?)?(?:شد|بود|کرد|داد|گرفت|رفت|گفت"
    r"|آمد|یافت|زد|داشت|رسید|دید|گذاشت|انداخت|کشید|نوشت|افتاد|خاست|گشت|خواست|توانست|دانست"
    r"|فرستاد|ایستاد|گریست|پرسید|شنید|پذیرفت)(?:ند|یم|م|ه(?! ?(?:ن?می|شو|خواه)))?"
    r"|(?:خواند|ماند|خورد|ساخت|پرداخت|خرید|کشت|شکست|نشست|برد|باخت|پیوست|فروخت)"
    r"(?:ند|یم|ه(?! ?(?:ن?می|شو|خواه)))",
    verb_is_last=True,
    week_begins=SATURDAY,
    solar_years=True,
    habits=r"معمولا|هر ?سال|سالانه|همه ?ساله|هر ?ساله",
    ages=r"^ (?:داشت\w*|دارد)|سن|سنی|عمر\w{,3}|زندگی\w*",
)

LANGUAGE = Language("fa", dates=DATES, names=NAMES)
