"""Mentions gathered: who is one, and who stays apart."""

import pytest

from reader.extract.entities import entities_in
from reader.languages.ar_names import NAMES
from reader.languages.name_words import NameWords
from reader.model.mention import Entity, NameKind, NameMention
from reader.model.span import Span

KINDS = {"P": NameKind.PERSON, "L": NameKind.PLACE, "O": NameKind.ORGANIZATION}


def gathered(marked: str, language: NameWords = NAMES) -> tuple[Entity, ...]:
    """The entities of a text whose names stand as [P:name]."""
    text, names = "", []
    for piece in marked.split("["):
        if "]" in piece:
            name, rest = piece.split("]")
            kind, letters = name.split(":")
            names.append(
                NameMention(Span(len(text), len(text) + len(letters)), KINDS[kind], 0.9, "test")
            )
            piece = letters + rest
        text += piece
    return entities_in(names, text, language)


def sizes(marked: str) -> dict[str, int]:
    return {entity.name: len(entity.mentions) for entity in gathered(marked)}


def test_a_surname_alone_is_the_one_person_who_has_it() -> None:
    text = "[P:توكاييف] ثم [P:قاسم جومارت توكاييف] ثم [P:قاسم توكاييف] و[P:توكاييف]"
    assert sizes(text) == {"قاسم جومارت توكاييف": 4}


def test_a_surname_that_two_people_share_stays_apart() -> None:
    text = "[P:حافظ الأسد] و[P:بشار الأسد] قال [P:الأسد]"
    assert sizes(text) == {"حافظ الأسد": 1, "بشار الأسد": 1, "الأسد": 1}


def test_a_son_is_not_his_father() -> None:
    text = "[P:النعمان بن المنذر] و[P:المنذر] و[P:النعمان]"
    assert sizes(text) == {"النعمان بن المنذر": 2, "المنذر": 1}


def test_a_holy_city_is_one_with_and_without_its_honour() -> None:
    assert sizes("[L:مكة المكرمة] ثم [L:مكة]") == {"مكة المكرمة": 2}


def test_people_with_one_first_name_are_two() -> None:
    assert len(gathered("[P:محمد صلاح] و[P:محمد هنيدي]")) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("عبدالله شهيد", "عبد الله شهيد"),
        ("أحمد بن علي", "احمد ابن علي"),
        ("مُحمّد عمر", "محمد عمر"),
        ("قاسم توكاييف", "قاسم توكايف"),
        ("ڤيتالي ياكوف", "فيتالي ياكوف"),
    ],
)
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    assert len(gathered(f"[P:{one}] ثم [P:{other}]")) == 1


def test_the_alef_that_lam_swallowed_comes_back() -> None:
    assert sizes("امتنانه ل[O:لأمم المتحدة] و[O:الأمم المتحدة]") == {"الأمم المتحدة": 2}
    assert sizes("امتنانه ل[O:لأمم المتحدة]") == {"الأمم المتحدة": 1}


def test_an_abbreviation_in_brackets_joins_its_name() -> None:
    text = "[O:منظمة الصحة العالمية] ([O:WHO]) قالت، و[O:WHO] أعلنت"
    assert sizes(text) == {"منظمة الصحة العالمية": 3}


def test_a_place_and_a_person_of_one_name_are_two() -> None:
    assert len(gathered("[L:جورجيا] و[P:جورجيا]")) == 2


def test_a_body_is_not_its_department() -> None:
    assert len(gathered("[O:مكتب الأمم المتحدة في جنيف] و[O:الأمم المتحدة]")) == 2
    assert len(gathered("[O:وزارة الدفاع] و[O:وزارة الدفاع الروسية]")) == 2


def test_entities_stand_in_the_order_of_their_first_mentions() -> None:
    names = [entity.name for entity in gathered("[L:مصر] [P:طه حسين] [L:تونس] [L:مصر]")]
    assert names == ["مصر", "طه حسين", "تونس"]
