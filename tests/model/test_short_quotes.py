"""A mark on a few letters: words that come in beside it or into it may have such letters too."""

import random
import re

import pytest

from reader.model.letters import reduced
from reader.model.locator import locate, locator_of
from reader.model.span import Span

TEXT = """في أوائل القرن الحادي عشر الميلادي بلغ الحاكمَ بأمر الله أن في البصرة عالمًا يقول إنه يستطيع
أن ينظّم ماء النيل، فبعث إليه ابنَ الهيثم مالًا واستدعاه، وخرج بنفسه يستقبله عند باب القاهرة.
سار ابن الهيثم جنوبًا ومعه الصنّاع حتى بلغ موضعًا قرب أسوان، ورأى في طريقه ما بناه القدماء.
ثم فكّر: إن قومًا هذا علمهم ما كانوا ليتركوا سدًّا ممكنًا، فعاد إلى الحاكم واعتذر إليه.
وتقول الرواية إنه خاف عاقبة اعتذاره فتظاهر بالجنون حتى مات الحاكم سنة ٤١١هـ."""


def short_spans(least: int, most: int, seed: int) -> list[Span]:
    """Spans of few letters, with room on either side, in the paragraphs of `TEXT`."""
    chance = random.Random(seed)
    spans: list[Span] = []
    while len(spans) < 200:
        start = chance.randrange(40, len(TEXT) - 60)
        span = Span(start, start + chance.randint(least, most + 4))
        words = span.of(TEXT)
        line_start = TEXT.rfind("\n", 0, start) + 1
        line_end = f"{TEXT}\n".index("\n", start)
        has_room = line_start + 20 < start and span.end + 20 < line_end
        is_whole = words[0].isalpha() and words[-1].isalpha()
        if has_room and is_whole and least <= len(reduced(words)) <= most:
            spans.append(span)
    return spans


@pytest.mark.parametrize("word", sorted(set(re.findall(r"(?<= )[^\W\d_]{2,3}(?= )", TEXT))))
def test_a_little_word_among_words_that_came_in_is_not_taken_for_the_mark(word: str) -> None:
    for place in re.finditer(f"(?<= ){word}(?= )", TEXT):
        locator = locator_of(TEXT, Span(*place.span()))
        assert locate(f"{TEXT[: place.start()]}كلمات {word}{TEXT[place.end() :]}", locator) is None
        assert locate(f"{TEXT[: place.start()]}{word} كلمات{TEXT[place.end() :]}", locator) is None


def test_a_piece_of_a_word_is_known_by_the_rest_of_the_word() -> None:
    start = TEXT.index("هيثم مالًا")
    locator = locator_of(TEXT, Span(start, start + 3))
    at = TEXT.index(" مالًا واستدعاه")
    edited = f"{TEXT[: start + 4]} البصري المشهور{TEXT[at:]}"
    assert locate(edited, locator) is not None
    before = f"{TEXT[: start + 3]} كلمات م{TEXT[start + 4 :]}"
    place = locate(before, locator)
    assert place is not None
    assert place.span == Span(start, start + 3)


def test_words_in_the_place_of_a_short_quote_are_not_the_quote() -> None:
    chance = random.Random(5)
    words = TEXT.split()
    for span in short_spans(3, 8, 11):
        others = [w for w in chance.sample(words, 6) if reduced(w) not in reduced(span.of(TEXT))]
        edited = f"{TEXT[: span.start]} {' '.join(others)} {TEXT[span.end :]}"
        place = locate(edited, locator_of(TEXT, span))
        assert place is None or reduced(span.of(TEXT)) in reduced(place.span.of(edited)), span


def test_a_short_quote_that_was_parted_is_found_from_its_first_to_its_last_letter() -> None:
    chance = random.Random(7)
    for span in short_spans(5, 12, 13):
        at = chance.choice([i for i in range(span.start + 1, span.end) if TEXT[i].isalpha()])
        edited = f"{TEXT[:at]} كلمات كثيرة لم تكن {TEXT[at:]}"
        place = locate(edited, locator_of(TEXT, span))
        assert place is not None, span.of(TEXT)
        assert place.span.start == span.start
        assert reduced(edited[place.span.end :]) == reduced(TEXT[span.end :])


def test_a_copy_that_lacks_an_end_of_a_short_quote_is_not_taken_for_it() -> None:
    sentence = "وفي عزلته تلك كتب في الضوء كتابه «المناظر»"
    own, after = f"لم يخرج من داره سنين، {sentence}", "وكان إعلان الوفاء عيدًا ينادي به المنادي."
    other = f"وجاء في كتب الأخبار بعده بزمن: {sentence}. فإن صحّت فعلم البصريات مدين لسد لم يُبنَ."
    text = "\n".join((own, after, "وبُني السد بعد ألف عام.", other))
    start = text.index("المناظر")
    locator = locator_of(text, Span(start, start + len("المناظر»\nوك")))
    assert locate(text.partition("وبُني")[2], locator) is None
    moved = locate(f"مقدمة\n{text}", locator)
    assert moved is not None
    assert moved.span.start == start + len("مقدمة\n")


def test_the_same_letters_next_to_a_few_that_were_deleted_are_not_taken_for_them() -> None:
    text = TEXT.replace("ومعه الصنّاع حتى بلغ", "ومعه الصنّاع واحدًا واحدًا حتى بلغ")
    start = text.index("واحدًا")
    locator = locator_of(text, Span(start, start + 3))
    assert locate(f"{text[:start]}{text[start + len('واحدًا ') :]}", locator) is None
