"""The looks at an article, in one: by rule, by what was learned, and once more as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log
from re import compile as pattern

import numpy as np

from reader.extract.names.anchors import without_lonely, without_unlikely
from reader.extract.names.borders import Borders
from reader.extract.names.cases import Cases
from reader.extract.names.day_names import DayNames
from reader.extract.names.decoding import LABELS, Floats, Tagged, decoded
from reader.extract.names.document import columns, emissions
from reader.extract.names.features import Describer
from reader.extract.names.fronts import Fronts
from reader.extract.names.labelled import PERSON, PLACE
from reader.extract.names.lexicon import Known, Phrase
from reader.extract.names.mending import (
    whole_bodies,
    without_doubtful,
    without_heads,
    without_others,
    without_predicates,
)
from reader.extract.names.network import Network
from reader.extract.names.repetition import (
    repeated,
    with_places_again,
    with_surnames,
    without_strangers,
)
from reader.extract.names.tagger import Tagger
from reader.extract.names.titles import Titles
from reader.extract.names.vocabulary import Stem
from reader.text.fold import fold

_COMMON = 20
"""Occurrences from which a word that no list has is no name's."""
_FREQUENT = 1000
"""Occurrences from which a word is more than a name."""
_OFTEN = 500
"""Occurrences from which a plural that no list has ends no person's name."""
_EVERYWHERE = 50_000
"""Occurrences from which a word is a preposition or the like, whoever else has it for a name."""
_LEAST_FREQUENT, _LEAST_LISTED = 0.9, 0.7
"""Below these, most people of one frequent word, or of one that names others too, were none."""
_RULE = 0.7
"""How sure a rule is; nobody measured it, so it is the same for all."""
_NEVER_SURER = 1 - 1e-4


@dataclass(frozen=True, slots=True)
class Learned:
    """The weights of a language: of the first look its features', its network's and its steps',
    of the second its tables' and steps'; `sureness` are the slope and the shift from the log odds
    of a name's least likely word to those of the name (Platt 1999)."""

    rows: Mapping[str, int]
    weights: Floats
    network: Network
    transitions: Floats
    tables: Mapping[str, Floats]
    second_transitions: Floats
    sureness: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence as it was read: its words taken apart, and their labels."""

    stems: Sequence[Stem]
    tagged: Tagged


class Reader:
    """Reads the rows of words of one article in one language."""

    def __init__(self, describer: Describer, day_names: DayNames, learned: Learned | None) -> None:
        self._describer = describer
        self._day_names = day_names
        self._borders = Borders(
            describer.language, self._is_common, self._is_frequent, describer.lexicon.known
        )
        self._titles_of_works = Titles(describer.language)
        self._fronts = Fronts(describer.lexicon, describer.language)
        self._cases = Cases(describer.language, self._fronts.is_known)
        self._other = pattern(describer.language.other)
        self._states = frozenset(map(fold, describer.language.states))
        self._roles = frozenset(map(fold, describer.language.roles))
        self._titles = frozenset(map(fold, describer.language.titles))
        self._heads = frozenset(map(fold, describer.language.bodies))
        self._predicates = {
            fold(word): frozenset(map(fold, after))
            for word, after in describer.language.predicates.items()
        }
        self._subjects = frozenset(map(fold, describer.language.subjects))
        self._learned = learned
        self._tagger = (
            Tagger(describer, learned.rows, learned.weights, learned.network) if learned else None
        )

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Read]:
        """All words and their labels, each sentence read in the light of all."""
        stems, read = self._looked_at(sentences)
        phrases = [self._describer.phrases(row) for row in stems]
        alone = [
            self._alone(one, row, found, words)
            for words, one, row, found in zip(sentences, read, stems, phrases, strict=True)
        ]
        chances = [one.probabilities.max(1) for one in read]
        known = self._describer.lexicon.known
        likely = without_unlikely(stems, alone, chances, known, self._titles)
        likely = without_lonely(stems, likely, chances, self._least, self._is_role)
        agreeing = self._cases.mended(sentences, stems, likely)
        agreeing = without_strangers(stems, agreeing, chances, self._is_listed)
        persons = [one.probabilities[:, PERSON] for one in read]
        agreeing = with_surnames(stems, agreeing, persons, self._is_other, self._is_head)
        labels = repeated(stems, agreeing, self._describer.vocabulary, self._is_given)
        places = [one.probabilities[:, [PLACE, PLACE + 1]].sum(1) for one in read]
        labels = with_places_again(stems, labels, places)
        return [
            Read(row, _mended(one, marked))
            for row, one, marked in zip(
                self._fronts.mended(stems, labels), read, labels, strict=True
            )
        ]

    def sureness(self, tagged: Tagged, start: int, end: int) -> float:
        """How likely the name of these words is one, with its kind and borders."""
        chances = tagged.probabilities[range(start, end), tagged.labels[start:end]]
        least = float(chances.min())
        if self._learned is None:
            return least
        slope, shift = self._learned.sureness
        return 1 / (1 + exp(-slope * log_odds(least) - shift))

    def _looked_at(
        self, sentences: Sequence[Sequence[str]]
    ) -> tuple[list[Sequence[Stem]], list[Tagged]]:
        """The words of each sentence, and how the tagger reads them at a second look; without
        a tagger, how the rules do."""
        if self._tagger is None or self._learned is None:
            stem, phrases, rules = (
                self._describer.stem,
                self._describer.phrases,
                self._describer.rules,
            )
            stems: list[Sequence[Stem]] = [list(map(stem, sentence)) for sentence in sentences]
            return stems, [_by_rule(rules.labels(row, phrases(row))) for row in stems]
        glances = self._tagger.glances(sentences)
        stems = [one.stems for one in glances]
        scores = [one.scores for one in glances]
        first = decoded(scores, self._learned.transitions)
        seen = columns(stems, first, self._describer.vocabulary)
        total = emissions(scores, seen, self._learned.tables)
        borders = np.cumsum([len(sentence) for sentence in sentences])[:-1]
        return stems, decoded(np.split(total, borders), self._learned.second_transitions)

    def _alone(
        self,
        one: Tagged,
        stems: Sequence[Stem],
        found: Sequence[Phrase],
        words: Sequence[str],
    ) -> list[int]:
        """The labels of a sentence, set right by what is known of the language alone."""
        labels = whole_bodies(self._sure(one, stems, found), found)
        labels = self._borders.mended(labels, stems)
        labels = without_heads(labels, stems, self._states, self._describer.lexicon)
        labels = without_predicates(labels, stems, self._predicates, self._subjects)
        labels = self._day_names.mended(labels, stems)
        labels = without_others(labels, words, self._other)
        return self._titles_of_works.without_names(labels, stems, words)

    def _sure(self, one: Tagged, stems: Sequence[Stem], found: Sequence[Phrase]) -> list[int]:
        rules = self._describer.rules
        return without_doubtful(
            one, lambda at: rules.begins_body(stems[at]), lambda: rules.labels(stems, found)
        )

    def _is_common(self, form: str) -> bool:
        known = self._describer.lexicon.known(form)
        return not known and self._describer.vocabulary.count(form) >= _COMMON

    def _is_frequent(self, form: str) -> bool:
        return self._is_common(form) and self._describer.vocabulary.count(form) >= _OFTEN

    def _least(self, form: str) -> float:
        """How sure a person's name of one word has to be that stands once and alone."""
        if self._describer.vocabulary.count(form) >= _FREQUENT:
            return _LEAST_FREQUENT
        return _LEAST_LISTED if self._is_listed(form) else 0

    def _is_other(self, form: str) -> bool:
        """Whether a word that is somebody's last name mostly means something else."""
        is_word = self._describer.vocabulary.count(form) >= _EVERYWHERE
        return is_word or form in self._titles or self._is_given(form)

    def _is_head(self, form: str) -> bool:
        return form in self._heads

    def _is_role(self, form: str) -> bool:
        """Whether a word alone says what somebody is: a role, or of which people."""
        known = self._describer.lexicon.known(form)
        return form in self._roles or bool(
            known & Known.NATIONALITY and not form.startswith(self._describer.language.article)
        )

    def _is_listed(self, form: str) -> bool:
        return bool(self._describer.lexicon.known(form))

    def _is_given(self, form: str) -> bool:
        return bool(self._describer.lexicon.known(form) & Known.FIRST)


def log_odds(chance: float) -> float:
    """The logarithm of how much likelier something is than not; never of what is certain."""
    chance = min(max(chance, 1 - _NEVER_SURER), _NEVER_SURER)
    return log(chance / (1 - chance))


def _by_rule(labels: Sequence[int]) -> Tagged:
    return Tagged(np.array(labels, np.int8), np.eye(len(LABELS), dtype=np.float32)[labels] * _RULE)


def _mended(one: Tagged, labels: Sequence[int]) -> Tagged:
    """What was read, with other labels; of these the rule is sure, not what was learned."""
    others = np.array(labels, np.int8)
    changed = one.labels != others
    if not changed.any():
        return one
    probabilities = one.probabilities.copy()
    probabilities[changed] = np.eye(len(LABELS), dtype=np.float32)[others[changed]] * _RULE
    return Tagged(others, probabilities)
