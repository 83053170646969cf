"""Where a name begins within its first word: «لبكي» is Labaki, «لبيروت» is to Beirut.

The vocabulary takes a word apart by how often its readings occur. Once it is known to begin
a name, more can be asked: which reading the lexicon has for names of that kind, and which
one stands in the article where nothing can be written on its front, inside another name.
"""

from collections.abc import Iterator, Sequence

from reader.extract.names.labelled import BODY, PERSON, PLACE, names_of
from reader.extract.names.lexicon import Known, Lexicon
from reader.extract.names.vocabulary import Stem
from reader.languages.name_words import NameWords
from reader.text.fold import fold
from reader.text.words import bare

_KNOWN = {
    PERSON: Known.FIRST | Known.LAST,
    PLACE: Known.PLACE | Known.CITY | Known.COUNTRY,
    BODY: Known.BODY,
}
_SEEN, _WHOLE, _LISTED, _STRONG, _SPLIT = 8, 5, 3, 2, 1
"""What the proofs of a reading weigh: it stands inside another name, the whole word or what
is left of it is listed, the clitic is a strong one; `_SPLIT` is the vocabulary's opinion."""
_WELL_KNOWN = Known.COUNTRY | Known.CITY
_SHORT = 2


class Fronts:
    """The first words of names in one language."""

    def __init__(self, lexicon: Lexicon, language: NameWords) -> None:
        self._lexicon = lexicon
        self._heads = frozenset(map(fold, language.bodies))
        self._before_whole = frozenset(map(fold, language.before_whole))
        self._language = language

    def mended(
        self, stems: Sequence[Sequence[Stem]], labels: Sequence[Sequence[int]]
    ) -> list[list[Stem]]:
        """The words of an article, those that begin a name taken apart with all that is known."""
        seen = frozenset(_inner(stems, labels))
        mended = [list(row) for row in stems]
        for row, marked in zip(mended, labels, strict=True):
            for start, end in names_of(marked):
                if start and row[start - 1].rest in self._before_whole:
                    row[start] = Stem(row[start].form, "", row[start].form)
                else:
                    row[start] = self._best(row[start:end], marked[start], seen)
        return mended

    def is_known(self, kind: int, form: str) -> bool:
        """Whether the lexicon has a word for a name of a kind."""
        return bool(self._lexicon.known(form) & _KNOWN[kind])

    def _best(self, name: Sequence[Stem], kind: int, seen: frozenset[str]) -> Stem:
        readings = list(dict.fromkeys(self._readings(name[0])))
        if len(readings) == 1:
            return readings[0]
        tail = [stem.form for stem in name[1:]]
        strong = self._language.strong_clitics if kind != PERSON else frozenset()

        def weight(reading: Stem) -> int:
            known = self._known(reading.rest, tail, kind)
            if reading.clitic in self._language.weak_clitics and not known & _WELL_KNOWN:
                return -1
            return (
                _SEEN * (kind == PERSON and reading.rest in seen)
                + (_LISTED if reading.clitic else _WHOLE) * bool(known)
                + _STRONG * (reading.clitic in strong)
                + _SPLIT * (reading == name[0])
            )

        return max(readings, key=weight)

    def _readings(self, word: Stem) -> Iterator[Stem]:
        """The word as the vocabulary has it, whole, and less each clitic that it begins with."""
        form = word.form
        yield word
        yield Stem(form, "", form)
        for clitic in self._language.clitics:
            if form.startswith(clitic) and len(form) > len(clitic) + _SHORT:
                yield Stem(form, clitic, bare(form, len(clitic), self._language.article))

    def _known(self, rest: str, tail: Sequence[str], kind: int) -> int:
        """What the lexicon says of a name that begins with a word, if it is of this kind."""
        if kind == BODY and rest in self._heads:
            return Known.BODY
        known = 0 if tail and kind != PERSON else self._lexicon.known(rest) & _KNOWN[kind]
        phrase = next(self._lexicon.phrases([rest], [rest, *tail]), None)
        return known | (phrase.known & _KNOWN[kind] if phrase else 0)


def _inner(stems: Sequence[Sequence[Stem]], labels: Sequence[Sequence[int]]) -> Iterator[str]:
    """The words inside the names of persons."""
    for row, marked in zip(stems, labels, strict=True):
        for start, end in names_of(marked):
            if marked[start] == PERSON:
                yield from (stem.form for stem in row[start + 1 : end])
