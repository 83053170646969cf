"""Short stories with several people in them, and who of them is one, as a reader would say.

A mark is [KIND+number:name]: mentions of one kind and number are one, all others are apart.
"""

from collections import Counter
from re import compile as pattern

import pytest

from reader.extract.entities import entities_in
from reader.languages.ar_names import NAMES as ARABIC
from reader.languages.fa_names import NAMES as PERSIAN
from reader.languages.he_names import NAMES as HEBREW
from reader.languages.name_words import NameWords
from reader.languages.ur_names import NAMES as URDU
from reader.model.mention import NameKind, NameMention
from reader.model.span import Span

KINDS = {"P": NameKind.PERSON, "L": NameKind.PLACE, "O": NameKind.ORGANIZATION}
MARK = pattern(r"\[(\w)(\d):([^\]]*)\]")

IN_ARABIC = {
    "brothers": """التقى [P1:سليم الحداد] و[P2:كمال الحداد] في المحكمة. قال [P1:سليم] إن الأرض
        له، ورد [P2:كمال] بأن الوصية واضحة.""",
    "a brother introduced": """فاز [P1:نبيل قاسم] بالجائزة، وكان شقيقه [P2:وليد قاسم] في القاعة.
        وقال [P1:قاسم] إن الفوز لوالدته.""",
    "a father and his son": """رحل [P1:جورج خليل نعمة] أمس. وكان والده [P2:خليل نعمة] قد أسس
        الدار. وكتب [P1:نعمة] تسعة كتب.""",
    "a son of the same first name": """زار الملك [P1:فاروق الثاني] المعرض برفقة ابنه [P2:فاروق]،
        ثم افتتح [P3:أنور سامي] الجناح.""",
    "a son without a word between": """حضر [P1:طارق زهران] نجل المحافظ [P2:زهران].""",
    "a daughter of the house": """كتبت [P1:سعاد المصري]، ابنة الرسام [P2:المصري]، سيرة أبيها.""",
    "a wife": """وصل [P1:رامي عساف] وزوجته [P2:ليلى عساف] إلى المطار، وغادر [P1:عساف] بعد ساعة.""",
    "one surname, two who have it": """قال [P1:هاني شاهين] ثم قال [P2:مجدي شاهين]، وصفق الناس.
        ولم يعرف أحد ماذا يريد [P3:شاهين].""",
    "one first name": "[P1:محمد صلاح] و[P2:محمد النني] في التشكيلة، وغاب [P3:محمد شريف].",
    "a surname after two first names": """لم يحضر [P1:سامي لطفي فهمي]، وحضر [P2:فهمي سالم]. وقال
        [P1:فهمي] في رسالة إنه مريض.""",
    "a kunya that the text explains": "[P1:سعد الجابري]، المعروف بـ«[P1:أبو راكان]»، شيخ القبيلة.",
    "a kunya that everybody knows": "استقبل [P1:محمود عباس] الوفد، وقال [P1:أبو مازن] كلمة.",
    "a kunya is not the son": "دخل [P1:أبو إبراهيم] ومعه [P2:إبراهيم].",
    "known as his forefather's son": """ولد [P1:عبد الرحمن بن خلدون] في [L2:تونس]، وفيها درس
        [P1:ابن خلدون] على أبيه.""",
    "a patronymic": "[P1:الحسين بن علي] و[P2:علي] و[P1:الحسين].",
    "a dynasty": "قامت [O1:الدولة الأيوبية] بعد أن دخل [P2:صلاح الدين الأيوبي] [L3:القاهرة].",
    "kings of one name": "خلف [P1:رمسيس الثالث] أباه، أما [P2:رمسيس الثاني] فقد مات قبل ذلك.",
    "a real name": """ولد [P1:شوقي العمدة] في القرية. اسمه الكامل [P1:عبد الباسط محمد السيد].""",
    "born by another name": "[P1:فاتن رشدي] ممثلة، ولدت في [L2:طنطا] باسم [P1:زينب حسانين].",
    "a real name where two were named": """غنى [P1:شوقي العمدة] مع [P2:ليلى فرح]. اسمها الحقيقي
        [P3:نعيمة عبد الجواد].""",
    "he is": "[P1:ذو الرمة] هو [P1:غيلان بن عقبة]، شاعر من البادية.",
    "the father of whom is called": "والد [P1:ناجي عطا] اسمه [P2:فوزي]، وكان خياطا.",
    "two spellings": "[P1:ميخائيل غورباتشوف] رحل، وترك [P1:ميخائيل جورباتشوف] أثرا كبيرا.",
    "a place named after him": "عاش [P1:سعد زغلول] في [L2:شارع سعد زغلول] كما يقول الناس.",
    "a body named after him": "زارت [O1:مؤسسة ياسر عرفات] معرضا عن [P2:ياسر عرفات].",
    "a newspaper and a centre": """قال لصحيفة «[O1:الأفق]» مدير [O2:مركز الأفق للدراسات] إن الوضع
        مستقر.""",
    "a newspaper and a party": "كتب في جريدة [O1:المستقبل] عن [O2:حزب المستقبل].",
    "a club and its town's university": "لعب فريق [O1:المنصورة] قرب [O2:جامعة المنصورة].",
    "a club by either head": "فاز [O1:نادي الهلال]، وسجل فريق [O1:الهلال] ثلاثة أهداف.",
    "a union and its commission": "رحب [O1:الاتحاد الأفريقي] بتقرير [O2:مفوضية الاتحاد الأفريقي].",
    "a state and its river": "تزور [L1:الأردن] وفود كثيرة، ويجف [L2:نهر الأردن] كل صيف.",
    "a state and its capital": "أعلنت [L1:الكويت] أن [L2:مدينة الكويت] ستشهد أمطارا.",
    "a state with its head": "وقعت [L1:دولة الكويت] الاتفاق، وصادقت [L1:الكويت] عليه.",
}
IN_PERSIAN = {
    "a father": """[P1:ابراهیم گلستان] درگذشت. دخترش [P2:لیلی گلستان] مترجم است. [P1:گلستان]
        داستان‌نویس بود.""",
    "a son of": "[P1:رضا کیانی] پسر [P2:کیانی] بود.",
    "brothers": "[P1:بهرام رادان] و [P2:پیمان رادان] آمدند و [P3:رادان] خندید.",
    "a real name": "[P1:ژاله] شاعر بود. نام اصلی‌اش [P1:عالم‌تاج قائم‌مقامی] بود.",
    "a club and a newspaper": "روزنامهٔ [O1:استقلال] دربارهٔ [O2:باشگاه استقلال] نوشت.",
    "in ezafe": "[P1:محمد خاتمی] رئیس‌جمهور بود. سخنان [P1:خاتمی] را همه شنیدند.",
}
IN_HEBREW = {
    "a father": "[P1:דן שמיר] נשא דברים, ולצדו אביו [P2:יצחק שמיר]. [P1:שמיר] דיבר עשר דקות.",
    "a son of": "[P1:יאיר גולן], בנו של [P2:גולן], הגיע.",
    "a real name": "[P1:רחל] נולדה ב[L2:סרטוב] בשם [P1:רחל בלובשטיין].",
    "clitics": "דיברתי עם [P1:נעמי שמר] על [L2:חיפה]. ל[P1:שמר] יש בית ב[L2:חיפה].",
    "a paper and a university": 'מ[O1:אוניברסיטת בר אילן] כתבו לעיתון "[O2:בר אילן]".',
}
IN_URDU = {
    "a pen name, and another who has it": """[P1:غالبؔ] کا گھر۔ [P1:مرزا اسد اللہ خاں غالبؔ] یہاں رہے۔
        [P2:مرتضیٰ غالب] بھی آئے، مگر [P1:غالبؔ] نہ ملے۔""",
    "a pen name alone": "[P1:مصطفیٰ خاں شیفتہؔ] سے [P1:شیفتہؔ] تک، اور [P2:میر مہدی مجروحؔ] بھی۔",
    "a son": "[P1:کاشف نواز ملک] کے بیٹے [P2:نواز ملک] نے بات کی۔",
    "one surname": "[P1:نواز شریف] اور ان کے بھائی [P2:شہباز شریف] آئے۔ [P1:شریف] نے تقریر کی۔",
    "a real name": "[P1:دلیپ] اداکار تھے۔ اصل نام [P1:یوسف خان] تھا۔",
    "a province and its river": "[L1:سندھ] میں بارش ہوئی اور [L2:دریائے سندھ] چڑھ گیا۔",
    "a titled name": "وزیراعظم [P1:عمران خان] بولے۔ جناب [P1:عمران] نے کہا۔",
}


@pytest.mark.parametrize(
    ("story", "language"),
    [
        pytest.param(story, language, id=f"{code}: {name}")
        for code, language, stories in (
            ("ar", ARABIC, IN_ARABIC),
            ("fa", PERSIAN, IN_PERSIAN),
            ("he", HEBREW, IN_HEBREW),
            ("ur", URDU, IN_URDU),
        )
        for name, story in stories.items()
    ],
)
def test_a_reader_knows_who_is_who(story: str, language: NameWords) -> None:
    text, names, meant = "", [], {}
    at = 0
    for mark in MARK.finditer(story):
        text += story[at : mark.start()]
        name = NameMention(Span(len(text), len(text) + len(mark[3])), KINDS[mark[1]], 0.9, "test")
        names.append(name)
        meant[name] = mark[1] + mark[2]
        text += mark[3]
        at = mark.end()
    text += story[at:]
    found = [[meant[name] for name in one.mentions] for one in entities_in(names, text, language)]
    assert sorted(found) == sorted([one] * times for one, times in Counter(meant.values()).items())
