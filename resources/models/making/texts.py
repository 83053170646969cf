"""Texts as rows of words: marked ones, plain ones, and their words in their contexts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.decoding import LABELS
from reader.extract.names.features import Describer
from reader.extract.names.reading import clitic_letters
from reader.extract.names.sentences import sentences_in
from reader.extract.names.shipped import describer_of

from .corpora import MarkedText, plain_lines
from .rows import OPEN, Row, row_of
from .training import Sentence, labelled
from .vectors import encoder_of_package

LANGUAGES = ("ar", "fa", "he", "ur")
PLAIN = 350_000
"""Words of plain text of a language that the teacher reads."""
_SHORTEST = 5


def rows_of(describer: Describer, text: MarkedText) -> list[Row]:
    """The sentences of a marked text."""
    return [
        row_of(
            text.language,
            describer,
            [word.text for word in sentence.words],
            _target(sentence),
            text.source,
        )
        for sentence in labelled(text)
    ]


def marked_in_context(texts: Iterable[MarkedText]) -> list[Row]:
    """The sentences of marked texts with the vectors of their words in their contexts."""
    describers = {language: describer_of(language) for language in LANGUAGES}
    return list(_in_context(describers, (rows_of(describers[one.language], one) for one in texts)))


def plain_in_context(corpora: Path) -> list[Row]:
    """Sentences of plain texts, in the same way."""
    describers = {language: describer_of(language) for language in LANGUAGES}
    return [
        row
        for language, describer in describers.items()
        for row in _in_context(
            describers, _plain(language, describer, plain_lines(corpora / "text", language))
        )
    ]


def _target(sentence: Sentence) -> NDArray[np.int64]:
    """The labels of a sentence as numbers, but for the open ones."""
    found = np.array([LABELS.index(label) for label in sentence.labels], np.int64)
    found[list(sentence.open)] = OPEN
    return found


def _plain(language: str, describer: Describer, lines: Sequence[str]) -> Iterator[list[Row]]:
    """Some `PLAIN` words of the paragraphs of a plain text, taken all over it."""
    total = sum(line.count(" ") + 1 for line in lines)
    for line in lines[:: max(1, total // PLAIN)]:
        rows = [[word.text for word in row] for row in sentences_in(line, 0, len(line))]
        yield [
            row_of(language, describer, row, np.zeros((len(row), len(LABELS)), np.float16))
            for row in rows
            if len(row) >= _SHORTEST
        ]


def _in_context(
    describers: Mapping[str, Describer], texts: Iterable[Iterable[Row]]
) -> Iterator[Row]:
    encoder = encoder_of_package()
    for rows in map(list, texts):
        if rows:
            describer = describers[rows[0].language]

            def clitics(surface: str, describer: Describer = describer) -> int:
                length = clitic_letters(surface, len(describer.stem(surface).clitic))
                return length if length < len(surface) else 0

            contexts = encoder.contexts([row.words for row in rows], clitics)
            for row, context in zip(rows, contexts, strict=True):
                yield replace(row, context=context)
