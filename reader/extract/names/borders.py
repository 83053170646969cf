"""Where names begin and end: what a reader knows of a language sets the tagger's borders right.

How often a word stood inside the names that it borders, and how often beside them, was
counted in the marked articles; the lists of `NameWords` hold those that were mostly inside.
"""

from collections.abc import Callable, Sequence

from reader.extract.names.labelled import BODY, NO_NAME, PERSON, PLACE, mark, names_of
from reader.extract.names.lexicon import Known
from reader.extract.names.persons import Persons
from reader.extract.names.vocabulary import Stem
from reader.languages.name_words import NameWords
from reader.text.fold import fold

_QUOTES = frozenset({"«", "»", '"'})
_GOVERNED = 2
_PERSON = Known.FIRST | Known.LAST
_PLACE = Known.COUNTRY | Known.CITY | Known.PLACE
_SHORT = 3
"""Letters of the names of most Latin letters."""
_TITLES = 2
"""Titles between the head of a place and the name that it has at most."""


class Borders:
    """The borders of names in one language; `is_common` tells of a word that it is no name,
    `is_frequent` that it is hardly one, `known` its flags in the lexicon."""

    def __init__(
        self,
        language: NameWords,
        is_common: Callable[[str], bool],
        is_frequent: Callable[[str], bool],
        known: Callable[[str], int],
    ) -> None:
        self._is_common = is_common
        self._persons = Persons(language, is_frequent)
        self._known = known
        self._article = language.article
        self._before = _folded(language.belonging)
        self._capital = fold(language.capital)
        self._additions = _folded(language.additions)
        self._parting = {
            PERSON: language.parting_clitics,
            BODY: language.parting_from_body,
        }
        self._heads = _folded(language.bodies)
        self._parting_club = language.parting_from_club
        self._particles = _folded(language.particles)
        self._titles = _folded(language.titles)
        self._speech = _folded(language.speech)
        self._joints = _folded(language.joints)
        self._ministries = _folded(language.ministries)
        self._within = _folded(language.within)
        self._seated = _folded(language.named_by_seat)
        self._unseated = _folded(language.unseated)
        self._roads = _folded(language.roads)
        self._means = _folded(language.means)
        self._conjunction = fold(language.conjunction)

    def mended(self, labels: Sequence[int], stems: Sequence[Stem]) -> list[int]:
        """The labels of a sentence with heads in the names of places, titles out of those of
        persons, bodies whole, and the abbreviations in brackets behind them marked too."""
        mended = list(labels)
        for start, end in names_of(labels):
            end = _in_one_script(mended, stems, start, end)
            end = self._without_place(mended, stems, start, end)
            head = self._ministry(mended, stems, start)
            if head < start:
                mark(mended, head, end, BODY)
            elif mended[start] == BODY:
                self._mend_body(mended, stems, start, end)
            else:
                if mended[start] == PERSON:
                    start = self._persons.without_titles(mended, stems, start, end)
                    end = self._persons.parted(mended, stems, start, end)
                if start < end:
                    self._widen(mended, stems, start, end)
        return mended

    def _without_place(self, labels: list[int], stems: Sequence[Stem], start: int, end: int) -> int:
        """Cut a name before a place that «in», «to» or «from» is written onto, and a person's
        before a country; gives its new end."""
        clitics = self._parting.get(labels[start], frozenset())
        for at in range(start + 1, end):
            form, known = stems[at].form, self._known(stems[at].form)
            if known:
                is_country = bool(known & Known.COUNTRY) and not known & _PERSON
                is_place = is_country and labels[start] == PERSON
                is_place = is_place and stems[at - 1].rest not in self._particles
            else:
                is_place = any(
                    form.startswith(clitic) and self._begins_place(stems, at, len(clitic))
                    for clitic in clitics
                )
                is_place = is_place or (at == start + 1 and self._is_club(labels, stems, start))
            if is_place:
                mark(labels, at, end, PLACE)
                return at
        return end

    def _is_club(self, labels: Sequence[int], stems: Sequence[Stem], start: int) -> bool:
        """Whether a body of one word without a head stands before «in» a city."""
        form = stems[start + 1].form
        return (
            labels[start] == BODY
            and stems[start].rest not in self._heads
            and any(
                form.startswith(clitic) and self._known(form[len(clitic) :]) & Known.CITY
                for clitic in self._parting_club
            )
        )

    def _begins_place(self, stems: Sequence[Stem], at: int, clitic: int) -> bool:
        """Whether a word less its clitic, by itself or with the next, is a known place."""
        rest = stems[at].form[clitic:]
        longer = f"{rest} {stems[at + 1].form}" if at + 1 < len(stems) else rest
        return bool((self._known(rest) | self._known(longer)) & _PLACE)

    def _mend_body(self, labels: list[int], stems: Sequence[Stem], start: int, end: int) -> None:
        """Cut a body's name where its grammar ends, set its seat and its abbreviation."""
        last = self._chain_end(stems, start, end)
        bracket = next((at for at in range(start + 1, last) if stems[at].form == "("), last)
        if bracket < last and bracket + 1 < end and len(stems[bracket + 1].form) > 1:
            last = bracket
        labels[last:end] = [NO_NAME] * (end - last)
        self._set_seat(labels, stems, start, last)
        _mark_abbreviation(labels, stems, last)

    def _chain_end(self, stems: Sequence[Stem], start: int, end: int) -> int:
        """The end of an Arabic genitive chain: once a definite noun or adjective has closed it,
        no common noun without the article follows, and no «and» after one of a people
        («الاتحاد الوطني الكردستاني والقوى …»)."""
        if not self._article:
            return end
        lam = self._article[1]
        closed = stems[start].rest.startswith(self._article)
        for at in range(start + 1, end):
            form, clitic, rest = stems[at]
            if clitic == self._conjunction and self._is_of_people(stems[at - 1].rest):
                return at
            if rest.startswith(self._article) or not rest[:1].isalpha():
                closed = rest.startswith(self._article)
            elif clitic or form[0] == lam or rest in self._joints:
                closed = form.startswith(lam * 2)
            elif closed and stems[at - 1].rest not in self._titles and self._is_common(rest):
                return at
            else:
                closed = False
        return end

    def _is_of_people(self, form: str) -> bool:
        """Whether a word says of which country something is."""
        known = self._known(form) | self._known(form.removeprefix(self._article))
        return bool(known & Known.NATIONALITY)

    def _set_seat(self, labels: list[int], stems: Sequence[Stem], start: int, end: int) -> None:
        """Part a body from the place where it works, or take in the one that it is named for."""
        head = stems[start].rest
        at = next((at for at in range(start + 1, end) if stems[at].form in self._within), end)
        if at < end - 1 and head in self._unseated:
            labels[at] = NO_NAME
            mark(labels, at + 1, end, PLACE)
        elif (
            at == end
            and head in self._seated
            and end + 1 < len(labels)
            and stems[end].form in self._within
            and labels[end : end + 2] == [NO_NAME, PLACE]
        ):
            labels[end : end + 2] = [BODY + 1, BODY + 1]
            for after in range(end + 2, len(labels)):
                if labels[after] != PLACE + 1:
                    break
                labels[after] = BODY + 1

    def _ministry(self, labels: Sequence[int], stems: Sequence[Stem], start: int) -> int:
        """Where the ministry stands whose name ends with the one that begins at `start`: right
        before it, or one noun further («وزارة خارجية كازاخستان»)."""
        at = start
        while at and start - at < _GOVERNED and not stems[at].clitic and not labels[at - 1]:
            at -= 1
            form, _, rest = stems[at]
            if rest in self._ministries:
                return at
            if (self._article and form.startswith(self._article)) or not form.isalpha():
                break
        return start

    def _widen(self, labels: list[int], stems: Sequence[Stem], start: int, end: int) -> None:
        """Take the head of a place into its name; a person's name behind one is a place's."""
        head = self._head(labels, stems, start)
        if head < start:
            start = head
            mark(labels, start, end, PLACE)
        is_followed = end < len(labels) and labels[end] == NO_NAME
        if labels[start] == PLACE and is_followed:
            form = stems[end].form
            is_country = end == start + 1 and self._known(stems[start].rest) & Known.COUNTRY
            if form in self._additions or (is_country and form == self._capital):
                labels[end] = PLACE + 1

    def _head(self, labels: Sequence[int], stems: Sequence[Stem], start: int) -> int:
        """Where the head stands of the place whose name goes on at `start`: right before it, or
        before a person's titles («طريق الملك فهد»)."""
        at = start
        while at and not stems[at].clitic and labels[at - 1] == NO_NAME:
            at -= 1
            rest = stems[at].rest
            is_verb = at < start - 1 and rest in self._speech
            if rest in self._before and not is_verb:
                return at
            if at < start - 1 and rest in self._roads and stems[at - 1].form not in self._means:
                return at
            if rest not in self._titles or start - at > _TITLES or labels[start] != PERSON:
                break
        return start


def _in_one_script(labels: list[int], stems: Sequence[Stem], start: int, end: int) -> int:
    """Cut a person's or place's name before a word in other letters; gives its new end."""
    if labels[start] == BODY:
        return end
    lettered = [at for at in range(start, end) if stems[at].form.isalpha()]
    for at in lettered[1:]:
        if stems[at].form.isascii() != stems[lettered[0]].form.isascii():
            labels[at:end] = [NO_NAME] * (end - at)
            return at
    return end


def _mark_abbreviation(labels: list[int], stems: Sequence[Stem], end: int) -> None:
    """Mark «واس» in «وكالة الأنباء السعودية (واس)»: one word, or letters spelled out.

    A single letter belongs to the name before it: «مسلم لیگ (ن)».
    """
    opening = _past(stems, end, _QUOTES)
    start = _past(stems, opening + 1, _QUOTES)
    close = start
    while close < len(stems) and stems[close].form.isalpha():
        close += 1
    after = _past(stems, close, _QUOTES)
    if start == close or not _is(stems, opening, "(") or not _is(stems, after, ")"):
        return
    inside = [stem.form for stem in stems[start:close]]
    if len(inside) == 1 == len(inside[0]):
        labels[end : after + 1] = [BODY + 1] * (after + 1 - end)
    elif not any(labels[start:close]) and (len(inside) == 1 or max(map(len, inside)) <= _SHORT):
        mark(labels, start, close, BODY)


def _past(stems: Sequence[Stem], at: int, signs: frozenset[str]) -> int:
    """The place of the first word from `at` on that is none of these signs."""
    while at < len(stems) and stems[at].form in signs:
        at += 1
    return at


def _is(stems: Sequence[Stem], at: int, sign: str) -> bool:
    return at < len(stems) and stems[at].form == sign


def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, words))
