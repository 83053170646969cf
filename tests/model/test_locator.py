"""A mark stays with its words through edits, and is on no words rather than on wrong ones."""

import random
import unicodedata
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.locator import (
    Found,
    Locator,
    locate,
    locator_of,
    locator_of_place,
    renewed,
)
from reader.model.span import Span
from tests.bench.edits import judged, trial_of, trials_of

TEXT = """في أوائل القرن الحادي عشر الميلادي بلغ الحاكمَ بأمر الله أن في البصرة عالمًا يقول إنه يستطيع
أن ينظّم ماء النيل، فبعث إليه ابنَ الهيثم مالًا واستدعاه، وخرج بنفسه يستقبله عند باب القاهرة.
سار ابن الهيثم جنوبًا ومعه الصنّاع حتى بلغ موضعًا قرب أسوان، ورأى في طريقه ما بناه القدماء.
ثم فكّر: إن قومًا هذا علمهم ما كانوا ليتركوا سدًّا ممكنًا، فعاد إلى الحاكم واعتذر إليه.
وتقول الرواية إنه خاف عاقبة اعتذاره فتظاهر بالجنون حتى مات الحاكم سنة ٤١١هـ."""
QUOTE = "فبعث إليه ابنَ الهيثم مالًا واستدعاه"
SPAN = Span(TEXT.index(QUOTE), TEXT.index(QUOTE) + len(QUOTE))
_FLOODS = "وكان النهر يفيض كل عام فيغمر الحقول ثم ينحسر عنها."
FLOOD = (
    f"كتب الرحالة الأول عن مصر كلامًا طويلًا. {_FLOODS}",
    _FLOODS,
    f"وبعد ذلك بقرن جاء من حسب ارتفاع الماء. {_FLOODS}",
)
"""A sentence that is a paragraph by itself, between two that it ends."""
LOCATOR = locator_of(TEXT, SPAN)


def found(text: str, locator: Locator = LOCATOR) -> str | None:
    place = locate(text, locator)
    return place.span.of(text) if place else None


def test_what_was_not_edited_is_found_where_it_was() -> None:
    assert locate(TEXT, LOCATOR) == Found(SPAN, 1.0)


def test_words_inserted_before_do_not_move_a_mark_off_its_words() -> None:
    assert found("مقدمة لم تكن في المقال\n" + TEXT) == QUOTE


@pytest.mark.parametrize(
    "edited",
    [
        TEXT.replace("ماء النيل، ", "ماء النهر العظيم كله، "),
        TEXT.replace(" وخرج بنفسه", " ثم إنه بعد ذلك بأيام وخرج بنفسه"),
        "\n".join(reversed(TEXT.split("\n"))),
        TEXT.replace("\n", " ").replace(" ", "\u2028", 30),
        unicodedata.normalize("NFD", TEXT),
        unicodedata.normalize("NFKC", TEXT.replace("لا", "ﻻ")),
        TEXT.replace("أ", "ا").replace("إ", "ا").replace("ة", "ه").replace("ى", "ي"),
        "".join(c + "َ" * (c in "بتثعفقلمن") for c in TEXT),
        f"# عنوان\n\n> **{TEXT}**",
    ],
    ids=["before", "after", "reordered", "wrapped", "NFD", "forms", "hamzas", "vowels", "format"],
)
def test_surroundings_and_spelling_may_change(edited: str) -> None:
    words = found(edited)
    assert words is not None
    letters = [c for c in unicodedata.normalize("NFKD", words) if c.isalpha()]
    assert letters[0] == "ف"
    assert letters[-1] == "ه"
    assert 29 <= len(letters) <= 31


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("مالًا", "ذهبًا", "فبعث إليه ابنَ الهيثم ذهبًا واستدعاه"),
        ("ابنَ الهيثم", "ابنَ الهيثم البصري", "فبعث إليه ابنَ الهيثم البصري مالًا واستدعاه"),
        ("مالًا ", "", "فبعث إليه ابنَ الهيثم واستدعاه"),
        ("فبعث", "وبعث", "وبعث إليه ابنَ الهيثم مالًا واستدعاه"),
    ],
)
def test_the_quote_itself_may_change_in_part(old: str, new: str, words: str) -> None:
    assert found(TEXT.replace(old, new)) == words


def test_what_was_deleted_is_found_nowhere() -> None:
    assert found(TEXT.replace(QUOTE, "")) is None
    assert found(TEXT.replace(QUOTE, "وكان ما كان مما لست أذكره")) is None
    assert found("") is None
    assert found("مقال آخر لا شأن له بهذا كله") is None


def test_a_repeated_sentence_is_told_from_its_repetitions() -> None:
    refrain = "يا ليل الصبّ متى غده."
    text = f"{refrain} أقيام الساعة موعده.\nرقد السمّار فأرّقه {refrain} أسفٌ للبين يردّده. {refrain}"
    starts = [i for i in range(len(text)) if text.startswith(refrain, i)]
    assert len(starts) == 3
    for start in starts:
        span = Span(start, start + len(refrain))
        locator = locator_of(text, span)
        moved = locate("عنوان القصيدة\n" + text, locator)
        assert moved is not None
        assert moved.span.start == span.start + len("عنوان القصيدة\n")


def test_a_repetition_does_not_take_the_place_of_what_was_deleted() -> None:
    refrain = "يا ليل الصبّ متى غده"
    text = f"رقد السمّار فأرّقه {refrain} أسفٌ للبين يردّده.\nوقال الحصري في مطلعها {refrain} كما تعلم."
    start = text.index(refrain)
    locator = locator_of(text, Span(start, start + len(refrain)))
    assert not locator.unique
    assert locate(text.split("\n")[1], locator) is None


def test_a_copy_that_comes_to_stand_where_the_words_stood_is_not_taken_for_them() -> None:
    sentence = "وكان النهر يفيض كل عام فيغمر الحقول ثم ينحسر عنها."
    before = f"كتب الرحالة الأول عن مصر كلامًا طويلًا. {sentence}"
    own = f"وأما الثاني فلم يذكر من ذلك إلا قليلًا. {sentence}"
    after = "وبعد ذلك بقرن جاء من حسب ارتفاع الماء بالأذرع ودوّنه في كتاب."
    text = "\n".join((before, own, after))
    start = text.rindex(sentence)
    locator = locator_of(text, Span(start, start + len(sentence)))
    assert locate("\n".join((before, after)), locator) is None
    moved = locate("\n".join((after, own, before)), locator)
    assert moved is not None
    assert moved.span.start == len(after) + 1 + own.index(sentence)


def test_a_repeated_paragraph_is_known_where_none_of_its_copies_is_missing() -> None:
    first, sentence, last = FLOOD
    text = "\n".join((first, "ثم سكت.", sentence, "وعاد إلى بلده في العام التالي.", last))
    at = text.index(f"\n{sentence}\n") + 1
    locator = locator_of(text, Span(at, at + len("وكان النهر يفيض")))
    assert locator.copies == 3
    moved = "\n".join((last, "ثم سكت.", first, sentence, "وعاد إلى بلده في العام التالي."))
    place = locate(moved, locator)
    assert place is not None
    assert place.span.start == moved.index(f"\n{sentence}\n") + 1
    assert locate(moved.replace(f"\n{sentence}\n", "\n"), locator) is None


def test_a_line_of_other_numbers_is_not_taken_for_one_that_was_deleted() -> None:
    first = "وفي عام ٢٠١٠ بلغ عدد السكان ١٨٨٢٥٢ نسمة متواجدون "
    quote = (
        "في الحضر بنسبة ٥٠٫٥ وفي الريف بنسبة ٤٩٫٥ من إجمالي السكان "
        "وتبلغ الكثافة السكانية ٠٫٥ لكل واحد"
    )
    last = " كم٢ وفي المساحة المأهولة تبلغ ١٦٦ نسمة لكل كم.\n"
    other = (
        "أما في عام ٢٠١٣ فقد بلغ عدد السكان ٢٣٤٠١٦ نسمة منهم ١٠٥٥٨٩ نسمة في الحضر بنسبة ٥٠٫٤ "
        "و١٠٤٠٠٨ نسمة في الريف بنسبة ٤٩٫٦ من إجمالي السكان وتبلغ الكثافة السكانية ١ فرد لكل ٢ كم٢ "
        "وفي المساحة المأهولة تبلغ ١٧٤ نسمة لكل كم."
    )
    text = first + quote + last + other
    locator = locator_of(text, Span(len(first), len(first + quote)))
    assert locate(f"مقدمة\n{first}{last}{other}", locator) is None
    assert locate(f"مقدمة\n{other}", locator) is None
    assert found(f"مقدمة\n{text}", locator) == quote


def test_a_phrase_that_goes_on_alike_is_not_taken_for_a_few_letters_deleted() -> None:
    first = "وهو الجزء الذي حصدت عليه جائزة الأوسكار للمرة الأولى في تاريخها الطويل."
    other = (
        "ودورها في الفيلم الذي حصلت عنه على جائزة الأوسكار لأحسن ممثلة للمرة الأولى، ثم دورها بعده."
    )
    text = f"نشأت في بيت لا يعرف السينما ولا أهلها.\n{first}\nثم كتبت سيرتها.\n{other}"
    start = text.index("لذي ح")
    locator = locator_of(text, Span(start, start + len("لذي ح")))
    assert locate(text.replace(f"{first}\n", ""), locator) is None
    assert found(f"مقدمة\n{text}", locator) == "لذي ح"


def test_what_is_almost_alike_is_not_taken_for_what_was_deleted() -> None:
    entries = [
        f"{year}: صدر الكتاب في طبعة جديدة عن دار الشروق في القاهرة." for year in range(1980, 1999)
    ]
    for number, entry in enumerate(entries):
        start = sum(len(one) + 1 for one in entries[:number])
        locator = locator_of("\n".join(entries), Span(start + 2, start + 20))
        others = [one for one in entries if one != entry]
        assert locate("\n".join(others), locator) is None, entry


def test_half_of_a_quote_is_not_made_whole_by_letters_that_are_alike_by_chance() -> None:
    first, second = "دول على الساحل", "صارت الموانئ دولًا، وأُعلن توحيد المملكة سنة 1932م."
    text = f"لم ينزل بعدهم إلى القاع إلا القليل.\n{first}\n{second}"
    start = text.index(first)
    locator = locator_of(text, Span(start, start + len(first) + 14))
    parted = f"{first}\nلم ينزل بعدهم إلى القاع إلا القليل.\nمن الركبة إلى القفال\n{second}"
    assert locate(parted, locator) is None


def test_letters_here_and_there_are_no_quote() -> None:
    text = "عن لآلئ الخليج، وعن ابن خلدون وألف ليلة وليلة، ومقالتان بالفارسية، وواحدة بالعبرية."
    start = text.index("وليلة، ومقالتان با")
    locator = locator_of(text, Span(start, start + 18))
    assert (
        locate("وليلة منها، وواحدة بالفارسية، مقالاتك قراءة ليلة ثم ومقالتان بالأردية.", locator)
        is None
    )


@pytest.mark.parametrize("span", [Span(0, 0), Span(0, 3), Span(7, 8), Span(len(TEXT), len(TEXT))])
def test_marks_at_the_edges_and_of_no_length_are_found(span: Span) -> None:
    assert locate(TEXT, locator_of(TEXT, span)) == Found(span, 1.0)


@pytest.mark.parametrize("at", [0, 1, 120, len(TEXT) - 3, len(TEXT)])
def test_a_reading_place_is_found_again(at: int) -> None:
    locator = locator_of_place(TEXT, at)
    assert locate(TEXT, locator) == Found(Span(at, min(at + 80, len(TEXT))), 1.0)
    if 0 < at < 200:
        moved = locate("مقدمة\n" + TEXT.replace("أسوان", "الأقصر"), locator)
        assert moved is not None
        assert moved.span.start == at + 6


def test_a_quote_without_letters_needs_its_neighbours() -> None:
    at = TEXT.index("، فبعث")
    locator = locator_of(TEXT, Span(at, at + 1))
    place = locate("x " + TEXT, locator)
    assert place is not None
    assert place.span == Span(at + 2, at + 3)
    assert locate(TEXT.replace("، فبعث", " فبعث"), locator) is None


def test_a_long_passage_is_found_though_every_tenth_letter_changed(articles: Path) -> None:
    text = (articles / "thousand-nights.md").read_text("utf-8")
    span = Span(2000, 12_000)
    edited = "".join("ض" if i % 10 == 0 and c.isalpha() else c for i, c in enumerate(text))
    place = locate("مقدمة " + edited, locator_of(text, span))
    assert place is not None
    assert abs(place.span.start - span.start - 6) <= 1
    assert abs(place.span.end - span.end - 6) <= 1


texts = st.text(st.sampled_from("ابت ثجح\nخد\u2028،َb😀"), max_size=60)


@given(texts, st.data())
def test_any_span_is_found_in_its_own_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    assert locate(text, locator_of(text, span)) == Found(span, 1.0)


@given(texts, texts, st.data())
def test_whatever_is_found_lies_in_the_text(text: str, other: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    place = locate(other, locator_of(text, span))
    if place:
        assert place.span.end <= len(other)
        assert 0 < place.score <= 1


def test_marks_hold_through_random_edits(articles: Path) -> None:
    from reader.formats import read_article

    texts = [read_article(path).text for path in sorted(articles.iterdir())]
    chance = random.Random(2026)
    outcomes: Counter[str] = Counter()
    for _ in range(250):
        trial = trial_of(chance.choice(texts), chance)
        verdict = judged(trial, locate(trial.edited, locator_of(trial.text, trial.span)))
        outcomes[verdict] += verdict == "wrong" or trial.survived >= 0.8
    assert outcomes["wrong"] == 0
    assert outcomes["right"] + outcomes["inexact"] >= 0.97 * outcomes.total()


def test_a_renewed_locator_knows_what_surrounds_its_words_by_now() -> None:
    edited = TEXT.replace("ماء النيل، ", "ماء النهر كله، ").replace("ابنَ", "ابن")
    place = locate(edited, LOCATOR)
    assert place is not None
    assert place.score < 1
    locator = renewed(edited, LOCATOR, place)
    assert locator.quote == QUOTE.replace("ابنَ", "ابن")
    assert locator.before.endswith("ماء النهر كله، ")
    assert locate(edited, locator) == Found(place.span, 1.0)


def test_a_locator_keeps_a_quote_whose_letters_changed() -> None:
    edited = TEXT.replace("الهيثم مالًا", "الهيثم البصري مالًا")
    place = locate(edited, LOCATOR)
    assert place is not None
    assert renewed(edited, LOCATOR, place) == LOCATOR


def test_renewed_locators_hold_through_edit_after_edit(articles: Path) -> None:
    from reader.formats import read_article

    texts = [read_article(path).text for path in sorted(articles.iterdir())]
    chance = random.Random(1404)
    outcomes: Counter[str] = Counter()
    for _ in range(25):
        trials = trials_of(chance.choice(texts), chance, 1)
        locator = None
        for trial in islice(trials, 5):
            locator = locator or locator_of(trial.text, trial.span)
            place = locate(trial.edited, locator)
            if place is not None:
                locator = renewed(trial.edited, locator, place)
            outcomes[judged(trial, place)] += 1
    assert outcomes["wrong"] == 0


def earlier(locator: Locator, beside: int = 28) -> Locator:
    """The locator as shelves kept it before rivals were looked for."""
    before, after = locator.before[-beside:], locator.after[:beside]
    return Locator(locator.start, locator.quote, before, after, unique=False)


def test_a_locator_without_rivals_is_found_by_what_surrounds_it() -> None:
    locator = earlier(LOCATOR)
    assert found(TEXT, locator) == QUOTE
    assert found("مقدمة\n" + TEXT.replace("وخرج بنفسه", "ثم خرج"), locator) == QUOTE
    assert found(TEXT.replace("ابنَ الهيثم مالًا", "ابن الهيثم المال"), locator) is not None
    assert found(TEXT.replace(QUOTE, ""), locator) is None
    assert found(f"وقد قيل أيضًا {QUOTE} في خبر آخر لا يشبهه", locator) is None


def test_what_told_a_sentence_from_its_copies_tells_it_without_its_neighbours() -> None:
    first, sentence, last = FLOOD
    text = "\n".join((first, "ثم سكت.", sentence, "وعاد إلى بلده في العام التالي.", last))
    at = text.index(f"\n{sentence}") + 1
    locator = locator_of(text, Span(at, at + len("وكان النهر يفيض")))
    assert not locator.unique
    assert locator.rivals.count("\n") == 1
    moved = locate("\n".join((last, sentence, first)), locator)
    assert moved is not None
    assert moved.span.start == len(last) + 1
    assert locate("\n".join((last, first)), locator) is None


def test_rivals_are_kept_in_some_hundred_bytes(articles: Path) -> None:
    text = (articles / "thousand-nights.md").read_text("utf-8") * 3
    for start in range(0, len(text) // 3 - 60, 997):
        assert len(locator_of(text, Span(start, start + 40)).rivals) < 800
