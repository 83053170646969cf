"""Stories and verse, in which hardly anybody has a name."""

from collections.abc import Callable

import numpy as np
import pytest

from reader.extract.names import names_in
from reader.extract.names.anchors import without_unlikely
from reader.extract.names.decoding import LABELS
from reader.extract.names.vocabulary import Stem
from reader.model.article import Article

ARABIC = """\
كان الصباح باردا حين فتحت الجدة نافذة المطبخ وأطلت على الحقل الممتد حتى التلال. قالت لنفسها
إن الربيع تأخر هذا العام، وإن شجرة اللوز التي غرسها أبوها لم تزهر بعد. خرجت إلى الفناء تحمل سلة
البيض، وكان الديك يراقبها بعين واحدة كأنه يحرس سرا قديما. عند الظهيرة جاء الراوي، وكان يمر كل خريف
بحكاياته فيتجمع حوله الصغار والكبار. حكى لهم عن أمير أضاع ظله في الصحراء، وعن جارية تعلمت لغة
الطير. وكانت السماء صافية والريح نائمة والحكاية تمشي على مهل. ثم نهض الراوي ونفض الغبار عن عباءته
ومضى في الطريق الترابي دون أن يلتفت.""".replace("\n", " ")
PERSIAN = """\
تلویزیون روشن بود و کسی نگاهش نمی‌کرد. مادربزرگ کنار سماور نشسته بود و بافتنی می‌بافت. باران
آرام روی شیروانی می‌زد. پدر روزنامه را تا کرد و گفت: فردا باید زودتر بیدار شویم. هیچ‌کس جواب نداد.
خورشید هنوز غروب نکرده بود، اما خانه تاریک بود. دختر کوچک عروسکش را زیر پتو پنهان کرد. بهار نزدیک
بود و بوی خاک از پنجره می‌آمد. ستاره‌ای از آسمان افتاد و پشت کوه ناپدید شد. پروانه‌ای دور چراغ
می‌چرخید. شیرین‌تر از آن شب، شبی نبود و صدای کلاغ از دور می‌آمد.""".replace("\n", " ")
HEBREW = """\
הארגז עמד בפינת החדר ואיש לא פתח אותו. אמא אמרה שיש בו רק סדינים ישנים, אבל הילד ידע שזה לא
נכון. בלילה שמע ממנו רחשים, כאילו משהו קטן מבקש לצאת. הירח האיר את הרצפה והשעון תקתק לאט. סבתא ישבה
במרפסת וקילפה תפוחים. פעם היה כאן פרדס ועכשיו יש חניון. אביב היה באוויר, ריח של הדרים ושל אבק. טל
כיסה את הדשא. ברק קרע את השמיים ורעם התגלגל מרחוק. שיר ישן עלה מן הרדיו. גל של שמחה עבר בו, חם
ושקט, כמו מים אחרי דרך ארוכה מאוד.""".replace("\n", " ")


def named(article: Article) -> list[str]:
    return [name.span.of(article.text) for name in names_in(article)]


@pytest.mark.parametrize(
    ("text", "language"), [(ARABIC, "ar"), (PERSIAN, "fa"), (HEBREW, "he")], ids=["ar", "fa", "he"]
)
def test_a_story_without_people_names_nobody(
    text: str, language: str, plain_article: Callable[..., Article]
) -> None:
    assert named(plain_article(text, language)) == []


def test_the_people_of_a_story_have_names(plain_article: Callable[..., Article]) -> None:
    text = f"قالت ليلى لأخيها سامي: تعال. {ARABIC} جرى سامي إلى البيت، وضحكت ليلى. وقال سامي: تعبت."
    found = named(plain_article(text, "ar"))
    assert (found.count("ليلى"), found.count("سامي")) == (2, 3)
    assert set(found) == {"ليلى", "سامي"}


def test_a_report_may_have_a_story_in_it(plain_article: Callable[..., Article]) -> None:
    report = "زار وزير الخارجية المصري سامح شكري مدينة بيروت، ثم التقى نجيب ميقاتي في السراي."
    found = named(plain_article(f"{report} {ARABIC}", "ar"))
    assert {"سامح شكري", "بيروت", "نجيب ميقاتي"} <= set(found)


def test_a_role_is_a_name_where_a_full_name_has_it(plain_article: Callable[..., Article]) -> None:
    alone = plain_article("ثم قال الراوي إن القصة انتهت في القاهرة.", "ar")
    whole = plain_article("كتب أحمد الراوي قصة. ثم قال الراوي إن القصة انتهت في القاهرة.", "ar")
    assert "الراوي" not in named(alone)
    assert "الراوي" in named(whole)


@pytest.mark.parametrize(
    ("figures", "label", "kept"),
    [("", "B-P", False), ("1913", "B-P", True), ("1913", "B-L", True), ("1913", "B-O", False)],
)
def test_what_explains_names_few_but_dates_them(figures: str, label: str, kept: bool) -> None:
    words = [*["ذرة"] * 100, "شتارك", figures or "امس"]
    stems = [[Stem(word, "", word) for word in words]]
    labels = [[*[0] * 100, LABELS.index(label), 0]]
    chances = [np.full(102, 0.7, np.float32)]
    found = without_unlikely(stems, labels, chances, lambda _: 0, frozenset())
    assert any(found[0]) == kept


@pytest.mark.parametrize(("again", "figures", "kept"), [(0, "", 0), (1, "", 2), (0, "1913", 1)])
def test_an_essay_names_some_but_no_figures(again: int, figures: str, kept: int) -> None:
    words = [*["كوچه"] * (1 + again), *["راه"] * 100, "صادق", "هدایت", figures or "دیروز"]
    stems = [[Stem(word, "", word) for word in words]]
    labels = [[LABELS.index("B-L") if word == "كوچه" else 0 for word in words]]
    labels[0][-3:-1] = [LABELS.index("B-P"), LABELS.index("I-P")]
    chances = [np.array([0.95 if word in ("صادق", "هدایت") else 0.8 for word in words], np.float32)]
    found = without_unlikely(stems, labels, chances, lambda _: 0, frozenset())
    assert sum(label == LABELS.index("B-L") for label in found[0]) == kept
    assert LABELS.index("B-P") in found[0]
