"""The names that a row of labels marks."""

from collections.abc import Iterator, Sequence

from reader.extract.names.decoding import LABELS
from reader.model.mention import NameKind

NO_NAME = LABELS.index("O")
PERSON, PLACE, BODY = (LABELS.index(f"B-{kind}") for kind in "PLO")
"""The labels with which names of each kind begin; each goes on with the next label."""

KINDS = {PERSON: NameKind.PERSON, PLACE: NameKind.PLACE, BODY: NameKind.ORGANIZATION}

_INSIDE = frozenset({PERSON + 1, PLACE + 1, BODY + 1})


def names_of(labels: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first word of each name, and the word after its last."""
    if not any(labels):
        return
    start = 0
    for end in range(1, len(labels) + 1):
        if end == len(labels) or labels[end] not in _INSIDE:
            if labels[start] != NO_NAME:
                yield start, end
            start = end


def mark(labels: list[int], start: int, end: int, kind: int) -> None:
    """Make one name of the words from `start` up to `end`."""
    labels[start:end] = [kind] + [kind + 1] * (end - start - 1)
