"""The network over the words of sentences."""

import numpy as np
import pytest

from reader.extract.names import network
from reader.extract.names.decoding import LABELS, Floats
from reader.extract.names.network import Layer, Network

ROW, WIDTH = 3, 5


def small_network() -> Network:
    random = np.random.default_rng(7)

    def layer(places: int, before: int, after: int, dilation: int) -> Layer:
        weights = random.normal(size=(places, before, after)).astype(np.float32)
        return Layer(weights, random.normal(size=after).astype(np.float32), dilation)

    return Network(
        names={"w=نهر": 0, "s1=ر": 1},
        rows=np.array([[10, -20, 30], [1, 2, 3]], np.int8),
        steps=np.array([0.1, 1.0], np.float32),
        base=np.ones(ROW, np.float32),
        entry=layer(1, ROW, WIDTH, 0),
        layers=[layer(3, WIDTH, WIDTH, far) for far in (1, 2, 4)],
        exit=layer(1, WIDTH, len(LABELS), 0),
    )


def sentences(*lengths: int) -> list[Floats]:
    random = np.random.default_rng(1)
    return [random.normal(size=(length, ROW)).astype(np.float32) for length in lengths]


def test_a_word_is_the_sum_of_its_known_features() -> None:
    vector = small_network().vector(["w=نهر", "p1=ن", "s1=ر"])
    assert vector.tolist() == pytest.approx([2, 0, 6])


def test_a_word_without_known_features_is_nothing() -> None:
    assert small_network().vector(["w=x"]).tolist() == [0, 0, 0]


def test_sentences_do_not_see_each_other() -> None:
    net, rows = small_network(), sentences(6, 1, 9, 3)
    together = net.scores(rows)
    for row, scores in zip(rows, together, strict=True):
        np.testing.assert_allclose(net.scores([row])[0], scores, rtol=1e-4)


def test_a_word_is_seen_from_as_far_as_the_layers_reach() -> None:
    net, (row,) = small_network(), sentences(20)
    other = row.copy()
    other[0] += 1
    differs = (net.scores([row])[0] != net.scores([other])[0]).any(1)
    assert differs[0]
    assert not differs[8:].any()


def test_a_long_text_is_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    net, rows = small_network(), sentences(4, 7, 2, 8, 5)
    whole = net.scores(rows)
    monkeypatch.setattr(network, "_AT_ONCE", 8)
    parts = net.scores(rows)
    assert len(parts) == len(rows)
    for one, other in zip(whole, parts, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4)
