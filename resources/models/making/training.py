"""Marked texts become sentences of words with features and labels; crfsuite learns from them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.decoding import LABELS
from reader.extract.names.features import DISTANCES, Describer
from reader.extract.names.sentences import sentences_in
from reader.extract.names.tagger import BORDER, describe, paired, seen
from reader.text.words import Word

from .corpora import Mark, MarkedText


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with their labels; `open` are the words whose label nobody can hold against us."""

    words: tuple[Word, ...]
    labels: tuple[str, ...]
    open: frozenset[int]


def labelled(article: MarkedText) -> list[Sentence]:
    """The sentences of a marked text."""
    return [
        _labelled(row, article.marks) for row in sentences_in(article.text, 0, len(article.text))
    ]


def _labelled(row: Sequence[Word], marks: Iterable[Mark]) -> Sentence:
    labels, is_open = ["O"] * len(row), set()
    for mark in marks:
        if mark.kind == "D" or mark.end <= row[0].start or mark.start >= row[-1].end:
            continue
        inside = [
            at for at, word in enumerate(row) if word.start < mark.end and word.end > mark.start
        ]
        for at in inside:
            labels[at] = f"{'B' if at == inside[0] else 'I'}-{mark.kind}"
        if mark.is_open:
            is_open.update(inside)
    return Sentence(tuple(row), tuple(labels), frozenset(is_open))


def features(describer: Describer, surfaces: Sequence[str]) -> list[list[str]]:
    """For each word of a sentence the names of its features, as `Tagger` adds them up."""
    row = [BORDER, BORDER, *surfaces, BORDER, BORDER]
    described = [describe(describer, surface) for surface in row]
    found: list[list[str]] = [
        [
            f"{distance}{name}"
            for distance in DISTANCES
            for name in seen(described[at + distance][1], distance)
        ]
        for at in range(2, len(row) - 2)
    ]
    for at, (left, right) in enumerate(pairwise(described[1:-2])):
        found[at] += paired(left[0], left[1].gist, right[0], right[1].gist)
    for at, name in describer.places([stem for stem, _ in described[2:-2]]):
        for distance in (-1, 0, 1):
            if 0 <= at - distance < len(found):
                found[at - distance].append(f"{distance}{name}")
    return found


@dataclass(frozen=True, slots=True)
class Learned:
    """Weights of features, one row each, and of transitions, by `LABELS`."""

    features: list[str]
    weights: NDArray[np.float64]
    transitions: NDArray[np.float64]


def learned(
    examples: Iterable[tuple[Sequence[Sequence[str] | Mapping[str, float]], Sequence[str]]],
    c1: float = 0.02,
    c2: float = 0.1,
    rounds: int = 80,
    least: int = 1,
) -> Learned:
    """What crfsuite learns (L-BFGS, elastic net) from features and labels of sentences."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": rounds, "feature.minfreq": least})
    for names, labels in examples:
        trainer.append(names, labels)
    with TemporaryDirectory() as folder:
        model = str(Path(folder) / "model")
        trainer.train(model)
        tagger = pycrfsuite.Tagger()
        tagger.open(model)
        info = tagger.info()
        tagger.close()
    return _as_arrays(info.state_features, info.transitions)


def _as_arrays(
    states: dict[tuple[str, str], float], transitions: dict[tuple[str, str], float]
) -> Learned:
    column = {label: at for at, label in enumerate(LABELS)}
    names = sorted({name for name, _ in states})
    row = {name: at for at, name in enumerate(names)}
    weights = np.zeros((len(names), len(LABELS)))
    for (name, label), weight in states.items():
        weights[row[name], column[label]] = weight
    steps = np.full((len(LABELS), len(LABELS)), -4.0)  # a step never seen is not impossible
    for (one, other), weight in transitions.items():
        steps[column[one], column[other]] = weight
    return Learned(names, weights, steps)
