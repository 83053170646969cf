"""Hebrew: Gregorian months behind ב and ל, the Hebrew calendar with its letter numbers.

Spellings are compared folded (`reader.text.fold`), so points, both kinds of geresh and the
maqaf need no spelling of their own. Numbers written in letters are read by
`reader.extract.dates.lexicon`. Beside what is said here, words were collected from the CLDR
(Unicode-3.0) and from newspapers.
"""

from reader.languages.date_words import (
    GREGORIAN,
    HEBREW,
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
from reader.languages.he_names import NAMES
from reader.languages.language import Language

_MONTHS = {
    **numbered(
        "ינואר",
        "פברואר",
        "מרץ|מרס|מארס",
        "אפריל",
        "מאי",
        "חודש יוני",
        "חודש יולי",
        "אוגוסט",
        "ספטמבר",
        "אוקטובר",
        "נובמבר",
        "דצמבר",
        start=GREGORIAN + 1,
    ),
    **numbered(
        "חודש ניסן",
        "חודש אייר",
        "חודש סיוון",
        "חודש תמוז",
        "מנחם אב",
        "חודש אלול",
        "תשרי",
        "חשוון|חשון|מרחשוון|מרחשון",
        "כסלו|כסליו",
        "טבת",
        "חודש שבט",
        "חודש אדר|אדר א'|אדר ראשון",
        "אדר ב'|אדר שני",
        start=HEBREW + 1,
    ),
    "רמדאן": ISLAMIC + 9,
}

_TENS = {
    "עשרים": 20,
    "שלושים": 30,
    "ארבעים": 40,
    "חמישים": 50,
    "שישים": 60,
    "ששים": 60,
    "שבעים": 70,
    "שמונים": 80,
    "תשעים": 90,
}

DATES = DateWords(
    words={
        Role.MONTH: _MONTHS,
        Role.DOUBTFUL_MONTH: {
            # Children are named after the next six.
            **{
                "יוני": GREGORIAN + 6,
                "יולי": GREGORIAN + 7,
                "ניסן": HEBREW + 1,
                "אייר": HEBREW + 2,
            },
            **{"סיוון": HEBREW + 3, "סיון": HEBREW + 3, "תמוז": HEBREW + 4},
            "אדר": HEBREW + 12,  # also a man's name
            "אב": HEBREW + 5,  # also: father
            "אלול": HEBREW + 6,
            "שבט": HEBREW + 11,  # also: tribe
        },
        Role.WEEKDAY: {
            **numbered(
                "יום שני",
                "יום שלישי",
                "יום רביעי",
                "יום חמישי",
                "יום שישי|יום ששי",
                "יום שבת|מוצאי שבת|שבת|השבת",
                "יום ראשון",
                start=0,
            ),
        },
        Role.DOUBTFUL_WEEKDAY: numbered(
            "שני", "שלישי", "רביעי", "חמישי", "שישי|ששי", "", "ראשון", start=0
        ),
        Role.CARDINAL: {
            **numbered(
                "אחד|אחת",
                "שניים|שתיים|שתים|שנים עשר",
                "שלוש|שלושה",
                "ארבע|ארבעה",
                "חמש|חמישה",
                "שש|שישה",
                "שבע|שבעה",
                "שמונה",
                "תשע|תשעה",
                "עשר|עשרה|עשרת",
            ),
            **_TENS,
            **{"ה" + word: n for word, n in _TENS.items()},
            **all_as(100, "מאה"),
            **all_as(200, "מאתיים"),
        },
        Role.LARGE: {**all_as(1000, "אלף"), **all_as(2000, "אלפיים|האלפיים")},
        Role.ORDINAL: {
            **numbered(
                "הראשון|הראשונה",
                "השני|השנייה|השניה",
                "השלישי|השלישית",
                "הרביעי|הרביעית",
                "החמישי|החמישית",
                "השישי|השישית|הששי|הששית",
                "השביעי|השביעית",
                "השמיני|השמינית",
                "התשיעי|התשיעית",
                "העשירי|העשירית",
            ),
            **all_as(-1, "האחרון|האחרונה"),
        },
        Role.RELATIVE_DAY: {
            **all_as(-1, "אתמול|אמש"),
            **all_as(-2, "שלשום"),
            **all_as(1, "מחר"),
            **all_as(2, "מחרתיים"),
            **all_as(0, "הערב|הבוקר|הלילה"),
        },
        Role.THE_DAY: all_as(0, "היום"),
        Role.DAY: all_as(1, "יום"),
        Role.WEEK: all_as(1, "שבוע"),
        Role.THE_WEEK: all_as(1, "השבוע"),
        Role.MONTH_WORD: all_as(1, "חודש"),
        Role.THE_MONTH: all_as(1, "החודש"),
        Role.YEAR_KIND: all_as(1, "הלימודים|לימודים|התקציב|הכספים"),
        Role.YEAR: {**all_as(1, "שנת|שנה"), **all_as(2, "עונת|העונה")},
        Role.RELATIVE_YEAR: {
            **all_as(0, "השנה"),
            **all_as(-1, "אשתקד"),
            "השנה הבאה": 1,
            "השנה שעברה": -1,
            "שנה שעברה": -1,
            "השנה החולפת": -1,
        },
        Role.YEARS: {**all_as(2, "שנתיים"), **all_as(0, "שנים|השנים")},
        Role.MONTHS: {**all_as(2, "חודשיים"), **all_as(0, "חודשים")},
        Role.WEEKS: {**all_as(2, "שבועיים"), **all_as(0, "שבועות")},
        Role.DAYS: {**all_as(2, "יומיים"), **all_as(0, "ימים|ימי")},
        Role.DECADE_WORD: {**all_as(10, "העשור|עשור"), "שנות": 1},
        Role.CENTURY: all_as(100, "המאה|מאה ה"),
        Role.MILLENNIUM: all_as(1000, "האלף"),
        Role.SEASON: {
            **all_as(21, "אביב|האביב"),
            **all_as(22, "קיץ|הקיץ"),
            **all_as(23, "סתיו|הסתיו"),
            **all_as(24, "חורף|החורף"),
        },
        Role.FRACTION: {
            **all_as(4, "רבעון|הרבעון|רבע"),
            **all_as(2, "מחצית|המחצית|חציון|החציון"),
        },
        Role.ERA: {
            **all_as(Era.COMMON, 'לספירה|לסה"נ'),
            **all_as(Era.BEFORE, 'לפנה"ס|לפני הספירה'),
        },
        Role.RELATIVE: {
            **all_as(-1, "שעבר|שעברה|האחרון|הקודם|הקודמת|החולף|החולפת"),
            **all_as(1, "הבא|הבאה|הקרוב|הקרובה|הבאים"),
            **all_as(0, "הנוכחי|הנוכחית|הזה|הזאת|הזו"),
            **all_as(Step.SAME, "ההוא|ההיא"),
            **all_as(Step.FOLLOWING, "לאחר מכן|שלאחר מכן"),
        },
        Role.THAT: all_as(Step.SAME, "אותו|אותה"),
        Role.PART: {
            **all_as(1, "תחילת|ראשית"),
            **all_as(2, "אמצע"),
            **all_as(3, "סוף|שלהי"),
        },
        Role.AND: {},
        Role.OR: all_as(0, "או"),
        Role.TO: all_as(0, "עד"),
        Role.BETWEEN: all_as(0, "בין"),
        Role.SINCE: all_as(0, "מאז"),
        Role.AGO: all_as(-1, "לפני"),
        Role.OF: all_as(0, "של"),
        Role.IN: all_as(0, "אחרי|את"),
        Role.FEAST: {
            **all_as(feast(HEBREW + 7, 1), "ראש השנה"),
            **all_as(feast(HEBREW + 7, 10), "יום כיפור|יום הכיפורים"),
            **all_as(feast(HEBREW + 1, 15), "חג הפסח|ליל הסדר|פסח"),
            **all_as(feast(HEBREW + 3, 6), "חג השבועות"),
            **all_as(feast(HEBREW + 7, 15), "חג הסוכות"),
            **all_as(feast(HEBREW + 9, 25), "חג החנוכה|חנוכה"),
            **all_as(feast(HEBREW + 12, 14), "חג הפורים|פורים"),
        },
        Role.EVENT: all_as(0, "מלחמת|בחירות|מונדיאל|אולימפיאדת|יליד|ילידת|תקציב"),
        Role.EVERY: all_as(0, "כל|מדי"),
        Role.UNTIL_NOW: all_as(0, "עד כה|עד עתה|עד עכשיו|עד ימינו"),
        Role.LASTING: {
            **lasting(Length.MINUTE, "דקה", "", "דקות"),
            **lasting(Length.HOUR, "שעה", "שעתיים", "שעות"),
            **lasting(Length.DAY, "יממה", "", "לילות|יממות"),
            **lasting(Length.DECADE, "", "", "עשורים"),
        },
        Role.DURING: all_as(0, "במשך|למשך|לאורך|לתקופה של|משך|ארך|ארכה|נמשך|נמשכה|נמשכו"),
        Role.HALF: all_as(1, "חצי"),
        Role.SOME: all_as(0, "כמה|מספר"),
        Role.CENTURIES: all_as(100, "המאות"),
        Role.NAMED: all_as(
            0,
            "ראשון לציון|ספטמבר השחור|ערב שבת|שומרי שבת|שומר שבת|ששבת|קבלת שבת|אור הבוקר|סדר היום"
            "|היום שאחרי|סוף היום"
            "|רחוב|כיכר|שדרות|שוק|תמול שלשום|הבמאי|לשבת|שעות הבוקר|שעות הערב|שעות הלילה|אמצע הלילה"
            "|כל הלילה|כל הבוקר|חצות הלילה|ארוחת הבוקר|ארוחת הערב|הוא היום|היא היום"
            "|פרשת השבוע|ימי השבוע|כל השבוע",
        ),
        Role.COUNTED: all_as(
            0,
            "שנת מס|אחוזים|לחייה|לחייו|מיליון|מיליארד|אלף|שקל|שקלים|דולר|דולרים|אירו|איש|צופים"
            "|מקומות|מטר|מטרים|אחוז"
            "|קילומטר|נפש|תושבים|נקודות",
        ),
        Role.NUMBERED: all_as(0, "סעיף|כביש|קו|טלפון|החלטה"),
    },
    clitics={
        "ו": Role.AND,
        "ב": Role.IN_ONE,
        "ל": Role.FOR,
        "מ": Role.IN_ONE,
        "כ": Role.MARK,
        "ש": Role.MARK,
        "ה": Role.MARK,
    },
    swallowed={"במאה": "המאה", "במאות": "המאות", "למאה": "המאה", "מהמאה": "המאה"},
    letters_count=True,
    month_is_this=True,
    ahead=r"(?:ש|ו)?י(?!ום|מים|רושל|שראל|הוד|ותר|דיע|חיד|לדי|ריב|שיב|עקב|צחק|וסף|ועז|וסי|איר|רון|הונתן|ונתן|ואב|ורם|גאל|הושע|עלון|ניב)\w{3,}"
    r"|(?:ש|ו)?ת[יתו]\w{2,}|(?:ש|ו)?(?:תעבור|תפתח|תזרח|תחזור|תסגור|תציג|תנצח|תבחר|תחתום|תטוס|תשלם|תאשר|תבחן|תעלה|תבטל|תצא|תחל|תשוב|תגיע|תדון|תצביע|תארח|תפגוש|תקרא"
    r"|תמשיך|תרד|תגיש|תחליט|תתקיים|תיפתח"
    r"|תעמוד|תשחק|תנאם|תעניק|תסייר|תבקר|תשודר|ניסע|נצא|נגיע|נשחק|ניפגש|נפגוש)"
    r"|(?:ה|ו|ש)?(?:צפוי|צפויה|אמור|אמורה|עתיד|עתידה|מתוכנן|מתוכננת|מתכנן|מתכננת|מתכננים)"
    r"|לקראת|אני א\w{3,}",
    past=r"(?:אמר|הודיע|טען|הצהיר|דיווח|הכריז|מסר)(?:ה|ו)?(?= ב?-?$)"
    r"|הי(?:ה|תה|יתה|ו) (?:אמור|צפוי|עתיד|מתוכנן)\w*"
    r"|(?:ש|ו|כש)?(?:הצטרף|התחיל|עזב|התפטר|הוקם"
    r"|נוסד|קיבל|נשא|פרש|נכנס|הצביע|נמכר|נחתם|הוחלט|בוטל|נדחה|הורשע|נסע|שב"
    r"|פגש|קרא|פתח|סגר|נאם|השיק|ירה|תקף|נפל|הפגין|התפוצץ"
    r"|נפתח|נסגר|נערך|התקיים|פורסם|פרסם|התפרסם|מונה|הושק|נבחר|ניצח|הפסיד|נהרג"
    r"|נפצע|נפטר|נולד|הסתיים|הגיע|גורש|נעצר|עצר|אישר|החליט|חתם|הגיש|הוגש|יצא|ירד|כתב|הופיע"
    r"|הציג|ביקר|נפגש|נרצח|הושלם|חזר|נרשם|שודר)(?:ה|ו)?|(?:ש|ו|כש)?(?:זכה|זכתה|זכו|היה|היתה"
    r"|הייתה|היו|עלה"
    r"|עלתה|עלו|דחה|דחתה|מת|מתה)",
    verb_within=2,
    habits=r"בדרך כלל|(?:מדי|כל) (?:שנה|שבוע)",
    lasting_now=r"כבר לא|עדיין|מאז ועד",
    ages=r"ו?ש?ה?(?:בן|בת|בני|בנות|בגיל|גיל\w*)",
)

LANGUAGE = Language("he", dates=DATES, names=NAMES)
