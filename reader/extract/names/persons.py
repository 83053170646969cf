"""Where names of persons begin and end: titles, numbers and peoples are no part of them."""

from collections.abc import Callable, Sequence
from re import compile as pattern

from reader.extract.names.labelled import NO_NAME, PERSON
from reader.extract.names.vocabulary import Stem
from reader.languages.name_words import NameWords
from reader.text.fold import fold

_TO_THE = pattern("و?لل")
_FULL = 2
"""Words of a full name at least."""
_RULER = 3
"""Words of a ruler's name with his ordinal at most («يوحنا بولس الثاني»)."""


class Persons:
    """The borders of persons' names in one language; `is_frequent` tells of a word that it is
    hardly a name."""

    def __init__(self, language: NameWords, is_frequent: Callable[[str], bool]) -> None:
        self._is_frequent = is_frequent
        self._article = language.article
        self._is_plural = pattern(language.plurals).search
        self._eulogies = {
            fold(word): frozenset(map(fold, after)) for word, after in language.eulogies.items()
        }
        self._honorifics = frozenset(map(fold, language.honorifics))
        self._ordinals = frozenset(map(fold, language.ordinals))
        self._closing = frozenset(map(fold, language.closing))
        self._trailing = frozenset(map(fold, language.trailing))

    def without_titles(self, labels: list[int], stems: Sequence[Stem], start: int, end: int) -> int:
        """Leave the titles out that a person's name begins with; gives its new start."""
        while start + 1 < end and stems[start].rest in self._honorifics:
            labels[start] = NO_NAME
            start += 1
        labels[start] = PERSON
        return start

    def parted(self, labels: list[int], stems: Sequence[Stem], start: int, end: int) -> int:
        """Cut a person's name before «to the …» and «God bless him», and before a title, a number
        or a people at its end; gives its new end, which is its start where nothing is left."""
        for at in range(start, end):
            is_other = at > start and self._article and _TO_THE.match(stems[at].form)
            if is_other or self._is_eulogy(stems, at):
                labels[at:end] = [NO_NAME] * (end - at)
                return at
        while end > start + 1 and self._is_beside(stems[start:end]):
            end -= 1
            labels[end] = NO_NAME
        return self._closed(labels, stems, end)

    def _closed(self, labels: list[int], stems: Sequence[Stem], end: int) -> int:
        """Take in what closes a person's name («عبداللہ بیگ خاں»), unless it begins another;
        gives its new end."""
        is_free = labels[end : end + 1] == [NO_NAME] and labels[end + 1 : end + 2] != [PERSON]
        if is_free and stems[end].form in self._closing:
            labels[end] = PERSON + 1
            end += 1
        return end

    def _is_eulogy(self, stems: Sequence[Stem], at: int) -> bool:
        after = self._eulogies.get(stems[at].form, frozenset())
        return at + 1 < len(stems) and stems[at + 1].form in after

    def _is_beside(self, name: Sequence[Stem]) -> bool:
        """Whether the last word of a person's name is none of it: a title, an ordinal behind more
        names than a ruler has, a common word for several («أحمد الطيب المسلمين»)."""
        last = name[-1].form
        return (
            last in self._trailing
            or (last in self._ordinals and len(name) > _RULER)
            or (len(name) > _FULL and bool(self._is_plural(last)) and self._is_frequent(last))
        )
