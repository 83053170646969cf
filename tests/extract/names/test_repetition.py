"""What the article's other places tell of a name."""

import numpy as np

from reader.extract.names.decoding import LABELS
from reader.extract.names.repetition import (
    repeated,
    with_places_again,
    with_surnames,
    without_strangers,
)
from reader.extract.names.vocabulary import Stem, Vocabulary

COMMON = Vocabulary(["سعيد", "الليالي"], [5000.0, 60.0], [(), ()], [(), ()])


def marked(*rows: str) -> list[str]:
    """The labels of rows of words «word/label», set right."""
    pairs = [[word.rpartition("/") for word in row.split()] for row in rows]
    stems = [[Stem(word, "", word) for word, _, _ in row] for row in pairs]
    labels = [[LABELS.index(label) for _, _, label in row] for row in pairs]
    given = {"محمد", "ابراهيم"}.__contains__
    return [
        " ".join(LABELS[label] for label in row) for row in repeated(stems, labels, COMMON, given)
    ]


def test_a_rare_last_name_is_marked_wherever_it_stands_alone() -> None:
    found = marked("قاسم/B-P توكاييف/I-P", "قال/O توكاييف/O", "قاسم/O")
    assert found == ["B-P I-P", "O B-P", "O"]


def test_a_common_word_is_not() -> None:
    assert marked("محمد/B-P سعيد/I-P", "يوم/O سعيد/O") == ["B-P I-P", "O O"]


def test_a_last_name_that_stands_too_often_where_no_name_was_seen_is_a_word() -> None:
    rows = ("رشيد/B-P الليالي/I-P", *["هذه/O الليالي/O"] * 5)
    assert marked(*rows) == ["B-P I-P", *["O O"] * 5]


def test_a_last_name_that_is_no_word_is_marked_however_often_it_stands_alone() -> None:
    rows = ("انريكو/B-P فيرمي/I-P", *["قال/O فيرمي/O"] * 5)
    assert marked(*rows) == ["B-P I-P", *["O B-P"] * 5]


def test_a_rare_name_marked_often_is_marked_always() -> None:
    found = marked("في/O بيشكيك/B-L", "من/O بيشكيك/B-L", "الى/O بيشكيك/O هنا/O")
    assert found == ["O B-L", "O B-L", "O B-L O"]


def test_a_name_marked_once_may_be_a_slip() -> None:
    assert marked("في/O بيشكيك/B-L", "الى/O بيشكيك/O") == ["O B-L", "O O"]


def test_a_name_is_of_the_kind_that_it_mostly_is() -> None:
    found = marked("ارامكو/B-O", "ارامكو/B-O", "ارامكو/B-L", "جورجيا/B-L", "جورجيا/B-P")
    assert found == ["B-O", "B-O", "B-O", "B-L", "B-P"]


def test_a_first_name_alone_is_the_person_unless_it_is_often_something_else() -> None:
    full = "الخليل/B-P بن/I-P احمد/I-P"
    assert marked(full, "قال/O الخليل/B-L")[1] == "O B-P"
    assert marked(full, *["في/O الخليل/B-L"] * 3)[1:] == ["O B-L"] * 3
    assert marked("ميخائيل/B-P فرونزه/I-P", "في/O فرونزه/B-L")[1] == "O B-L"


def test_a_surname_ends_the_name_that_it_begins() -> None:
    found = marked("بندر/B-P العنزي/I-P", "واستمهل/O العنزي/B-P فامهل/I-P")
    assert found == ["B-P I-P", "O B-P O"]


def test_a_surname_that_is_a_first_name_too_may_begin_a_longer_one() -> None:
    found = marked("محمد/B-P ابراهيم/I-P", "قال/O ابراهيم/B-P عيسى/I-P")
    assert found == ["B-P I-P", "O B-P I-P"]


def test_a_row_that_ends_within_a_longer_name_keeps_its_length() -> None:
    found = marked("طنطا/B-L", "طنطا/B-L", "طنطا/B-L ام/I-L", "طنطا/B-L ام/I-L", "في/O طنطا/O")
    assert found == ["B-L", "B-L", "B-L I-L", "B-L I-L", "O B-L"]


def _cut(chance: float, *others: str) -> str:
    """What is left of «علي جمعة التذكير», of whose last word the tagger is so sure."""
    words = [["علي", "جمعه", "التذكير"], *([other] for other in others)]
    stems = [[Stem(word, "", word) for word in row] for row in words]
    labels = [[LABELS.index(label) for label in ("B-P", "I-P", "I-P")], *[[1]] * len(others)]
    chances = [np.array([1, 1, chance], np.float32), *[np.ones(1, np.float32)] * len(others)]
    found = without_strangers(stems, labels, chances, {"توكاييف"}.__contains__)
    return " ".join(LABELS[label] for label in found[0])


def test_a_word_that_nobody_knows_behind_a_known_name_is_none_of_it() -> None:
    assert _cut(0.8, "جمعه") == "B-P I-P O"
    assert _cut(0.99, "جمعه") == "B-P I-P I-P"
    assert _cut(0.8, "محمد") == "B-P I-P I-P"
    assert _cut(0.8, "جمعه", "التذكير") == "B-P I-P I-P"


def test_a_place_is_marked_wherever_it_may_be_one() -> None:
    words = ("البرتغال", "البرتغال", "مدريد", "مدريد", "المدينة", "المدينة")
    chances = (0.9, 0.3, 0.9, 0.1, 0.4, 0.4)
    place = LABELS.index("B-L")
    found = with_places_again(
        [[Stem(word, "", word)] for word in words],
        [[place], [0], [place], [0], [place], [0]],
        [np.array([chance], np.float32) for chance in chances],
    )
    assert [label for (label,) in found] == [place, place, place, 0, place, 0]


def surnamed(*rows: str) -> list[str]:
    """The words of rows «word/label/chance» that are names once surnames are marked too."""
    parts = [[word.split("/") for word in row.split()] for row in rows]
    stems = [[Stem(word, "", word) for word, _, _ in row] for row in parts]
    labels = [[LABELS.index(label) for _, label, _ in row] for row in parts]
    chances = [np.array([chance for *_, chance in row], np.float32) for row in parts]
    found = with_surnames(stems, labels, chances, {"سلطان"}.__contains__, {"شركة"}.__contains__)
    return [
        stem.rest
        for row, marked in zip(stems, found, strict=True)
        for stem, label in zip(row, marked, strict=True)
        if label
    ]


def test_a_surname_alone_is_a_name_where_the_tagger_wavered() -> None:
    full = "صديق/B-P/.9 الكبير/I-P/0"
    assert surnamed(full, "يقول/O/0 الكبير/O/.4") == ["صديق", "الكبير", "الكبير"]
    assert surnamed(full, "البيت/O/0 الكبير/O/.01") == ["صديق", "الكبير"]
    assert surnamed(full, "«/O/0 الكبير/O/.4 جدا/O/0") == ["صديق", "الكبير"]
    assert surnamed(full, "عند/O/0 الكبير/O/.4 شركة/O/0") == ["صديق", "الكبير"]
    assert surnamed("هيثم/B-P/.9 سلطان/I-P/0", "جاء/O/0 سلطان/O/.4") == ["هيثم", "سلطان"]
