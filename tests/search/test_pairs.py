"""Hundreds of spellings of one word, and hundreds of words that only look alike."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.search import Query, matches
from reader.text.fold import folded


def pairs(name: str) -> Iterator[tuple[str, str]]:
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            typed, written = line.split(" = ")
            yield typed, written


PAIRS = list(pairs("pairs.txt"))
STRANGERS = list(pairs("strangers.txt"))


def found(query: str, word: str) -> list[str]:
    text = f"قبله {word} بعده"
    return [span.of(text) for span in matches(Query(query), folded(text))]


def test_there_are_enough_of_them() -> None:
    assert len(set(PAIRS)) >= 200
    assert len(set(STRANGERS)) >= 200


@pytest.mark.parametrize(("typed", "written"), PAIRS)
def test_either_spelling_finds_the_other_exactly(typed: str, written: str) -> None:
    assert found(typed, written) == [written]
    assert found(written, typed) == [typed]


@pytest.mark.parametrize(("typed", "written"), STRANGERS)
def test_a_word_does_not_find_another(typed: str, written: str) -> None:
    assert found(typed, written) == []
