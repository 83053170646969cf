"""The first letters of names: a clitic, or the name's own."""

import pytest

from reader.extract.names.decoding import LABELS
from reader.extract.names.fronts import Fronts
from reader.extract.names.lexicon import Known, Lexicon
from reader.extract.names.vocabulary import Stem
from reader.languages.ar_names import NAMES as ARABIC
from reader.languages.he_names import NAMES as HEBREW

LISTED = Lexicon(
    {
        "فراس": Known.FIRST,
        "باريس": Known.CITY,
        "بيروت": Known.CITY,
        "ניו יורק": Known.PLACE,
        "בוסטון": Known.PLACE,
    }
)


def split(*words: str) -> list[Stem]:
    """Words as the vocabulary took them apart, «ف|راس» with a clitic."""
    parts = [word.rpartition("|") for word in words]
    return [Stem(clitic + rest, clitic, rest) for clitic, _, rest in parts]


def clitic(fronts: Fronts, words: list[Stem], kind: str) -> str:
    labels = [LABELS.index(f"B-{kind}")] + [LABELS.index(f"I-{kind}")] * (len(words) - 1)
    return fronts.mended([words], [labels])[0][0].clitic


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        (["ف|راس", "فياض"], "P", ""),
        (["ك|ارنت", "بيولوجي"], "O", ""),
        (["ف|باريس"], "L", "ف"),
        (["لبيروت"], "L", "ل"),
        (["و|الرياض"], "L", "و"),
        (["ب|جامعة", "غرناطة"], "O", "ب"),
    ],
)
def test_a_listed_reading_is_taken_and_a_rare_clitic_is_a_letter(
    words: list[str], kind: str, found: str
) -> None:
    assert clitic(Fronts(LISTED, ARABIC), split(*words), kind) == found


def test_inside_a_full_name_a_word_is_whole() -> None:
    person = [LABELS.index("B-P"), LABELS.index("I-P")]
    rows = [split("نادين", "لبكي"), split("ل|بكي")]
    mended = Fronts(Lexicon({}), ARABIC).mended(rows, [person, person[:1]])
    assert mended[1] == split("لبكي")


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        (["בניו", "יורק"], "L", "ב"),
        (["בבולגריה"], "L", "ב"),
        (["בוסטון"], "L", ""),
        (["ברוך"], "P", ""),
    ],
)
def test_hebrew_places_stand_behind_in(words: list[str], kind: str, found: str) -> None:
    assert clitic(Fronts(LISTED, HEBREW), split(*words), kind) == found


@pytest.mark.parametrize(
    ("before", "words", "found"),
    [("في", ["و|ايتهول"], ""), ("مدينه", ["ب|لينز"], ""), ("قال", ["و|الرياض"], "و")],
)
def test_no_clitic_stands_behind_a_preposition(before: str, words: list[str], found: str) -> None:
    row = [Stem(before, "", before), *split(*words)]
    labels = [LABELS.index("O"), LABELS.index("B-L")]
    assert Fronts(LISTED, ARABIC).mended([row], [labels])[0][1].clitic == found
