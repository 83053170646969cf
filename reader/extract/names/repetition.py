"""Names that the article's other places tell: what was a name in most places is one in all."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set

import numpy as np

from reader.extract.names.decoding import Floats
from reader.extract.names.labelled import NO_NAME, PERSON, PLACE, mark, names_of
from reader.extract.names.vocabulary import Stem, Vocabulary

_COMMON = 500
"""Occurrences from which a word is more than a name."""
_RARE_LAST = 100
_SHORT = 2
_OFTEN = 2
_NO_WORD = 30
"""Occurrences below which a last name is no other word, however often it stands unmarked."""
_A_FEW = 2
"""So often a last name may stand unmarked, however seldom it was seen."""
_SELDOM = 2
"""So often a first name alone may have been taken for a place or body."""
_SURE = 0.9
_MORE_LIKELY = 0.5
_AGAIN = 0.2
"""How likely a place has to be where it is named again."""
_WAVERING = 0.1
"""From this on, four of five last names that stand alone were names."""
_QUOTES = frozenset({"«", '"', "“"})
_CLEAR = 2
"""How much more often a name is of one kind than of another, where the other is a slip."""

Labels = Sequence[Sequence[int]]
Rows = Sequence[Sequence[Stem]]
Phrase = tuple[str, ...]
"""The words of a name, the first without its clitic."""


def repeated(
    stems: Rows, labels: Labels, vocabulary: Vocabulary, is_given: Callable[[str], bool]
) -> list[list[int]]:
    """The labels set right by what the article's other places tell.

    A surname that a full name has elsewhere ends the name that it begins, unless it
    `is_given` to people too. A name is of the kind that it mostly is. A rare one that was
    marked often is marked wherever it stands, if that is at least every other place; so is
    each rare last name of a full one, unless it may be a word and stands too often where no name
    was seen.
    """
    labels = _without_tails(stems, labels, is_given)
    found = _found(stems, labels)
    told = {
        phrase: kinds.most_common(1)[0][0]
        for phrase, kinds in found.items()
        if kinds.total() >= _OFTEN and _is_rare(phrase, vocabulary)
    }
    left_out = _left_out(stems, labels, told)
    told = {
        phrase: kind
        for phrase, kind in told.items()
        if 0 < left_out[phrase] <= found[phrase].total()
    }
    last_names = Counter((form,) for form in _last_names(stems, labels, vocabulary))
    left_out = _left_out(stems, labels, dict.fromkeys(last_names, PERSON))
    for phrase, times in last_names.items():
        seen = max(times, found[phrase].total())
        is_name = vocabulary.count(phrase[0]) < _NO_WORD
        if is_name or left_out[phrase] <= max(_A_FEW, _OFTEN * seen):
            told.setdefault(phrase, PERSON)
    lengths = _lengths(told)
    first_names = {name[0].rest for name in _people(stems, labels) if len(name) > 1}
    return [
        _completed(row, _of_one_kind(row, marked, found, first_names), told, lengths)
        for row, marked in zip(stems, labels, strict=True)
    ]


def with_places_again(stems: Rows, labels: Labels, chances: Sequence[Floats]) -> list[list[int]]:
    """The labels with each place that is more likely one than not marked wherever it may be one:
    unlike a person's, a place's name seldom is another word too.

    `chances` tell of each word how likely it is in a place's name.
    """
    told = {
        phrase: PLACE
        for row, marked, likely in zip(stems, labels, chances, strict=True)
        for start, end in names_of(marked)
        if marked[start] == PLACE and likely[start:end].min() >= _MORE_LIKELY
        for phrase in (_phrase(row, start, end),)
        if len(phrase[0]) > _SHORT and all(map(str.isalpha, phrase))
    }
    lengths = _lengths(told)
    marked_again = [list(marked) for marked in labels]
    for row, marked, likely in zip(stems, marked_again, chances, strict=True):
        for start, end, _ in list(_unmarked(row, marked, told, lengths)):
            if likely[start:end].min() >= _AGAIN:
                mark(marked, start, end, PLACE)
    return marked_again


def without_strangers(
    stems: Rows, labels: Labels, chances: Sequence[Floats], is_listed: Callable[[str], bool]
) -> list[list[int]]:
    """The labels with persons' names cut before a last word that no list has and nobody is sure
    of, where the article has the rest of the name without it («علي جمعة التذكير»).

    `chances` tell of each word how likely its label is.
    """
    people = list(_people(stems, labels))
    whole = {_phrase(name, 0, len(name)) for name in people}
    whole |= {(name[-1].form,) for name in people}
    times = Counter(stem.form for name in people for stem in name)
    cut = [list(marked) for marked in labels]
    for row, marked, sure in zip(stems, cut, chances, strict=True):
        for start, end in list(names_of(marked)):
            last = row[end - 1].form
            if (
                marked[start] == PERSON
                and end > start + 1
                and sure[end - 1] < _SURE
                and times[last] == 1
                and not is_listed(last)
            ):
                rest = _phrase(row, start, end - 1)
                if not whole.isdisjoint((rest, rest[-1:])):
                    marked[end - 1] = NO_NAME
    return cut


def with_surnames(
    stems: Rows,
    labels: Labels,
    persons: Sequence[Floats],
    is_other: Callable[[str], bool],
    is_head: Callable[[str], bool],
) -> list[list[int]]:
    """The labels with each last name of a full one marked that stands alone, where the tagger
    held it for a name's beginning rather often; `persons` tell of each word how likely.

    A word that `is_other` («سلطان») may mean that; one behind a quotation mark or before a word
    that `is_head` of a body may begin a title or the body's name.
    """
    surnames = {name[-1].rest for name in _people(stems, labels) if len(name) > 1}
    found = [list(marked) for marked in labels]
    for row, marked, chances in zip(stems, found, persons, strict=True):
        for at in np.flatnonzero(chances >= _WAVERING).tolist():
            before, after = row[at - 1].form if at else "", row[at + 1 :][:1]
            begins = before in _QUOTES or any(is_head(stem.rest) for stem in after)
            rest = row[at].rest
            if marked[at] == NO_NAME and rest in surnames and not (begins or is_other(rest)):
                marked[at] = PERSON
    return found


def _without_tails(stems: Rows, labels: Labels, is_given: Callable[[str], bool]) -> list[list[int]]:
    """The labels with persons' names cut after a surname that begins them."""
    names = list(_people(stems, labels))
    surnames = {name[-1].rest: name[0].rest for name in names if len(name) > 1}
    times = Counter(stem.form for name in names for stem in name)
    cut = [list(marked) for marked in labels]
    for row, marked in zip(stems, cut, strict=True):
        for start, end in list(names_of(marked)):
            form = row[start].rest
            if (
                marked[start] == PERSON
                and surnames.get(form, form) != form
                and not is_given(form)
                and all(times[stem.form] == 1 for stem in row[start + 1 : end])
            ):
                marked[start + 1 : end] = [NO_NAME] * (end - start - 1)
    return cut


def _of_one_kind(
    row: Sequence[Stem],
    labels: Sequence[int],
    found: Mapping[Phrase, Counter[int]],
    first_names: Set[str],
) -> list[int]:
    """The labels with each name of the kind that it is at least twice as often, and a first
    name alone a person's, if it is seldom something else («الخليل»)."""
    same = list(labels)
    for start, end in names_of(labels):
        kinds = found[_phrase(row, start, end)]
        kind, times = kinds.most_common(1)[0]
        is_first = end == start + 1 and row[start].rest in first_names
        if is_first and kinds[labels[start]] <= _SELDOM:
            mark(same, start, end, PERSON)
        elif times >= _CLEAR * kinds[labels[start]]:
            mark(same, start, end, kind)
    return same


def _people(stems: Rows, labels: Labels) -> Iterator[Sequence[Stem]]:
    """The words of each person's name."""
    for row, marked in zip(stems, labels, strict=True):
        for start, end in names_of(marked):
            if marked[start] == PERSON:
                yield row[start:end]


def _found(stems: Rows, labels: Labels) -> dict[Phrase, Counter[int]]:
    """How often each phrase was a name of each kind."""
    found: dict[Phrase, Counter[int]] = defaultdict(Counter)
    for row, marked in zip(stems, labels, strict=True):
        for start, end in names_of(marked):
            found[_phrase(row, start, end)][marked[start]] += 1
    return found


def _left_out(stems: Rows, labels: Labels, phrases: Mapping[Phrase, int]) -> Counter[Phrase]:
    """How often each phrase stands where nothing is marked."""
    lengths = _lengths(phrases)
    return Counter(
        phrase
        for row, marked in zip(stems, labels, strict=True)
        for _, _, phrase in _unmarked(row, marked, phrases, lengths)
    )


def _is_rare(phrase: Phrase, vocabulary: Vocabulary) -> bool:
    if len(phrase) > 1:
        return True
    form = phrase[0]
    return len(form) > _SHORT and form.isalpha() and vocabulary.count(form) < _COMMON


def _last_names(stems: Rows, labels: Labels, vocabulary: Vocabulary) -> Iterator[str]:
    for name in _people(stems, labels):
        form = name[-1].rest
        is_rare = form.isalpha() and vocabulary.count(form) < _RARE_LAST
        if len(name) > 1 and len(form) > _SHORT and is_rare:
            yield form


def _lengths(phrases: Mapping[Phrase, int]) -> dict[str, list[int]]:
    """How many words the phrases have that begin with each word, the most first."""
    lengths: dict[str, set[int]] = defaultdict(set)
    for phrase in phrases:
        lengths[phrase[0]].add(len(phrase))
    return {form: sorted(known, reverse=True) for form, known in lengths.items()}


def _unmarked(
    row: Sequence[Stem],
    labels: Sequence[int],
    phrases: Mapping[Phrase, int],
    lengths: Mapping[str, Sequence[int]],
) -> Iterator[tuple[int, int, Phrase]]:
    """Where phrases stand of which no word is marked, the longest first."""
    at = 0
    while at < len(row):
        end = at + 1
        for length in lengths.get(row[at].rest, ()) if labels[at] == NO_NAME else ():
            phrase = _phrase(row, at, at + length)
            is_whole = len(phrase) == length and not any(labels[at : at + length])
            if is_whole and phrase in phrases:
                end = at + length
                yield at, end, phrase
                break
        at = end


def _completed(
    row: Sequence[Stem],
    labels: Sequence[int],
    told: Mapping[Phrase, int],
    lengths: Mapping[str, Sequence[int]],
) -> list[int]:
    completed = list(labels)
    for start, end, phrase in _unmarked(row, labels, told, lengths):
        mark(completed, start, end, told[phrase])
    return completed


def _phrase(row: Sequence[Stem], start: int, end: int) -> Phrase:
    return (row[start].rest, *(stem.form for stem in row[start + 1 : end]))
