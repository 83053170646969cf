"""Stories and verse name hardly anybody: there a word that may be a name mostly is not.

News and encyclopaedias hold, in every hundred words, some names that can be nothing else: full
names of people, bodies, known cities. Of 211 marked articles none had fewer than nine in a
thousand words; where there are almost none, «خورشید» is the sun, «ברק» lightning and «الراوي»
whoever tells the story, however sure the tagger is. What explains (the atom, a program) names as
few, but it counts and dates: its people and places are some, its bodies mostly products. Essays
and memories name somebody now and then, but no figures: there a doubtful name that stands once
mostly is none.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from reader.extract.names.decoding import Floats
from reader.extract.names.labelled import BODY, NO_NAME, PERSON, PLACE, names_of
from reader.extract.names.lexicon import Known
from reader.extract.names.vocabulary import Stem

_SURE = 0.9
_LIKELY = 0.7
"""How sure a name that stands alone has to be; of those less sure, most were none."""
_FEW = 0.006
"""Sure names a word, below which an article is a story."""
_SOME = 0.04
"""Sure names a word, below which an article without figures is a memory or an essay."""
_SHORT = 80
"""Words from which that can be told."""
_FIGURES = 0.005
"""Figures and Latin words a word, from which an article explains."""
_NO_FIGURES = 0.002
_EVEN = 0.5
_OFTEN = 2
"""So often a story's own people are named."""

Rows = Sequence[Sequence[Stem]]


def without_unlikely(
    stems: Rows,
    labels: Sequence[list[int]],
    chances: Sequence[Floats],
    known: Callable[[str], int],
    titles: frozenset[str],
) -> Sequence[list[int]]:
    """The labels of an article; of an essay's, only the sure names, those behind a title and
    those that come again; of a story's, only the names that surely come again, and those
    sure ones that stand behind a title or are known places or full names, and the likely people
    and places of what explains. `known` tells the flags that a word has in the lexicon, `chances`
    how likely the label of each word is."""
    kept = [list(marked) for marked in labels]
    names = [
        (row, marked, start, end, float(sure[start:end].min()))
        for row, marked, sure in zip(stems, kept, chances, strict=True)
        for start, end in names_of(marked)
    ]
    words = sum(stem.form[:1].isalpha() for row in stems for stem in row)
    anchors, figures = sum(_is_anchor(*name, known) for name in names), _figures(stems)
    is_story = anchors < _FEW * words
    tells = anchors < _SOME * words and figures < _NO_FIGURES * words
    if words < _SHORT or not (is_story or tells):
        return labels
    times = Counter(
        _phrase(row, start, end)
        for row, _, start, end, sure in names
        if sure > _LIKELY or not is_story
    )
    explains = figures >= _FIGURES * words
    for name in names:
        row, marked, start, end, sure = name
        if explains and marked[start] != BODY and sure >= _EVEN:
            continue
        is_titled = marked[start] == PERSON and start and row[start - 1].rest in titles
        is_likely = sure >= _SURE and (is_titled or _is_anchor(*name, known))
        if not is_story:
            is_likely = is_titled or sure >= _SURE
        if not is_likely and times[_phrase(row, start, end)] < _OFTEN:
            marked[start:end] = [NO_NAME] * (end - start)
    return kept


def without_lonely(
    stems: Rows,
    labels: Sequence[list[int]],
    chances: Sequence[Floats],
    least: Callable[[str], float],
    is_role: Callable[[str], bool],
) -> Sequence[list[int]]:
    """The labels of an article less people of one word that nothing else speaks for: no other
    name has it, and it is a role or stands once and is less sure than `least` asks of it."""
    phrases = Counter(
        _phrase(row, start, end)
        for row, marked in zip(stems, labels, strict=True)
        for start, end in names_of(marked)
    )
    within = {word for phrase in phrases if len(phrase) > 1 for word in phrase}
    kept = [list(marked) for marked in labels]
    for row, marked, sure in zip(stems, kept, chances, strict=True):
        for start, end in list(names_of(marked)):
            word = row[start].rest
            if marked[start] != PERSON or end > start + 1 or word in within:
                continue
            is_lonely = phrases[(word,)] == 1 and sure[start] < least(word)
            if is_role(word) or is_lonely:
                marked[start] = NO_NAME
    return kept


def _is_anchor(
    row: Sequence[Stem],
    marked: Sequence[int],
    start: int,
    end: int,
    sure: float,
    known: Callable[[str], int],
) -> bool:
    """Whether a name can hardly be anything else."""
    if end > start + 1:
        return sure >= _SURE
    flags = known(row[start].rest)
    is_city = flags & Known.CITY and not flags & (Known.FIRST | Known.LAST)
    return marked[start] == PLACE and sure >= _SURE and bool(flags & Known.COUNTRY or is_city)


def _figures(stems: Rows) -> int:
    """How many words are figures or in Latin letters."""
    firsts = (stem.form[:1] for row in stems for stem in row)
    return sum(first.isdecimal() or (first.isascii() and first.isalpha()) for first in firsts)


def _phrase(row: Sequence[Stem], start: int, end: int) -> tuple[str, ...]:
    return tuple(stem.rest for stem in row[start:end])
