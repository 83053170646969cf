"""The network that is shipped, from corpora: words, teacher, and what the student learns.

The student learns in two lessons. The first is of everything but the articles that are most
like what a reader opens; these join in the second, which takes smaller steps, leaves out less
and goes by our rules alone. So how articles of their kind are read can be tested for the cost
of second lessons.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reader.extract.names.decoding import LABELS
from reader.extract.names.features import Describer
from reader.extract.names.network import Network
from reader.text.words import words as words_in

from .corpora import MarkedText, plain_lines
from .distilling import plain_texts, taught, unread
from .network import Convolutions, Lesson, begun, fitted, network_of
from .rows import OPEN, Row, Without, Words, row_of
from .training import Sentence, labelled
from .vectors import encoder_of_package, frequencies, word_vectors
from .work import Work

PLAIN = 350_000
"""Words of plain text that the teacher reads for the network."""
FIRST = Lesson(rounds=8, rate=2e-3, dropped=0.3, without=Without(word=0.4, vector=0.2))
SECOND = Lesson(rounds=4, rate=7e-4, dropped=0.2, without=Without(word=0.25, vector=0.12))
LAST = 2
"""How many times the last articles count in the second lesson."""


@dataclass(frozen=True, slots=True)
class Student:
    """A network after its first lesson, and what it learned that is marked by our rules."""

    model: Convolutions
    words: Words
    rows: Sequence[Row]


def student_of(
    describers: Mapping[str, Describer],
    texts: Sequence[MarkedText],
    last: Sequence[MarkedText],
    corpora: Path,
    work: Work,
) -> Student:
    """The network after its first lesson, of marked and plain texts.

    Of `last` only the words are looked at.
    """
    encoder = encoder_of_package()
    vectors = work.made(
        "vectors", lambda: word_vectors(encoder, describers, counts_of(corpora, describers))
    )
    marked = [rows_of(describers[text.language], text) for text in texts]
    rows = [row for text in marked for row in text]

    def silver() -> list[Row]:
        plain = plain_of(describers, texts, corpora)
        return taught(encoder, Words(describers, vectors, rows), marked, plain)

    rows += work.made("silver", silver)
    later = [row for text in last for row in rows_of(describers[text.language], text)]
    words = Words(describers, vectors, rows + later)
    model = work.made("student", lambda: fitted(begun(Convolutions, words), words, rows, FIRST))
    foreign = {
        id(row) for text, part in zip(texts, marked, strict=True) if text.source for row in part
    }
    return Student(model, words, [row for row in rows if id(row) not in foreign])


def plain_of(
    describers: Mapping[str, Describer], texts: Iterable[MarkedText], corpora: Path
) -> list[list[Row]]:
    """What the teacher reads by our rules: plain texts, and those marked by other rules."""
    found = [
        text
        for language, describer in describers.items()
        for text in plain_texts(language, describer, plain_lines(corpora / "text", language), PLAIN)
    ]
    for text in texts:
        if text.source:
            describer = describers[text.language]
            surfaces = [[word.text for word in one.words] for one in labelled(text)]
            found.append([row_of(text.language, describer, row, unread(row)) for row in surfaces])
    return found


def networks_of(student: Student, last: Sequence[MarkedText]) -> dict[str, Network]:
    """The network after its second lesson, in which articles come in that it had not seen."""
    describers = student.words.describers
    later = [row for text in last for row in rows_of(describers[text.language], text)]
    rows = [*student.rows, *later * LAST]
    model = fitted(deepcopy(student.model), student.words, rows, SECOND)
    return {language: network_of(model, student.words, language, rows) for language in describers}


def rows_of(describer: Describer, text: MarkedText) -> list[Row]:
    """The sentences of a marked text."""
    return [
        row_of(
            text.language,
            describer,
            [word.text for word in sentence.words],
            target_of(sentence),
            text.source,
        )
        for sentence in labelled(text)
    ]


def target_of(sentence: Sentence) -> np.ndarray:
    """The labels of a sentence as numbers, but for the open ones."""
    found = np.array([LABELS.index(label) for label in sentence.labels], np.int64)
    found[list(sentence.open)] = OPEN
    return found


def counts_of(corpora: Path, languages: Iterable[str]) -> dict[str, Counter[str]]:
    """How often words occur: in plain text, or in a frequency list."""
    found = {}
    for language in languages:
        lines = plain_lines(corpora / "text", language)
        counts = Counter(word.text for line in lines for word in words_in(line))
        found[language] = counts or frequencies(language)
    return found
