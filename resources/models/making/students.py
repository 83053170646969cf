"""The network that is shipped, from corpora: words, teacher, and what the student learns.

The student learns in two lessons. The first is of everything but the articles that are most
like what a reader opens; these join in the second, which takes smaller steps, leaves out less
and goes by our rules alone. So how articles of their kind are read can be tested for the cost
of second lessons.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.features import Describer
from reader.extract.names.network import Network
from reader.text.words import words as words_in

from .corpora import MarkedText, plain_lines
from .network import Convolutions, Lesson, Teacher, begun, chances, fitted, network_of
from .rows import Row, Without, Words, by_our_rules, is_foreign
from .texts import marked_in_context, plain_in_context, rows_of
from .vectors import encoder_of_package, frequencies, word_vectors
from .work import Work

Vectors = Mapping[tuple[str, str], NDArray[np.float32]]

TEACHERS = Lesson(rounds=6, rate=2e-3, dropped=0.3, without=Without(word=0.3, vector=0.15))
FIRST = Lesson(rounds=6, rate=2e-3, dropped=0.3, without=Without(word=0.4, vector=0.2))
SECOND = Lesson(rounds=3, rate=7e-4, dropped=0.2, without=Without(word=0.25, vector=0.12))
LAST = 2
"""How many times the last articles count in the second lesson."""


@dataclass(frozen=True, slots=True)
class Contexts:
    """The sentences of marked and of plain texts, each word with its vector in its context."""

    marked: Future[list[Row]]
    plain: Future[list[Row]]


def contexts_of(texts: Sequence[MarkedText], corpora: Path, pool: Executor, work: Work) -> Contexts:
    """What the encoder makes of texts, in other processes."""
    return Contexts(
        pool.submit(work.made, "marked", partial(marked_in_context, texts)),
        pool.submit(work.made, "plain", partial(plain_in_context, corpora)),
    )


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
    contexts: Contexts,
    vectors: Vectors,
    work: Work,
) -> Student:
    """The network after its first lesson, of marked and plain texts.

    Of `last` only the words are looked at.
    """
    silver = work.made(
        "silver",
        lambda: taught(describers, vectors, contexts),
    )
    rows = rows_of_all(describers, (text for text in texts if not text.source)) + silver
    foreign = rows_of_all(describers, (text for text in texts if text.source))
    words = Words(describers, vectors, [*rows, *foreign, *rows_of_all(describers, last)])
    model = work.made(
        "student", lambda: fitted(begun(Convolutions, words), words, [*rows, *foreign], FIRST)
    )
    return Student(model, words, rows)


def taught(describers: Mapping[str, Describer], vectors: Vectors, contexts: Contexts) -> list[Row]:
    """The chances of labels that marked sentences teach, for the plain ones and, by our rules,
    for those with marks of other rules."""
    marked = contexts.marked.result()
    words = Words(describers, vectors, marked)
    teacher = fitted(begun(Teacher, words), words, marked, TEACHERS)
    unread = [*contexts.plain.result(), *map(by_our_rules, filter(is_foreign, marked))]
    return list(chances(teacher, words, unread))


def networks_of(student: Student, last: Sequence[MarkedText]) -> dict[str, Network]:
    """The network after its second lesson, in which articles come in that it had not seen."""
    describers = student.words.describers
    rows = [*student.rows, *rows_of_all(describers, last) * LAST]
    model = fitted(deepcopy(student.model), student.words, rows, SECOND)
    return {language: network_of(model, student.words, language, rows) for language in describers}


def rows_of_all(describers: Mapping[str, Describer], texts: Iterable[MarkedText]) -> list[Row]:
    """The sentences of marked texts."""
    return [row for text in texts for row in rows_of(describers[text.language], text)]


def vectors_of(describers: Mapping[str, Describer], corpora: Path) -> Vectors:
    """A vector for each of the most frequent words of all languages."""
    return word_vectors(encoder_of_package(), describers, counts_of(corpora, describers))


def counts_of(corpora: Path, languages: Iterable[str]) -> dict[str, Counter[str]]:
    """How often words occur: in plain text, or in a frequency list."""
    found = {}
    for language in languages:
        lines = plain_lines(corpora / "text", language)
        counts = Counter(word.text for line in lines for word in words_in(line))
        found[language] = counts or frequencies(language)
    return found
