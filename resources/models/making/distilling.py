"""What the teacher makes of plain text, for the network that is shipped to learn."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.decoding import LABELS
from reader.extract.names.features import Describer
from reader.extract.names.reading import clitic_letters
from reader.extract.names.sentences import sentences_in

from .network import Lesson, Teacher, begun, chances, fitted
from .pretrained import Encoder
from .rows import Row, Without, Words, row_of

LESSON = Lesson(rounds=7, rate=2e-3, dropped=0.3, without=Without(word=0.3, vector=0.15))
_SHORTEST = 5
_AT_ONCE = 500  # texts whose contexts are kept in memory

Texts = Sequence[Sequence[Row]]
"""Sentences, text by text."""


def plain_texts(
    language: str, describer: Describer, lines: Sequence[str], count: int
) -> Iterator[list[Row]]:
    """Some `count` words of the paragraphs of a plain text, taken all over it."""
    total = sum(line.count(" ") + 1 for line in lines)
    for line in lines[:: max(1, total // count)]:
        rows = [[word.text for word in row] for row in sentences_in(line, 0, len(line))]
        yield [
            row_of(language, describer, row, unread(row)) for row in rows if len(row) >= _SHORTEST
        ]


def unread(words: Sequence[str]) -> NDArray[np.float16]:
    """Room for the chances of the labels of words that nobody marked."""
    return np.zeros((len(words), len(LABELS)), np.float16)


def with_contexts(
    encoder: Encoder, describers: Mapping[str, Describer], texts: Iterable[Sequence[Row]]
) -> Iterator[Row]:
    """The sentences of texts with the vectors of their words in their contexts."""
    for rows in texts:
        if rows:
            describer = describers[rows[0].language]

            def clitics(surface: str, describer: Describer = describer) -> int:
                length = clitic_letters(surface, len(describer.stem(surface).clitic))
                return length if length < len(surface) else 0

            contexts = encoder.contexts([row.words for row in rows], clitics)
            for row, context in zip(rows, contexts, strict=True):
                yield replace(row, context=context)


def taught(encoder: Encoder, words: Words, marked: Texts, plain: Texts) -> list[Row]:
    """The plain sentences with the chances of labels that marked sentences teach."""
    rows = list(with_contexts(encoder, words.describers, marked))
    teacher = fitted(begun(Teacher, words), words, rows, LESSON)
    return [
        row
        for first in range(0, len(plain), _AT_ONCE)
        for row in chances(
            teacher,
            words,
            list(with_contexts(encoder, words.describers, plain[first : first + _AT_ONCE])),
        )
    ]
