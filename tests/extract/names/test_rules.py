"""Names by rule, with words and lists of the test's own."""

import pytest

from reader.extract.names.decoding import LABELS
from reader.extract.names.features import Describer
from reader.extract.names.lexicon import Known, Lexicon
from reader.extract.names.vocabulary import Vocabulary
from reader.languages.ar_names import NAMES

LEXICON = Lexicon(
    {
        "قاسم": Known.FIRST,
        "محمود": Known.FIRST,
        "جنيف": Known.PLACE | Known.CITY | Known.COUNTRY,
        "كازاخستان": Known.PLACE | Known.COUNTRY,
        "الامم المتحده": Known.BODY,
        "سان فرانسيسكو": Known.PLACE | Known.CITY,
    }
)
COMMON = "قال في مع ثم بلاده يوم امس الامن التعاون الخارجيه الروسيه زار سلاح نزع السلاح"


@pytest.fixture(scope="module")
def describer() -> Describer:
    words = COMMON.split()
    counts = [5000.0] * len(words)
    return Describer(
        Vocabulary(words, counts, [()] * len(words), [()] * len(words)), LEXICON, NAMES
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("زار وزارة الخارجية الروسية أمس", ["O وزارة الخارجية الروسية"]),
        ("مع منظمة الأمن والتعاون في جنيف", ["O منظمة الأمن والتعاون في جنيف"]),
        ("زار مكتب الأمم المتحدة في جنيف", ["O مكتب الأمم المتحدة في جنيف"]),
        ("مع مؤتمر نزع السلاح أمس", ["O مؤتمر نزع السلاح"]),
        ("قال رئيس كازاخستان قاسم جومارت ثم", ["L كازاخستان", "P قاسم جومارت"]),
        ("زار الوزير محمود أمس", ["P محمود"]),
        ("زار سان فرانسيسكو أمس", ["L سان فرانسيسكو"]),
        ("قال ثم زار بلاده يوم أمس", []),
    ],
)
def test_names_are_found_by_rule(describer: Describer, text: str, names: list[str]) -> None:
    stems = [describer.stem(word) for word in text.split()]
    found: list[str] = []
    for word, label in zip(
        text.split(), describer.rules.labels(stems, describer.phrases(stems)), strict=True
    ):
        name = LABELS[label]
        if name[0] == "B":
            found.append(f"{name[2:]} {word}")
        elif name[0] == "I":
            found[-1] += f" {word}"
    assert found == names
