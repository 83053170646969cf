"""Names that stand alone where the article's other places tell whose they are."""

from collections.abc import Sequence

from reader.extract.names.decoding import LABELS
from reader.extract.names.vocabulary import Stem, Vocabulary

_BEGIN, _INSIDE = LABELS.index("B-P"), LABELS.index("I-P")
_NO_NAME = LABELS.index("O")
_RARE = 100
_SHORT = 2


def repeated(
    stems: Sequence[Sequence[Stem]], labels: Sequence[Sequence[int]], vocabulary: Vocabulary
) -> list[list[int]]:
    """The labels with each rare last name of a full name marked wherever it stands alone."""
    last = {
        row[at].rest
        for row, found in zip(stems, labels, strict=True)
        for at, label in enumerate(found)
        if label == _INSIDE
        and (at + 1 == len(found) or found[at + 1] != _INSIDE)
        and len(row[at].rest) > _SHORT
        and row[at].rest.isalpha()
        and vocabulary.count(row[at].rest) < _RARE
    }
    return [
        [
            _BEGIN if label == _NO_NAME and stem.rest in last else label
            for stem, label in zip(row, found, strict=True)
        ]
        for row, found in zip(stems, labels, strict=True)
    ]
