"""Names by rule: titles before persons, heads before organisations, places known beforehand.

What a reader goes by who knows the language but not the world. The statistical tagger weighs
these readings among its other evidence; where a language has no tagger they stand alone.
"""

from collections.abc import Mapping, Sequence

from reader.extract.names.labelled import BODY, NO_NAME, PERSON, PLACE, mark
from reader.extract.names.lexicon import Known, Lexicon, Phrase
from reader.extract.names.vocabulary import Stem, Vocabulary
from reader.languages.name_words import NameWords
from reader.text.fold import fold

_NO_PHRASE = Phrase(0, 0, 0)
_NAMES_BODY, _NAMES_PERSON = int(Known.BODY), int(Known.PERSON)
_NAMES_PLACE = int(Known.PLACE | Known.COUNTRY | Known.CITY)
_NAMES_SEAT = int(Known.PLACE | Known.BODY)
_SELDOM = 60
"""Occurrences below which a word that nothing else explains may be a name's."""
_LONGEST_BODY = 12
_LONGEST_PERSON = 5


# What a word can be in a name or beside one. Plain numbers: a member of an IntFlag costs ten
# times as much to ask, and this is asked of every word.
_WORD = 1 << 0
_TITLE = 1 << 1
_SPEECH = 1 << 2
_PARTICLE = 1 << 3
_HEAD = 1 << 4
_DESCRIPTOR = 1 << 5
_SITE = 1 << 6
_JOINT = 1 << 7
_FIRST = 1 << 8
_LAST = 1 << 9
_PLACE = 1 << 10
_BODY = 1 << 11
_NATIONALITY = 1 << 12
_DEFINITE = 1 << 13
_RARE = 1 << 14

_NAMED = _FIRST | _LAST | _PARTICLE
_OTHER = _TITLE | _HEAD | _DESCRIPTOR | _SITE | _SPEECH


class Rules:
    """The rules of one language."""

    def __init__(self, vocabulary: Vocabulary, lexicon: Lexicon, language: NameWords) -> None:
        self._vocabulary = vocabulary
        self._lexicon = lexicon
        self._article = language.article
        self._listed: dict[str, int] = {}
        for words, role in (
            (language.titles, _TITLE),
            (language.speech, _SPEECH),
            (language.particles, _PARTICLE),
            (language.bodies, _HEAD),
            (language.descriptors, _DESCRIPTOR),
            (language.sites, _SITE),
            (language.joints, _JOINT),
        ):
            for word in words:
                form = fold(word)
                self._listed[form] = self._listed.get(form, 0) | role
        self._joints = frozenset(map(fold, language.joints))
        self._seated = frozenset(map(fold, language.seated))
        self._roles: dict[str, int] = {}

    def labels(self, stems: Sequence[Stem], found: Sequence[Phrase]) -> list[int]:
        """The label of each word of a sentence, as an index into `LABELS`.

        `found` are the phrases of the lexicon in the sentence.
        """
        roles = [self._role(stem.rest) for stem in stems]
        labels = [NO_NAME] * len(stems)
        phrases = {phrase.start: phrase for phrase in found}
        at = 0
        while at < len(stems):
            end, kind = self._name(stems, roles, phrases, at)
            if end > at:
                mark(labels, at, end, kind)
            at = max(end, at + 1)
        return labels

    def begins_body(self, stem: Stem) -> bool:
        """Whether names of organisations begin with the word."""
        return bool(self._role(stem.rest) & _HEAD)

    def _role(self, form: str) -> int:
        role = self._roles.get(form)
        if role is None:
            role = self._roles[form] = self._worked_out(form)
        return role

    def _worked_out(self, form: str) -> int:
        if not form[:1].isalpha():
            return 0
        role = _WORD | self._listed.get(form, 0)
        known = Known(self._lexicon.known(form))
        count = self._vocabulary.count(form)
        if known & Known.FIRST:
            role |= _FIRST
        if known & Known.LAST:
            role |= _LAST
        if known & Known.COUNTRY or (known & Known.CITY and count > _SELDOM):
            role |= _PLACE
        if known & Known.BODY:
            role |= _BODY
        if known & Known.NATIONALITY:
            role |= _NATIONALITY
        if self._article and form.startswith(self._article):
            role |= _DEFINITE
        elif not role & ~_WORD and count < _SELDOM:
            role |= _RARE
        return role

    def _name(
        self,
        stems: Sequence[Stem],
        roles: Sequence[int],
        phrases: Mapping[int, Phrase],
        at: int,
    ) -> tuple[int, int]:
        """The end and the label of the name that begins at a word; no end where none does."""
        if not roles[at]:
            return 0, NO_NAME
        _, end, known = phrases.get(at, _NO_PHRASE)
        if roles[at] & _HEAD:
            body = self._body(stems, roles, phrases, at)
            if body > max(end, at + 1):
                return body, BODY
        if end:
            if known & _NAMES_BODY:
                return end, BODY
            if known & _NAMES_PLACE:
                return end, PLACE
            if known & _NAMES_PERSON:
                return end, PERSON
        person = self._person(stems, roles, phrases, at)
        if person:
            return person, PERSON
        if roles[at] & _PLACE and not roles[at] & _OTHER:
            return at + 1, PLACE
        return 0, NO_NAME

    def _body(
        self,
        stems: Sequence[Stem],
        roles: Sequence[int],
        phrases: Mapping[int, Phrase],
        head: int,
    ) -> int:
        """Where the organisation ends whose name begins with the head at `head`.

        The genitive chain of Arabic: indefinite nouns lead on, the first definite one closes
        it, definite adjectives follow; then «for …», «and …» with a definite noun, and «in»
        with a place.
        """
        at = head + 1
        closed = bool(roles[head] & _DEFINITE)
        limit = min(len(stems), head + _LONGEST_BODY)
        while at < limit and roles[at]:
            clitic, role = stems[at].clitic, roles[at]
            _, phrase_end, known = phrases.get(at, _NO_PHRASE)
            is_place = bool(role & _PLACE or known & _NAMES_SEAT)
            if clitic:
                joins = clitic in self._joints and role & _DEFINITE
                if not joins or is_place or role & (_HEAD | _TITLE):
                    break
            elif role & _JOINT:
                seat = at + 1
                if not closed or stems[head].rest not in self._seated or seat >= limit:
                    break
                return seat + 1 if roles[seat] & _PLACE and not stems[seat].clitic else at
            elif (is_place and closed and not phrase_end) or (
                not role & _DEFINITE
                and not is_place
                and not self._leads_on(stems, roles, phrases, at, closed)
            ):
                break
            closed = closed or bool(role & _DEFINITE) or is_place
            at = max(at + 1, phrase_end)
        return at if closed and at > head + 1 else 0

    def _leads_on(
        self,
        stems: Sequence[Stem],
        roles: Sequence[int],
        phrases: Mapping[int, Phrase],
        at: int,
        closed: bool,
    ) -> bool:
        """Whether an indefinite noun inside a genitive chain is followed by the next noun."""
        if closed or at + 1 >= len(stems) or stems[at + 1].clitic or roles[at] & _SPEECH:
            return False
        return bool(roles[at + 1] & (_DEFINITE | _HEAD | _PLACE) or phrases.get(at + 1))

    def _person(
        self,
        stems: Sequence[Stem],
        roles: Sequence[int],
        phrases: Mapping[int, Phrase],
        at: int,
    ) -> int:
        """Where the person's name ends that begins at a word; 0 where none does."""
        introduced = at > 0 and self._introduces(roles, phrases, at - 1)
        first = roles[at]
        if first & (_OTHER | _JOINT) or not first & (_FIRST | _PARTICLE | _RARE | _LAST):
            return 0
        if not introduced and not first & (_FIRST | _PARTICLE):
            return 0
        end = at + 1
        while end < min(len(stems), at + _LONGEST_PERSON) and self._goes_on(stems, roles, end):
            end += 1
        while end > at + 1 and roles[end - 1] & _PARTICLE and not roles[end - 1] & _FIRST:
            end -= 1
        if end == at + 1:
            return end if introduced and first & _FIRST and not first & _DEFINITE else 0
        told = introduced or any(self._is_unknown(stem) for stem in stems[at:end])
        return end if told else 0

    def _introduces(self, roles: Sequence[int], phrases: Mapping[int, Phrase], before: int) -> bool:
        """Whether a title, or a title and a place («رئيس كازاخستان»), stands before a word."""
        if roles[before] & _TITLE:
            return True
        for start in range(before, max(before - 5, -1), -1):
            if start and roles[start - 1] & _TITLE:
                end = phrases[start].end if start in phrases else start + 1
                return end == before + 1 and bool(roles[start] & _PLACE or start in phrases)
        return False

    def _goes_on(self, stems: Sequence[Stem], roles: Sequence[int], at: int) -> bool:
        if stems[at].clitic:
            return False
        role = roles[at]
        if roles[at - 1] & _PARTICLE:
            return bool(role)
        if role & (_TITLE | _HEAD | _SPEECH | _JOINT):
            return False
        if role & _DEFINITE:
            return bool(role & (_LAST | _FIRST) or self._is_unknown(stems[at]))
        return bool(role & (_NAMED | _RARE))

    def _is_unknown(self, stem: Stem) -> bool:
        return self._vocabulary.count(stem.rest) < _SELDOM
