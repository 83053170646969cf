"""Names as the reader taught them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extract.teaching import taught
from reader.languages import LANGUAGES
from reader.model.lesson import Lesson
from reader.model.mention import DateMention, Entity, Mentions, NameKind, NameMention
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period
from reader.text.fold import folded

PERSON, PLACE, BODY = NameKind.PERSON, NameKind.PLACE, NameKind.ORGANIZATION
NOTHING = Mentions()
WORDS = {language.code: language.names for language in LANGUAGES}
TEXT = "زار الرئيس توكاييف فاس. وقال توكاييف إن فاسًا جميلة، وبفاس جامعة فاس العليا."


def found_in(text: str, *entities: tuple[str, NameKind, str]) -> Mentions:
    """Mentions of every place where a form stands, the form's entity and kind beside it."""
    gathered = []
    for name, kind, form in entities:
        at = [i for i in range(len(text)) if text.startswith(form, i)]
        mentions = tuple(NameMention(Span(i, i + len(form)), kind, 0.5, "test") for i in at)
        gathered.append(Entity(name, kind, mentions))
    names = tuple(sorted((n for e in gathered for n in e.mentions), key=lambda n: n.span))
    return Mentions((), names, tuple(gathered))


def after(*lessons: Lesson, found: Mentions = NOTHING, text: str = TEXT) -> Mentions:
    return taught(found, folded(text), lessons, WORDS["ar"])


def told(mentions: Mentions, text: str = TEXT) -> dict[str, list[str]]:
    return {e.name: [name.span.of(text) for name in e.mentions] for e in mentions.entities}


def test_a_form_is_found_wherever_it_stands_and_however_it_is_spelled() -> None:
    mentions = after(Lesson("فَاس", PLACE, "مدينة فاس"))
    assert told(mentions) == {"مدينة فاس": ["فاس", "فاس", "فاس"]}
    assert TEXT[mentions.names[1].span.start - 1] == "ب"


def test_the_alef_that_the_preposition_swallows_is_not_missed() -> None:
    text = "قال للأمم المتحدة، وفي الأمم المتحدة"
    mentions = after(Lesson("الأمم المتحدة", BODY, "الأمم المتحدة"), text=text)
    assert told(mentions, text) == {"الأمم المتحدة": ["لأمم المتحدة", "الأمم المتحدة"]}


def test_a_name_is_joined_to_the_one_that_it_is_said_to_be() -> None:
    found = found_in(TEXT, ("توكاييف", PERSON, "توكاييف"), ("فاس", PLACE, "فاس"))
    mentions = after(Lesson("الرئيس توكاييف", PERSON, "توكاييف"), found=found)
    assert told(mentions)["توكاييف"] == ["الرئيس توكاييف", "توكاييف"]


def test_an_entity_is_renamed_merged_and_changed_in_kind_by_its_forms() -> None:
    found = found_in(TEXT, ("توكاييف", PERSON, "توكاييف"), ("فاس", PLACE, "فاس"))
    renamed = after(Lesson("توكاييف", PERSON, "قاسم جومارت توكاييف"), found=found)
    assert list(told(renamed)) == ["قاسم جومارت توكاييف", "فاس"]
    changed = after(Lesson("توكاييف", BODY, "توكاييف"), found=found)
    assert {name.kind for name in changed.names} == {BODY, PLACE}
    merged = after(Lesson("توكاييف", PLACE, "فاس"), found=found)
    assert list(told(merged)) == ["فاس"]


def test_what_is_no_name_is_dropped_and_longer_names_with_it_stay() -> None:
    found = found_in(
        TEXT, ("جامعة فاس العليا", BODY, "جامعة فاس العليا"), ("جميلة", PERSON, "جميلة")
    )
    mentions = after(Lesson("جميلة", None), Lesson("فاس", None), found=found)
    assert told(mentions) == {"جامعة فاس العليا": ["جامعة فاس العليا"]}


def test_of_names_in_each_others_way_the_longer_stands_and_then_the_taught() -> None:
    found = found_in(TEXT, ("جامعة فاس العليا", BODY, "جامعة فاس العليا"))
    mentions = after(Lesson("فاس العليا", PLACE, "فاس العليا"), found=found)
    assert told(mentions) == {"جامعة فاس العليا": ["جامعة فاس العليا"]}
    both = Lesson("جامعة فاس العليا", None), Lesson("فاس العليا", PLACE, "فاس العليا")
    assert told(after(*both, found=found)) == {"فاس العليا": ["فاس العليا"]}


def test_a_later_lesson_goes_before_an_earlier_one() -> None:
    lessons = Lesson("فاس", PERSON, "فاس"), Lesson("فاس", None)
    assert after(*lessons).names == ()


def test_dates_stay() -> None:
    text = "في مايو 2024"
    date = DateMention(
        Span(3, 12), CalendarDate(Calendar.GREGORIAN, 2024, 5), "2024-05", Period(1, 2), "test"
    )
    mentions = after(Lesson("مايو", PERSON, "مايو"), found=Mentions((date,)), text=text)
    assert (mentions.dates, mentions.names) == ((date,), ())


@pytest.mark.parametrize("language", sorted(WORDS))
@given(
    text=st.text(st.sampled_from("ابلوفس ال.،\u064b\n") | st.characters(), max_size=60),
    forms=st.lists(st.tuples(st.text(max_size=6), st.sampled_from([None, *NameKind])), max_size=4),
)
def test_mentions_keep_the_law_whatever_is_taught(
    language: str, text: str, forms: list[tuple[str, NameKind | None]]
) -> None:
    lessons = [Lesson(form, kind, form) for form, kind in forms]
    found = found_in(text, ("ال", PLACE, "ال")) if "ال" in text else Mentions()
    mentions = taught(found, folded(text), lessons, WORDS[language])
    spans = [name.span for name in mentions.names]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert sorted(n.span for e in mentions.entities for n in e.mentions) == spans
    assert taught(found, folded(text), lessons, WORDS[language]) == mentions
