"""Urdu: English months, the Hijri ones, and numbers that are one word each up to a hundred.

Spellings are compared folded (`reader.text.fold`). Beside what is said here, words were
collected from the CLDR (Unicode-3.0) and from newspapers.
"""

from reader.languages.date_words import (
    GREGORIAN,
    ISLAMIC,
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
from reader.languages.language import Language
from reader.languages.ur_names import NAMES

_NUMBERS = (
    "ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ|اٹھارہ|انیس|بیس"
    "|اکیس|بائیس|تئیس|چوبیس|پچیس|چھبیس|ستائیس|اٹھائیس|انتیس|تیس|اکتیس|بتیس|تینتیس|چونتیس|پینتیس"
    "|چھتیس|سینتیس|اڑتیس|انتالیس|چالیس|اکتالیس|بیالیس|تینتالیس|چوالیس|پینتالیس|چھیالیس|سینتالیس"
    "|اڑتالیس|انچاس|پچاس|اکاون|باون|ترپن|چون|پچپن|چھپن|ستاون|اٹھاون|انسٹھ|ساٹھ|اکسٹھ|باسٹھ|تریسٹھ"
    "|چونسٹھ|پینسٹھ|چھیاسٹھ|سڑسٹھ|اڑسٹھ|انہتر|ستر|اکہتر|بہتر|تہتر|چوہتر|پچھتر|چھہتر|ستتر|اٹھہتر"
    "|اناسی|اسی|اکاسی|بیاسی|تراسی|چوراسی|پچاسی|چھیاسی|ستاسی|اٹھاسی|نواسی|نوے|اکانوے|بانوے|ترانوے"
    "|چورانوے|پچانوے|چھیانوے|ستانوے|اٹھانوے|ننانوے"
)
_CARDINALS = {
    **numbered(*_NUMBERS.split("|")),
    **all_as(6, "چھے"),
}

_IN_ONE_WORD = {f"دوہزار{word}": 2000 + n for word, n in numbered(*_NUMBERS.split("|")).items()}
"""Years of this century are often written without a space."""

_ORDINALS = {
    **{
        word + ending: n
        for word, n in numbered(*_NUMBERS.split("|")).items()
        if n > 4
        for ending in ("ویں", "واں", "ویں")
    },
    **numbered(
        "پہلی|پہلا",
        "دوسری|دوسرا|دوسرے",
        "تیسری|تیسرا|تیسرے",
        "چوتھی|چوتھا|چوتھے",
    ),
    **all_as(6, "چھٹی|چھٹا"),
    **all_as(9, "نویں|نواں"),
    **all_as(1, "یکم|اول"),
    **all_as(-1, "آخری"),
}

DATES = DateWords(
    words={
        Role.MONTH: {
            **numbered(
                "جنوری",
                "فروری",
                "ماہ مارچ",
                "اپریل",
                "مئی",
                "جون",
                "جولائی",
                "اگست",
                "ستمبر",
                "اکتوبر",
                "نومبر",
                "دسمبر",
                start=GREGORIAN + 1,
            ),
            **numbered(
                "محرم الحرام|محرم",
                "صفر المظفر",
                "ربیع الاول|ربیع‌الاول",
                "ربیع الثانی|ربیع الآخر|ربیع‌الثانی",
                "جمادی الاول|جمادی الاولیٰ|جمادی الاولی",
                "جمادی الثانی|جمادی الثانیہ|جمادی الآخر|جمادی الاخریٰ",
                "رجب المرجب",
                "شعبان المعظم",
                "رمضان المبارک|رمضان|ماہ رمضان|ماہِ رمضان",
                "شوال المکرم",
                "ذوالقعدہ|ذیقعدہ|ذی القعدہ|ذی قعدہ|ذیقعد",
                "ذوالحجہ|ذی الحجہ|ذی الحج|ذی الحجۃ",
                start=ISLAMIC + 1,
            ),
        },
        Role.DOUBTFUL_MONTH: {
            "مارچ": GREGORIAN + 3,  # also: a march
            "صفر": ISLAMIC + 2,
            "رجب": ISLAMIC + 7,
            "شعبان": ISLAMIC + 8,
            "شوال": ISLAMIC + 10,
        },
        Role.RELATIVE_DAY: {
            **all_as(-1, "گزشتہ روز|گذشتہ روز|گزشتہ رات|گزشتہ شب"),
            **all_as(2, "پرسوں"),
            **all_as(1, "کل"),
        },
        Role.THE_DAY: all_as(0, "آج"),
        Role.WEEKDAY: numbered(
            "سوموار|پیر کے روز|پیر کے دن",
            "منگل|منگل کے روز|منگل کے دن",
            "بدھ|بدھ کے روز|بدھ کے دن",
            "جمعرات|جمعرات کے روز|جمعرات کے دن",
            "جمعہ|جمعہ کے روز|جمعے|جمعے کے روز|جمعہ کے دن|جمعۃ المبارک",
            "سنیچر|ہفتے کے روز|ہفتہ کے روز|ہفتے کے دن|سنیچر کے روز",
            "اتوار|اتوار کے روز|اتوار کے دن",
            start=0,
        ),
        Role.DOUBTFUL_WEEKDAY: {"پیر": 0, "ہفتہ": 5},
        Role.CARDINAL: _CARDINALS,
        Role.LARGE: {"سو": 100, "ہزار": 1000, "دوہزار": 2000, **_IN_ONE_WORD},
        Role.ORDINAL: _ORDINALS,
        Role.DAY: all_as(1, "بروز|مورخہ"),
        Role.WEEK: all_as(1, "ہفتے"),
        Role.MONTH_WORD: all_as(1, "ماہ|مہینے|مہینہ"),
        Role.YEAR_KIND: all_as(1, "مالی|تعلیمی"),
        Role.YEARS: all_as(0, "برسوں"),
        Role.DAYS: all_as(0, "دن"),
        Role.YEAR: all_as(1, "سال|سنہ|سن|برس"),
        Role.TENS: all_as(0, "پہلے عشرے|پہلی دہائی"),
        Role.DECADE_WORD: all_as(10, "دہائی|عشرے|عشرہ"),
        Role.CENTURY: all_as(100, "صدی"),
        Role.SEASON: {
            **all_as(21, "موسم بہار|موسمِ بہار|بہار"),
            **all_as(22, "موسم گرما|موسمِ گرما|گرمیوں"),
            **all_as(23, "موسم خزاں|موسمِ خزاں|خزاں"),
            **all_as(24, "موسم سرما|موسمِ سرما|سردیوں|سردی|جاڑوں|جاڑے"),
        },
        Role.FRACTION: {
            **all_as(4, "سہ ماہی|سہ‌ماہی"),
            **all_as(2, "ششماہی|شش ماہی|نصف"),
        },
        Role.ERA: {
            **all_as(Era.COMMON, "ء|عیسوی|ع|سن عیسوی"),
            **all_as(Era.ISLAMIC, "ھ|ہجری"),
            **all_as(Era.BEFORE, "قبل مسیح|ق م|ق.م|قبل از مسیح"),
        },
        Role.RELATIVE: {
            **all_as(-1, "گزشتہ|گذشتہ|پچھلے|پچھلی"),
            **all_as(1, "آئندہ|اگلے|اگلی|آنے والے"),
            **all_as(0, "رواں|موجودہ|جاری"),
        },
        Role.THAT: {**all_as(0, "اس|اسی"), **all_as(Step.SAME, "اُسی|اسی دن")},
        Role.PART: {
            **all_as(1, "آغاز|شروع|اوائل"),
            **all_as(2, "وسط"),
            **all_as(3, "آخر|اواخر|اختتام"),
        },
        Role.AND: all_as(0, "اور"),
        Role.OR: all_as(0, "یا"),
        Role.TO: all_as(0, "تا|سے"),
        Role.OF: all_as(0, "کی|کے|کا"),
        Role.SAME_DAY: all_as(0, "بمطابق|مطابق|برطابق"),
        Role.IN: all_as(0, "میں|تک|دوران|کے بعد|سے پہلے|سے قبل"),
        Role.ON: all_as(0, "کو"),
        Role.FEAST: {
            **all_as(feast(ISLAMIC + 10, 1), "عید الفطر|عیدالفطر"),
            **all_as(feast(ISLAMIC + 12, 10), "عید الاضحیٰ|عیدالاضحیٰ|عید الاضحی|عید قربان"),
            **all_as(feast(ISLAMIC + 1, 10), "یوم عاشور|عاشورہ"),
        },
        Role.EVENT: all_as(0, "جنگ|انتخابات|الیکشن|زلزلے|آئین|بجٹ"),
        Role.EVERY: all_as(0, "ہر"),
        Role.UNTIL_NOW: all_as(0, "سے اب تک|سے آج تک|سے لے کر اب تک|سے تاحال"),
        Role.LASTING: {
            **lasting(Length.MINUTE, "منٹ"),
            **lasting(Length.HOUR, "گھنٹہ", "", "گھنٹے|گھنٹوں"),
            **lasting(Length.DAY, "", "", "دنوں|راتیں"),
            **lasting(Length.WEEK, "", "", "ہفتوں"),
            **lasting(Length.MONTH, "", "", "مہینوں"),
            **lasting(Length.DECADE, "", "", "دہائیاں|دہائیوں|عشروں"),
            **lasting(Length.CENTURY, "", "", "صدیاں"),
        },
        Role.HALF: {**all_as(1, "آدھا|آدھی"), "ڈیڑھ": 3, "ڈھائی": 5},
        Role.SOME: all_as(0, "چند|کئی"),
        Role.CENTURIES: all_as(100, "صدیوں"),
        Role.NAMED: all_as(0, "آج بھی|آج کل|آج تک|آج کے دور|شاہراہ|نماز"),
        Role.COUNTED: all_as(
            0,
            "صفر سے|روپے|روپیہ|ڈالر|فیصد|افراد|لوگ|میٹر|کلومیٹر|کروڑ|ارب|لاکھ|پوائنٹس|رنز|ووٹ|اشعار"
            "|صفحات|طلبہ|طلبا|اوورز|گیندوں|وکٹوں",
        ),
        Role.NUMBERED: all_as(0, "نمبر|دفعہ|آرٹیکل|صفحہ|آیت|فون"),
        Role.BACK: all_as(-1, "قبل"),
        Role.MARK: all_as(0, "ویں"),
        Role.HOUR: all_as(0, "رات|شب|صبح|شام|دوپہر|سہ پہر"),
        Role.ABOUT: all_as(0, "تقریباً|تقریبا|لگ بھگ|قریب"),
    },
    ahead=r"(?:ہو|جائی|کری|آئی|دی|لی|رہی)?گ[ایے]|امکان|متوقع|^ تک"
    r"|^ سے .{,30}(?:اعلان|دھمکی)",
    past=r"(?:اب تک|تھا|تھے|تھی|تھیں|گیا|گئے|گئی|گئیں"
    r"|ہوا|ہوئے|ہوئی|ہوئیں|کیا|کہا|دیا|دی|لیا|آیا|آئے"
    r"|رہا(?! ک)|رہے|بتایا|سنایا|نکالا|پہنچا|پہنچے|پہنچی|اٹھایا|بولے|جیتا|ہارا"
    r"|بنا|بنی|بنے|بنیں|ملا|ملی|چلی|چھپا|چھپی|نکلا|کھلا|مرا|گرا|لوٹا|کھیلا|لکھا|چکا|چکی|چکے)"
    r"(?! (?:جائے |جائیں )?گ)",
    verb_is_last=True,
    both_ways=True,
    habits=r"عموما|ہر سال|سالانہ|عام طور پر",
    ages=r"عمر|عمریں",
)

LANGUAGE = Language("ur", dates=DATES, names=NAMES)
