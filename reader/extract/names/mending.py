"""What is set right after reading: doubtful names go, names of known bodies become whole."""

from collections.abc import Callable, Mapping, Sequence
from re import Pattern

from reader.extract.names.decoding import LABELS, Tagged
from reader.extract.names.labelled import BODY, NO_NAME, PERSON, PLACE, mark, names_of
from reader.extract.names.lexicon import Known, Lexicon, Phrase
from reader.extract.names.vocabulary import Stem

_BORDERS = frozenset({NO_NAME, PERSON, PLACE, BODY})

_LEAST = {"P": 0.42, "L": 0.38, "O": 0.42}
_LEAST_HEADLESS = (0.55, 0.8)
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
        if mended[start] in _BORDERS and (end == len(mended) or mended[end] in _BORDERS):
            mark(mended, start, end, BODY)
    return mended


def without_heads(
    labels: Sequence[int], stems: Sequence[Stem], states: frozenset[str], lexicon: Lexicon
) -> list[int]:
    """The labels of a sentence with «republic» outside where the name of a state follows it.

    «جمهورية كازاخستان» is كازاخستان as other lines have it; «جمهورية فايمار» is not فايمار.
    """
    mended = list(labels)
    for start, end in names_of(labels):
        is_state = end == start + 2 and labels[start] == PLACE and stems[start].rest in states
        if is_state and lexicon.known(stems[start + 1].form) & Known.COUNTRY:
            mended[start : start + 2] = [NO_NAME, PLACE]
    return mended


def without_others(labels: Sequence[int], words: Sequence[str], other: Pattern[str]) -> list[int]:
    """The labels of a sentence with names cut before a word that looks like none of a name's;
    `words` are as they are written."""
    mended = list(labels)
    for start, end in names_of(labels):
        cut = next((at for at in range(start, end) if other.search(words[at])), end)
        mended[cut:end] = [NO_NAME] * (end - cut)
    return mended


def without_predicates(
    labels: Sequence[int],
    stems: Sequence[Stem],
    predicates: Mapping[str, frozenset[str]],
    subjects: frozenset[str],
) -> list[int]:
    """The labels of a sentence less the places that are said of somebody: «هو مصر على رأيه».

    `predicates` are such words with what follows them then, `subjects` what stands before.
    """
    mended = list(labels)
    for at in range(1, len(labels) - 1):
        is_said = labels[at] == PLACE and stems[at + 1].form in predicates.get(stems[at].form, ())
        if is_said and stems[at - 1].rest in subjects and labels[at - 1] == NO_NAME:
            mended[at] = NO_NAME
    return mended


def without_doubtful(
    one: Tagged, begins_body: Callable[[int], bool], rules: Callable[[], Sequence[int]]
) -> list[int]:
    """The labels of a sentence less the names that are more likely wrong than right.

    Of a long organisation that begins with no head more is asked. Where a name is left out,
    the places that `rules` label inside it stand.
    """
    labels: list[int] = one.labels.tolist()
    for start, end in list(names_of(labels)):
        kind = LABELS[labels[start]][2:]
        chance = float(one.probabilities[range(start, end), labels[start:end]].min())
        length = end - start
        headless = kind == "O" and length > 1 and not begins_body(start)
        if chance < (_LEAST_HEADLESS[length > 2] if headless else _LEAST[kind]):
            inside = rules()[start:end]
            places = (PLACE, PLACE + 1)
            labels[start:end] = [label if label in places else NO_NAME for label in inside]
            if labels[start] == PLACE + 1:
                labels[start] = PLACE
    return labels
