"""What the tagger looks at: the properties of a word, and of the words beside it.

A feature is a property seen at a distance: «the word before is a title». Properties belong
to a word whatever stands around it, so the weights of all that a word says at each distance
add up once per word, not once per place.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.extract.names.decoding import LABELS
from reader.extract.names.lexicon import Known, Lexicon, Phrase
from reader.extract.names.rules import Rules
from reader.extract.names.vocabulary import LONGEST, Stem, Vocabulary
from reader.languages.name_words import NameWords
from reader.text.fold import fold

DISTANCES = (-2, -1, 0, 1, 2)

_LISTS = ("titles", "speech", "particles", "bodies", "descriptors", "sites", "directions", "joints")
_NAME = int(Known.FIRST | Known.LAST | Known.COUNTRY | Known.CITY | Known.NATIONALITY)


class Properties(NamedTuple):
    """What a word shows at no distance alone, next to another, and further off."""

    own: tuple[str, ...]
    near: tuple[str, ...]
    far: tuple[str, ...]
    gist: str


class Describer:
    """The properties of words in one language."""

    def __init__(self, vocabulary: Vocabulary, lexicon: Lexicon, language: NameWords) -> None:
        self.vocabulary = vocabulary
        self.lexicon = lexicon
        self.language = language
        self.rules = Rules(vocabulary, lexicon, language)
        self._lists: dict[str, str] = {}
        for name in _LISTS:
            for word in getattr(language, name):
                form = fold(word)
                self._lists[form] = self._lists.get(form, "") + name[0:2]

    def stem(self, surface: str) -> Stem:
        """The word of the text, folded and taken apart."""
        form = fold(surface[:LONGEST])
        if form in self._lists:
            return Stem(form, "", form)
        return self.vocabulary.stem(form, self.language, self._is_known)

    def _is_known(self, form: str) -> bool:
        return form in self._lists or bool(self.lexicon.known(form) & _NAME)

    def properties(self, stem: Stem) -> Properties:
        """All that a word shows by itself."""
        form, clitic, rest = stem
        shape = _shape(form)
        if shape != "word":
            sign = form[:3] if shape == "sign" else shape + str(min(len(form), 5))
            return Properties((f"w={sign}", shape), (f"w={sign}", shape), (f"w={sign}",), sign)
        kinds = self._kinds(rest)
        clusters = self.vocabulary.clusters(rest)
        own = [f"w={rest}", f"f={form}", f"c={clitic}", f"n={min(len(rest), 8)}"]
        own += (f"p{k}={rest[:k]}" for k in (1, 2, 3, 4) if len(rest) > k)
        own += (f"s{k}={rest[-k:]}" for k in (1, 2, 3, 4) if len(rest) > k)
        own += kinds
        if clitic:
            own.append("c")
            own += (f"c+{kind}" for kind in kinds)
        if not clusters:
            own.append("rare")
        near = [f"w={rest}", f"c={clitic}", f"s2={rest[-2:]}", f"p2={rest[:2]}", *kinds]
        far = [f"w={rest}", *kinds]
        for level, cluster in zip("abc", clusters, strict=False):
            own.append(f"k{level}={cluster}")
            near.append(f"k{level}={cluster}")
            if level != "c":
                far.append(f"k{level}={cluster}")
        leanings = [
            f"v{kind}{leaning}"
            for kind, leaning in zip("PLN", self.vocabulary.leanings(rest), strict=False)
            if leaning
        ]
        own += leanings
        near += leanings
        far += leanings
        if clitic:
            own += (f"c+{leaning}" for leaning in leanings)
        gist = "+".join(kinds) or "+".join(leanings) or (f"k{clusters[0]}" if clusters else "rare")
        return Properties(tuple(own), tuple(near), tuple(far), f"{clitic}{gist}")

    def _kinds(self, rest: str) -> list[str]:
        lists = self._lists.get(rest, "")
        kinds = [lists[at : at + 2] for at in range(0, len(lists), 2)]
        known = self.lexicon.known(rest)
        if known:
            kinds += _flags(known)
        if self.language.article and rest.startswith(self.language.article):
            kinds.append("al")
        return kinds

    def phrases(self, stems: Sequence[Stem]) -> list[Phrase]:
        """The phrases of the lexicon in a row of words."""
        rests = [stem.rest for stem in stems]
        return list(self.lexicon.phrases(rests, [stem.form for stem in stems]))

    def places(self, stems: Sequence[Stem]) -> Iterator[tuple[int, str]]:
        """Index and property of every word in a phrase or in a name by rule."""
        phrases = self.phrases(stems)
        for start, end, known in phrases:
            for flag in _flags(known):
                yield start, f"gB{flag}"
                for at in range(start + 1, end):
                    yield at, f"gI{flag}"
        for at, label in enumerate(self.rules.labels(stems, phrases)):
            if label:
                yield at, f"r{LABELS[label]}"


@lru_cache(4096)
def _flags(known: int) -> tuple[str, ...]:
    return tuple(flag.name[:3] for flag in Known(known) if flag.name)


def _shape(form: str) -> str:
    first = form[:1]
    if first.isdecimal():
        return "number"
    if not first.isalpha():
        return "sign"
    return "latin" if first.isascii() else "word"
