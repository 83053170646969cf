"""The words of the languages are whole and say what they should."""

import pytest

from reader.languages import LANGUAGES
from reader.languages.date_words import (
    GREGORIAN,
    HEBREW,
    ISLAMIC,
    SOLAR,
    Role,
    all_as,
    feast,
    numbered,
)
from reader.text.fold import fold

_MONTHS = {
    "ar": ((GREGORIAN, 12), (ISLAMIC, 12)),
    "fa": ((GREGORIAN, 12), (ISLAMIC, 12), (SOLAR, 12)),
    "he": ((GREGORIAN, 12), (HEBREW, 13)),
    "ur": ((GREGORIAN, 12), (ISLAMIC, 12)),
}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_month_and_weekday_has_a_name(language):
    words = language.dates.words
    months = {*words[Role.MONTH].values(), *words[Role.DOUBTFUL_MONTH].values()}
    for calendar, count in _MONTHS[language.code]:
        assert {calendar + n for n in range(1, count + 1)} <= months
    assert set(words[Role.WEEKDAY].values()) == set(range(7))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_spelling_is_read(language):
    for role, numbers in language.dates.words.items():
        assert all(fold(word).strip() for word in numbers if word), role


def test_every_role_has_a_letter_of_its_own():
    assert list(Role.__members__) == [role.name for role in Role]  # a letter of two makes one
    assert all(len(role.value) == 1 for role in Role)


def test_the_words_for_building_tables():
    assert numbered("a|b", "c") == {"a": 1, "b": 1, "c": 2}
    assert numbered("a", start=0) == {"a": 0}
    assert all_as(7, "x|y") == {"x": 7, "y": 7}
    assert feast(ISLAMIC + 12, 10) == 11210
