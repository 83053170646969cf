"""What is set right after reading: doubtful names go, names of known bodies become whole."""

from collections.abc import Callable, Sequence

from reader.extract.names.decoding import LABELS, Tagged
from reader.extract.names.lexicon import Known, Phrase

_BEGIN, _INSIDE = LABELS.index("B-O"), LABELS.index("I-O")
_NO_NAME = LABELS.index("O")
_BEGINS = frozenset(at for at, label in enumerate(LABELS) if label[0] == "B")
_PLACE = (LABELS.index("B-L"), LABELS.index("I-L"))

_LEAST = {"P": 0.55, "L": 0.5, "O": 0.5}
_LEAST_HEADLESS = (0.6, 0.9)
"""Confidences below which, on articles kept unseen, fewer than a third of names were right;
organisations that begin with no head of two words, and of more."""


def whole_bodies(labels: Sequence[int], phrases: Sequence[Phrase]) -> list[int]:
    """The labels of a sentence with each body of the lexicon marked from end to end.

    A name that reaches over a border of the phrase stays: it knows more than the lexicon.
    """
    mended = list(labels)
    for start, end, known in phrases:
        if not known & Known.BODY or known & (Known.PLACE | Known.PERSON):
            continue
        begins = mended[start] == _NO_NAME or mended[start] in _BEGINS
        ends = end == len(mended) or mended[end] == _NO_NAME or mended[end] in _BEGINS
        if begins and ends:
            mended[start] = _BEGIN
            mended[start + 1 : end] = [_INSIDE] * (end - start - 1)
    return mended


def without_doubtful(
    one: Tagged, begins_body: Callable[[int], bool], rules: Callable[[], Sequence[int]]
) -> list[int]:
    """The labels of a sentence less the names that are more likely wrong than right.

    Of a long organisation that begins with no head more is asked. Where a name is left out,
    the places that `rules` label inside it stand.
    """
    labels: list[int] = one.labels.tolist()
    for start, end in _names(labels):
        kind = LABELS[labels[start]][2:]
        chance = float(one.probabilities[range(start, end), labels[start:end]].min())
        length = end - start
        headless = kind == "O" and length > 1 and not begins_body(start)
        if chance < (_LEAST_HEADLESS[length > 2] if headless else _LEAST[kind]):
            inside = rules()[start:end]
            labels[start:end] = [label if label in _PLACE else _NO_NAME for label in inside]
            if labels[start] == _PLACE[1]:
                labels[start] = _PLACE[0]
    return labels


def _names(labels: Sequence[int]) -> list[tuple[int, int]]:
    found, start = [], 0
    for end in range(1, len(labels) + 1):
        if end == len(labels) or LABELS[labels[end]][0] != "I":
            if labels[start] != _NO_NAME:
                found.append((start, end))
            start = end
    return found
