"""What written vowels tell of Arabic names: all words of a name agree, and none is indefinite.

A writer who puts a case ending on «شهرزادَ الصباحُ» does so to tell two nouns apart; and a
word with tanwin («راوٍ», «تونسيًّا») is a common noun, unless it is known for a name.
"""

from collections.abc import Callable, Sequence
from re import compile as pattern

from reader.extract.names.labelled import NO_NAME, names_of
from reader.extract.names.vocabulary import Stem
from reader.languages.name_words import NameWords
from reader.text.fold import fold

_MARK = pattern("[\u064b-\u0652]")
_ENDING = pattern("\u0651?([\u064b-\u0650])\u0651?$|\u0651?(\u064b)\u0651?ا$|ا(\u064b)$")
_FATHA, _DAMMA = "\u064e", "\u064f"
_TANWIN = frozenset("\u064b\u064c\u064d")
_TANWIN_FATH = "\u064b"
_VOCALISED = 0.6
"""Share of words with marks from which a sentence has its marks from habit."""

Known = Callable[[int, str], bool]
"""Whether a word alone may be a name of a kind."""


class Cases:
    """Names by the case endings of their words; `is_known` tells of a word that it is a name."""

    def __init__(self, language: NameWords, is_known: Known) -> None:
        self._article = language.article
        self._particles = frozenset(map(fold, language.particles))
        self._is_known = is_known

    def mended(
        self,
        sentences: Sequence[Sequence[str]],
        stems: Sequence[Sequence[Stem]],
        labels: Sequence[Sequence[int]],
    ) -> list[list[int]]:
        """The labels of an article, names cut where their words disagree, common nouns left
        out; `sentences` are the words as they are written."""
        seen = {
            stem.rest
            for words, row, marked in zip(sentences, stems, labels, strict=True)
            for start, end in names_of(marked)
            for word, stem in zip(words[start:end], row[start:end], strict=True)
            if _ending(word) not in _TANWIN
        }
        return [
            self._row(words, row, list(marked), seen)
            for words, row, marked in zip(sentences, stems, labels, strict=True)
        ]

    def _row(
        self, words: Sequence[str], stems: Sequence[Stem], labels: list[int], seen: set[str]
    ) -> list[int]:
        if not self._article or not any(map(_MARK.search, words)):
            return labels
        is_vocalised = _is_vocalised(words)
        for start, end in list(names_of(labels)):
            kind, endings = labels[start], [_ending(word) for word in words[start:end]]
            cut = self._together(kind, stems[start:end], endings, is_vocalised)
            if cut == 1 and endings[0] in _TANWIN:
                bare = _bare(stems[start], endings[0])
                is_told = is_vocalised or endings[0] == _TANWIN_FATH
                cut = int(bare in seen or (is_told and self._is_known(kind, bare)))
            labels[start + cut : end] = [NO_NAME] * (end - start - cut)
        return labels

    def _together(
        self, kind: int, stems: Sequence[Stem], endings: Sequence[str], is_vocalised: bool
    ) -> int:
        """How many words at the front of a name go together."""
        for at in range(1, len(stems)):
            if not self._particles.isdisjoint(stem.rest for stem in stems[max(at - 2, 0) : at]):
                continue
            before, ending = endings[at - 1], endings[at]
            is_definite = stems[at].form.startswith(self._article)
            if before in _TANWIN:
                if not (is_definite and self._is_known(kind, _bare(stems[at - 1], before))):
                    return at
            # A name that is never definite has fatha in the genitive too («دَيْرِ مُرَّانَ»).
            elif (
                (ending == _DAMMA or (ending == _FATHA and is_definite))
                and ending not in endings[:at]
                and (any(endings[:at]) or (is_definite and not is_vocalised))
            ):
                return at
        return len(stems)


def _bare(stem: Stem, ending: str) -> str:
    """A word without the alef that only carries its tanwin."""
    return stem.rest.removesuffix("ا") if ending == _TANWIN_FATH else stem.rest


def _ending(word: str) -> str:
    """The vowel mark of a word's case, "" where none is written."""
    found = _ENDING.search(word)
    return next(filter(None, found.groups()), "") if found else ""


def _is_vocalised(words: Sequence[str]) -> bool:
    lettered = [word for word in words if word[0].isalpha()]
    return sum(bool(_MARK.search(word)) for word in lettered) >= _VOCALISED * len(lettered)
