"""Words of a query where they follow each other in a text, as the query wants them spelled."""

import re

from reader.search.affixes import core_of
from reader.search.joints import PARTING, is_joint, pattern_of, phrase_of, without_joints
from reader.search.query import Query
from reader.search.spans import Stretch
from reader.search.stretches import is_letter, places_of, word_around
from reader.text.fold import Folded, folded
from reader.text.spelling import spelled

_TA = "ةۃ"


class Phrase:
    """The `words` of a query in a folded text, looked for by the first of them."""

    def __init__(self, query: Query, words: str, text: Folded) -> None:
        self._query = query
        self._folded = text
        self._form = phrase_of(words)
        self._carries_clitics = query.whole_words and query.clitics
        self._bearer = core_of(self._form)
        self._core = self._bearer.letters if self._carries_clitics else self._form
        self._is_whole = query.whole_words and not query.clitics
        self._first, *others = PARTING.split(self._core)
        self._pattern = _pattern(self._core, self._is_whole) if others or self._is_whole else None
        self._tells = query.marks or query.letters
        self._spelling = self._asked(words) if self._tells else ""

    def _asked(self, words: str) -> str:
        """How the query spells the letters that are looked for."""
        asked, core = folded(words), without_joints(self._core)
        at = asked.text.find(core)
        return self._spelled(asked.span(at, at + len(core)).of(words) if at >= 0 else words)

    def places(self, start: int, end: int) -> list[Stretch]:
        """Those that begin from `start` up to `end` in the folded text; some may overlap."""
        text = self._folded.text
        is_sifted = self._pattern is not None or self._tells or self._carries_clitics
        found = places_of(self._first, text, start, end, overlapping=is_sifted)
        if self._pattern is not None:
            each = (self._pattern.match(text, at) for at, _ in found)
            found = [match.span() for match in each if match and self._is_parted(match)]
        if self._tells:
            found = self._spelled_so(found)
        if self._carries_clitics:
            found = self._with_clitics(found)
        return found

    def _is_parted(self, match: re.Match[str]) -> bool:
        """Whether something stands in each gap between words."""
        gaps = match.regs[1:]
        return all(end > start or is_joint(start, self._folded) for start, end in gaps)

    def _with_clitics(self, found: list[Stretch]) -> list[Stretch]:
        """Those of `found` that are a word with what may be written onto it, with all of that."""
        text = self._folded.text
        each = ((place, word_around(text, *place)) for place in found)
        return [
            word
            for place, word in each
            if self._bearer.bears(text, word, place) and not self._is_another(word, place)
        ]

    def _is_another(self, word: Stretch, place: Stretch) -> bool:
        """Whether ة goes on from `place`, where ه would say whose it is: كتابة is no كتاب."""
        if place[1] == word[1] or self._form.endswith("ه"):
            return False
        return self._folded.original[self._folded.starts[place[1]]] in _TA

    def _spelled_so(self, found: list[Stretch]) -> list[Stretch]:
        """Those of `found` that have the marks, or the letters, that the query has."""
        starts = self._folded.origin_starts([start for start, _ in found])
        ends = self._folded.origin_ends([end - 1 for _, end in found])
        original = self._folded.original
        written = [original[start:end] for start, end in zip(starts, ends, strict=True)]
        right = {form for form in set(written) if self._spelled(form) == self._spelling}
        return [place for place, form in zip(found, written, strict=True) if form in right]

    def _spelled(self, text: str) -> str:
        form = spelled(text, marks=self._query.marks, letters=self._query.letters)
        return " ".join(form.split())


def _pattern(words: str, is_whole: bool) -> re.Pattern[str]:
    """Folded `words` after each other, as words of their own if they are to be whole."""
    start = r"(?<!\w)" if is_whole and is_letter(words[0]) else ""
    end = r"(?!\w)" if is_whole and is_letter(words[-1]) else ""
    return re.compile(start + pattern_of(words) + end)
