"""All that is found in an article, on texts that nobody prepared."""

from collections.abc import Callable
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.extract import mentions_in
from reader.formats import read_article
from reader.languages import BY_CODE, Language
from reader.languages.date_words import GREGORIAN, DateWords, Role, numbered
from reader.model.article import Article
from reader.model.mention import Mentions, NameKind
from tests.pace import assert_linear

ROOT = Path(__file__).parents[2]
REAL = sorted((ROOT.parent / "shared" / "articles").glob("*.txt"))

Plain = Callable[..., Article]

LETTERS = st.text(
    "ابتجدرسعفكلمنهويةى ءأإآئؤ،.؛:«»()0123456789٠١٢٣٤\u064e\u0651\u200c\n", max_size=300
)
WORDS = st.lists(
    st.sampled_from(
        [
            *("قال", "الرئيس", "محمد", "بن", "علي", "للأمم", "المتحدة", "في", "وزارة", "الخارجية"),
            *("وأحمد", "بالقاهرة", "عام", "2020", "يوم", "من", "إلى", "15", "مارس", "أبو", "عبد"),
            *("الله", "شركة", "ل", "و", ".", "،", "(", ")", "«", "»", "ملعب", "5", "جويلية"),
        ]
    ),
    max_size=60,
).map(" ".join)


def names_of(mentions: Mentions, kind: NameKind) -> set[str]:
    return {entity.name for entity in mentions.entities if entity.kind is kind}


def test_a_further_language_needs_its_words_and_nothing_else(
    plain_article: Plain, monkeypatch: pytest.MonkeyPatch
) -> None:
    months = numbered("جنوري", "فيبروري", "مارچ", start=GREGORIAN + 1)
    language = Language("sd", dates=DateWords(words={Role.MONTH: months}))
    monkeypatch.setitem(BY_CODE, "sd", language)
    found = mentions_in(plain_article("هي مضمون 3 مارچ 2021 تي لکيو ويو", "sd"))
    assert [date.value for date in found.dates] == ["2021-03-03"]
    assert found.names == ()


@pytest.mark.parametrize("digit", "⓿①²੦𝟙")
def test_a_digit_that_is_no_number_is_only_a_sign(plain_article: Plain, digit: str) -> None:
    assert mentions_in(plain_article(f"{digit} من", "ar")).dates == ()


@given(st.text(max_size=200) | LETTERS | WORDS, st.sampled_from(["ar", "fa", "he", "ur"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_mentions_lie_inside_and_apart(plain_article: Plain, text: str, language: str) -> None:
    found = mentions_in(plain_article(text, language))
    spans = sorted(mention.span for mention in (*found.dates, *found.names))
    assert all(span.length and span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(0 <= name.confidence <= 1 for name in found.names)
    of_entities = sorted(name.span for entity in found.entities for name in entity.mentions)
    assert of_entities == [name.span for name in found.names]
    assert found == mentions_in(plain_article(text, language))


@pytest.mark.parametrize(
    "piece",
    ["ب", "كتاب،", "،.", "محمد علي. ", "\u064e"],
    ids=["one letter", "no space", "signs", "one name", "marks without letters"],
)
def test_hostile_texts_take_no_longer_than_their_length(plain_article: Plain, piece: str) -> None:
    mentions_in(plain_article("قال محمد", "ar"))  # loads the model
    assert_linear(
        lambda letters: mentions_in(plain_article(piece * (letters // len(piece)), "ar")), 10_000
    )


def test_a_text_in_another_language_has_no_names(plain_article: Plain) -> None:
    assert mentions_in(plain_article("Alice went to Paris.", "en")).names == ()


def test_clitics_stay_outside(plain_article: Plain) -> None:
    text = "أعرب رئيس جمهورية كازاخستان عن امتنانه للأمم المتحدة، وسافر لكازاخستان."
    found = mentions_in(plain_article(text, "ar"))
    letters = {name.span.of(text) for name in found.names}
    assert {"كازاخستان", "لأمم المتحدة"} <= letters
    assert "الأمم المتحدة" in names_of(found, NameKind.ORGANIZATION)


def test_code_holds_no_dates_and_names() -> None:
    article = read_article(ROOT / "articles" / "arabic-computing.md")
    found = mentions_in(article)
    letters = {mention.span.of(article.text) for mention in (*found.dates, *found.names)}
    assert "2067" not in letters
    assert "سنة 1982" in letters


PERSON, PLACE, BODY = NameKind.PERSON, NameKind.PLACE, NameKind.ORGANIZATION
SAMPLES: list[tuple[str, NameKind, set[str]]] = [
    ("qarawiyyin-library.md", PERSON, {"ابن خلدون", "فاطمة المرنيسي", "محمد العابد الفاسي"}),
    ("qarawiyyin-library.md", PLACE, {"فاس", "القيروان", "القاهرة", "الرباط"}),
    ("gulf-pearls.md", PERSON, {"ابن بطوطة", "ابن ماجد", "جاك كارتييه"}),
    ("gulf-pearls.md", PLACE, {"البحرين", "الكويت", "باريس", "الرياض"}),
    ("gulf-pearls.md", BODY, {"مجلس التعاون لدول الخليج العربية", "اليونسكو"}),
    ("baghdad-paper.md", PERSON, {"الجاحظ", "القلقشندي", "ابن النديم"}),
    ("baghdad-paper.md", PLACE, {"بغداد", "دمشق", "سمرقند"}),
    ("nile-barrage.txt", PLACE, {"القاهرة", "مصر", "السودان"}),
    ("nile-barrage.txt", PERSON, {"جمال عبد الناصر", "ثروت عكاشة"}),
    ("fa-nowruz.md", PERSON, {"ابوریحان بیرونی", "محمد قزوینی"}),
    ("he-haskala-library.md", PLACE, {"ירושלים", "ביאליסטוק"}),
    ("he-haskala-library.md", PERSON, {"חיים נחמן ביאליק", "אלברט איינשטיין"}),
    ("ur-ghalib.md", PLACE, {"دہلی"}),
]


@pytest.mark.parametrize(("file", "kind", "names"), SAMPLES)
def test_the_sample_articles_show_their_names(file: str, kind: NameKind, names: set[str]) -> None:
    assert names <= names_of(mentions_in(read_article(ROOT / "articles" / file)), kind)


@pytest.mark.skipif(not REAL, reason="the folder of shared articles is not beside this checkout")
def test_the_real_article_shows_who_and_where() -> None:
    article = read_article(REAL[0])
    found = mentions_in(article)
    persons = {e.name: len(e.mentions) for e in found.entities if e.kind is NameKind.PERSON}
    assert persons == {"قاسم جومارت توكاييف": 8, "عبد الله شهيد": 1}
    bodies = names_of(found, NameKind.ORGANIZATION)
    assert {
        "الأمم المتحدة",
        "رابطة الدول المستقلة",
        "منظمة شنغهاي للتعاون",
        "منظمة الأمن والتعاون في أوروبا",
    } <= bodies
    (country,) = (e for e in found.entities if e.name == "كازاخستان")
    assert len(country.mentions) == article.text.count("كازاخستان") - article.text.count(
        "الكازاخستان"
    )
    assert not any(a.span.overlaps(b.span) for a, b in combinations(found.names, 2))
