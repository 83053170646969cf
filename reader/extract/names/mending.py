"""What rules know better than chances: whole names of bodies, and surnames met before."""

from collections.abc import Sequence

from reader.extract.names.decoding import LABELS
from reader.extract.names.lexicon import Known, Phrase

_BEGIN, _INSIDE = LABELS.index("B-O"), LABELS.index("I-O")
_NO_NAME = LABELS.index("O")
_BEGINS = frozenset(at for at, label in enumerate(LABELS) if label[0] == "B")


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
