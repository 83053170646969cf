"""Decades, centuries and millennia."""

from reader.extract.dates.rules.rule import Rule, Unit

CENTURIES: tuple[Rule, ...] = (
    Rule(
        "decade in numbers",
        Unit.DECADE,
        "decade clitic? (?: year-digits | ten ) (?! counted ) era?"
        " (?: of? century clitic? century-nth )?",
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
        "decade of a millennium",
        Unit.DECADE,
        "decade decade-nth of millennium millennium-nth",
        (("ar", "في «العقد الأول من الألفية الثالثة» تغير", "200X"),),
        languages=("ar",),
    ),
    Rule(
        "decade behind its number",
        Unit.DECADE,
        "(?: year-digits era? | nth ) of decade | step decade | this decade"
        " | century-nth clitic? century of (?: decade-nth decade | tens )",
        (
            ("ur", "«تیس کی دہائی» میں انہوں نے", "193X"),
            ("ur", "«1990 کی دہائی» میں", "199X"),
            ("ur", "«رواں دہائی» میں", "202X"),
            ("ur", "«بیسویں صدی کی تیسری دہائی» میں", "192X"),
            ("ur", "«بیسویں صدی کے پہلے عشرے» میں", "190X"),
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
            ("ar", "في «القرن الخامس قبل الميلاد»", "-04XX"),
        ),
    ),
    Rule(
        "centuries",
        Unit.CENTURY,
        "centuries clitic? one-nth era?",
        (
            ("ar", "بين «القرنين الرابع والخامس الهجريين» كتب", "0913/1107"),
            ("ar", "بين «القرنين الـ18 والـ19» كتب", "17XX/18XX"),
            ("he", "ב«מאות ה-16» נבנתה החומה", "15XX"),
        ),
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
        "fraction nth of? century clitic? century-nth era?",
        (("ar", "في «النصف الأول من القرن الثاني عشر الميلادي» شاع", "1101/1150"),),
    ),
)
