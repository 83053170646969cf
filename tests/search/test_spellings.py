"""Words that are spelled in several ways, in longer words and with a reader's choices."""

import pytest

from reader.search import Query, matches
from reader.search.spellings import other_spellings
from reader.text.fold import folded


def _found(query: Query, text: str) -> list[str]:
    return [span.of(text) for span in matches(query, folded(text))]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        (Query("شيء"), "شئ، والشئ، شئون، شيخ، شيئا، شيء", ["شئ", "شئ", "شيء"]),
        (Query("شؤون"), "الشئون وشئونها وشُئُون", ["شئون", "شئون", "شُئُون"]),
        (Query("مسؤول", whole_words=True), "مسئول المسئول مسئولية", ["مسئول"]),
        (
            Query("مسؤول", whole_words=True, clitics=True),
            "للمسئول وبمسئولهم ومسئولية",
            ["للمسئول", "وبمسئولهم"],
        ),
        (Query("شؤون الدولة"), "شئون\nالدولة", ["شئون\nالدولة"]),
        (Query("دولة شؤون", within=4), "شئون كل دولة", ["شئون كل دولة"]),
        (Query("مسؤول", letters=True), "مسئول مسؤول", ["مسؤول"]),
        (Query("مسؤول", marks=True), "مسئول مسؤول", ["مسؤول"]),
        (Query("خانهٔ ما"), "خانه ما، خانه‌ی ما، خانه ی ما", ["خانه ما", "خانه‌ی ما", "خانه ی ما"]),
        (Query("خانه‌ی ما"), "خانه ما، خانۀ ما", ["خانۀ ما"]),
    ],
)
def test_other_spellings_are_found_where_they_mean_the_same(
    query: Query, text: str, found: list[str]
) -> None:
    assert _found(query, text) == found


def test_a_query_with_many_hamzas_is_not_looked_for_in_ever_more_ways() -> None:
    words = " ".join(["شؤون"] * 40)
    assert 0 < len(other_spellings(Query(words), words)) < 100
    assert _found(Query(words), f"قبل {words} بعد") == [words]
