"""Titles of works: «ثلاثية غرناطة» is a novel, and Cleopatra in «مصرع كليوباترا» its heroine.

Behind a word for a work stands its title in quotation marks; in 140 such places of the marked
articles one alone was a name. Others of the same kind may follow, joined by commas and «and».
"""

from collections.abc import Iterator, Sequence

from reader.extract.names.labelled import NO_NAME, names_of
from reader.extract.names.vocabulary import Stem
from reader.languages.name_words import NameWords
from reader.text.fold import fold

_CLOSING = {"«": "»", "“": "”", "”": "“", '"': '"', "„": "“"}
_LONGEST = 9
"""Words of a title at most; what is longer is mostly said by somebody."""
_NEAR = 3
"""Words from that for a work to its title at most."""
_STOPS = frozenset(".!?؟۔…:")
_COMMAS = frozenset("،,")
_BESIDE = 3
"""Words between two titles of one row at most: a comma, «and», a year in brackets."""


class Titles:
    """The titles of works in one language."""

    def __init__(self, language: NameWords) -> None:
        self._works = frozenset(map(fold, language.works))
        others = language.bodies | language.descriptors | language.joints | language.before_whole
        self._others = frozenset(map(fold, others))
        self._and = fold(language.conjunction)

    def without_names(
        self, labels: Sequence[int], stems: Sequence[Stem], words: Sequence[str]
    ) -> list[int]:
        """The labels of a sentence less the names within titles, and those that are titles;
        `words` are as they are written."""
        freed = list(labels)
        inside = [range(start, end) for start, end in self._titles_in(stems, words)]
        for start, end in names_of(labels) if inside else ():
            if any(start in title and end - 1 in title for title in inside):
                freed[start:end] = [NO_NAME] * (end - start)
        return freed

    def _titles_in(self, stems: Sequence[Stem], words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """The first words of titles, and the words after their last."""
        last = -1
        at = 0
        while at < len(words):
            end = _closed(words, at)
            if end:
                follows = last >= 0 and self._is_row(words[last + 1 : at])
                if follows or self._is_work(stems[max(at - _NEAR, 0) : at]):
                    yield at + 1, end
                    last = end
                at = end
            at += 1

    def _is_work(self, before: Sequence[Stem]) -> bool:
        """Whether the words before a quotation say that it is a title."""
        if not before or before[-1].rest in self._others:
            return False
        for stem in reversed(before):
            if not stem.form[:1].isalpha() and stem.form not in _COMMAS:
                return False
            if stem.rest in self._works:
                return True
        return False

    def _is_row(self, between: Sequence[str]) -> bool:
        """Whether what stands between two quotations makes the second what the first is."""
        signs = [word for word in between if word != self._and]
        return len(between) <= _BESIDE and all(word in _COMMAS for word in signs)


def _closed(words: Sequence[str], at: int) -> int:
    """Where the quotation marks close that open at a word; 0 where none do soon."""
    close = _CLOSING.get(words[at])
    for end in range(at + 2, min(at + 2 + _LONGEST, len(words))) if close else ():
        if words[end] == close:
            return end
        if words[end] in _STOPS:
            return 0
    return 0
