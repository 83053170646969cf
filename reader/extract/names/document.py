"""The second look: what the whole article says of a word that one sentence leaves open.

A reader who met «قاسم جومارت توكاييف» knows who توكاييف is in every later line. So after a
first reading each word is read again beside what became of it in the article's other places;
how much that counts was learned like the rest (stacked prediction, Krishnan and Manning
2006). Every feature is a small number, so that weights are looked up in whole columns.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.decoding import LABELS, Floats, Tagged
from reader.extract.names.vocabulary import Stem, Vocabulary

Codes = NDArray[np.int64]

KINDS = "PLO"
FIRST = "first"
"""The name of the table that weighs the first look's own scores."""
_STEPS = np.array([0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98], np.float32)
_LEVELS = len(_STEPS) + 1
_FEW_STEPS = np.array([0.3, 0.9], np.float32)
_RARITIES = np.array([0.5, 20, 100, 500, 3000], np.float32)
_RARITY = len(_RARITIES) + 1
_TIMES = 4
_SURE = 0.5
_FIRST, _INNER, _LAST = 1, 2, 4
_ROLES = 8


@dataclass(frozen=True, slots=True)
class Column:
    """One feature of every word: a code below `size`."""

    name: str
    size: int
    codes: Codes


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of an article in a row: which word each is, alone and with either neighbour,
    how rare it is and how often it stands here, and what the first look made of it."""

    ids: Codes
    after: Codes
    before: Codes
    rarity: Codes
    times: Codes
    labels: Codes
    chances: Floats


def columns(
    sentences: Sequence[Sequence[Stem]], tagged: Sequence[Tagged], vocabulary: Vocabulary
) -> list[Column]:
    """What the article's other places say of each word, over all sentences in a row."""
    words = _words(sentences, tagged, vocabulary)
    labels, count = words.labels, len(LABELS)
    former, latter = np.append(0, labels[:-1]), np.append(labels[1:], 0)
    found = [
        Column("label", count, labels),
        Column("former", count * count, former * count + labels),
        Column("latter", count * count, labels * count + latter),
    ]
    coarse = np.zeros(len(labels), np.int64)
    for at, kind in enumerate(KINDS):
        most, of_kind = _of_kind(words, at, kind)
        coarse = coarse * 3 + np.searchsorted(_FEW_STEPS, most)
        found += of_kind
    found.append(Column("kinds", 27 * count, coarse * count + labels))
    return found


def _words(
    sentences: Sequence[Sequence[Stem]], tagged: Sequence[Tagged], vocabulary: Vocabulary
) -> _Words:
    known: dict[str, int] = {}
    ids = np.array(
        [known.setdefault(stem.rest, len(known)) for row in sentences for stem in row], np.int64
    )
    counts = np.array([vocabulary.count(rest) for rest in known], np.float32)
    pairs: dict[tuple[int, int], int] = {}
    after = np.array(
        [pairs.setdefault(pair, len(pairs)) for pair in pairwise([-1, *ids.tolist()])], np.int64
    )
    return _Words(
        ids,
        after,
        before=np.append(after[1:], len(pairs)),
        rarity=np.searchsorted(_RARITIES, counts)[ids],
        times=np.minimum(np.bincount(ids, minlength=1)[ids] - 1, _TIMES - 1),
        labels=np.concatenate([one.labels for one in tagged]).astype(np.int64),
        chances=np.concatenate([one.probabilities for one in tagged]),
    )


def _of_kind(words: _Words, at: int, kind: str) -> tuple[Floats, list[Column]]:
    """How sure a kind is of each word where it is surest elsewhere, and the kind's columns."""
    begins, inside = words.chances[:, 1 + 2 * at], words.chances[:, 2 + 2 * at]
    own = np.searchsorted(_STEPS, begins + inside)
    most, mean = _elsewhere(words.ids, begins + inside)
    most_level, mean_level = np.searchsorted(_STEPS, most), np.searchsorted(_STEPS, mean)
    level = own * _LEVELS + most_level
    mean_level = own * _LEVELS + mean_level
    found = [
        Column(f"most {kind}", _LEVELS**2 * _RARITY, level * _RARITY + words.rarity),
        Column(f"mean {kind}", _LEVELS**2 * _TIMES, mean_level * _TIMES + words.times),
        _beside(f"after {kind}", words.after, inside, own),
        _beside(f"before {kind}", words.before, begins + inside, own),
    ]
    if kind == "P":
        role = _roles(words.ids, words.labels, words.chances) * _LEVELS + own
        found.append(Column("role", _ROLES * _LEVELS * _RARITY, role * _RARITY + words.rarity))
    return most, found


def emissions(
    scores: Sequence[Floats], found: Sequence[Column], tables: Mapping[str, Floats]
) -> Floats:
    """How well each label fits each word: by the first look, and the columns' learned tables."""
    total: Floats = np.concatenate(scores) @ tables[FIRST]
    for column in found:
        total += tables[column.name][column.codes]
    return total


def _elsewhere(ids: Codes, values: Floats) -> tuple[Floats, Floats]:
    """For each place the greatest and the mean value of the same word's other places."""
    size = int(ids.max(initial=-1)) + 2
    times = np.bincount(ids, minlength=size)
    total = np.bincount(ids, values, minlength=size)
    order = np.lexsort((values, ids))
    last = np.cumsum(times) - 1
    first = np.zeros(size, np.float32)
    second = np.zeros(size, np.float32)
    some, several = times > 0, times > 1
    first[some] = values[order[last[some]]]
    second[several] = values[order[last[several] - 1]]
    most = np.where(values >= first[ids], second[ids], first[ids])
    others = np.maximum(times[ids] - 1, 1)
    mean = np.maximum(total[ids] - values, 0) / others
    return most.astype(np.float32), mean.astype(np.float32)


def _beside(name: str, pairs: Codes, values: Floats, own: Codes) -> Column:
    """What became of the word where it stood beside the same neighbour."""
    most, _ = _elsewhere(pairs, values)
    return Column(name, _LEVELS**2, own * _LEVELS + np.searchsorted(_STEPS, most))


def _roles(ids: Codes, labels: Codes, chances: Floats) -> Codes:
    """Whether the word is elsewhere the first, an inner or the last word of a full name."""
    begin, inside = LABELS.index("B-P"), LABELS.index("I-P")
    sure = chances[:, begin] + chances[:, inside] > _SURE
    latter = np.append(labels[1:], 0)
    role = np.zeros(len(ids), np.int64)
    role[(labels == begin) & (latter == inside)] = _FIRST
    role[(labels == inside) & (latter == inside)] = _INNER
    role[(labels == inside) & (latter != inside)] = _LAST
    role[~sure] = 0
    found = np.zeros(len(ids), np.int64)
    for bit in (_FIRST, _INNER, _LAST):
        here = (role == bit).astype(np.int64)
        all_places = np.bincount(ids, here, minlength=1)
        found += bit * (all_places[ids] - here > 0)
    return found
