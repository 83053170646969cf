"""The best labels and their probabilities, against all paths counted one by one."""

from itertools import pairwise, product

import numpy as np
import pytest

from reader.extract.names.decoding import LABELS, Floats, decoded


def allowed(path: tuple[int, ...]) -> bool:
    labels = ["O", *(LABELS[label] for label in path)]
    return all(to[0] != "I" or at[2:] == to[2:] for at, to in pairwise(labels))


def all_paths(emissions: Floats, transitions: Floats) -> dict[tuple[int, ...], float]:
    scores = {}
    for path in product(range(len(LABELS)), repeat=len(emissions)):
        if allowed(path):
            steps = sum(transitions[at, to] for at, to in pairwise(path))
            scores[path] = float(sum(emissions[at, to] for at, to in enumerate(path)) + steps)
    return scores


@pytest.fixture
def chain() -> tuple[list[Floats], Floats]:
    random = np.random.default_rng(7)
    sentences = [random.normal(0, 2, (n, len(LABELS))).astype(np.float32) for n in (4, 1, 3)]
    return sentences, random.normal(0, 1, (len(LABELS),) * 2).astype(np.float32)


def test_the_best_path_is_found(chain: tuple[list[Floats], Floats]) -> None:
    sentences, transitions = chain
    for emissions, tagged in zip(sentences, decoded(sentences, transitions), strict=True):
        scores = all_paths(emissions, transitions)
        assert tuple(tagged.labels) == max(scores, key=lambda path: scores[path])


def test_probabilities_are_those_of_all_paths(chain: tuple[list[Floats], Floats]) -> None:
    sentences, transitions = chain
    for emissions, tagged in zip(sentences, decoded(sentences, transitions), strict=True):
        expected = np.zeros_like(emissions)
        for path, score in all_paths(emissions, transitions).items():
            expected[range(len(path)), path] += np.exp(score)
        expected /= expected.sum(1, keepdims=True)
        assert tagged.probabilities == pytest.approx(expected, abs=1e-3)


def test_sentences_do_not_touch_each_other(chain: tuple[list[Floats], Floats]) -> None:
    sentences, transitions = chain
    together = decoded(sentences, transitions)
    for emissions, tagged in zip(sentences, together, strict=True):
        (alone,) = decoded([emissions], transitions)
        assert alone.labels.tolist() == tagged.labels.tolist()


def test_nothing_has_no_labels() -> None:
    assert decoded([], np.zeros((len(LABELS),) * 2, np.float32)) == []
