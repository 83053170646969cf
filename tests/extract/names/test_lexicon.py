"""Phrases known beforehand, where they stand."""

from reader.extract.names.lexicon import Known, Lexicon, Phrase

LEXICON = Lexicon(
    {"تل": 0, "تل ابيب": Known.CITY, "تل ابيب يافا": Known.PLACE, "تل رفح": Known.PLACE}
)


def phrases(text: str) -> list[Phrase]:
    forms = text.split()
    return list(LEXICON.phrases(forms, forms))


def test_the_longest_phrase_stands() -> None:
    assert phrases("في تل ابيب يافا وفي تل ابيب") == [
        Phrase(1, 4, Known.PLACE),
        Phrase(5, 7, Known.CITY),
    ]


def test_no_phrase_reaches_over_the_end() -> None:
    assert phrases("في تل ابيب") == [Phrase(1, 3, Known.CITY)]
    assert phrases("في تل") == []
