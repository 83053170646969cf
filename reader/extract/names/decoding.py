"""From how well each label fits each word to the best labels of a sentence, and how sure.

The linear chain of a conditional random field: Viterbi's path for the labels, the
forward-backward sums for their probabilities, many sentences side by side.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LABELS = ("O", "B-P", "I-P", "B-L", "I-L", "B-O", "I-O")
"""No name, and the first and further words of a person's, a place's, an organisation's."""

_NEVER = -1e4
_SIDE_BY_SIDE = 64
_LEAST = np.float32(1e-30)

Floats = NDArray[np.float32]

_ALLOWED = np.array(
    [[to[0] != "I" or at[2:] == to[2:] for to in LABELS] for at in LABELS], np.bool_
)
_OVER = len(LABELS)
"""One more state, which every sentence of a batch is in once it has ended."""
_STARTING = np.array([_NEVER if label[0] == "I" else 0 for label in (*LABELS, "over")], np.float32)


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence's labels as indices into `LABELS`, and the probability of every label."""

    labels: NDArray[np.int8]
    probabilities: Floats


def decoded(emissions: Sequence[Floats], transitions: Floats) -> list[Tagged]:
    """For each sentence the best path, and the probabilities over all paths.

    `emissions` holds a row for each word and a column for each label; a name continues only
    its own kind, whatever the transitions say.
    """
    steps = np.full((_OVER + 1, _OVER + 1), _NEVER, np.float32)
    steps[:_OVER, :_OVER] = np.where(_ALLOWED, transitions, _NEVER)
    steps[:, _OVER] = 0
    order = sorted(range(len(emissions)), key=lambda at: len(emissions[at]))
    found: dict[int, Tagged] = {}
    for first in range(0, len(order), _SIDE_BY_SIDE):
        batch = order[first : first + _SIDE_BY_SIDE]
        found.update(zip(batch, _batch([emissions[at] for at in batch], steps), strict=True))
    return [found[at] for at in range(len(emissions))]


def _batch(emissions: list[Floats], steps: Floats) -> list[Tagged]:
    lengths = [len(one) for one in emissions]
    padded = np.full((max(lengths), len(emissions), _OVER + 1), _NEVER, np.float32)
    for at, one in enumerate(emissions):
        padded[: len(one), at, :_OVER] = one
        padded[len(one) :, at, _OVER] = 0
    paths = _best(padded, steps)
    probabilities = _probabilities(padded, steps)
    return [
        Tagged(paths[:length, at], probabilities[:length, at, :_OVER])
        for at, length in enumerate(lengths)
    ]


def _best(padded: Floats, steps: Floats) -> NDArray[np.int8]:
    width, count, _ = padded.shape
    path = np.zeros((width, count), np.int8)
    if not width:
        return path
    back = np.zeros((width, count, _OVER + 1), np.int8)
    score = padded[0] + _STARTING
    for at in range(1, width):
        through = score[:, :, None] + steps
        back[at] = through.argmax(1)
        score = through.max(1) + padded[at]
    path[-1] = score.argmax(1)
    rows = np.arange(count)
    for at in range(width - 1, 0, -1):
        path[at - 1] = back[at][rows, path[at]]
    return path


def _probabilities(padded: Floats, steps: Floats) -> Floats:
    width = len(padded)
    if not width:
        return padded
    weights = np.exp(steps)
    local = np.exp(padded - padded.max(2, keepdims=True))
    forward, backward = np.empty_like(local), np.ones_like(local)
    forward[0] = local[0] * np.exp(_STARTING) + _LEAST
    for at in range(1, width):
        before = forward[at - 1] / forward[at - 1].sum(1, keepdims=True)
        forward[at] = (before @ weights) * local[at] + _LEAST
    for at in range(width - 2, -1, -1):
        after = (backward[at + 1] * local[at + 1]) @ weights.T + _LEAST
        backward[at] = after / after.sum(1, keepdims=True)
    both = forward * backward + _LEAST
    probabilities: Floats = both / both.sum(2, keepdims=True)
    return probabilities
